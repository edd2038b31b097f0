"""What ``client.custom_fees`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V2_0: Final[Operation[models.CustomFee]] = Operation(
    "GET",
    "/public-api/resources/custom-fees/v2.0/{customFee}",
    parameters=(Parameter("customFee", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.CustomFee, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.CustomFee, models.CustomFeePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/custom-fees/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CreatedBetweenFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.CustomFeePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
