"""The model ``V2EvsePage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v2_evse import V2Evse


class V2EvsePage(Model):
    """What ``client.evses.v2_0.list`` gives."""

    data: list[V2Evse] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
