"""The model ``TariffGroupPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .tariff_group import TariffGroup


class TariffGroupPage(Model):
    """What ``client.tariff_groups.list`` gives."""

    data: list[TariffGroup] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
