"""What ``client.electricity_meters`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.ElectricityMeter]] = Operation(
    "POST",
    "/public-api/resources/electricity-meters/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ElectricityMeter, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.ElectricityMeter]] = Operation(
    "GET",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.ElectricityMeter, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.ElectricityMeter, models.ElectricityMeterPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/electricity-meters/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ElectricityMeterPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
REPORT_CONSUMPTION_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/electricity-meter/v1.0/{electricityMeter}/report-consumption",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UPDATE_V1_0: Final[Operation[models.ElectricityMeter]] = Operation(
    "PATCH",
    "/public-api/resources/electricity-meters/v1.0/{electricityMeter}",
    parameters=(Parameter("electricityMeter", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ElectricityMeter, "data"),),
    security=(("bearerAuth",),),
)
