"""The model ``CustomFeePage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .custom_fee import CustomFee
from .page_number_meta import PageNumberMeta


class CustomFeePage(Model):
    """What ``client.custom_fees.list`` gives."""

    data: list[CustomFee] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
