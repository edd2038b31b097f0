"""The model ``V1UserSubscriptionChanged`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString, UtcDateTime


class V1UserSubscriptionChanged(Model):
    """The event ``user.subscriptionChanged`` of ``client.notifications.create``."""

    notification: Literal["user.subscriptionChanged"] | UnknownString
    user_id: Annotated[int, Field(alias="userId")]
    plan_id: Annotated[int, Field(alias="planId")]
    status: UserSubscriptionChangedStatus | UnknownString
    end_date: Annotated[UtcDateTime, Field(alias="endDate")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


UserSubscriptionChangedStatus = TypeAliasType(
    "UserSubscriptionChangedStatus",
    Literal["active", "cancelled", "expired"],
)
"""``status`` in the event ``user.subscriptionChanged`` of ``client.notifications.create``."""
