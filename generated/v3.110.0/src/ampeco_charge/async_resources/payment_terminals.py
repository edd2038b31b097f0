"""The operations of ``client.payment_terminals``."""

from __future__ import annotations

from typing import Any, Unpack

from .. import models
from .._operations import payment_terminals as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncPaymentTerminals(AsyncResource):
    """The operations of ``client.payment_terminals``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncPaymentTerminalsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncPaymentTerminalsWithRawResponse(
            AsyncPaymentTerminals(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        body: (
            models.PaymentTerminalCreatePayterOnCp
            | models.PaymentTerminalCreatePayterOnLocation
            | models.PaymentTerminalCreatePrintecCastles
            | models.PaymentTerminalCreateCrane
            | models.PaymentTerminalCreateWindcave
            | models.PaymentTerminalCreateNayax
            | models.PaymentTerminalCreatePax
            | models.PaymentTerminalCreateWebPortal
            | models.PaymentTerminalCreateAdyenCastles
        ),
        **request_options: Unpack[RequestOptions],
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ):
        """Payment Terminals / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/payment-terminals/v1.0``
        """
        return await self._call(operations.CREATE_V1_0, request_options, (), body)

    async def delete(
        self,
        payment_terminal: str,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """Payment Terminals / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (payment_terminal,))

    async def get(
        self,
        payment_terminal: str,
        **request_options: Unpack[RequestOptions],
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ):
        """Payment Terminals / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        return await self._call(operations.GET_V1_0, request_options, (payment_terminal,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.PaymentTerminalFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any],
        models.PaymentTerminalPage,
    ]:
        """Payment Terminals / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/payment-terminals/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page, filter))

    async def update(
        self,
        payment_terminal: str,
        *,
        body: (
            models.PaymentTerminalUpdatePayterOnCp
            | models.PaymentTerminalUpdatePayterOnLocation
            | models.PaymentTerminalUpdateCardlinkCastles
            | models.PaymentTerminalEmbedded
            | models.PaymentTerminalUpdateAmpeco
            | models.PaymentTerminalUpdateNayax
            | models.PaymentTerminalUpdatePax
            | models.PaymentTerminalUpdateWebPortal
            | models.PaymentTerminalUpdateAdyenCastles
        ),
        **request_options: Unpack[RequestOptions],
    ) -> (
        models.PaymentTerminalPayterOnCp
        | models.PaymentTerminalPayterOnLocation
        | models.PaymentTerminalCardlinkCastles
        | models.PaymentTerminalCrane
        | models.PaymentTerminalAmpeco
        | models.PaymentTerminalNayax
        | models.PaymentTerminalWindcave
        | models.PaymentTerminalPax
        | models.PaymentTerminalWebPortal
        | models.PaymentTerminalAdyenCastles
        | models.PaymentTerminalPrintecCastles
        | dict[str, Any]
    ):
        """Payment Terminals / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/payment-terminals/v1.0/{paymentTerminal}``
        """
        return await self._call(operations.UPDATE_V1_0, request_options, (payment_terminal,), body)


class AsyncPaymentTerminalsWithRawResponse(AsyncWrappedResource):
    """``client.payment_terminals``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncPaymentTerminals.create)
    delete = AsyncRawMethod(AsyncPaymentTerminals.delete)
    get = AsyncRawMethod(AsyncPaymentTerminals.get)
    list = AsyncRawMethod(AsyncPaymentTerminals.list)
    update = AsyncRawMethod(AsyncPaymentTerminals.update)
