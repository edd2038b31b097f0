"""The operations of ``client.security_events``."""

from __future__ import annotations

from typing import Unpack

from .. import models
from .._operations import security_events as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncSecurityEvents(AsyncResource):
    """The operations of ``client.security_events``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncSecurityEventsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncSecurityEventsWithRawResponse(
            AsyncSecurityEvents(self._caller.with_raw_response),
        )

    async def get(
        self,
        security_event: int,
        **request_options: Unpack[RequestOptions],
    ) -> models.SecurityEventsLog:
        """Security Event / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/security-events/v2.0/{securityEvent}``
        """
        return await self._call(operations.GET_V2_0, request_options, (security_event,))

    def list(
        self,
        *,
        filter: models.SecurityEventsLogFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.SecurityEventsLog, models.SecurityEventsLogPage]:
        """Security Events / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/security-events/v2.0``
        """
        return self._list(operations.LIST_V2_0, request_options, (filter, per_page, cursor))


class AsyncSecurityEventsWithRawResponse(AsyncWrappedResource):
    """``client.security_events``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncSecurityEvents.get)
    list = AsyncRawMethod(AsyncSecurityEvents.list)
