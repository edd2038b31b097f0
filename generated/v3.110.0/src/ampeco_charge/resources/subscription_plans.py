"""The operations of ``client.subscription_plans``."""

from __future__ import annotations

import builtins
import datetime
from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import subscription_plans as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class SubscriptionPlansV1_0(Resource):
    """The operations of ``client.subscription_plans.v1_0``: endpoint version v1.0 only.

    Methods: ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> SubscriptionPlansV1_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SubscriptionPlansV1_0WithRawResponse(
            SubscriptionPlansV1_0(self._caller.with_raw_response),
        )

    @deprecated("client.subscription_plans.list replaces it", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.V1SubscriptionPlan, models.V1SubscriptionPlanPage]:
        """Subscription Plans / Listing.

        Deprecated: ``client.subscription_plans.list`` replaces it.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))

    def replace(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: datetime.datetime | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.REPLACE_V1_0,
            request_options,
            (subscription_plan,),
            {"planId": plan_id, "replaceAt": replace_at, "reason": reason},
        )


class SubscriptionPlansV2_0(Resource):
    """The operations of ``client.subscription_plans.v2_0``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> SubscriptionPlansV2_0WithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SubscriptionPlansV2_0WithRawResponse(
            SubscriptionPlansV2_0(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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

    def delete(self, subscription_plan: int, **request_options: Unpack[RequestOptions]) -> None:
        """Subscription plan / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (subscription_plan,))

    def get(
        self,
        subscription_plan: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.SubscriptionPlan:
        """Subscription plan / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(operations.GET_V2_0, request_options, (subscription_plan,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.SubscriptionPlan, models.SubscriptionPlanPage]:
        """Subscription plans / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, filter))

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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
        return SubscriptionPlansV1_0(self._caller)

    @property
    def v2_0(self) -> SubscriptionPlansV2_0:
        """The operations of ``client.subscription_plans.v2_0``: endpoint version v2.0 only."""
        return SubscriptionPlansV2_0(self._caller)

    @property
    def with_raw_response(self) -> SubscriptionPlansWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return SubscriptionPlansWithRawResponse(SubscriptionPlans(self._caller.with_raw_response))

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V2_0,
            request_options,
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

    def delete(self, subscription_plan: int, **request_options: Unpack[RequestOptions]) -> None:
        """Subscription plan / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(operations.DELETE_V2_0, request_options, (subscription_plan,))

    def get(
        self,
        subscription_plan: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.SubscriptionPlan:
        """Subscription plan / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0/{subscriptionPlan}``
        """
        return self._call(operations.GET_V2_0, request_options, (subscription_plan,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.SubscriptionPlan, models.SubscriptionPlanPage]:
        """Subscription plans / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            FeatureDisabledError: 405. Method Not Allowed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/subscription-plans/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, filter))

    def replace(
        self,
        subscription_plan: int,
        *,
        plan_id: int,
        reason: str,
        replace_at: datetime.datetime | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.REPLACE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V2_0,
            request_options,
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


class SubscriptionPlansV1_0WithRawResponse(WrappedResource):
    """``client.subscription_plans.v1_0``, whose methods give whole responses."""

    __slots__ = ()

    list = RawMethod(SubscriptionPlansV1_0.list)
    replace = RawMethod(SubscriptionPlansV1_0.replace)


class SubscriptionPlansV2_0WithRawResponse(WrappedResource):
    """``client.subscription_plans.v2_0``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(SubscriptionPlansV2_0.create)
    delete = RawMethod(SubscriptionPlansV2_0.delete)
    get = RawMethod(SubscriptionPlansV2_0.get)
    list = RawMethod(SubscriptionPlansV2_0.list)
    update = RawMethod(SubscriptionPlansV2_0.update)


class SubscriptionPlansWithRawResponse(WrappedResource):
    """``client.subscription_plans``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def v1_0(self) -> SubscriptionPlansV1_0WithRawResponse:
        """The operations of ``client.subscription_plans.v1_0``: endpoint version v1.0 only."""
        return SubscriptionPlansV1_0WithRawResponse(self._resource.v1_0)

    @property
    def v2_0(self) -> SubscriptionPlansV2_0WithRawResponse:
        """The operations of ``client.subscription_plans.v2_0``: endpoint version v2.0 only."""
        return SubscriptionPlansV2_0WithRawResponse(self._resource.v2_0)

    create = RawMethod(SubscriptionPlans.create)
    delete = RawMethod(SubscriptionPlans.delete)
    get = RawMethod(SubscriptionPlans.get)
    list = RawMethod(SubscriptionPlans.list)
    replace = RawMethod(SubscriptionPlans.replace)
    update = RawMethod(SubscriptionPlans.update)
