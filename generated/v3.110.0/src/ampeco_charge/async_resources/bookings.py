"""The operations of ``client.bookings``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import bookings as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncBookings(AsyncResource):
    """The operations of ``client.bookings``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncBookingsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncBookingsWithRawResponse(AsyncBookings(self._caller.with_raw_response))

    async def get(
        self,
        booking: int,
        *,
        include: builtins.list[Literal["bookedEvses"]] | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> models.BookingDetails:
        """Booking / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0/{booking}``
        """
        return await self._call(operations.GET_V1_0, request_options, (booking, include))

    def list(
        self,
        *,
        filter: models.BookingFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[models.Booking, models.BookingPage]:
        """Bookings / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))


class AsyncBookingsWithRawResponse(AsyncWrappedResource):
    """``client.bookings``, whose methods give whole responses."""

    __slots__ = ()

    get = AsyncRawMethod(AsyncBookings.get)
    list = AsyncRawMethod(AsyncBookings.list)
