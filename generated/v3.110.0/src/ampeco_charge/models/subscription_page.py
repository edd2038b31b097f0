"""The model ``SubscriptionPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .subscription import Subscription


class SubscriptionPage(Model):
    """What ``client.subscriptions.list`` gives."""

    data: list[Subscription] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
