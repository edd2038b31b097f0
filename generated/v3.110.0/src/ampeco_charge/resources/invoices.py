"""The operations of ``client.invoices``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import invoices as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Invoices(Resource):
    """The operations of ``client.invoices``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return InvoicesWithRawResponse(Invoices(self._caller.with_raw_response))

    def get(self, invoice: str, **request_options: Unpack[RequestOptions]) -> models.Invoice:
        """Invoice / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0/{invoice}``
        """
        return self._call(operations.GET_V1_0, request_options, (invoice,))

    def list(
        self,
        *,
        filter: models.InvoiceFilter | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Invoice, models.InvoicePage]:
        """Invoices / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/invoices/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, page, per_page))


class InvoicesWithRawResponse(WrappedResource):
    """``client.invoices``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(Invoices.get)
    list = RawMethod(Invoices.list)
