"""What ``client.transactions`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.Transaction]] = Operation(
    "POST",
    "/public-api/resources/transactions/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Transaction, "data"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.Transaction]] = Operation(
    "GET",
    "/public-api/resources/transactions/v1.0/{transaction}",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Transaction),),
    security=(("bearerAuth",),),
)
ISSUE_INVOICE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/issue-invoice",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Transaction, models.TransactionPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/transactions/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.TransactionFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.TransactionPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        page="page",
        empty_cursor=True,
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
        last_page=("meta", "last_page"),
    ),
)
RESEND_INVOICE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/resend-invoice",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UPDATE_V1_0: Final[Operation[models.Transaction]] = Operation(
    "PATCH",
    "/public-api/resources/transactions/v1.0/{transaction}",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Transaction, "data"),),
    security=(("bearerAuth",),),
)
UPDATE_PAYMENT_REFERENCE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/transactions/v1.0/{transaction}/update-payment-reference",
    parameters=(Parameter("transaction", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
