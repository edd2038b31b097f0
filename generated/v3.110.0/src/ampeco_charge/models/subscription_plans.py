"""Models of subscription plans."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    Country,
    CursorLinks,
    CursorMeta,
    EnabledStatus,
    PageLinks,
    PageNumberMeta,
    Translation,
)


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


class SubscriptionPlanAllowance(Model):
    """``allowance`` in the body of ``client.subscription_plans.update``."""

    reset_cycle: Annotated[
        SubscriptionPlanResetCycle | UnknownString | None,
        Field(alias="resetCycle"),
    ] = None
    type: SubscriptionPlanAllowanceType | UnknownString | None = None
    home_chargers_only: Annotated[bool | None, Field(alias="homeChargersOnly")] = None
    included_countries: Annotated[
        list[Country | UnknownString] | None,
        Field(alias="includedCountries"),
    ] = None
    excluded_countries: Annotated[
        list[Country | UnknownString] | None,
        Field(alias="excludedCountries"),
    ] = None
    exclude_roaming: Annotated[bool | None, Field(alias="excludeRoaming")] = None
    included_partner_charge_points: Annotated[
        list[int] | None,
        Field(alias="includedPartnerChargePoints"),
    ] = None
    excluded_partner_charge_points: Annotated[
        list[int] | None,
        Field(alias="excludedPartnerChargePoints"),
    ] = None
    combined: int | None = None
    ac: int | None = None
    dc: int | None = None


SubscriptionPlanAllowanceType = TypeAliasType(
    "SubscriptionPlanAllowanceType",
    Literal["none", "combined", "separate"],
)
"""``allowance.type`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanBillingType = TypeAliasType(
    "SubscriptionPlanBillingType",
    Literal["default", "internal", "external"],
)
"""``billingType`` in the body of ``client.subscription_plans.update``."""


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


class SubscriptionPlanPage(Model):
    """What ``client.subscription_plans.list`` gives."""

    data: list[SubscriptionPlan] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None


SubscriptionPlanPostPaidAccumulation = TypeAliasType(
    "SubscriptionPlanPostPaidAccumulation",
    Literal["none", "personal", "personal_commercial"],
)
"""``postPaidChargingSessionsAccumulation`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanRenewalCycle = TypeAliasType(
    "SubscriptionPlanRenewalCycle",
    Literal["monthly", "annually"],
)
"""``renewalCycle`` in the body of ``client.subscription_plans.update``."""


class SubscriptionPlanReplace(Model):
    """The body of ``client.subscription_plans.replace``."""

    plan_id: Annotated[int, Field(alias="planId")]
    replace_at: Annotated[UtcDateTime | None, Field(alias="replaceAt")] = None
    reason: str


SubscriptionPlanResetCycle = TypeAliasType(
    "SubscriptionPlanResetCycle",
    Literal[
        "as_renewal_cycle",
        "after_each_session",
        "after_24_hours",
        "after_each_week",
        "after_each_month",
        "after_each_year",
    ],
)
"""``allowance.resetCycle`` in the body of ``client.subscription_plans.update``."""

SubscriptionPlanType = TypeAliasType("SubscriptionPlanType", Literal["pre-paid", "post-paid"])
"""``type`` in the body of ``client.subscription_plans.update``."""


class SubscriptionPlanUpdate(Model):
    """The body of ``client.subscription_plans.update``."""

    name: list[Translation] | None = None
    description: list[Translation] | None = None
    renewal_cycle: Annotated[
        SubscriptionPlanRenewalCycle | UnknownString | None,
        Field(alias="renewalCycle"),
    ] = None
    free_renewal_periods: Annotated[int | None, Field(alias="freeRenewalPeriods")] = None
    type: SubscriptionPlanType | UnknownString | None = None
    base_fee: Annotated[float | None, Field(alias="baseFee")] = None
    fee_per_each_personal_charge_point: Annotated[
        float | None,
        Field(alias="feePerEachPersonalChargePoint"),
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
    status: EnabledStatus | UnknownString | None = None
    allowance: SubscriptionPlanAllowance | None = None
    visibility_restrictions: Annotated[
        SubscriptionPlanVisibilityRestrictions | None,
        Field(alias="visibilityRestrictions"),
    ] = None


class SubscriptionPlanVisibilityRestrictions(Model):
    """``visibilityRestrictions`` in the body of ``client.subscription_plans.update``."""

    included_partner_users: Annotated[list[int] | None, Field(alias="includedPartnerUsers")] = None
    excluded_partner_users: Annotated[list[int] | None, Field(alias="excludedPartnerUsers")] = None
    included_user_groups: Annotated[list[int] | None, Field(alias="includedUserGroups")] = None
    excluded_user_groups: Annotated[list[int] | None, Field(alias="excludedUserGroups")] = None


class V1SubscriptionPlan(Model):
    """``data[]`` in what ``client.subscription_plans.v1_0.list`` gives."""

    id: int
    name: str
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class V1SubscriptionPlanPage(Model):
    """What ``client.subscription_plans.v1_0.list`` gives."""

    data: list[V1SubscriptionPlan] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None
