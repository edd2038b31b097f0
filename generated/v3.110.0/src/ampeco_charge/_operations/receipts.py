"""What ``client.receipts`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V2_0: Final[Operation[models.Receipt]] = Operation(
    "GET",
    "/public-api/resources/receipts/v2.0/{receipt}",
    parameters=(Parameter("receipt", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Receipt, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Receipt, models.ReceiptPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/receipts/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ReceiptFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.ReceiptPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
