"""The operations of ``client.roaming_connections``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import roaming_connections as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncRoamingConnections(AsyncResource):
    """The operations of ``client.roaming_connections``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncRoamingConnectionsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncRoamingConnectionsWithRawResponse(
            AsyncRoamingConnections(self._caller.with_raw_response),
        )

    async def get(
        self,
        roaming_connection: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.RoamingConnection:
        """Roaming Connections / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-connections/v2.0/{roamingConnection}``
        """
        return await self._call(operations.GET_V2_0, request_options, (roaming_connection,))

    def list(
        self,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.RoamingConnection, models.RoamingConnectionPage]:
        """Roaming Connections / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/roaming-connections/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (per_page, cursor))


class AsyncRoamingConnectionsWithRawResponse(AsyncWrappedResource):
    """``client.roaming_connections``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncRoamingConnections.get)
    list = AsyncRawMethod(AsyncRoamingConnections.list)
