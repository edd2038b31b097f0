"""The model ``V1CircuitPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .v1_circuit import V1Circuit


class V1CircuitPage(Model):
    """What ``client.circuits.v1_0.list`` gives."""

    data: list[V1Circuit] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
