"""Models of charge point models."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .shared import ChargePointModel, CursorLinks, CursorMeta, PageNumberMeta


class ChargePointModelPage(Model):
    """What ``client.charge_point_models.list`` gives."""

    data: list[ChargePointModel] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
