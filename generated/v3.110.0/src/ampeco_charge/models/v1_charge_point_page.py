"""The model ``V1ChargePointPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v1_charge_point import V1ChargePoint


class V1ChargePointPage(Model):
    """What ``client.charge_points.v1_0.list`` gives."""

    data: list[V1ChargePoint] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
