"""What ``client.top_up_packages`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.TopUpPackage]] = Operation(
    "POST",
    "/public-api/resources/top-up-packages/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.TopUpPackage, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    parameters=(Parameter("topUpPackage", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.TopUpPackage]] = Operation(
    "GET",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    parameters=(Parameter("topUpPackage", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.TopUpPackage, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.TopUpPackage, models.TopUpPackagePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/top-up-packages/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.TopUpPackageFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.TopUpPackagePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.TopUpPackage]] = Operation(
    "PATCH",
    "/public-api/resources/top-up-packages/v2.0/{topUpPackage}",
    parameters=(Parameter("topUpPackage", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.TopUpPackage, "data"),),
    security=(("bearerAuth",),),
)
