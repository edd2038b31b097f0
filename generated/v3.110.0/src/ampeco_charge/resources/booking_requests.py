"""The operations of ``client.booking_requests``."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.client import Resource
from .._runtime.models import UnknownObject
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CREATE_V1_0: Final[
    Operation[
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any]
    ]
] = Operation(
    "POST",
    "/public-api/resources/booking-requests/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(
        Response(
            "201",
            "application/json",
            models.BookingRequestCreateBookingRequestResponse
            | models.BookingRequestUpdateBookingRequestResponse
            | models.BookingRequestCancelBookingRequest
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[
    Operation[
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any]
    ]
] = Operation(
    "GET",
    "/public-api/resources/booking-requests/v1.0/{bookingRequest}",
    parameters=(Parameter("bookingRequest", "path", "simple", explode=False),),
    responses=(
        Response(
            "200",
            "application/json",
            models.BookingRequestCreateBookingRequestResponse
            | models.BookingRequestUpdateBookingRequestResponse
            | models.BookingRequestCancelBookingRequest
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.BookingRequestPage]] = Operation(
    "GET",
    "/public-api/resources/booking-requests/v1.0",
    parameters=(
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.BookingRequestPage),),
    security=(("bearerAuth",),),
)


class BookingRequests(Resource):
    """The operations of ``client.booking_requests``.

    Methods: ``create``, ``get``, ``list``.
    """

    __slots__ = ()

    def create(
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
        return self._call(_CREATE_V1_0, (), body)

    def get(
        self,
        booking_request: int,
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
        return self._call(_GET_V1_0, (booking_request,))

    def list(
        self,
        *,
        filter: models.BookingRequestFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.BookingRequestPage:
        """Booking Requests / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/booking-requests/v1.0``
        """
        return self._call(_LIST_V1_0, (filter, per_page, cursor))
