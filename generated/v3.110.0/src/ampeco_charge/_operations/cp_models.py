"""What ``client.cp_models`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.ChargePointModel]] = Operation(
    "POST",
    "/public-api/resources/cp-models/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ChargePointModel, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    parameters=(Parameter("modelId", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="",
)
GET_V1_0: Final[Operation[models.ChargePointModel]] = Operation(
    "GET",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    parameters=(Parameter("modelId", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.ChargePointModel, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
LIST_V1_0: Final[Listing[models.ChargePointModel, models.CpModelPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/cp-models/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ChargePointModelFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.CpModelPage),),
        security=(("bearerAuth",),),
        deprecated="",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.ChargePointModel]] = Operation(
    "PATCH",
    "/public-api/resources/cp-models/v1.0/{modelId}",
    parameters=(Parameter("modelId", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ChargePointModel, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
