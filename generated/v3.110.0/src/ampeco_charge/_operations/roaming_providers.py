"""What ``client.roaming_providers`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.RoamingProvider]] = Operation(
    "POST",
    "/public-api/resources/roaming-providers/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.RoamingProvider, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    parameters=(Parameter("roamingProvider", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.RoamingProvider]] = Operation(
    "GET",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    parameters=(Parameter("roamingProvider", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.RoamingProvider, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.RoamingProvider, models.RoamingProviderPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/roaming-providers/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.RoamingProviderFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.RoamingProviderPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.RoamingProvider]] = Operation(
    "PATCH",
    "/public-api/resources/roaming-providers/v2.0/{roamingProvider}",
    parameters=(Parameter("roamingProvider", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.RoamingProvider, "data"),),
    security=(("bearerAuth",),),
)
