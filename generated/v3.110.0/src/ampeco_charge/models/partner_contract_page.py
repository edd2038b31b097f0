"""The model ``PartnerContractPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .partner_contract import PartnerContract


class PartnerContractPage(Model):
    """What ``client.partner_contracts.list`` gives."""

    data: list[PartnerContract] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
