"""What ``client.utilities`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.Utility]] = Operation(
    "POST",
    "/public-api/resources/utilities/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Utility, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/utilities/v1.0/{utility}",
    parameters=(Parameter("utility", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.Utility]] = Operation(
    "GET",
    "/public-api/resources/utilities/v1.0/{utility}",
    parameters=(Parameter("utility", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Utility, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Utility, models.UtilityPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/utilities/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.UtilityPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
REPLACE_V1_0: Final[Operation[models.Utility]] = Operation(
    "PUT",
    "/public-api/resources/utilities/v1.0/{utility}",
    parameters=(Parameter("utility", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Utility, "data"),),
    security=(("bearerAuth",),),
)
