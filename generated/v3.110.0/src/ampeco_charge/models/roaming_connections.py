"""Models of roaming connections."""

from __future__ import annotations

from .._runtime.models import Model
from .shared import CursorLinks, CursorMeta, RoamingConnection


class RoamingConnectionPage(Model):
    """What ``client.roaming_connections.list`` gives."""

    data: list[RoamingConnection] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
