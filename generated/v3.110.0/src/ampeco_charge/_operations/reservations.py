"""What ``client.reservations`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CANCEL_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/reservation/v1.0/{reservation}/cancel",
    parameters=(Parameter("reservation", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.Reservation]] = Operation(
    "GET",
    "/public-api/resources/reservations/v1.0/{reservation}",
    parameters=(Parameter("reservation", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Reservation, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Reservation, models.ReservationPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/reservations/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ReservationFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ReservationPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
