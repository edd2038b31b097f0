"""What ``client.partners`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.V1Partner]] = Operation(
    "POST",
    "/public-api/resources/partners/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V1Partner, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.partners.create replaces it",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partners/v1.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.partners.delete replaces it",
)
GET_V1_0: Final[Operation[models.V1Partner]] = Operation(
    "GET",
    "/public-api/resources/partners/v1.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V1Partner, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.partners.get replaces it",
)
LIST_V1_0: Final[Listing[models.V1Partner, models.V1PartnerPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partners/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.PartnerFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.V1PartnerPage),),
        security=(("bearerAuth",),),
        deprecated="client.partners.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.V1Partner]] = Operation(
    "PATCH",
    "/public-api/resources/partners/v1.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V1Partner, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.partners.update replaces it",
)
CREATE_V2_0: Final[Operation[models.Partner]] = Operation(
    "POST",
    "/public-api/resources/partners/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Partner, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partners/v2.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.Partner]] = Operation(
    "GET",
    "/public-api/resources/partners/v2.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.Partner, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Partner, models.PartnerPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partners/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.PartnerFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.PartnerPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V2_0: Final[Operation[models.Partner]] = Operation(
    "PATCH",
    "/public-api/resources/partners/v2.0/{partner}",
    parameters=(Parameter("partner", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Partner, "data"),),
    security=(("bearerAuth",),),
)
