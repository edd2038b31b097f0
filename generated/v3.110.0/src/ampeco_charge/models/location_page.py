"""The model ``LocationPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .location import Location


class LocationPage(Model):
    """What ``client.locations.list`` gives."""

    data: list[Location] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
