"""What ``client.charge_point_downtime_periods`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.ChargePointDowntimePeriod]] = Operation(
    "POST",
    "/public-api/resources/charge-point-downtime-periods/v1.0",
    bodies=(RequestBody("application/json", required=False),),
    responses=(
        Response("201", "application/json", lambda: models.ChargePointDowntimePeriod, "data"),
    ),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    parameters=(Parameter("chargePointDowntimePeriod", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.ChargePointDowntimePeriod]] = Operation(
    "GET",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    parameters=(Parameter("chargePointDowntimePeriod", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointDowntimePeriod, "data"),
    ),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[
    Listing[models.ChargePointDowntimePeriod, models.ChargePointDowntimePeriodPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/charge-point-downtime-periods/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ChargePointDowntimePeriodFilter,
            ),
        ),
        responses=(
            Response("200", "application/json", lambda: models.ChargePointDowntimePeriodPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
UPDATE_V1_0: Final[Operation[models.ChargePointDowntimePeriod]] = Operation(
    "PATCH",
    "/public-api/resources/charge-point-downtime-periods/v1.0/{chargePointDowntimePeriod}",
    parameters=(Parameter("chargePointDowntimePeriod", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(
        Response("200", "application/json", lambda: models.ChargePointDowntimePeriod, "data"),
    ),
    security=(("bearerAuth",),),
)
