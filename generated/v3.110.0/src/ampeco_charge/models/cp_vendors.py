"""Models of cp vendors."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import ChargePointVendor, PageLinks, PageNumberMeta


class CpVendorPage(Model):
    """What ``client.cp_vendors.list`` gives."""

    data: list[ChargePointVendor] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
