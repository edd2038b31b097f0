"""The model ``SubscriptionPlan``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    EnabledStatus,
    SubscriptionPlanBillingType,
    SubscriptionPlanPostPaidAccumulation,
    SubscriptionPlanRenewalCycle,
    SubscriptionPlanType,
)
from .subscription_plan_allowance import SubscriptionPlanAllowance
from .subscription_plan_visibility_restrictions import SubscriptionPlanVisibilityRestrictions
from .translation import Translation


class SubscriptionPlan(Model):
    """``data`` in what ``client.subscription_plans.get`` gives."""

    id: int
    name: list[Translation]
    description: list[Translation]
    renewal_cycle: Annotated[
        SubscriptionPlanRenewalCycle | UnknownString,
        Field(alias="renewalCycle"),
    ]
    free_renewal_periods: Annotated[int | None, Field(alias="freeRenewalPeriods")] = None
    type: SubscriptionPlanType | UnknownString
    base_fee: Annotated[float | None, Field(alias="baseFee")] = None
    base_fee_applies_per_each_home_charger: Annotated[
        bool | None,
        Field(alias="baseFeeAppliesPerEachHomeCharger"),
    ] = None
    post_paid_charging_sessions_accumulation: Annotated[
        SubscriptionPlanPostPaidAccumulation | UnknownString | None,
        Field(alias="postPaidChargingSessionsAccumulation"),
    ] = None
    billing_usage_threshold: Annotated[int | None, Field(alias="billingUsageThreshold")] = None
    billing_type: Annotated[
        SubscriptionPlanBillingType | UnknownString | None,
        Field(alias="billingType"),
    ] = None
    status: EnabledStatus | UnknownString
    allowance: SubscriptionPlanAllowance | None = None
    visibility_restrictions: Annotated[
        SubscriptionPlanVisibilityRestrictions | None,
        Field(alias="visibilityRestrictions"),
    ] = None
    replacement_plan_id: Annotated[int | None, Field(alias="replacementPlanId")] = None
    replaced_at: Annotated[UtcDateTime | None, Field(alias="replacedAt")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
