"""What ``client.security_events`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V2_0: Final[Operation[models.SecurityEventsLog]] = Operation(
    "GET",
    "/public-api/resources/security-events/v2.0/{securityEvent}",
    parameters=(Parameter("securityEvent", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.SecurityEventsLog, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.SecurityEventsLog, models.SecurityEventsLogPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/security-events/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.SecurityEventsLogFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.SecurityEventsLogPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
