"""What ``client.currency_rates`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.CurrencyRate]] = Operation(
    "POST",
    "/public-api/resources/currency-rates/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.CurrencyRate, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    parameters=(Parameter("currencyRate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.CurrencyRate]] = Operation(
    "GET",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    parameters=(Parameter("currencyRate", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.CurrencyRate, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.CurrencyRate, models.CurrencyRatePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/currency-rates/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CurrencyRateFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.CurrencyRatePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
UPDATE_V1_0: Final[Operation[models.CurrencyRate]] = Operation(
    "PATCH",
    "/public-api/resources/currency-rates/v1.0/{currencyRate}",
    parameters=(Parameter("currencyRate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.CurrencyRate, "data"),),
    security=(("bearerAuth",),),
)
