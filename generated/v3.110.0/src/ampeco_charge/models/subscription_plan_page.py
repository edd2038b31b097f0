"""The model ``SubscriptionPlanPage``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownObject
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .page_number_meta import PageNumberMeta
from .subscription_plan import SubscriptionPlan


class SubscriptionPlanPage(Model):
    """What ``client.subscription_plans.list`` gives."""

    data: list[SubscriptionPlan] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
