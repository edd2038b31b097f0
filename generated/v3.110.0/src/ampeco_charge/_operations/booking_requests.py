"""What ``client.booking_requests`` calls."""

from __future__ import annotations

from typing import Any, Final

from .. import models
from .._runtime.models import UnknownObject
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[
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
            lambda: models.BookingRequestCreateBookingRequestResponse
            | models.BookingRequestUpdateBookingRequestResponse
            | models.BookingRequestCancelBookingRequest
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[
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
            lambda: models.BookingRequestCreateBookingRequestResponse
            | models.BookingRequestUpdateBookingRequestResponse
            | models.BookingRequestCancelBookingRequest
            | UnknownObject,
            "data",
        ),
    ),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[
    Listing[
        models.BookingRequestCreateBookingRequestResponse
        | models.BookingRequestUpdateBookingRequestResponse
        | models.BookingRequestCancelBookingRequest
        | dict[str, Any],
        models.BookingRequestPage,
    ]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/booking-requests/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.BookingRequestFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.BookingRequestPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
