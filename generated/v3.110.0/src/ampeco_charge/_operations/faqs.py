"""What ``client.faqs`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.Faq]] = Operation(
    "POST",
    "/public-api/resources/faqs/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Faq, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/faqs/v2.0/{faq}",
    parameters=(Parameter("faq", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.Faq]] = Operation(
    "GET",
    "/public-api/resources/faqs/v2.0/{faq}",
    parameters=(Parameter("faq", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Faq, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Faq, models.FaqPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/faqs/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.FaqPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.Faq]] = Operation(
    "PATCH",
    "/public-api/resources/faqs/v2.0/{faq}",
    parameters=(Parameter("faq", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Faq, "data"),),
    security=(("bearerAuth",),),
)
