"""The model ``UtilityPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .utility import Utility


class UtilityPage(Model):
    """What ``client.utilities.list`` gives."""

    data: list[Utility] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
