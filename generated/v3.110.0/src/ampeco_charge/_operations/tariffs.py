"""What ``client.tariffs`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.Tariff]] = Operation(
    "POST",
    "/public-api/resources/tariffs/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Tariff, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.Tariff]] = Operation(
    "GET",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Tariff, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.Tariff, models.TariffPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/tariffs/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.TariffFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.TariffPage),),
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
REPLACE_V1_0: Final[Operation[models.Tariff]] = Operation(
    "PUT",
    "/public-api/resources/tariffs/v1.0/{tariff}",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Tariff, "data"),),
    security=(("bearerAuth",),),
)
SET_TARIFF_DISPLAY_INFORMATION_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/tariffs/v2.0/{tariff}/set-tariff-display-information",
    parameters=(Parameter("tariff", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201"),),
    security=(("bearerAuth",),),
)
