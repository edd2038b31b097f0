"""The model ``V1NotificationPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta
from .v1_notification import V1Notification


class V1NotificationPage(Model):
    """What ``client.notifications.v1_0.list`` gives."""

    data: list[V1Notification] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
