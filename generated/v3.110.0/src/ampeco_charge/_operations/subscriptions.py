"""What ``client.subscriptions`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.Subscription]] = Operation(
    "GET",
    "/public-api/resources/subscriptions/v1.0/{subscription}",
    parameters=(Parameter("subscription", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Subscription, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Subscription, models.SubscriptionPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/subscriptions/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.SubscriptionFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.SubscriptionPage),),
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
