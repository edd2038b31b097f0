"""What ``client.rfid_tags`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CREATE_V1_0: Final[Operation[models.RfidTag]] = Operation(
    "POST",
    "/public-api/resources/rfid-tags/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.RfidTag, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    parameters=(Parameter("rfidTag", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="",
)
GET_V1_0: Final[Operation[models.RfidTag]] = Operation(
    "GET",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    parameters=(Parameter("rfidTag", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.RfidTag, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
LIST_V1_0: Final[Listing[models.RfidTag, models.RfidTagPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/rfid-tags/v1.0",
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
                model=lambda: models.RfidTagFilter,
            ),
        ),
        responses=(Response("200", "application/json", lambda: models.RfidTagPage),),
        security=(("bearerAuth",),),
        deprecated="",
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
UPDATE_V1_0: Final[Operation[models.RfidTag]] = Operation(
    "PATCH",
    "/public-api/resources/rfid-tags/v1.0/{rfidTag}",
    parameters=(Parameter("rfidTag", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.RfidTag, "data"),),
    security=(("bearerAuth",),),
    deprecated="",
)
