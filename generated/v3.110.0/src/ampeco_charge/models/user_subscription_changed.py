"""The model ``UserSubscriptionChanged``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import SubscriptionStatus


class UserSubscriptionChanged(Model):
    """The event ``user.subscription.changed`` of ``client.notifications.create``."""

    notification: Literal["user.subscription.changed"] | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    plan_id: Annotated[int, Field(alias="planId")]
    status: SubscriptionStatus | UnknownString
    ends_at: Annotated[UtcDateTime, Field(alias="endsAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
