"""The operations of ``client.users``."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from typing import Any, Final, Literal

from .. import models
from .._runtime.client import Resource
from .._runtime.models import UnknownObject
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_INVOICE_DETAILS__CREATE_V1_0: Final[
    Operation[
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/users/v1.0/{user}/invoice-details",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "200",
            "application/json",
            models.UserInvoiceDetailAmpecoInvoiceManager
            | models.UserInvoiceDetailCardcomInvoiceManager
            | models.UserInvoiceDetailSoftOneInvoiceManager
            | models.UserInvoiceDetailEcpayInvoiceManager
            | UnknownObject,
        ),
    ),
    security=(("bearerAuth",),),
)
_INVOICE_DETAILS__GET_V1_0: Final[
    Operation[
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
    ]
] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/invoice-details",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            models.UserInvoiceDetailAmpecoInvoiceManager
            | models.UserInvoiceDetailCardcomInvoiceManager
            | models.UserInvoiceDetailSoftOneInvoiceManager
            | models.UserInvoiceDetailEcpayInvoiceManager
            | UnknownObject,
        ),
    ),
    security=(("bearerAuth",),),
)
_PAYMENT_METHODS__CREATE_V1_0: Final[
    Operation[
        models.TransactionBasedPaymentMethodSetup
        | models.StripeSetupIntentPaymentMethod
        | dict[str, Any]
        | models.UserPaymentMethod
    ]
] = Operation(
    "POST",
    "/public-api/resources/users/v1.0/{user}/payment-methods",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(
        Response(
            "200",
            "application/json",
            models.TransactionBasedPaymentMethodSetup
            | models.StripeSetupIntentPaymentMethod
            | UnknownObject,
        ),
        Response("201", "application/json", models.UserPaymentMethod, "data"),
    ),
    security=(("bearerAuth",),),
)
_PAYMENT_METHODS__DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("paymentMethodId", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_PAYMENT_METHODS__GET_V1_0: Final[Operation[models.UserPaymentMethod]] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("paymentMethodId", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.UserPaymentMethod, "data"),),
    security=(("bearerAuth",),),
)
_PAYMENT_METHODS__LIST_V1_0: Final[Operation[models.UserPaymentMethodPage]] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}/payment-methods",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.UserPaymentMethodPage),),
    security=(("bearerAuth",),),
)
_PAYMENT_METHODS__UPDATE_V1_0: Final[Operation[models.UserPaymentMethod]] = Operation(
    "PATCH",
    "/public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("paymentMethodId", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.UserPaymentMethod, "data"),),
    security=(("bearerAuth",),),
)
_ACTIVATE_SUBSCRIPTION_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/activate-subscription",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_ADD_BALANCE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/add-balance",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_APPLY_CUSTOM_FEE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/apply-custom-fee",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CANCEL_SUBSCRIPTION_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/cancel-subscription",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CHANGE_STATUS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/change-status",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CLEAR_SUBSCRIPTION_AMOUNT_DUE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v1.0/{user}/clear-subscription-amount-due",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.User]] = Operation(
    "POST",
    "/public-api/resources/users/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.User, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/users/v1.0/{user}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_EXPORT_ALL_PRIVATE_DATA_V2_0: Final[Operation[models.UserExportAllPrivateDataResult]] = Operation(
    "GET",
    "/public-api/actions/users/v2.0/{user}/export-all-private-data",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.UserExportAllPrivateDataResult),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.UserDetails]] = Operation(
    "GET",
    "/public-api/resources/users/v1.0/{user}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("withAmountDue", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.UserDetails, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.UserPage]] = Operation(
    "GET",
    "/public-api/resources/users/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.UserPage),),
    security=(("bearerAuth",),),
)
_REDEEM_VOUCHER_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/users/v2.0/{user}/redeem-voucher",
    parameters=(Parameter("user", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.User]] = Operation(
    "PATCH",
    "/public-api/resources/users/v1.0/{user}",
    parameters=(
        Parameter("user", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.User, "data"),),
    security=(("bearerAuth",),),
)


class UsersInvoiceDetails(Resource):
    """The operations of ``client.users.invoice_details``.

    Methods: ``create``, ``get``.
    """

    __slots__ = ()

    def create(
        self,
        user: int,
        *,
        body: (
            models.UserInvoiceDetailCreateAmpecoInvoiceManager
            | models.UserInvoiceDetailCreateCardcomInvoiceManager
            | models.UserInvoiceDetailCreateSoftOneInvoiceManager
            | models.UserInvoiceDetailCreateEcpayInvoiceManager
        ),
    ) -> (
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
    ):
        """Invoice details / Create or update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/users/v1.0/{user}/invoice-details``
        """
        return self._call(_INVOICE_DETAILS__CREATE_V1_0, (user,), body)

    def get(
        self,
        user: int,
    ) -> (
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
    ):
        """Invoice details / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/invoice-details``
        """
        return self._call(_INVOICE_DETAILS__GET_V1_0, (user,))


class UsersPaymentMethods(Resource):
    """The operations of ``client.users.payment_methods``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        user: int,
        *,
        tokenized_type: models.UserPaymentMethodTokenizedType | Unset = UNSET,
        bank_transfer_type: Literal["sepa"] | Unset = UNSET,
        transaction_id: float | None | Unset = UNSET,
    ) -> (
        models.TransactionBasedPaymentMethodSetup
        | models.StripeSetupIntentPaymentMethod
        | dict[str, Any]
        | models.UserPaymentMethod
    ):
        """Payment Method / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/users/v1.0/{user}/payment-methods``
        """
        return self._call(
            _PAYMENT_METHODS__CREATE_V1_0,
            (user,),
            {
                "tokenizedType": tokenized_type,
                "bankTransferType": bank_transfer_type,
                "transactionId": transaction_id,
            },
        )

    def delete(self, user: int, payment_method_id: str) -> None:
        """Payment Method / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        return self._call(_PAYMENT_METHODS__DELETE_V1_0, (user, payment_method_id))

    def get(self, user: int, payment_method_id: str) -> models.UserPaymentMethod:
        """Payment Method / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        return self._call(_PAYMENT_METHODS__GET_V1_0, (user, payment_method_id))

    def list(
        self,
        user: int,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.UserPaymentMethodPage:
        """Payment Methods / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods``
        """
        return self._call(_PAYMENT_METHODS__LIST_V1_0, (user, page, per_page))

    def update(
        self,
        user: int,
        payment_method_id: str,
        *,
        default: bool | Unset = UNSET,
    ) -> models.UserPaymentMethod:
        """Payment Method / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        return self._call(
            _PAYMENT_METHODS__UPDATE_V1_0,
            (user, payment_method_id),
            {"default": default},
        )


class Users(Resource):
    """The operations of ``client.users``.

    Methods: ``activate_subscription``, ``add_balance``, ``apply_custom_fee``,
    ``cancel_subscription``, ``change_status``, ``clear_subscription_amount_due``, ``create``,
    ``delete``, ``export_all_private_data``, ``get``, ``list``, ``redeem_voucher``, ``update``.
    Resources inside: ``invoice_details``, ``payment_methods``.
    """

    __slots__ = ()

    @property
    def invoice_details(self) -> UsersInvoiceDetails:
        """The operations of ``client.users.invoice_details``."""
        return UsersInvoiceDetails(self._call)

    @property
    def payment_methods(self) -> UsersPaymentMethods:
        """The operations of ``client.users.payment_methods``."""
        return UsersPaymentMethods(self._call)

    def activate_subscription(
        self,
        user: int,
        *,
        plan_id: int,
        end_date: datetime.date | None | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None:
        """User / Activate subscription.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/activate-subscription``
        """
        return self._call(
            _ACTIVATE_SUBSCRIPTION_V1_0,
            (user,),
            {"planId": plan_id, "endDate": end_date, "autoRenewal": auto_renewal, "reason": reason},
        )

    def add_balance(
        self,
        user: int,
        *,
        amount: float,
        reason: str,
        app_info: str | Unset = UNSET,
    ) -> None:
        """User / Add Balance.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/add-balance``
        """
        return self._call(
            _ADD_BALANCE_V1_0,
            (user,),
            {"amount": amount, "reason": reason, "app_info": app_info},
        )

    def apply_custom_fee(
        self,
        user: int,
        *,
        amount: Decimal,
        description: str,
        payment_method_id: str | None | Unset = UNSET,
    ) -> None:
        """User / Apply Custom Fee.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/apply-custom-fee``
        """
        return self._call(
            _APPLY_CUSTOM_FEE_V1_0,
            (user,),
            {"amount": amount, "description": description, "paymentMethodId": payment_method_id},
        )

    def cancel_subscription(self, user: int, *, reason: str) -> None:
        """User / Cancel subscription.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/cancel-subscription``
        """
        return self._call(_CANCEL_SUBSCRIPTION_V1_0, (user,), {"reason": reason})

    def change_status(self, user: int, *, status: models.EnabledStatus, reason: str) -> None:
        """User / Change Status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/change-status``
        """
        return self._call(_CHANGE_STATUS_V1_0, (user,), {"status": status, "reason": reason})

    def clear_subscription_amount_due(self, user: int) -> None:
        """User / Clear subscription amount due.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due``
        """
        return self._call(_CLEAR_SUBSCRIPTION_AMOUNT_DUE_V1_0, (user,))

    def create(
        self,
        *,
        email: str,
        password: str,
        email_verified: str | None | Unset = UNSET,
        require_password_reset: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        country: models.Country | Unset = UNSET,
        state: models.UsState | models.AustralianState | None | Unset = UNSET,
        city: str | Unset = UNSET,
        post_code: str | Unset = UNSET,
        address: str | Unset = UNSET,
        vehicle_no: str | Unset = UNSET,
        personal_id: str | Unset = UNSET,
        locale: str | None | Unset = UNSET,
        user_group_ids: builtins.list[int] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        options: models.UserOptions | Unset = UNSET,
        receive_news_and_promotions: bool | Unset = UNSET,
        bank_details: models.BankDetails | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
        nonce: str | Unset = UNSET,
    ) -> models.User:
        """User / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/users/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "email": email,
                "emailVerified": email_verified,
                "password": password,
                "requirePasswordReset": require_password_reset,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "phone": phone,
                "country": country,
                "state": state,
                "city": city,
                "post_code": post_code,
                "address": address,
                "vehicle_no": vehicle_no,
                "personal_id": personal_id,
                "locale": locale,
                "userGroupIds": user_group_ids,
                "externalId": external_id,
                "options": options,
                "receiveNewsAndPromotions": receive_news_and_promotions,
                "bankDetails": bank_details,
                "externalAppData": external_app_data,
                "nonce": nonce,
            },
        )

    def delete(
        self,
        user: int,
        *,
        include: builtins.list[models.UserInclude] | Unset = UNSET,
    ) -> None:
        """User / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/users/v1.0/{user}``
        """
        return self._call(_DELETE_V1_0, (user, include))

    def export_all_private_data(self, user: int) -> models.UserExportAllPrivateDataResult:
        """User / Export All Private Data.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/actions/users/v2.0/{user}/export-all-private-data``
        """
        return self._call(_EXPORT_ALL_PRIVATE_DATA_V2_0, (user,))

    def get(
        self,
        user: int,
        *,
        include: builtins.list[models.UserInclude] | Unset = UNSET,
        with_amount_due: bool | Unset = UNSET,
    ) -> models.UserDetails:
        """User / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}``
        """
        return self._call(_GET_V1_0, (user, include, with_amount_due))

    def list(
        self,
        *,
        filter: models.UserFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: builtins.list[models.UserInclude] | Unset = UNSET,
    ) -> models.UserPage:
        """Users / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, page, per_page, cursor, include))

    def redeem_voucher(self, user: int, *, code: str) -> None:
        """User / Redeem Voucher.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            NotAcceptableError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v2.0/{user}/redeem-voucher``
        """
        return self._call(_REDEEM_VOUCHER_V2_0, (user,), {"code": code})

    def update(
        self,
        user: int,
        *,
        include: builtins.list[models.UserInclude] | Unset = UNSET,
        email: str | Unset = UNSET,
        email_verified: str | None | Unset = UNSET,
        password: str | Unset = UNSET,
        require_password_reset: bool | Unset = UNSET,
        first_name: str | Unset = UNSET,
        middle_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        country: models.Country | Unset = UNSET,
        state: models.UsState | models.AustralianState | None | Unset = UNSET,
        city: str | Unset = UNSET,
        post_code: str | Unset = UNSET,
        address: str | Unset = UNSET,
        vehicle_no: str | Unset = UNSET,
        user_group_ids: builtins.list[int] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        options: models.UserOptions | Unset = UNSET,
        receive_news_and_promotions: bool | Unset = UNSET,
        bank_details: models.BankDetails | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.User:
        """User / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/users/v1.0/{user}``
        """
        return self._call(
            _UPDATE_V1_0,
            (user, include),
            {
                "email": email,
                "emailVerified": email_verified,
                "password": password,
                "requirePasswordReset": require_password_reset,
                "first_name": first_name,
                "middle_name": middle_name,
                "last_name": last_name,
                "phone": phone,
                "country": country,
                "state": state,
                "city": city,
                "post_code": post_code,
                "address": address,
                "vehicle_no": vehicle_no,
                "userGroupIds": user_group_ids,
                "externalId": external_id,
                "options": options,
                "receiveNewsAndPromotions": receive_news_and_promotions,
                "bankDetails": bank_details,
                "externalAppData": external_app_data,
            },
        )
