"""What ``client.parking_spaces`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.ParkingSpace]] = Operation(
    "POST",
    "/public-api/resources/parking-spaces/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.ParkingSpace, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    parameters=(Parameter("parkingSpace", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V1_0: Final[Operation[models.ParkingSpace]] = Operation(
    "GET",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    parameters=(
        Parameter("parkingSpace", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.ParkingSpace, "data"),),
    security=(("bearerAuth",),),
)
LIST_V1_0: Final[Listing[models.ParkingSpace, models.ParkingSpacePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/parking-spaces/v1.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.ParkingSpaceFilter,
            ),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.ParkingSpacePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
REPLACE_V1_0: Final[Operation[models.ParkingSpace]] = Operation(
    "PUT",
    "/public-api/resources/parking-spaces/v1.0/{parkingSpace}",
    parameters=(Parameter("parkingSpace", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.ParkingSpace, "data"),),
    security=(("bearerAuth",),),
)
UPDATE_OCCUPANCY_STATUS_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/parking-spaces/v1.0/{parkingSpace}/update-occupancy-status",
    parameters=(Parameter("parkingSpace", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
