"""The model ``RoamingTariffPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .roaming_tariff import RoamingTariff


class RoamingTariffPage(Model):
    """What ``client.roaming_tariffs.list`` gives."""

    data: list[RoamingTariff] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
