"""The operations of ``client.booking_requests``."""

from __future__ import annotations

from typing import Any, Unpack

from .. import models
from .._operations import booking_requests as operations
from .._runtime.async_paginator import AsyncPaginator
from .._runtime.async_raw import AsyncRawMethod, AsyncWrappedResource
from .._runtime.async_resource import AsyncResource
from .._runtime.options import RequestOptions
from .._runtime.unset import UNSET, Unset


class AsyncBookingRequests(AsyncResource):
    """The operations of ``client.booking_requests``.

    Methods: ``create``, ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> AsyncBookingRequestsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return AsyncBookingRequestsWithRawResponse(
            AsyncBookingRequests(self._caller.with_raw_response),
        )

    async def create(
        self,
        *,
        body: (
            models.BookingRequestCreateBookingRequestInput
            | models.BookingRequestUpdateBookingRequestInput
            | models.BookingRequestCancelBooking
        ),
        **request_options: Unpack[RequestOptions],
    ) -> (
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any]
    ):
        """Booking Request / Create.

        Raises:
            BadRequestError: 400. Bad Request.
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/booking-requests/v1.0``
        """
        return await self._call(operations.CREATE_V1_0, request_options, (), body)

    async def get(
        self,
        booking_request: int,
        **request_options: Unpack[RequestOptions],
    ) -> (
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any]
    ):
        """Booking Request / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/booking-requests/v1.0/{bookingRequest}``
        """
        return await self._call(operations.GET_V1_0, request_options, (booking_request,))

    def list(
        self,
        *,
        filter: models.BookingRequestFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> AsyncPaginator[
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any],
        models.BookingRequestPage,
    ]:
        """Booking Requests / Listing.

        Iterating over the result gives the items of all pages.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/booking-requests/v1.0``
        """
        return self._list(operations.LIST_V1_0, request_options, (filter, per_page, cursor))


class AsyncBookingRequestsWithRawResponse(AsyncWrappedResource):
    """``client.booking_requests``, whose methods give whole responses."""

    __slots__ = ()

    create = AsyncRawMethod(AsyncBookingRequests.create)
    get = AsyncRawMethod(AsyncBookingRequests.get)
    list = AsyncRawMethod(AsyncBookingRequests.list)
