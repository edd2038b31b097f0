"""The model ``CurrencyRatePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .currency_rate import CurrencyRate
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class CurrencyRatePage(Model):
    """What ``client.currency_rates.list`` gives."""

    data: list[CurrencyRate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
