"""How a server offers ``client.users``."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any, Literal

from .. import models
from .._operations import users as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Users(Service):
    """What answers ``client.users``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.ACTIVATE_SUBSCRIPTION_V1_0,
        ("user",),
        {
            "planId": "plan_id",
            "endDate": "end_date",
            "autoRenewal": "auto_renewal",
            "reason": "reason",
        },
    )
    async def activate_subscription_v1_0(
        self,
        user: int,
        *,
        plan_id: int,
        end_date: datetime.date | None | Unset = UNSET,
        auto_renewal: bool | Unset = UNSET,
        reason: str | None | Unset = UNSET,
    ) -> None | Response[None]:
        """User / Activate subscription.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/activate-subscription``
        """
        raise NotImplementedError

    @serves(
        operations.ADD_BALANCE_V1_0,
        ("user",),
        {"amount": "amount", "reason": "reason", "app_info": "app_info"},
    )
    async def add_balance_v1_0(
        self,
        user: int,
        *,
        amount: float,
        reason: str,
        app_info: str | Unset = UNSET,
    ) -> None | Response[None]:
        """User / Add Balance.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/add-balance``
        """
        raise NotImplementedError

    @serves(
        operations.APPLY_CUSTOM_FEE_V1_0,
        ("user",),
        {"amount": "amount", "description": "description", "paymentMethodId": "payment_method_id"},
    )
    async def apply_custom_fee_v1_0(
        self,
        user: int,
        *,
        amount: Decimal,
        description: str,
        payment_method_id: str | None | Unset = UNSET,
    ) -> None | Response[None]:
        """User / Apply Custom Fee.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/apply-custom-fee``
        """
        raise NotImplementedError

    @serves(operations.CANCEL_SUBSCRIPTION_V1_0, ("user",), {"reason": "reason"})
    async def cancel_subscription_v1_0(self, user: int, *, reason: str) -> None | Response[None]:
        """User / Cancel subscription.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/cancel-subscription``
        """
        raise NotImplementedError

    @serves(operations.CHANGE_STATUS_V1_0, ("user",), {"status": "status", "reason": "reason"})
    async def change_status_v1_0(
        self,
        user: int,
        *,
        status: models.EnabledStatus,
        reason: str,
    ) -> None | Response[None]:
        """User / Change Status.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/users/v1.0/{user}/change-status``
        """
        raise NotImplementedError

    @serves(operations.CLEAR_SUBSCRIPTION_AMOUNT_DUE_V1_0, ("user",))
    async def clear_subscription_amount_due_v1_0(self, user: int) -> None | Response[None]:
        """User / Clear subscription amount due.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``POST /public-api/actions/users/v1.0/{user}/clear-subscription-amount-due``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "email": "email",
            "emailVerified": "email_verified",
            "password": "password",
            "requirePasswordReset": "require_password_reset",
            "first_name": "first_name",
            "middle_name": "middle_name",
            "last_name": "last_name",
            "phone": "phone",
            "country": "country",
            "state": "state",
            "city": "city",
            "post_code": "post_code",
            "address": "address",
            "vehicle_no": "vehicle_no",
            "personal_id": "personal_id",
            "locale": "locale",
            "userGroupIds": "user_group_ids",
            "externalId": "external_id",
            "options": "options",
            "receiveNewsAndPromotions": "receive_news_and_promotions",
            "bankDetails": "bank_details",
            "externalAppData": "external_app_data",
            "nonce": "nonce",
        },
    )
    async def create_v1_0(
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
        user_group_ids: list[int] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        options: models.UserOptions | Unset = UNSET,
        receive_news_and_promotions: bool | Unset = UNSET,
        bank_details: models.BankDetails | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
        nonce: str | Unset = UNSET,
    ) -> models.User | Response[models.User]:
        """User / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/users/v1.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("user", "include"))
    async def delete_v1_0(
        self,
        user: int,
        *,
        include: list[models.UserInclude] | Unset = UNSET,
    ) -> None | Response[None]:
        """User / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/users/v1.0/{user}``
        """
        raise NotImplementedError

    @serves(operations.EXPORT_ALL_PRIVATE_DATA_V2_0, ("user",))
    async def export_all_private_data_v2_0(
        self,
        user: int,
    ) -> models.UserExportAllPrivateDataResult | Response[models.UserExportAllPrivateDataResult]:
        """User / Export All Private Data.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/actions/users/v2.0/{user}/export-all-private-data``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("user", "include", "with_amount_due"))
    async def get_v1_0(
        self,
        user: int,
        *,
        include: list[models.UserInclude] | Unset = UNSET,
        with_amount_due: bool | Unset = UNSET,
    ) -> models.UserDetails | Response[models.UserDetails]:
        """User / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}``
        """
        raise NotImplementedError

    @serves(operations.INVOICE_DETAILS__CREATE_V1_0, ("user",), "body")
    async def invoice_details_create_v1_0(
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
        | Response[
            models.UserInvoiceDetailAmpecoInvoiceManager
            | models.UserInvoiceDetailCardcomInvoiceManager
            | models.UserInvoiceDetailSoftOneInvoiceManager
            | models.UserInvoiceDetailEcpayInvoiceManager
            | dict[str, Any]
        ]
    ):
        """Invoice details / Create or update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/users/v1.0/{user}/invoice-details``
        """
        raise NotImplementedError

    @serves(operations.INVOICE_DETAILS__GET_V1_0, ("user",))
    async def invoice_details_get_v1_0(
        self,
        user: int,
    ) -> (
        models.UserInvoiceDetailAmpecoInvoiceManager
        | models.UserInvoiceDetailCardcomInvoiceManager
        | models.UserInvoiceDetailSoftOneInvoiceManager
        | models.UserInvoiceDetailEcpayInvoiceManager
        | dict[str, Any]
        | Response[
            models.UserInvoiceDetailAmpecoInvoiceManager
            | models.UserInvoiceDetailCardcomInvoiceManager
            | models.UserInvoiceDetailSoftOneInvoiceManager
            | models.UserInvoiceDetailEcpayInvoiceManager
            | dict[str, Any]
        ]
    ):
        """Invoice details / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/invoice-details``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "page", "per_page", "cursor", "include"))
    async def list_v1_0(
        self,
        *,
        filter: models.UserFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include: list[models.UserInclude] | Unset = UNSET,
    ) -> models.UserPage | Response[models.UserPage]:
        """Users / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/users/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.PAYMENT_METHODS__CREATE_V1_0,
        ("user",),
        {
            "tokenizedType": "tokenized_type",
            "bankTransferType": "bank_transfer_type",
            "transactionId": "transaction_id",
        },
    )
    async def payment_methods_create_v1_0(
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
        | Response[
            models.TransactionBasedPaymentMethodSetup
            | models.StripeSetupIntentPaymentMethod
            | dict[str, Any]
            | models.UserPaymentMethod
        ]
    ):
        """Payment Method / Create.

        Returns:
            200: OK.
            201: Created.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/resources/users/v1.0/{user}/payment-methods``
        """
        raise NotImplementedError

    @serves(operations.PAYMENT_METHODS__DELETE_V1_0, ("user", "payment_method_id"))
    async def payment_methods_delete_v1_0(
        self,
        user: int,
        payment_method_id: str,
    ) -> None | Response[None]:
        """Payment Method / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``DELETE /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        raise NotImplementedError

    @serves(operations.PAYMENT_METHODS__GET_V1_0, ("user", "payment_method_id"))
    async def payment_methods_get_v1_0(
        self,
        user: int,
        payment_method_id: str,
    ) -> models.UserPaymentMethod | Response[models.UserPaymentMethod]:
        """Payment Method / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        raise NotImplementedError

    @serves(operations.PAYMENT_METHODS__LIST_V1_0, ("user", "page", "per_page"))
    async def payment_methods_list_v1_0(
        self,
        user: int,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.UserPaymentMethodPage | Response[models.UserPaymentMethodPage]:
        """Payment Methods / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/users/v1.0/{user}/payment-methods``
        """
        raise NotImplementedError

    @serves(
        operations.PAYMENT_METHODS__UPDATE_V1_0,
        ("user", "payment_method_id"),
        {"default": "default"},
    )
    async def payment_methods_update_v1_0(
        self,
        user: int,
        payment_method_id: str,
        *,
        default: bool | Unset = UNSET,
    ) -> models.UserPaymentMethod | Response[models.UserPaymentMethod]:
        """Payment Method / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/users/v1.0/{user}/payment-methods/{paymentMethodId}``
        """
        raise NotImplementedError

    @serves(operations.REDEEM_VOUCHER_V2_0, ("user",), {"code": "code"})
    async def redeem_voucher_v2_0(self, user: int, *, code: str) -> None | Response[None]:
        """User / Redeem Voucher.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(406): Not Acceptable.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/users/v2.0/{user}/redeem-voucher``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("user", "include"),
        {
            "email": "email",
            "emailVerified": "email_verified",
            "password": "password",
            "requirePasswordReset": "require_password_reset",
            "first_name": "first_name",
            "middle_name": "middle_name",
            "last_name": "last_name",
            "phone": "phone",
            "country": "country",
            "state": "state",
            "city": "city",
            "post_code": "post_code",
            "address": "address",
            "vehicle_no": "vehicle_no",
            "userGroupIds": "user_group_ids",
            "externalId": "external_id",
            "options": "options",
            "receiveNewsAndPromotions": "receive_news_and_promotions",
            "bankDetails": "bank_details",
            "externalAppData": "external_app_data",
        },
    )
    async def update_v1_0(
        self,
        user: int,
        *,
        include: list[models.UserInclude] | Unset = UNSET,
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
        user_group_ids: list[int] | Unset = UNSET,
        external_id: str | None | Unset = UNSET,
        options: models.UserOptions | Unset = UNSET,
        receive_news_and_promotions: bool | Unset = UNSET,
        bank_details: models.BankDetails | Unset = UNSET,
        external_app_data: dict[str, Any] | None | Unset = UNSET,
    ) -> models.User | Response[models.User]:
        """User / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/users/v1.0/{user}``
        """
        raise NotImplementedError
