"""What ``client.tariff_groups`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.TariffGroup]] = Operation(
    "POST",
    "/public-api/resources/tariff-groups/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.TariffGroup, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    parameters=(Parameter("tariffGroup", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.TariffGroup]] = Operation(
    "GET",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    parameters=(Parameter("tariffGroup", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.TariffGroup, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.TariffGroup, models.TariffGroupPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/tariff-groups/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.TariffGroupFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.TariffGroupPage),),
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
REPLACE_V1_0: Final[Operation[models.TariffGroup]] = Operation(
    "PUT",
    "/public-api/resources/tariff-groups/v1.0/{tariffGroup}",
    parameters=(Parameter("tariffGroup", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.TariffGroup, "data"),),
    security=(("bearerAuth",),),
)
