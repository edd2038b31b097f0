"""What ``client.user_groups`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.UserGroup]] = Operation(
    "POST",
    "/public-api/resources/user-groups/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.UserGroup, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    parameters=(Parameter("userGroup", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.UserGroup]] = Operation(
    "GET",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    parameters=(Parameter("userGroup", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.UserGroup, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.UserGroup, models.UserGroupPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/user-groups/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.UserGroupFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.UserGroupPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.UserGroup]] = Operation(
    "PATCH",
    "/public-api/resources/user-groups/v1.0/{userGroup}",
    parameters=(Parameter("userGroup", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.UserGroup, "data"),),
    security=(("bearerAuth",),),
)
