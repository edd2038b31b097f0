"""What ``client.id_tags`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V2_0: Final[Operation[models.IdTagUpdated]] = Operation(
    "POST",
    "/public-api/resources/id-tags/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.IdTagUpdated, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.IdTag]] = Operation(
    "GET",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.IdTag, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.IdTag, models.IdTagPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/id-tags/v2.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.IdTagFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.IdTagPage),),
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
REISSUE_EMAID_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/id-tag/v1.0/{idTag}/reissue-emaid",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UPDATE_V2_0: Final[Operation[models.IdTagUpdated]] = Operation(
    "PATCH",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    parameters=(Parameter("idTag", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.IdTagUpdated, "data"),),
    security=(("bearerAuth",),),
)
