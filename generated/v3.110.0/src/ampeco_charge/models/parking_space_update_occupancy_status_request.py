"""The model ``ParkingSpaceUpdateOccupancyStatusRequest``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ParkingSpaceStatus


class ParkingSpaceUpdateOccupancyStatusRequest(Model):
    """The body of ``client.parking_spaces.update_occupancy_status``."""

    status: ParkingSpaceStatus | UnknownString
