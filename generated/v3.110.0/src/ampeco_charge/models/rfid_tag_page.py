"""The model ``RfidTagPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .rfid_tag import RfidTag


class RfidTagPage(Model):
    """What ``client.rfid_tags.list`` gives."""

    data: list[RfidTag] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
