"""The model ``ChargePointEvsePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_evse import ChargePointEvse
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointEvsePage(Model):
    """What ``client.charge_points.evses.list`` gives."""

    data: list[ChargePointEvse] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
