"""What ``client.partner_invites`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.PartnerInvite]] = Operation(
    "POST",
    "/public-api/resources/partner-invites/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.PartnerInvite, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    parameters=(Parameter("partnerInvite", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.PartnerInvite]] = Operation(
    "GET",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    parameters=(Parameter("partnerInvite", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.PartnerInvite, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.PartnerInvite, models.PartnerInvitePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/partner-invites/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.PartnerInviteFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.PartnerInvitePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.PartnerInvite]] = Operation(
    "PATCH",
    "/public-api/resources/partner-invites/v1.0/{partnerInvite}",
    parameters=(Parameter("partnerInvite", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.PartnerInvite, "data"),),
    security=(("bearerAuth",),),
)
