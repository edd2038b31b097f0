"""The operations of ``client.custom_fees``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import custom_fees as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncCustomFees(AsyncResource):
    """The operations of ``client.custom_fees``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncCustomFeesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncCustomFeesWithRawResponse(AsyncCustomFees(self._caller.with_raw_response))

    async def get(
        self,
        custom_fee: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.CustomFee:
        """Custom Fee / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/custom-fees/v2.0/{customFee}``
        """
        return await self._call(operations.GET_V2_0, request_options, (custom_fee,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: models.CreatedBetweenFilter | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.CustomFee, models.CustomFeePage]:
        """Custom Fees / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/custom-fees/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (page, per_page, filter))


class AsyncCustomFeesWithRawResponse(AsyncWrappedResource):
    """``client.custom_fees``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncCustomFees.get)
    list = AsyncRawMethod(AsyncCustomFees.list)
