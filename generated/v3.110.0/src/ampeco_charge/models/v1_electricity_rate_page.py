"""The model ``V1ElectricityRatePage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v1_electricity_rate import V1ElectricityRate


class V1ElectricityRatePage(Model):
    """What ``client.electricity_rates.v1_0.list`` gives."""

    data: list[V1ElectricityRate] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
