"""The model ``SecurityEventsLogPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .security_events_log import SecurityEventsLog


class SecurityEventsLogPage(Model):
    """What ``client.security_events_log.list`` gives."""

    data: list[SecurityEventsLog] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
