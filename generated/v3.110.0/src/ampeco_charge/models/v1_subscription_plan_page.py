"""The model ``V1SubscriptionPlanPage`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime
from .page_links import PageLinks
from .page_number_meta import PageNumberMeta


class V1SubscriptionPlanPage(Model):
    """What ``client.subscription_plans.v1_0.list`` gives."""

    data: list[V1SubscriptionPlan] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class V1SubscriptionPlan(Model):
    """``data[]`` in what ``client.subscription_plans.v1_0.list`` gives."""

    id: int
    name: str
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
