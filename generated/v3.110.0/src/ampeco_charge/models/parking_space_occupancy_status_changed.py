"""The model ``ParkingSpaceOccupancyStatusChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ParkingSpaceStatus


class ParkingSpaceOccupancyStatusChanged(Model):
    """The event ``parkingSpace.occupancyStatus.changed`` of ``client.notifications.create``."""

    notification: Literal["parkingSpace.occupancyStatus.changed"] | UnknownString
    parking_space_id: Annotated[int, Field(alias="parkingSpaceId")]
    occupancy_status: Annotated[ParkingSpaceStatus | UnknownString, Field(alias="occupancyStatus")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
