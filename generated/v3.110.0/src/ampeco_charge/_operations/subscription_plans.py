"""What ``client.subscription_plans`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

LIST_V1_0: Final[Listing[models.V1SubscriptionPlan, models.V1SubscriptionPlanPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/subscription-plans/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V1SubscriptionPlanPage),),
        security=(("bearerAuth",),),
        deprecated="client.subscription_plans.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
REPLACE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/subscription-plans/v1.0/{subscriptionPlan}/replace",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V2_0: Final[Operation[models.SubscriptionPlan]] = Operation(
    "POST",
    "/public-api/resources/subscription-plans/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.SubscriptionPlan, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.SubscriptionPlan]] = Operation(
    "GET",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.SubscriptionPlan, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.SubscriptionPlan, models.SubscriptionPlanPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/subscription-plans/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.LastUpdatedBetweenFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.SubscriptionPlanPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.SubscriptionPlan]] = Operation(
    "PATCH",
    "/public-api/resources/subscription-plans/v2.0/{subscriptionPlan}",
    parameters=(Parameter("subscriptionPlan", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.SubscriptionPlan, "data"),),
    security=(("bearerAuth",),),
)
