"""What ``client.evses`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

HARDWARE_STATUS_LOGS__LIST_V2_0: Final[
    Listing[models.ChargePointHardwareStatusLog, models.ChargePointHardwareStatusLogPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/evses/v2.0/{evse}/hardware-status-logs",
        parameters=(
            Parameter("evse", "path", "simple", explode=False),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.CreatedBetweenFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.ChargePointHardwareStatusLogPage),
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
LATEST_HARDWARE_STATUS_LOG__GET_V2_0: Final[Operation[models.ChargePointHardwareStatusLog]] = (
    Operation(
        "GET",
        "/public-api/resources/evses/v2.0/{evse}/latest-hardware-status-log",
        parameters=(Parameter("evse", "path", "simple", explode=False),),
        responses=(
            Response(
                "200", "application/json", lambda: models.ChargePointHardwareStatusLog, "data"
            ),
        ),
        security=(("bearerAuth",),),
    )
)
BULK_ASSIGN_TARIFF_GROUP_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/bulk-assign-tariff-group",
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"), Response("204")),
    security=(("bearerAuth",),),
)
START_V1_0: Final[Operation[models.ChargePointStartForEvseResult]] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/{evse}/start",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json", required=False),),
    responses=(Response("202", "application/json", lambda: models.ChargePointStartForEvseResult),),
    security=(("bearerAuth",),),
)
TRIGGER_MESSAGE_V1_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/evse/v1.0/{evse}/trigger-message",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.V2Evse]] = Operation(
    "GET",
    "/public-api/resources/evses/v2.0/{evse}",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V2Evse, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.evses.get replaces it",
)
LIST_V2_0: Final[Listing[models.V2Evse, models.V2EvsePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/evses/v2.0",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.V2EvseFilter,
            ),
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V2EvsePage),),
        security=(("bearerAuth",),),
        deprecated="client.evses.list replaces it",
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
REPLACE_V2_0: Final[Operation[models.V2Evse]] = Operation(
    "PUT",
    "/public-api/resources/evses/v2.0/{evse}",
    parameters=(Parameter("evse", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V2Evse, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.evses.update replaces it",
)
CREATE_V2_1: Final[Operation[models.Evse]] = Operation(
    "POST",
    "/public-api/resources/evses/v2.1",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.Evse, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_1: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/evses/v2.1/{evse}",
    parameters=(
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
GET_V2_1: Final[Operation[models.Evse]] = Operation(
    "GET",
    "/public-api/resources/evses/v2.1/{evse}",
    parameters=(
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.Evse, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_1: Final[Listing[models.Evse, models.EvsePage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/evses/v2.1",
        parameters=(
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.EvseFilter,
            ),
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.EvsePage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
UPDATE_V2_1: Final[Operation[models.Evse]] = Operation(
    "PATCH",
    "/public-api/resources/evses/v2.1/{evse}",
    parameters=(
        Parameter("evse", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.Evse, "data"),),
    security=(("bearerAuth",),),
)
