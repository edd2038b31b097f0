"""The model ``VoucherPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .voucher import Voucher


class VoucherPage(Model):
    """What ``client.vouchers.list`` gives."""

    data: list[Voucher] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
