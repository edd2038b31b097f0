"""The model ``InvoicePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .invoice import Invoice
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class InvoicePage(Model):
    """What ``client.invoices.list`` gives."""

    data: list[Invoice] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
