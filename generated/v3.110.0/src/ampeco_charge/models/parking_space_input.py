"""The model ``ParkingSpaceInput``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import EnabledStatus, ParkingSpaceOccupancyStatus


class ParkingSpaceInput(Model):
    """The body of ``client.parking_spaces.create``."""

    label: str
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    status: EnabledStatus | UnknownString | None = None
    occupancy_status: Annotated[
        ParkingSpaceOccupancyStatus | UnknownString | None,
        Field(alias="occupancyStatus"),
    ] = None
    disabilities_accessible: Annotated[bool | None, Field(alias="disabilitiesAccessible")] = None
    evses: list[int] | None = None
