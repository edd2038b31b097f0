"""The model ``ParkingSpacePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .parking_space import ParkingSpace


class ParkingSpacePage(Model):
    """What ``client.parking_spaces.list`` gives."""

    data: list[ParkingSpace] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
