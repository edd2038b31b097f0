"""The operations of ``client.sub_operators``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import sub_operators as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncSubOperators(AsyncResource):
    """The operations of ``client.sub_operators``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncSubOperatorsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncSubOperatorsWithRawResponse(AsyncSubOperators(self._caller.with_raw_response))

    async def get(
        self,
        sub_operator: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.SubOperator:
        """Sub operator / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0/{subOperator}``
        """
        return await self._call(operations.GET_V1_0, request_options, (sub_operator,))

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.SubOperator, models.SubOperatorPage]:
        """Sub operators / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/sub-operators/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))


class AsyncSubOperatorsWithRawResponse(AsyncWrappedResource):
    """``client.sub_operators``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncSubOperators.get)
    list = AsyncRawMethod(AsyncSubOperators.list)
