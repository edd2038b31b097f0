"""How a server offers ``client.subscription_plans``."""

from __future__ import annotations

import datetime

from .. import models
from .._operations import subscription_plans as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class SubscriptionPlans(Service):
    """What answers ``client.subscription_plans``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "name": "name",
            "description": "description",
            "renewalCycle": "renewal_cycle",
            "freeRenewalPeriods": "free_renewal_periods",
            "type": "type",
            "baseFee": "base_fee",
            "baseFeeAppliesPerEachHomeCharger": "base_fee_applies_per_each_home_charger",
            "postPaidChargingSessionsAccumulation": "post_paid_charging_sessions_accumulation",
            "billingUsageThreshold": "billing_usage_threshold",
            "billingType": "billing_type",
            "status": "status",
            "allowance": "allowance",
            "visibilityRestrictions": "visibility_restrictions",
        },
    )
    async def create_v2_0(
        self,
        *,
        name: list[models.Translation],
        description: list[models.Translation],
        renewal_cycle: models.SubscriptionPlanRenewalCycle,
        type: models.SubscriptionPlanType,
        status: models.EnabledStatus,
        free_renewal_periods: int | None | Unset = UNSET,
        base_fee: float | None | Unset = UNSET,
        base_fee_applies_per_each_home_charger: bool | None | Unset = UNSET,
        post_paid_charging_sessions_accumulation: (
            models.SubscriptionPlanPostPaidAccumulation | Unset
        ) = UNSET,
        billing_usage_threshold: int | None | Unset = UNSET,
        billing_type: models.SubscriptionPlanBillingType | Unset = UNSET,
        allowance: models.SubscriptionPlanAllowance | Unset = UNSET,
        visibility_restrictions: models.SubscriptionPlanVisibilityRestrictions | Unset = UNSET,
    ) -> models.SubscriptionPlan | Response[models.SubscriptionPlan]:
        """Subscription plan / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/subscription-plans/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("subscription_plan",))
    async def delete_v2_0(self, subscription_plan: int) -> None | Response[None]:
        """Subscription plan / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("subscription_plan",))
    async def get_v2_0(
        self,
        subscription_plan: int,
    ) -> models.SubscriptionPlan | Response[models.SubscriptionPlan]:
        """Subscription plan / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1SubscriptionPlanPage | Response[models.V1SubscriptionPlanPage]:
        """Subscription Plans / Listing.

        Deprecated: ``client.subscription_plans.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("page", "per_page", "filter"))
    async def list_v2_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
    ) -> models.SubscriptionPlanPage | Response[models.SubscriptionPlanPage]:
        """Subscription plans / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(405): Method Not Allowed.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.REPLACE_V1_0,
        ("subscription_plan",),
        {"planId": "plan_id", "replaceAt": "replace_at", "reason": "reason"},
    )
    async def replace_v1_0(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: datetime.datetime | None | Unset = UNSET,
    ) -> None | Response[None]:
        """Subscription plan / Replace.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("subscription_plan",),
        {
            "name": "name",
            "description": "description",
            "renewalCycle": "renewal_cycle",
            "freeRenewalPeriods": "free_renewal_periods",
            "type": "type",
            "baseFee": "base_fee",
            "feePerEachPersonalChargePoint": "fee_per_each_personal_charge_point",
            "postPaidChargingSessionsAccumulation": "post_paid_charging_sessions_accumulation",
            "billingUsageThreshold": "billing_usage_threshold",
            "billingType": "billing_type",
            "status": "status",
            "allowance": "allowance",
            "visibilityRestrictions": "visibility_restrictions",
        },
    )
    async def update_v2_0(
        self,
        subscription_plan: int,
        *,
        name: list[models.Translation] | Unset = UNSET,
        description: list[models.Translation] | Unset = UNSET,
        renewal_cycle: models.SubscriptionPlanRenewalCycle | Unset = UNSET,
        free_renewal_periods: int | None | Unset = UNSET,
        type: models.SubscriptionPlanType | Unset = UNSET,
        base_fee: float | None | Unset = UNSET,
        fee_per_each_personal_charge_point: float | None | Unset = UNSET,
        post_paid_charging_sessions_accumulation: (
            models.SubscriptionPlanPostPaidAccumulation | Unset
        ) = UNSET,
        billing_usage_threshold: int | None | Unset = UNSET,
        billing_type: models.SubscriptionPlanBillingType | Unset = UNSET,
        status: models.EnabledStatus | Unset = UNSET,
        allowance: models.SubscriptionPlanAllowance | Unset = UNSET,
        visibility_restrictions: models.SubscriptionPlanVisibilityRestrictions | Unset = UNSET,
    ) -> models.SubscriptionPlan | Response[models.SubscriptionPlan]:
        """Subscription plan / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        raise NotImplementedError
