"""The model ``SubscriptionPlanReplace``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class SubscriptionPlanReplace(Model):
    """The body of ``client.subscription_plans.replace``."""

    plan_id: Annotated[int, Field(alias="planId")]
    replace_at: Annotated[UtcDateTime | None, Field(alias="replaceAt")] = None
    reason: str
