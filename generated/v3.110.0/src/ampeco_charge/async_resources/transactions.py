"""The operations of ``client.transactions``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import transactions as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncTransactions(AsyncResource):
    """The operations of ``client.transactions``.

    Methods: ``create``, ``get``, ``issue_invoice``, ``list``, ``resend_invoice``, ``update``,
    ``update_payment_reference``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncTransactionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncTransactionsWithRawResponse(AsyncTransactions(self._caller.with_raw_response))

    async def create(
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
        return await self._call(
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

    async def get(
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
        return await self._call(operations.GET_V1_0, request_options, (transaction,))

    async def issue_invoice(
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
        return await self._call(
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
    ) -> AsyncPaginator[models.Transaction, models.TransactionPage]:
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

    async def resend_invoice(
        self,
        transaction: int,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Transaction / Resend Invoice.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            ConflictError: 409. Conflict.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/transactions/v1.0/{transaction}/resend-invoice``
        """
        return await self._call(operations.RESEND_INVOICE_V1_0, request_options, (transaction,))

    async def update(
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
        return await self._call(
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

    async def update_payment_reference(
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
        return await self._call(
            operations.UPDATE_PAYMENT_REFERENCE_V1_0,
            request_options,
            (transaction,),
            {"ref": ref},
        )


class AsyncTransactionsWithRawResponse(AsyncWrappedResource):
    """``client.transactions``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncTransactions.create)
    get = AsyncRawMethod(AsyncTransactions.get)
    issue_invoice = AsyncRawMethod(AsyncTransactions.issue_invoice)
    list = AsyncRawMethod(AsyncTransactions.list)
    resend_invoice = AsyncRawMethod(AsyncTransactions.resend_invoice)
    update = AsyncRawMethod(AsyncTransactions.update)
    update_payment_reference = AsyncRawMethod(AsyncTransactions.update_payment_reference)
