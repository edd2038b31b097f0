"""The model ``LocationChargingZoneCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus
from .location_charging_zone_additional_info import LocationChargingZoneAdditionalInfo


class LocationChargingZoneCreate(Model):
    """The body of ``client.locations.charging_zones.create``."""

    name: str
    status: EnabledStatus | UnknownString
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None
