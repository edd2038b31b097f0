"""The operations of ``client.utilities``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import utilities as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncUtilities(AsyncResource):
    """The operations of ``client.utilities``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``replace``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncUtilitiesWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncUtilitiesWithRawResponse(AsyncUtilities(self._caller.with_raw_response))

    async def create(
        self,
        *,
        name: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Utility:
        """Utilities / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/utilities/v1.0``
        """
        return await self._call(operations.CREATE_V1_0, request_options, (), {"name": name})

    async def delete(self, utility: int, **request_options: Unpack[RequestOptions]) -> None:
        """Utilities / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``DELETE /public-api/resources/utilities/v1.0/{utility}``
        """
        return await self._call(operations.DELETE_V1_0, request_options, (utility,))

    async def get(self, utility: int, **request_options: Unpack[RequestOptions]) -> models.Utility:
        """Utilities / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0/{utility}``
        """
        return await self._call(operations.GET_V1_0, request_options, (utility,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Utility, models.UtilityPage]:
        """Utilities / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/utilities/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (per_page, cursor))

    async def replace(
        self,
        utility: int,
        *,
        name: str,
        **request_options: Unpack[RequestOptions],
    ) -> models.Utility:
        """Utilities / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PUT /public-api/resources/utilities/v1.0/{utility}``
        """
        return await self._call(
            operations.REPLACE_V1_0,
            request_options,
            (utility,),
            {"name": name},
        )


class AsyncUtilitiesWithRawResponse(AsyncWrappedResource):
    """``client.utilities``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncUtilities.create)
    delete = AsyncRawMethod(AsyncUtilities.delete)
    get = AsyncRawMethod(AsyncUtilities.get)
    list = AsyncRawMethod(AsyncUtilities.list)
    replace = AsyncRawMethod(AsyncUtilities.replace)
