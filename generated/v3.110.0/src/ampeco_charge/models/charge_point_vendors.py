"""Models of charge point vendors."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .shared import ChargePointVendor, CursorLinks, CursorMeta, PageNumberMeta


class ChargePointVendorPage(Model):
    """What ``client.charge_point_vendors.list`` gives."""

    data: list[ChargePointVendor] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
