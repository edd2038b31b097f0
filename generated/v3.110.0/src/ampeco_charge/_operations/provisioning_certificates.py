"""What ``client.provisioning_certificates`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.ProvisioningCertificate]] = Operation(
    "POST",
    "/public-api/resources/provisioning-certificates/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("201", "application/json", lambda: models.ProvisioningCertificate, "data"),
    ),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.ProvisioningCertificate]] = Operation(
    "GET",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", lambda: models.ProvisioningCertificate, "data"),
    ),
    security=(("bearerAuth",),),
)
ISSUE_EMAID_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/provisioning-certificate/v1.0/{provisioningCertificate}/issue-emaid",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.ProvisioningCertificate, models.ProvisioningCertificatePage]] = (
    Listing(
        Operation(
            "GET",
            "/public-api/resources/provisioning-certificates/v2.0",
            parameters=(
                Parameter("per_page", "query", "form", explode=True),
                Parameter("cursor", "query", "form", explode=True),
            ),
            responses=(
                Response("200", "application/json", lambda: models.ProvisioningCertificatePage),
            ),
            security=(("bearerAuth",),),
        ),
        Pagination(
            items=("data",),
            cursor="cursor",
            next_link=("links", "next"),
            next_cursor=("meta", "next_cursor"),
        ),
    )
)
UPDATE_V2_0: Final[Operation[models.ProvisioningCertificate]] = Operation(
    "PATCH",
    "/public-api/resources/provisioning-certificates/v2.0/{provisioningCertificate}",
    parameters=(Parameter("provisioningCertificate", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(
        Response("200", "application/json", lambda: models.ProvisioningCertificate, "data"),
    ),
    security=(("bearerAuth",),),
)
