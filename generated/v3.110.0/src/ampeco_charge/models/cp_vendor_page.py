"""The model ``CpVendorPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_vendor import ChargePointVendor
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class CpVendorPage(Model):
    """What ``client.cp_vendors.list`` gives."""

    data: list[ChargePointVendor] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
