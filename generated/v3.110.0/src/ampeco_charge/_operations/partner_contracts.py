"""What ``client.partner_contracts`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.PartnerContract]] = Operation(
    "POST",
    "/public-api/resources/partner-contracts/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.PartnerContract, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    parameters=(Parameter("partnerContract", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.PartnerContract]] = Operation(
    "GET",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    parameters=(Parameter("partnerContract", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.PartnerContract, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.PartnerContract, models.PartnerContractPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-contracts/v1.0",
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
        responses=(Response("200", "application/json", lambda: models.PartnerContractPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
REPLACE_V1_0: Final[Operation[models.PartnerContract]] = Operation(
    "PUT",
    "/public-api/resources/partner-contracts/v1.0/{partnerContract}",
    parameters=(Parameter("partnerContract", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.PartnerContract, "data"),),
    security=(("bearerAuth",),),
)
