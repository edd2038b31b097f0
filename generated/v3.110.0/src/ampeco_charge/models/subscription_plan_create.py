"""The model ``SubscriptionPlanCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
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


class SubscriptionPlanCreate(Model):
    """The body of ``client.subscription_plans.create``."""

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
