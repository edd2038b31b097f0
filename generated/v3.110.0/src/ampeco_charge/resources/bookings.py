"""The operations of ``client.bookings``."""

from __future__ import annotations

import builtins
from typing import Literal, Unpack

from .. import models
from .._operations import bookings as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class Bookings(Resource):
    """The operations of ``client.bookings``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> BookingsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return BookingsWithRawResponse(Bookings(self._caller.with_raw_response))

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (booking, include))

    def list(
        self,
        *,
        filter: models.BookingFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[models.Booking, models.BookingPage]:
        """Bookings / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/bookings/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))


class BookingsWithRawResponse(WrappedResource):
    """``client.bookings``, whose methods give whole responses."""

    __slots__ = ()

    get = RawMethod(Bookings.get)
    list = RawMethod(Bookings.list)
