"""The operations of ``client.users``."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from typing import Any, Literal, Unpack

from .. import models
from .._operations import users as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class UsersInvoiceDetails(Resource):
    """The operations of ``client.users.invoice_details``.

    Methods: ``create``, ``get``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> UsersInvoiceDetailsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return UsersInvoiceDetailsWithRawResponse(
            UsersInvoiceDetails(self._caller.with_raw_response),
        )

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
        **request_options: Unpack[RequestOptions],
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
        return self._call(operations.INVOICE_DETAILS__CREATE_V1_0, request_options, (user,), body)

    def get(
        self,
        user: int,
        **request_options: Unpack[RequestOptions],
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
        return self._call(operations.INVOICE_DETAILS__GET_V1_0, request_options, (user,))


class UsersPaymentMethods(Resource):
    """The operations of ``client.users.payment_methods``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> UsersPaymentMethodsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return UsersPaymentMethodsWithRawResponse(
            UsersPaymentMethods(self._caller.with_raw_response),
        )

    def create(
        self,
        user: int,
        *,
        tokenized_type: models.UserPaymentMethodTokenizedType | Unset = UNSET,
        bank_transfer_type: Literal["sepa"] | Unset = UNSET,
        transaction_id: float | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.PAYMENT_METHODS__CREATE_V1_0,
            request_options,
            (user,),
            {
                "tokenizedType": tokenized_type,
                "bankTransferType": bank_transfer_type,
                "transactionId": transaction_id,
            },
        )

    def delete(
        self,
        user: int,
        payment_method_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Payment Method / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        return self._call(
            operations.PAYMENT_METHODS__DELETE_V1_0,
            request_options,
            (user, payment_method_id),
        )

    def get(
        self,
        user: int,
        payment_method_id: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.UserPaymentMethod:
        """Payment Method / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        return self._call(
            operations.PAYMENT_METHODS__GET_V1_0,
            request_options,
            (user, payment_method_id),
        )

    def list(
        self,
        user: int,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.UserPaymentMethod, models.UserPaymentMethodPage]:
        """Payment Methods / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods``
        """
        return self._list(
            operations.PAYMENT_METHODS__LIST_V1_0,
            request_options,
            (user, page, per_page),
        )

    def update(
        self,
        user: int,
        payment_method_id: str,
        *,
        default: bool | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.PAYMENT_METHODS__UPDATE_V1_0,
            request_options,
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
        return UsersInvoiceDetails(self._caller)

    @property
    def payment_methods(self) -> UsersPaymentMethods:
        """The operations of ``client.users.payment_methods``."""
        return UsersPaymentMethods(self._caller)

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return UsersWithRawResponse(Users(self._caller.with_raw_response))

    def activate_subscription(
        self,
        user: int,
        *,
        plan_id: int,
        end_date: datetime.date | None | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        reason: str | None | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
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
            operations.ACTIVATE_SUBSCRIPTION_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.ADD_BALANCE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
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
            operations.APPLY_CUSTOM_FEE_V1_0,
            request_options,
            (user,),
            {"amount": amount, "description": description, "paymentMethodId": payment_method_id},
        )

    def cancel_subscription(
        self,
        user: int,
        *,
        reason: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
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
        return self._call(
            operations.CANCEL_SUBSCRIPTION_V1_0,
            request_options,
            (user,),
            {"reason": reason},
        )

    def change_status(
        self,
        user: int,
        *,
        status: models.EnabledStatus,
        reason: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """User / Change Status.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/change-status``
        """
        return self._call(
            operations.CHANGE_STATUS_V1_0,
            request_options,
            (user,),
            {"status": status, "reason": reason},
        )

    def clear_subscription_amount_due(
        self,
        user: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """User / Clear subscription amount due.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due``
        """
        return self._call(operations.CLEAR_SUBSCRIPTION_AMOUNT_DUE_V1_0, request_options, (user,))

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
        **request_options: Unpack[RequestOptions],
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
            operations.CREATE_V1_0,
            request_options,
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
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """User / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/users/v1.0/{user}``
        """
        return self._call(operations.DELETE_V1_0, request_options, (user, include))

    def export_all_private_data(
        self,
        user: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.UserExportAllPrivateDataResult:
        """User / Export All Private Data.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/actions/users/v2.0/{user}/export-all-private-data``
        """
        return self._call(operations.EXPORT_ALL_PRIVATE_DATA_V2_0, request_options, (user,))

    def get(
        self,
        user: int,
        *,
        include: builtins.list[models.UserInclude] | Unset = UNSET,
        with_amount_due: bool | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.UserDetails:
        """User / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}``
        """
        return self._call(operations.GET_V1_0, request_options, (user, include, with_amount_due))

    def list(
        self,
        *,
        filter: models.UserFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: builtins.list[models.UserInclude] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.User, models.UserPage]:
        """Users / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/users/v1.0``
        """
        return self._list(
            operations.LIST_V1_0,
            request_options,
            (filter, page, per_page, cursor, include),
        )

    def redeem_voucher(
        self,
        user: int,
        *,
        code: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """User / Redeem Voucher.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ActionRejectedError: 406. Not Acceptable.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/users/v2.0/{user}/redeem-voucher``
        """
        return self._call(operations.REDEEM_VOUCHER_V2_0, request_options, (user,), {"code": code})

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
        **request_options: Unpack[RequestOptions],
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
            operations.UPDATE_V1_0,
            request_options,
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


class UsersInvoiceDetailsWithRawResponse(WrappedResource):
    """``client.users.invoice_details``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(UsersInvoiceDetails.create)
    get = RawMethod(UsersInvoiceDetails.get)


class UsersPaymentMethodsWithRawResponse(WrappedResource):
    """``client.users.payment_methods``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(UsersPaymentMethods.create)
    delete = RawMethod(UsersPaymentMethods.delete)
    get = RawMethod(UsersPaymentMethods.get)
    list = RawMethod(UsersPaymentMethods.list)
    update = RawMethod(UsersPaymentMethods.update)


class UsersWithRawResponse(WrappedResource):
    """``client.users``, whose methods give whole responses."""

    __slots__ = ()

    @property
    def invoice_details(self) -> UsersInvoiceDetailsWithRawResponse:
        """The operations of ``client.users.invoice_details``."""
        return UsersInvoiceDetailsWithRawResponse(self._resource.invoice_details)

    @property
    def payment_methods(self) -> UsersPaymentMethodsWithRawResponse:
        """The operations of ``client.users.payment_methods``."""
        return UsersPaymentMethodsWithRawResponse(self._resource.payment_methods)

    activate_subscription = RawMethod(Users.activate_subscription)
    add_balance = RawMethod(Users.add_balance)
    apply_custom_fee = RawMethod(Users.apply_custom_fee)
    cancel_subscription = RawMethod(Users.cancel_subscription)
    change_status = RawMethod(Users.change_status)
    clear_subscription_amount_due = RawMethod(Users.clear_subscription_amount_due)
    create = RawMethod(Users.create)
    delete = RawMethod(Users.delete)
    export_all_private_data = RawMethod(Users.export_all_private_data)
    get = RawMethod(Users.get)
    list = RawMethod(Users.list)
    redeem_voucher = RawMethod(Users.redeem_voucher)
    update = RawMethod(Users.update)
