"""What ``client.sessions`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CONSUMPTION_STATS__LIST_V1_0: Final[
    Listing[models.SessionConsumptionStats, list[models.SessionConsumptionStats]]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/sessions/v1.0/{session}/consumption-stats",
        parameters=(Parameter("session", "path", "simple", explode=False),),
        responses=(
            Response(
                "200",
                "application/json",
                lambda: list[models.SessionConsumptionStats],
                "data",
            ),
        ),
        security=(("bearerAuth",),),
    ),
)
ASSIGN_USER_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/session/v1.0/{session}/assign-user",
    parameters=(Parameter("session", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.Session]] = Operation(
    "GET",
    "/public-api/resources/sessions/v1.0/{session}",
    parameters=(
        Parameter("session", "path", "simple", explode=False),
        Parameter("withClockAlignedEnergyConsumption", "query", "form", explode=True),
        Parameter("clockAlignedInterval", "query", "form", explode=True),
        Parameter("withAuthorization", "query", "form", explode=True),
        Parameter("withChargingPeriods", "query", "form", explode=True),
        Parameter("withChargingPeriodsPriceBreakdown", "query", "form", explode=True),
        Parameter("withPriceBreakdown", "query", "form", explode=True),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.Session, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Session, models.SessionPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/sessions/v1.0",
        parameters=(
            Parameter("withClockAlignedEnergyConsumption", "query", "form", explode=True),
            Parameter("clockAlignedInterval", "query", "form", explode=True),
            Parameter("withAuthorization", "query", "form", explode=True),
            Parameter("withPriceBreakdown", "query", "form", explode=True),
            Parameter("withChargingPeriods", "query", "form", explode=True),
            Parameter("withChargingPeriodsPriceBreakdown", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.SessionFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        ),
        responses=(Response("200", "application/json", lambda: models.SessionPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        page="page",
        empty_cursor=True,
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
        last_page=("meta", "last_page"),
    ),
)
RETRY_PAYMENT_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/session/v1.0/{session}/retry-payment",
    parameters=(Parameter("session", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
