"""The model ``VendorErrorCodePage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .vendor_error_code import VendorErrorCode


class VendorErrorCodePage(Model):
    """What ``client.vendor_error_codes.list`` gives."""

    data: list[VendorErrorCode] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
