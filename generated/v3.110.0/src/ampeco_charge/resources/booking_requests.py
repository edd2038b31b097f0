"""The operations of ``client.booking_requests``."""

from __future__ import annotations

from typing import Any, Unpack

from .. import models
from .._operations import booking_requests as operations
from .._runtime.options import RequestOptions
from .._runtime.pages import Page
from .._runtime.raw import RawMethod, WrappedResource
from .._runtime.resource import Resource
from .._runtime.unset import UNSET, Unset


class BookingRequests(Resource):
    """The operations of ``client.booking_requests``.

    Methods: ``create``, ``get``, ``list``.
    """

    __slots__ = ()

    @property
    def with_raw_response(self) -> BookingRequestsWithRawResponse:
        """The same methods, with whole responses: status, headers and parsed on demand."""
        return BookingRequestsWithRawResponse(BookingRequests(self._caller.with_raw_response))

    def create(
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
        return self._call(operations.CREATE_V1_0, request_options, (), body)

    def get(
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
        return self._call(operations.GET_V1_0, request_options, (booking_request,))

    def list(
        self,
        *,
        filter: models.BookingRequestFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Page[
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


class BookingRequestsWithRawResponse(WrappedResource):
    """``client.booking_requests``, whose methods give whole responses."""

    __slots__ = ()

    create = RawMethod(BookingRequests.create)
    get = RawMethod(BookingRequests.get)
    list = RawMethod(BookingRequests.list)
