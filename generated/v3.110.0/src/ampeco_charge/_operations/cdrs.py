"""What ``client.cdrs`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V2_0: Final[Operation[models.Cdr]] = Operation(
    "GET",
    "/public-api/resources/cdrs/v2.0/{cdr}",
    parameters=(
        Parameter("cdr", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.Cdr, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Cdr, models.CdrPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/cdrs/v2.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CdrFilter,
            ),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        ),
        responses=(Response("200", "application/json", lambda: models.CdrPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
