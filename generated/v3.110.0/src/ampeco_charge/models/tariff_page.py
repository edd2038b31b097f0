"""The model ``TariffPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .tariff import Tariff


class TariffPage(Model):
    """What ``client.tariffs.list`` gives."""

    data: list[Tariff] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
