"""What ``client.roaming_tariffs`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

GET_V2_0: Final[Operation[models.RoamingTariff]] = Operation(
    "GET",
    "/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}",
    parameters=(Parameter("roamingTariff", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.RoamingTariff, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.RoamingTariff, models.RoamingTariffPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/roaming-tariffs/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.RoamingTariffPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.RoamingTariff]] = Operation(
    "PATCH",
    "/public-api/resources/roaming-tariffs/v2.0/{roamingTariff}",
    parameters=(Parameter("roamingTariff", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.RoamingTariff, "data"),),
    security=(("bearerAuth",),),
)
