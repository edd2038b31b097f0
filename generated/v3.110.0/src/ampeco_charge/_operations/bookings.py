"""What ``client.bookings`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.BookingDetails]] = Operation(
    "GET",
    "/public-api/resources/bookings/v1.0/{booking}",
    parameters=(
        Parameter("booking", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.BookingDetails, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Booking, models.BookingPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/bookings/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.BookingFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.BookingPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
