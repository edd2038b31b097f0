"""The model ``SubOperatorPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .sub_operator import SubOperator


class SubOperatorPage(Model):
    """What ``client.sub_operators.list`` gives."""

    data: list[SubOperator] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
