"""Models of subscriptions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import CursorLinks, CursorMeta, PageNumberMeta, SubscriptionStatus


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


class SubscriptionFilter(Model):
    """The argument ``filter`` of ``client.subscriptions.list``."""

    plan_id: Annotated[str | None, Field(alias="planId")] = None
    end_date_from: Annotated[UtcDateTime | None, Field(alias="endDateFrom")] = None
    end_date_to: Annotated[UtcDateTime | None, Field(alias="endDateTo")] = None
    status: SubscriptionStatus | UnknownString | None = None
    billed_externally: Annotated[str | None, Field(alias="billedExternally")] = None


class SubscriptionPage(Model):
    """What ``client.subscriptions.list`` gives."""

    data: list[Subscription] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


class SubscriptionRemainingAllowance(Model):
    """``data.remainingAllowance`` in what ``client.subscriptions.get`` gives."""

    combined: int | None = None
    ac: int | None = None
    dc: int | None = None
