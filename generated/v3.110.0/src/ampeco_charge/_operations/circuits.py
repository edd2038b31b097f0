"""What ``client.circuits`` calls."""

from __future__ import annotations

from typing import Final

from .. import models
from .._runtime.operations import Listing, Operation, Pagination, Parameter, RequestBody, Response

CHARGE_POINT_PRIORITIES__LIST_V2_0: Final[
    Listing[models.CircuitChargePointPriority, models.CircuitChargePointPriorityPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities",
        parameters=(
            Parameter("circuit", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(
            Response("200", "application/json", lambda: models.CircuitChargePointPriorityPage),
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
CONSUMPTION__GET_V1_0: Final[Operation[float]] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}",
    parameters=(
        Parameter("dlmCircuit", "path", "simple", explode=False),
        Parameter("phase", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", lambda: float),),
    security=(("bearerAuth",),),
    deprecated="",
)
CONSUMPTION__LIST_V2_0: Final[
    Listing[models.CircuitConsumption, list[models.CircuitConsumption]]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v2.0/{circuit}/consumption",
        parameters=(Parameter("circuit", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", lambda: list[models.CircuitConsumption], "data"),
        ),
        security=(("bearerAuth",),),
    ),
)
SOC_PRIORITIES__GET_V2_0: Final[Operation[models.CircuitSocPriority]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/soc-priorities",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.CircuitSocPriority),),
    security=(("bearerAuth",),),
)
UNMANAGED_LOAD__LIST_V2_0: Final[
    Listing[models.CircuitConsumption, list[models.CircuitConsumption]]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load",
        parameters=(Parameter("circuit", "path", "simple", explode=False),),
        responses=(
            Response("200", "application/json", lambda: list[models.CircuitConsumption], "data"),
        ),
        security=(("bearerAuth",),),
    ),
)
USER_PRIORITIES__CREATE_V2_0: Final[Operation[models.CircuitUserPriority]] = Operation(
    "POST",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.CircuitUserPriority, "data"),),
    security=(("bearerAuth",),),
)
USER_PRIORITIES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("userPriority", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
USER_PRIORITIES__GET_V2_0: Final[Operation[models.CircuitUserPriority]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("userPriority", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", lambda: models.CircuitUserPriority, "data"),),
    security=(("bearerAuth",),),
)
USER_PRIORITIES__LIST_V2_0: Final[
    Listing[models.CircuitUserPriority, models.CircuitUserPriorityPage]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v2.0/{circuit}/user-priorities",
        parameters=(
            Parameter("circuit", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.CircuitUserPriorityPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
USER_PRIORITIES__UPDATE_V2_0: Final[Operation[models.CircuitUserPriority]] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("userPriority", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.CircuitUserPriority, "data"),),
    security=(("bearerAuth",),),
)
CONSUMPTION__LIST_V1_0: Final[
    Listing[models.CircuitConsumption, list[models.CircuitConsumption]]
] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption",
        parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
        responses=(Response("200", "application/json", lambda: list[models.CircuitConsumption]),),
        security=(("bearerAuth",),),
        deprecated="client.circuits.consumption.list replaces it",
    ),
)
CREATE_V1_0: Final[Operation[models.V1Circuit]] = Operation(
    "POST",
    "/public-api/resources/circuits/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.V1Circuit, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.circuits.create replaces it",
)
DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
    deprecated="client.circuits.delete replaces it",
)
GET_V1_0: Final[Operation[models.V1Circuit]] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", lambda: models.V1Circuit, "data"),),
    security=(("bearerAuth",),),
    deprecated="client.circuits.get replaces it",
)
LIST_V1_0: Final[Listing[models.V1Circuit, models.V1CircuitPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v1.0",
        parameters=(
            Parameter("page", "query", "form", explode=True),
            Parameter("per_page", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.V1CircuitPage),),
        security=(("bearerAuth",),),
        deprecated="client.circuits.list replaces it",
    ),
    Pagination(
        items=("data",),
        page="page",
        next_link=("links", "next"),
        last_page=("meta", "last_page"),
    ),
)
UPDATE_V1_0: Final[Operation[models.V1CircuitUpdated]] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.V1CircuitUpdated),),
    security=(("bearerAuth",),),
    deprecated="client.circuits.update replaces it",
)
ATTACH_CHARGE_POINT_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/attach-charge-point",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
CREATE_V2_0: Final[Operation[models.CircuitUpdated]] = Operation(
    "POST",
    "/public-api/resources/circuits/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", lambda: models.CircuitUpdated, "data"),),
    security=(("bearerAuth",),),
)
DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v2.0/{circuit}",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
DETACH_CHARGE_POINT_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("chargePoint", "path", "simple", explode=False),
    ),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
GET_V2_0: Final[Operation[models.Circuit]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", lambda: models.Circuit, "data"),),
    security=(("bearerAuth",),),
)
LIST_V2_0: Final[Listing[models.Circuit, models.CircuitPage]] = Listing(
    Operation(
        "GET",
        "/public-api/resources/circuits/v2.0",
        parameters=(
            Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
            Parameter(
                "filter",
                "query",
                "deepObject",
                explode=True,
                array_format="brackets",
                model=lambda: models.LastUpdatedBetweenFilter,
            ),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", lambda: models.CircuitPage),),
        security=(("bearerAuth",),),
    ),
    Pagination(
        items=("data",),
        cursor="cursor",
        next_link=("links", "next"),
        next_cursor=("meta", "next_cursor"),
    ),
)
SET_CHARGE_POINT_PRIORITY_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("chargePoint", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}/evse/{evse}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("chargePoint", "path", "simple", explode=False),
        Parameter("evse", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
SET_CIRCUIT_SOC_PRIORITIES_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
SET_SESSION_PRIORITY_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("session", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
UPDATE_V2_0: Final[Operation[models.CircuitUpdated]] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", lambda: models.CircuitUpdated, "data"),),
    security=(("bearerAuth",),),
)
