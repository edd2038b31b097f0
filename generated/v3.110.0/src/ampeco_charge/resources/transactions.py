"""The operations of ``client.transactions``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import transactions as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Transactions(Resource):
    """The operations of ``client.transactions``.

    Methods: ``create``, ``get``, ``issue_invoice``, ``list``, ``resend_invoice``, ``update``,
    ``update_payment_reference``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> TransactionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return TransactionsWithRawResponse(Transactions(self._caller.with_raw_response))

    def create(
        self,
        *,
        total_amount: float,
        status: models.TransactionStatus,
        session_id: int | Unset = UNSET,
        payment_method: models.TransactionCreatePaymentMethod | Unset = UNSET,
        ref: str | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Transaction:
        """Transactions / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/transactions/v1.0``
        """
        return self._call(
            operations.CREATE_V1_0,
            request_options,
            (),
            {
                "sessionId": session_id,
                "paymentMethod": payment_method,
                "totalAmount": total_amount,
                "status": status,
                "ref": ref,
                "failureReason": failure_reason,
            },
        )

    def get(
        self,
        transaction: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Transaction:
        """Transaction / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/transactions/v1.0/{transaction}``
        """
        return self._call(operations.GET_V1_0, request_options, (transaction,))

    def issue_invoice(
        self,
        transaction: int,
        *,
        email: str,
        invoice_details: models.TransactionInvoiceDetails,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Transaction / Issue Invoice.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            PreconditionFailedError: 412. Precondition Failed.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/issue-invoice``
        """
        return self._call(
            operations.ISSUE_INVOICE_V1_0,
            request_options,
            (transaction,),
            {"email": email, "invoiceDetails": invoice_details},
        )

    def list(
        self,
        *,
        filter: models.TransactionFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Transaction, models.TransactionPage]:
        """Transactions / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/transactions/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page, cursor))

    def resend_invoice(self, transaction: int, **request_options: Unpack[RequestOptions]) -> None:
        """Transaction / Resend Invoice.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice``
        """
        return self._call(operations.RESEND_INVOICE_V1_0, request_options, (transaction,))

    def update(
        self,
        transaction: str,
        *,
        status: models.TransactionStatus,
        total_amount: float,
        payment_method: models.TransactionUpdatePaymentMethod | Unset = UNSET,
        ref: str | Unset = UNSET,
        failure_reason: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.Transaction:
        """Transaction / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/transactions/v1.0/{transaction}``
        """
        return self._call(
            operations.UPDATE_V1_0,
            request_options,
            (transaction,),
            {
                "paymentMethod": payment_method,
                "status": status,
                "totalAmount": total_amount,
                "ref": ref,
                "failureReason": failure_reason,
            },
        )

    def update_payment_reference(
        self,
        transaction: int,
        *,
        ref: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Transaction / Update Payment Reference.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/update-payment-reference``
        """
        return self._call(
            operations.UPDATE_PAYMENT_REFERENCE_V1_0,
            request_options,
            (transaction,),
            {"ref": ref},
        )


class TransactionsWithRawResponse(WrappedResource):
    """``client.transactions``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(Transactions.create)
    get = RawMethod(Transactions.get)
    issue_invoice = RawMethod(Transactions.issue_invoice)
    list = RawMethod(Transactions.list)
    resend_invoice = RawMethod(Transactions.resend_invoice)
    update = RawMethod(Transactions.update)
    update_payment_reference = RawMethod(Transactions.update_payment_reference)
