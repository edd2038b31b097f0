"""The model ``ChargePointPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point import ChargePoint
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointPage(Model):
    """What ``client.charge_points.list`` gives."""

    data: list[ChargePoint] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
