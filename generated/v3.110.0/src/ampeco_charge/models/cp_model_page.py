"""The model ``CpModelPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_model import ChargePointModel
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class CpModelPage(Model):
    """What ``client.cp_models.list`` gives."""

    data: list[ChargePointModel] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
