"""What ``client.tax_identification_numbers`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.TaxIdentificationNumber]] = Operation(
    "POST",
    "/public-api/resources/tax-identification-numbers/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", lambda: models.TaxIdentificationNumber, "data"),
    ),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    parameters=(Parameter("taxIdentificationNumber", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.TaxIdentificationNumber]] = Operation(
    "GET",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    parameters=(Parameter("taxIdentificationNumber", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", lambda: models.TaxIdentificationNumber, "data"),
    ),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.TaxIdentificationNumber, models.TaxIdentificationNumberPage]] = (
    Listing(
        Operation(
            "GET",
            "/public-api/resources/tax-identification-numbers/v2.0",
            parameters=(
                Parameter("page", "query", "form", explode=True),
                Parameter("per_page", "query", "form", explode=True),
            ),
            responses=(
                Response("200", "application/json", lambda: models.TaxIdentificationNumberPage),
            ),
            security=(("bearerAuth",),),
        ),
        Pagination(
            items=("data",),
            page="page",
            next_link=("links", "next"),
            last_page=("meta", "last_page"),
        ),
    )
)
UPDATE_V2_0: Final[Operation[models.TaxIdentificationNumber]] = Operation(
    "PATCH",
    "/public-api/resources/tax-identification-numbers/v2.0/{taxIdentificationNumber}",
    parameters=(Parameter("taxIdentificationNumber", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.TaxIdentificationNumber, "data"),
    ),
    security=(("bearerAuth",),),
)
