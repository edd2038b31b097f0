"""What ``client.sub_operators`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.SubOperator]] = Operation(
    "GET",
    "/public-api/resources/sub-operators/v1.0/{subOperator}",
    parameters=(Parameter("subOperator", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.SubOperator, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.SubOperator, models.SubOperatorPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/sub-operators/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.SubOperatorPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
