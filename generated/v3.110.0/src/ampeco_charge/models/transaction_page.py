"""The model ``TransactionPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .transaction import Transaction


class TransactionPage(Model):
    """What ``client.transactions.list`` gives."""

    data: list[Transaction] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
