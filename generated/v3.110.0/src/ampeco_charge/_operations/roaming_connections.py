"""What ``client.roaming_connections`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V2_0: Final[Operation[models.RoamingConnection]] = Operation(
    "GET",
    "/public-api/resources/roaming-connections/v2.0/{roamingConnection}",
    parameters=(Parameter("roamingConnection", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.RoamingConnection, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.RoamingConnection, models.RoamingConnectionPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/roaming-connections/v2.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.RoamingConnectionPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
