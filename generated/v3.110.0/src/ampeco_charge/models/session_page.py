"""The model ``SessionPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .session import Session


class SessionPage(Model):
    """What ``client.sessions.list`` gives."""

    data: list[Session] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
