"""The model ``TaxIdentificationNumberPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .tax_identification_number import TaxIdentificationNumber


class TaxIdentificationNumberPage(Model):
    """What ``client.tax_identification_numbers.list`` gives."""

    data: list[TaxIdentificationNumber] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
