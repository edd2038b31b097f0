"""The model ``Subscription`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import SubscriptionStatus


class Subscription(Model):
    """``data`` in what ``client.subscriptions.get`` gives."""

    id: int
    plan_id: Annotated[int, Field(alias="planId")]
    user_id: Annotated[int, Field(alias="userId")]
    start_date: Annotated[UtcDateTime, Field(alias="startDate")]
    end_date: Annotated[UtcDateTime, Field(alias="endDate")]
    status: SubscriptionStatus | UnknownString
    status_date: Annotated[UtcDateTime, Field(alias="statusDate")]
    remaining_allowance: Annotated[
        SubscriptionRemainingAllowance | None,
        Field(alias="remainingAllowance"),
    ] = None
    remaining_free_renewal_periods: Annotated[
        int | None,
        Field(alias="remainingFreeRenewalPeriods"),
    ] = None
    should_use_external_billing: Annotated[
        bool | None,
        Field(alias="shouldUseExternalBilling"),
    ] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class SubscriptionRemainingAllowance(Model):
    """``data.remainingAllowance`` in what ``client.subscriptions.get`` gives."""

    combined: int | None = None
    ac: int | None = None
    dc: int | None = None
