"""The operations of ``client.roaming_platforms``."""

from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .. import models
from .._operations import roaming_platforms as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncRoamingPlatforms(AsyncResource):
    """The operations of ``client.roaming_platforms``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncRoamingPlatformsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncRoamingPlatformsWithRawResponse(
            AsyncRoamingPlatforms(self._caller.with_raw_response),
        )

    @deprecated("The API deprecates this operation", category=None)
    async def get(
        self,
        roaming_platform: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingConnection:
        """Roaming Platform / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-platforms/v1.0/{roamingPlatform}``
        """
        return await self._call(operations.GET_V1_0, request_options, (roaming_platform,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.RoamingConnection, models.RoamingPlatformPage]:
        """Roaming Platforms / Listing.

        Deprecated.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-platforms/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (page, per_page))


class AsyncRoamingPlatformsWithRawResponse(AsyncWrappedResource):
    """``client.roaming_platforms``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncRoamingPlatforms.get)
    list = AsyncRawMethod(AsyncRoamingPlatforms.list)
