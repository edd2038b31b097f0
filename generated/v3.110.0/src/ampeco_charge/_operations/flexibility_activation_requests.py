"""What ``client.flexibility_activation_requests`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, Response

GET_V1_0: Final[Operation[models.FlexibilityActivationRequest]] = Operation(
    "GET",
    "/public-api/resources/flexibility-activation-requests/v1.0/{flexibilityActivationRequest}",
    parameters=(Parameter("flexibilityActivationRequest", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", lambda: models.FlexibilityActivationRequest, "data"),
    ),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[
    Listing[models.FlexibilityActivationRequest, models.FlexibilityActivationRequestPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/flexibility-activation-requests/v1.0",
        parameters=(
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.FlexibilityActivationRequestFilter,
            ),
        ),
        responses=(
            Response("200", "application/json", lambda: models.FlexibilityActivationRequestPage),
        ),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
