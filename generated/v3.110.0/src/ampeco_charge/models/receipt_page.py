"""The model ``ReceiptPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .receipt import Receipt


class ReceiptPage(Model):
    """What ``client.receipts.list`` gives."""

    data: list[Receipt] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
