"""The model ``RoamingConnectionPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .roaming_connection import RoamingConnection


class RoamingConnectionPage(Model):
    """What ``client.roaming_connections.list`` gives."""

    data: list[RoamingConnection] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
