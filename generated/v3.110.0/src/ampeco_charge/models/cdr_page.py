"""The model ``CdrPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cdr import Cdr
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class CdrPage(Model):
    """What ``client.cdrs.list`` gives."""

    data: list[Cdr] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
