"""The model ``ChargePointVendorPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .charge_point_vendor import ChargePointVendor
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta


class ChargePointVendorPage(Model):
    """What ``client.charge_point_vendors.list`` gives."""

    data: list[ChargePointVendor] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
