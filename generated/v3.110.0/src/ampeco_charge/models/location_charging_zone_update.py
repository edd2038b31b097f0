"""The model ``LocationChargingZoneUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus
from .location_charging_zone_additional_info import LocationChargingZoneAdditionalInfo


class LocationChargingZoneUpdate(Model):
    """The body of ``client.locations.charging_zones.update``."""

    name: str | None = None
    status: EnabledStatus | UnknownString | None = None
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None
