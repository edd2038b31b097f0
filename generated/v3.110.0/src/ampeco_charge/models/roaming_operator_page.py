"""The model ``RoamingOperatorPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .roaming_operator import RoamingOperator


class RoamingOperatorPage(Model):
    """What ``client.roaming_operators.list`` gives."""

    data: list[RoamingOperator] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
