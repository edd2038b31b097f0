"""The model ``NotificationPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .notification import Notification


class NotificationPage(Model):
    """What ``client.notifications.list`` gives."""

    data: list[Notification] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
