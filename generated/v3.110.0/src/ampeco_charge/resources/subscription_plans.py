"""The operations of ``client.subscription_plans``."""

from __future__ import annotations

import builtins
import datetime
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_LIST_V1_0: Final[Operation[models.V1SubscriptionPlanPage]] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V1SubscriptionPlanPage),),
    security=(("bearerAuth",),),
)
_REPLACE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.SubscriptionPlan]] = Operation(
    "POST",
    "/public-api/resources/subscription-plans/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.SubscriptionPlan, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.SubscriptionPlan]] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.SubscriptionPlan, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.SubscriptionPlanPage]] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v2.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.SubscriptionPlanPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V2_0: Final[Operation[models.SubscriptionPlan]] = Operation(
    "PATCH",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.SubscriptionPlan, "data"),),
    security=(("bearerAuth",),),
)


class SubscriptionPlansV1_0(Resource):
    """The operations of ``client.subscription_plans.v1_0``: endpoint version v1.0 only.

    Methods: ``list``, ``replace``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1SubscriptionPlanPage:
        """Subscription Plans / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page))

    def replace(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: datetime.datetime | None | Unset = UNSET,
    ) -> None:
        """Subscription plan / Replace.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace``
        """
        return self._call(
            _REPLACE_V1_0,
            (subscription_plan,),
            {"planId": plan_id, "replaceAt": replace_at, "reason": reason},
        )


class SubscriptionPlansV2_0(Resource):
    """The operations of ``client.subscription_plans.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: builtins.list[models.Translation],
        description: builtins.list[models.Translation],
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
    ) -> models.SubscriptionPlan:
        """Subscription plan / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/subscription-plans/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "description": description,
                "renewalCycle": renewal_cycle,
                "freeRenewalPeriods": free_renewal_periods,
                "type": type,
                "baseFee": base_fee,
                "baseFeeAppliesPerEachHomeCharger": base_fee_applies_per_each_home_charger,
                "postPaidChargingSessionsAccumulation": post_paid_charging_sessions_accumulation,
                "billingUsageThreshold": billing_usage_threshold,
                "billingType": billing_type,
                "status": status,
                "allowance": allowance,
                "visibilityRestrictions": visibility_restrictions,
            },
        )

    def delete(self, subscription_plan: int) -> None:
        """Subscription plan / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(_DELETE_V2_0, (subscription_plan,))

    def get(self, subscription_plan: int) -> models.SubscriptionPlan:
        """Subscription plan / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(_GET_V2_0, (subscription_plan,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
    ) -> models.SubscriptionPlanPage:
        """Subscription plans / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, filter))

    def update(
        self,
        subscription_plan: int,
        *,
        name: builtins.list[models.Translation] | Unset = UNSET,
        description: builtins.list[models.Translation] | Unset = UNSET,
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
    ) -> models.SubscriptionPlan:
        """Subscription plan / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(
            _UPDATE_V2_0,
            (subscription_plan,),
            {
                "name": name,
                "description": description,
                "renewalCycle": renewal_cycle,
                "freeRenewalPeriods": free_renewal_periods,
                "type": type,
                "baseFee": base_fee,
                "feePerEachPersonalChargePoint": fee_per_each_personal_charge_point,
                "postPaidChargingSessionsAccumulation": post_paid_charging_sessions_accumulation,
                "billingUsageThreshold": billing_usage_threshold,
                "billingType": billing_type,
                "status": status,
                "allowance": allowance,
                "visibilityRestrictions": visibility_restrictions,
            },
        )


class SubscriptionPlans(Resource):
    """The operations of ``client.subscription_plans``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``, ``update``. One endpoint
    version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def v1_0(self) -> SubscriptionPlansV1_0:
        """The operations of ``client.subscription_plans.v1_0``: endpoint version v1.0 only."""
        return SubscriptionPlansV1_0(self._call)

    @property
    def v2_0(self) -> SubscriptionPlansV2_0:
        """The operations of ``client.subscription_plans.v2_0``: endpoint version v2.0 only."""
        return SubscriptionPlansV2_0(self._call)

    def create(
        self,
        *,
        name: builtins.list[models.Translation],
        description: builtins.list[models.Translation],
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
    ) -> models.SubscriptionPlan:
        """Subscription plan / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/subscription-plans/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "description": description,
                "renewalCycle": renewal_cycle,
                "freeRenewalPeriods": free_renewal_periods,
                "type": type,
                "baseFee": base_fee,
                "baseFeeAppliesPerEachHomeCharger": base_fee_applies_per_each_home_charger,
                "postPaidChargingSessionsAccumulation": post_paid_charging_sessions_accumulation,
                "billingUsageThreshold": billing_usage_threshold,
                "billingType": billing_type,
                "status": status,
                "allowance": allowance,
                "visibilityRestrictions": visibility_restrictions,
            },
        )

    def delete(self, subscription_plan: int) -> None:
        """Subscription plan / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(_DELETE_V2_0, (subscription_plan,))

    def get(self, subscription_plan: int) -> models.SubscriptionPlan:
        """Subscription plan / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(_GET_V2_0, (subscription_plan,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
    ) -> models.SubscriptionPlanPage:
        """Subscription plans / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            MethodNotAllowedError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0``
        """
        return self._call(_LIST_V2_0, (page, per_page, filter))

    def replace(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: datetime.datetime | None | Unset = UNSET,
    ) -> None:
        """Subscription plan / Replace.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace``
        """
        return self._call(
            _REPLACE_V1_0,
            (subscription_plan,),
            {"planId": plan_id, "replaceAt": replace_at, "reason": reason},
        )

    def update(
        self,
        subscription_plan: int,
        *,
        name: builtins.list[models.Translation] | Unset = UNSET,
        description: builtins.list[models.Translation] | Unset = UNSET,
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
    ) -> models.SubscriptionPlan:
        """Subscription plan / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(
            _UPDATE_V2_0,
            (subscription_plan,),
            {
                "name": name,
                "description": description,
                "renewalCycle": renewal_cycle,
                "freeRenewalPeriods": free_renewal_periods,
                "type": type,
                "baseFee": base_fee,
                "feePerEachPersonalChargePoint": fee_per_each_personal_charge_point,
                "postPaidChargingSessionsAccumulation": post_paid_charging_sessions_accumulation,
                "billingUsageThreshold": billing_usage_threshold,
                "billingType": billing_type,
                "status": status,
                "allowance": allowance,
                "visibilityRestrictions": visibility_restrictions,
            },
        )
