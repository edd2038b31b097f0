"""How a server offers ``client.booking_requests``."""

from __future__ import annotations

from typing import Any

from .. import models
from .._operations import booking_requests as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class BookingRequests(Service):
    """What answers ``client.booking_requests``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(operations.CREATE_V1_0, (), "body")
    async def create_v1_0(
        self,
        *,
        body: (
            models.BookingRequestCreateBookingRequestInput
            | models.BookingRequestUpdateBookingRequestInput
            | models.BookingRequestCancelBooking
        ),
    ) -> (
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any]
        | Response[
            models.BookingRequestCreateBookingRequestResponse
            | models.BookingRequestUpdateBookingRequestResponse
            | models.BookingRequestCancelBookingRequest
            | dict[str, Any]
        ]
    ):
        """Booking Request / Create.

        Raises:
            HTTPError(400): Bad Request.
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/booking-requests/v1.0``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("booking_request",))
    async def get_v1_0(
        self,
        booking_request: int,
    ) -> (
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any]
        | Response[
            models.BookingRequestCreateBookingRequestResponse
            | models.BookingRequestUpdateBookingRequestResponse
            | models.BookingRequestCancelBookingRequest
            | dict[str, Any]
        ]
    ):
        """Booking Request / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/booking-requests/v1.0/{bookingRequest}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("filter", "per_page", "cursor"))
    async def list_v1_0(
        self,
        *,
        filter: models.BookingRequestFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.BookingRequestPage | Response[models.BookingRequestPage]:
        """Booking Requests / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/booking-requests/v1.0``
        """
        raise NotImplementedError
