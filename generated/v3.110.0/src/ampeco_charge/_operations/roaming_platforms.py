"""What ``client.roaming_platforms`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.RoamingConnection]] = Operation(
    "GET",
    "/public-api/resources/roaming-platforms/v1.0/{roamingPlatform}",
    parameters=(Parameter("roamingPlatform", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.RoamingConnection, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
LIST_V1_0: Final[Listing[models.RoamingConnection, models.RoamingPlatformPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/roaming-platforms/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.RoamingPlatformPage),),
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
