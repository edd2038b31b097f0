"""The model ``V1LocationPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .v1_location import V1Location


class V1LocationPage(Model):
    """What ``client.locations.v1_0.list`` gives."""

    data: list[V1Location] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
