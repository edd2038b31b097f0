"""The model ``EvsePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .evse import Evse


class EvsePage(Model):
    """What ``client.evses.list`` gives."""

    data: list[Evse] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
