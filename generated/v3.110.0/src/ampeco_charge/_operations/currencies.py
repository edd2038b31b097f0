"""What ``client.currencies`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.Currency]] = Operation(
    "POST",
    "/public-api/resources/currencies/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Currency),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/currencies/v2.0/{currency}",
    parameters=(Parameter("currency", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="",
)
GET_V2_0: Final[Operation[models.Currency]] = Operation(
    "GET",
    "/public-api/resources/currencies/v2.0/{currency}",
    parameters=(Parameter("currency", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Currency),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Currency, models.CurrencyPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/currencies/v2.0",
        responses=(Response("200", "application/json", lambda: models.CurrencyPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(items=("data",), next_link=("links", "next")),
)
UPDATE_V2_0: Final[Operation[models.Currency]] = Operation(
    "PATCH",
    "/public-api/resources/currencies/v2.0/{currency}",
    parameters=(Parameter("currency", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Currency),),
    security=(("bearerAuth",),),
)
