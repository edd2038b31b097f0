"""The model ``LocationChargingZone``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus
from .location_charging_zone_additional_info import LocationChargingZoneAdditionalInfo


class LocationChargingZone(Model):
    """``data`` in what ``client.locations.charging_zones.get`` gives."""

    id: int | None = None
    name: str
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    status: EnabledStatus | UnknownString
    additional_info: Annotated[
        LocationChargingZoneAdditionalInfo | None,
        Field(alias="additionalInfo"),
    ] = None
