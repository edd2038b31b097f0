"""The model ``V2VoucherPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v2_voucher import V2Voucher


class V2VoucherPage(Model):
    """What ``client.vouchers.v2_0.list`` gives."""

    data: list[V2Voucher] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
