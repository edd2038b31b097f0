"""The model ``ChargePointModelPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .charge_point_model import ChargePointModel
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta


class ChargePointModelPage(Model):
    """What ``client.charge_point_models.list`` gives."""

    data: list[ChargePointModel] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
