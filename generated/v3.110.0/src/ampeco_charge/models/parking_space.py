"""The model ``ParkingSpace``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import EnabledStatus, ParkingSpaceOccupancyStatus


class ParkingSpace(Model):
    """``data`` in what ``client.parking_spaces.get`` gives."""

    id: int
    label: str
    location_id: Annotated[int, Field(alias="locationId")]
    external_id: Annotated[str | None, Field(alias="externalId")] = None
    status: EnabledStatus | UnknownString
    occupancy_status: Annotated[
        ParkingSpaceOccupancyStatus | UnknownString,
        Field(alias="occupancyStatus"),
    ]
    disabilities_accessible: Annotated[bool, Field(alias="disabilitiesAccessible")]
    evses: list[int] | None = None
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
