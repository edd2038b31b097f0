"""The model ``IdTagPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .id_tag import IdTag
from .page_number_meta import PageNumberMeta


class IdTagPage(Model):
    """What ``client.id_tags.list`` gives."""

    data: list[IdTag] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
