"""The operations of ``client.receipts``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import receipts as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Receipts(Resource):
    """The operations of ``client.receipts``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> ReceiptsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return ReceiptsWithRawResponse(Receipts(self._caller.with_raw_response))

    def get(self, receipt: int, **request_options: Unpack[RequestOptions]) -> models.Receipt:
        """Receipt / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/receipts/v2.0/{receipt}``
        """
        return self._call(operations.GET_V2_0, request_options, (receipt,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.ReceiptFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Receipt, models.ReceiptPage]:
        """Receipts / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/receipts/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, filter))


class ReceiptsWithRawResponse(WrappedResource):
    """``client.receipts``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(Receipts.get)
    list = RawMethod(Receipts.list)
