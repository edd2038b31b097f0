"""Models of cp models."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import ChargePointModel, PageLinks, PageNumberMeta


class CpModelPage(Model):
    """What ``client.cp_models.list`` gives."""

    data: list[ChargePointModel] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
