"""The operations of ``client.invoices``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import invoices as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncInvoices(AsyncResource):
    """The operations of ``client.invoices``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncInvoicesWithRawResponse(AsyncInvoices(self._caller.with_raw_response))

    async def get(self, invoice: str, **request_options: Unpack[RequestOptions]) -> models.Invoice:
        """Invoice / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0/{invoice}``
        """
        return await self._call(operations.GET_V1_0, request_options, (invoice,))

    def list(
        self,
        *,
        filter: models.InvoiceFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Invoice, models.InvoicePage]:
        """Invoices / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class AsyncInvoicesWithRawResponse(AsyncWrappedResource):
    """``client.invoices``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncInvoices.get)
    list = AsyncRawMethod(AsyncInvoices.list)
