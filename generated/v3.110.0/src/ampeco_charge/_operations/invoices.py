"""What ``client.invoices`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.Invoice]] = Operation(
    "GET",
    "/public-api/resources/invoices/v1.0/{invoice}",
    parameters=(Parameter("invoice", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Invoice, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Invoice, models.InvoicePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/invoices/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.InvoiceFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.InvoicePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
