"""The model ``ChargePointSharePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_share import ChargePointShare
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointSharePage(Model):
    """What ``client.charge_points.shares.list`` gives."""

    data: list[ChargePointShare] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
