"""The model ``CurrencyPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .currency import Currency
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta


class CurrencyPage(Model):
    """What ``client.currencies.list`` gives."""

    data: list[Currency] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
