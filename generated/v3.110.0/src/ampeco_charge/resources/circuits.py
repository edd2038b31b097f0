"""The operations of ``client.circuits``."""

from __future__ import annotations

import builtins
from typing import Final

from typing_extensions import deprecated

from .. import models
from .._runtime.client import Resource
from .._runtime.operations import Operation, Parameter, RequestBody, Response
from .._runtime.unset import UNSET, Unset

_CHARGE_POINT_PRIORITIES__LIST_V2_0: Final[Operation[models.CircuitChargePointPriorityPage]] = (
    Operation(
        "GET",
        "/public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities",
        parameters=(
            Parameter("circuit", "path", "simple", explode=False),
            Parameter("per_page", "query", "form", explode=True),
            Parameter("cursor", "query", "form", explode=True),
        ),
        responses=(Response("200", "application/json", models.CircuitChargePointPriorityPage),),
        security=(("bearerAuth",),),
    )
)
_CONSUMPTION__GET_V1_0: Final[Operation[float]] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}",
    parameters=(
        Parameter("dlmCircuit", "path", "simple", explode=False),
        Parameter("phase", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", float),),
    security=(("bearerAuth",),),
)
_CONSUMPTION__LIST_V2_0: Final[Operation[builtins.list[models.CircuitConsumption]]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/consumption",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", builtins.list[models.CircuitConsumption], "data"),
    ),
    security=(("bearerAuth",),),
)
_SOC_PRIORITIES__GET_V2_0: Final[Operation[models.CircuitSocPriority]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/soc-priorities",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.CircuitSocPriority),),
    security=(("bearerAuth",),),
)
_UNMANAGED_LOAD__LIST_V2_0: Final[Operation[builtins.list[models.CircuitConsumption]]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/unmanaged-load",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    responses=(
        Response("200", "application/json", builtins.list[models.CircuitConsumption], "data"),
    ),
    security=(("bearerAuth",),),
)
_USER_PRIORITIES__CREATE_V2_0: Final[Operation[models.CircuitUserPriority]] = Operation(
    "POST",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.CircuitUserPriority, "data"),),
    security=(("bearerAuth",),),
)
_USER_PRIORITIES__DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("userPriority", "path", "simple", explode=False),
    ),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_USER_PRIORITIES__GET_V2_0: Final[Operation[models.CircuitUserPriority]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("userPriority", "path", "simple", explode=False),
    ),
    responses=(Response("200", "application/json", models.CircuitUserPriority, "data"),),
    security=(("bearerAuth",),),
)
_USER_PRIORITIES__LIST_V2_0: Final[Operation[models.CircuitUserPriorityPage]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.CircuitUserPriorityPage),),
    security=(("bearerAuth",),),
)
_USER_PRIORITIES__UPDATE_V2_0: Final[Operation[models.CircuitUserPriority]] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("userPriority", "path", "simple", explode=False),
    ),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.CircuitUserPriority, "data"),),
    security=(("bearerAuth",),),
)
_CONSUMPTION__LIST_V1_0: Final[Operation[builtins.list[models.CircuitConsumption]]] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}/consumption",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", builtins.list[models.CircuitConsumption]),),
    security=(("bearerAuth",),),
)
_CREATE_V1_0: Final[Operation[models.V1Circuit]] = Operation(
    "POST",
    "/public-api/resources/circuits/v1.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.V1Circuit, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V1_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_GET_V1_0: Final[Operation[models.V1Circuit]] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    responses=(Response("200", "application/json", models.V1Circuit, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V1_0: Final[Operation[models.V1CircuitPage]] = Operation(
    "GET",
    "/public-api/resources/circuits/v1.0",
    parameters=(
        Parameter("page", "query", "form", explode=True),
        Parameter("per_page", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.V1CircuitPage),),
    security=(("bearerAuth",),),
)
_UPDATE_V1_0: Final[Operation[models.V1CircuitUpdated]] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v1.0/{dlmCircuit}",
    parameters=(Parameter("dlmCircuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.V1CircuitUpdated),),
    security=(("bearerAuth",),),
)
_ATTACH_CHARGE_POINT_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/attach-charge-point",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_CREATE_V2_0: Final[Operation[models.CircuitUpdated]] = Operation(
    "POST",
    "/public-api/resources/circuits/v2.0",
    bodies=(RequestBody("application/json"),),
    responses=(Response("201", "application/json", models.CircuitUpdated, "data"),),
    security=(("bearerAuth",),),
)
_DELETE_V2_0: Final[Operation[None]] = Operation(
    "DELETE",
    "/public-api/resources/circuits/v2.0/{circuit}",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    responses=(Response("204"),),
    security=(("bearerAuth",),),
)
_DETACH_CHARGE_POINT_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("chargePoint", "path", "simple", explode=False),
    ),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_GET_V2_0: Final[Operation[models.Circuit]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0/{circuit}",
    parameters=(
        Parameter("circuit", "path", "simple", explode=False),
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
    ),
    responses=(Response("200", "application/json", models.Circuit, "data"),),
    security=(("bearerAuth",),),
)
_LIST_V2_0: Final[Operation[models.CircuitPage]] = Operation(
    "GET",
    "/public-api/resources/circuits/v2.0",
    parameters=(
        Parameter("include", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("filter", "query", "deepObject", explode=True, array_format="brackets"),
        Parameter("per_page", "query", "form", explode=True),
        Parameter("cursor", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", models.CircuitPage),),
    security=(("bearerAuth",),),
)
_SET_CHARGE_POINT_PRIORITY_V2_0: Final[Operation[None]] = Operation(
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
_SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0: Final[Operation[None]] = Operation(
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
_SET_CIRCUIT_SOC_PRIORITIES_V2_0: Final[Operation[None]] = Operation(
    "POST",
    "/public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("202"),),
    security=(("bearerAuth",),),
)
_SET_SESSION_PRIORITY_V2_0: Final[Operation[None]] = Operation(
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
_UPDATE_V2_0: Final[Operation[models.CircuitUpdated]] = Operation(
    "PATCH",
    "/public-api/resources/circuits/v2.0/{circuit}",
    parameters=(Parameter("circuit", "path", "simple", explode=False),),
    bodies=(RequestBody("application/json"),),
    responses=(Response("200", "application/json", models.CircuitUpdated, "data"),),
    security=(("bearerAuth",),),
)


class CircuitsChargePointPriorities(Resource):
    """The operations of ``client.circuits.charge_point_priorities``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitChargePointPriorityPage:
        """Circuit / Charge Point Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities``
        """
        return self._call(_CHARGE_POINT_PRIORITIES__LIST_V2_0, (circuit, per_page, cursor))


class CircuitsConsumption(Resource):
    """The operations of ``client.circuits.consumption``.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(self, dlm_circuit: int, phase: models.CircuitConsumptionPhase) -> float:
        """Circuit / Consumption (phase).

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        """
        return self._call(_CONSUMPTION__GET_V1_0, (dlm_circuit, phase))

    def list(self, circuit: int) -> builtins.list[models.CircuitConsumption]:
        """Circuit / Consumption.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        return self._call(_CONSUMPTION__LIST_V2_0, (circuit,))


class CircuitsSocPriorities(Resource):
    """The operations of ``client.circuits.soc_priorities``.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, circuit: int) -> models.CircuitSocPriority:
        """Circuit / SoC Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities``
        """
        return self._call(_SOC_PRIORITIES__GET_V2_0, (circuit,))


class CircuitsUnmanagedLoad(Resource):
    """The operations of ``client.circuits.unmanaged_load``.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(self, circuit: int) -> builtins.list[models.CircuitConsumption]:
        """Circuit / Unmanaged Load / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        return self._call(_UNMANAGED_LOAD__LIST_V2_0, (circuit,))


class CircuitsUserPriorities(Resource):
    """The operations of ``client.circuits.user_priorities``.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        circuit: int,
        *,
        target_id: int,
        type: models.CircuitUserPriorityType,
        priority: float,
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return self._call(
            _USER_PRIORITIES__CREATE_V2_0,
            (circuit,),
            {"targetId": target_id, "type": type, "priority": priority},
        )

    def delete(self, circuit: int, user_priority: int) -> None:
        """Circuits / User Priority / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return self._call(_USER_PRIORITIES__DELETE_V2_0, (circuit, user_priority))

    def get(self, circuit: int, user_priority: int) -> models.CircuitUserPriority:
        """Circuits / User Priority / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return self._call(_USER_PRIORITIES__GET_V2_0, (circuit, user_priority))

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitUserPriorityPage:
        """Circuits / User Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return self._call(_USER_PRIORITIES__LIST_V2_0, (circuit, per_page, cursor))

    def update(
        self,
        circuit: int,
        user_priority: int,
        *,
        target_id: int | Unset = UNSET,
        type: models.CircuitUserPriorityType | Unset = UNSET,
        priority: float | Unset = UNSET,
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return self._call(
            _USER_PRIORITIES__UPDATE_V2_0,
            (circuit, user_priority),
            {"targetId": target_id, "type": type, "priority": priority},
        )


class CircuitsConsumptionV1_0(Resource):
    """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only.

    Methods: ``get``, ``list``.
    """

    __slots__ = ()

    @deprecated("The API deprecates this operation", category=None)
    def get(self, dlm_circuit: int, phase: models.CircuitConsumptionPhase) -> float:
        """Circuit / Consumption (phase).

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        """
        return self._call(_CONSUMPTION__GET_V1_0, (dlm_circuit, phase))

    @deprecated("The API deprecates this operation", category=None)
    def list(self, dlm_circuit: int) -> builtins.list[models.CircuitConsumption]:
        """Circuit / Consumption (all phases).

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption``
        """
        return self._call(_CONSUMPTION__LIST_V1_0, (dlm_circuit,))


class CircuitsV1_0(Resource):
    """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``. One endpoint version only:
    ``consumption``.
    """

    __slots__ = ()

    @property
    def consumption(self) -> CircuitsConsumptionV1_0:
        """The operations of ``client.circuits.v1_0.consumption``: endpoint version v1.0 only."""
        return CircuitsConsumptionV1_0(self._call)

    @deprecated("The API deprecates this operation", category=None)
    def create(
        self,
        *,
        name: str,
        phases: models.CircuitPhases,
        max_current: float,
        charge_points: builtins.list[models.CircuitChargePoint],
        min_charge_point_current: float | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
    ) -> models.V1Circuit:
        """Circuit / Create.

        Deprecated.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/resources/circuits/v1.0``
        """
        return self._call(
            _CREATE_V1_0,
            (),
            {
                "name": name,
                "phases": phases,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "chargePoints": charge_points,
            },
        )

    @deprecated("The API deprecates this operation", category=None)
    def delete(self, dlm_circuit: int) -> None:
        """Circuit / Delete.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return self._call(_DELETE_V1_0, (dlm_circuit,))

    @deprecated("The API deprecates this operation", category=None)
    def get(self, dlm_circuit: int) -> models.V1Circuit:
        """Circuit / Read.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return self._call(_GET_V1_0, (dlm_circuit,))

    @deprecated("The API deprecates this operation", category=None)
    def list(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1CircuitPage:
        """Circuits / Listing.

        Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v1.0``
        """
        return self._call(_LIST_V1_0, (page, per_page))

    @deprecated("The API deprecates this operation", category=None)
    def update(
        self,
        dlm_circuit: int,
        *,
        name: str | Unset = UNSET,
        phases: models.CircuitPhases | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        charge_points: builtins.list[models.CircuitChargePoint] | Unset = UNSET,
    ) -> models.V1CircuitUpdated:
        """Circuit / Update.

        Deprecated.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        return self._call(
            _UPDATE_V1_0,
            (dlm_circuit,),
            {
                "name": name,
                "phases": phases,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "chargePoints": charge_points,
            },
        )


class CircuitsChargePointPrioritiesV2_0(Resource):
    """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version v2.0
    only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitChargePointPriorityPage:
        """Circuit / Charge Point Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities``
        """
        return self._call(_CHARGE_POINT_PRIORITIES__LIST_V2_0, (circuit, per_page, cursor))


class CircuitsConsumptionV2_0(Resource):
    """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(self, circuit: int) -> builtins.list[models.CircuitConsumption]:
        """Circuit / Consumption.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        return self._call(_CONSUMPTION__LIST_V2_0, (circuit,))


class CircuitsSocPrioritiesV2_0(Resource):
    """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only.

    Methods: ``get``.
    """

    __slots__ = ()

    def get(self, circuit: int) -> models.CircuitSocPriority:
        """Circuit / SoC Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities``
        """
        return self._call(_SOC_PRIORITIES__GET_V2_0, (circuit,))


class CircuitsUnmanagedLoadV2_0(Resource):
    """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only.

    Methods: ``list``.
    """

    __slots__ = ()

    def list(self, circuit: int) -> builtins.list[models.CircuitConsumption]:
        """Circuit / Unmanaged Load / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        return self._call(_UNMANAGED_LOAD__LIST_V2_0, (circuit,))


class CircuitsUserPrioritiesV2_0(Resource):
    """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0 only.

    Methods: ``create``, ``delete``, ``get``, ``list``, ``update``.
    """

    __slots__ = ()

    def create(
        self,
        circuit: int,
        *,
        target_id: int,
        type: models.CircuitUserPriorityType,
        priority: float,
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Create.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return self._call(
            _USER_PRIORITIES__CREATE_V2_0,
            (circuit,),
            {"targetId": target_id, "type": type, "priority": priority},
        )

    def delete(self, circuit: int, user_priority: int) -> None:
        """Circuits / User Priority / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return self._call(_USER_PRIORITIES__DELETE_V2_0, (circuit, user_priority))

    def get(self, circuit: int, user_priority: int) -> models.CircuitUserPriority:
        """Circuits / User Priority / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return self._call(_USER_PRIORITIES__GET_V2_0, (circuit, user_priority))

    def list(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitUserPriorityPage:
        """Circuits / User Priorities / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        return self._call(_USER_PRIORITIES__LIST_V2_0, (circuit, per_page, cursor))

    def update(
        self,
        circuit: int,
        user_priority: int,
        *,
        target_id: int | Unset = UNSET,
        type: models.CircuitUserPriorityType | Unset = UNSET,
        priority: float | Unset = UNSET,
    ) -> models.CircuitUserPriority:
        """Circuits / User Priority / Update.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        return self._call(
            _USER_PRIORITIES__UPDATE_V2_0,
            (circuit, user_priority),
            {"targetId": target_id, "type": type, "priority": priority},
        )


class CircuitsV2_0(Resource):
    """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only.

    Methods: ``attach_charge_point``, ``create``, ``delete``, ``detach_charge_point``, ``get``,
    ``list``, ``set_charge_point_priority``, ``set_charge_point_priority_for_evse``,
    ``set_circuit_soc_priorities``, ``set_session_priority``, ``update``. One endpoint version
    only: ``charge_point_priorities``, ``consumption``, ``soc_priorities``, ``unmanaged_load``,
    ``user_priorities``.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.charge_point_priorities``: endpoint version
        v2.0 only.
        """
        return CircuitsChargePointPrioritiesV2_0(self._call)

    @property
    def consumption(self) -> CircuitsConsumptionV2_0:
        """The operations of ``client.circuits.v2_0.consumption``: endpoint version v2.0 only."""
        return CircuitsConsumptionV2_0(self._call)

    @property
    def soc_priorities(self) -> CircuitsSocPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.soc_priorities``: endpoint version v2.0 only."""
        return CircuitsSocPrioritiesV2_0(self._call)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoadV2_0:
        """The operations of ``client.circuits.v2_0.unmanaged_load``: endpoint version v2.0 only."""
        return CircuitsUnmanagedLoadV2_0(self._call)

    @property
    def user_priorities(self) -> CircuitsUserPrioritiesV2_0:
        """The operations of ``client.circuits.v2_0.user_priorities``: endpoint version v2.0
        only.
        """
        return CircuitsUserPrioritiesV2_0(self._call)

    def attach_charge_point(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Unset = UNSET,
    ) -> None:
        """Circuit / Attach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point``
        """
        return self._call(
            _ATTACH_CHARGE_POINT_V2_0,
            (circuit,),
            {"chargePointId": charge_point_id, "priority": priority},
        )

    def create(
        self,
        *,
        name: str,
        phases: models.Phases,
        max_current: float,
        parent_circuit_id: int | None | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
    ) -> models.CircuitUpdated:
        """Circuit / Create.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )

    def delete(self, circuit: int) -> None:
        """Circuit / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(_DELETE_V2_0, (circuit,))

    def detach_charge_point(self, circuit: int, charge_point: int) -> None:
        """Circuit / Detach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}``
        """
        return self._call(_DETACH_CHARGE_POINT_V2_0, (circuit, charge_point))

    def get(
        self,
        circuit: int,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
    ) -> models.Circuit:
        """Circuit / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(_GET_V2_0, (circuit, include))

    def list(
        self,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitPage:
        """Circuits / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0``
        """
        return self._call(_LIST_V2_0, (include, filter, per_page, cursor))

    def set_charge_point_priority(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
    ) -> None:
        """Circuit / Set Charge Point Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}``
        """
        return self._call(
            _SET_CHARGE_POINT_PRIORITY_V2_0,
            (circuit, charge_point),
            {"priority": priority},
        )

    def set_charge_point_priority_for_evse(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
    ) -> None:
        """Circuit / Set Charge Point EVSE Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}
        /evse/{evse}``
        """
        return self._call(
            _SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
            (circuit, charge_point, evse),
            {"priority": priority},
        )

    def set_circuit_soc_priorities(
        self,
        circuit: int,
        *,
        upper_threshold_percent: float | None | Unset = UNSET,
        high_soc_priority: float | Unset = UNSET,
        lower_threshold_percent: float | None | Unset = UNSET,
        low_soc_priority: float | Unset = UNSET,
    ) -> None:
        """Circuit / Set Circuit SoC Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities``
        """
        return self._call(
            _SET_CIRCUIT_SOC_PRIORITIES_V2_0,
            (circuit,),
            {
                "upperThresholdPercent": upper_threshold_percent,
                "highSoCPriority": high_soc_priority,
                "lowerThresholdPercent": lower_threshold_percent,
                "lowSoCPriority": low_soc_priority,
            },
        )

    def set_session_priority(self, circuit: int, session: int, *, priority: float) -> None:
        """Circuit / Set Session Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}``
        """
        return self._call(_SET_SESSION_PRIORITY_V2_0, (circuit, session), {"priority": priority})

    def update(
        self,
        circuit: int,
        *,
        name: str | Unset = UNSET,
        parent_circuit_id: int | None | Unset = UNSET,
        phases: models.Phases | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
    ) -> models.CircuitUpdated:
        """Circuit / Update.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(
            _UPDATE_V2_0,
            (circuit,),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )


class Circuits(Resource):
    """The operations of ``client.circuits``.

    Methods: ``attach_charge_point``, ``create``, ``delete``, ``detach_charge_point``, ``get``,
    ``list``, ``set_charge_point_priority``, ``set_charge_point_priority_for_evse``,
    ``set_circuit_soc_priorities``, ``set_session_priority``, ``update``. Resources inside:
    ``charge_point_priorities``, ``consumption``, ``soc_priorities``, ``unmanaged_load``,
    ``user_priorities``. One endpoint version only: ``v1_0``, ``v2_0``.
    """

    __slots__ = ()

    @property
    def charge_point_priorities(self) -> CircuitsChargePointPriorities:
        """The operations of ``client.circuits.charge_point_priorities``."""
        return CircuitsChargePointPriorities(self._call)

    @property
    def consumption(self) -> CircuitsConsumption:
        """The operations of ``client.circuits.consumption``."""
        return CircuitsConsumption(self._call)

    @property
    def soc_priorities(self) -> CircuitsSocPriorities:
        """The operations of ``client.circuits.soc_priorities``."""
        return CircuitsSocPriorities(self._call)

    @property
    def unmanaged_load(self) -> CircuitsUnmanagedLoad:
        """The operations of ``client.circuits.unmanaged_load``."""
        return CircuitsUnmanagedLoad(self._call)

    @property
    def user_priorities(self) -> CircuitsUserPriorities:
        """The operations of ``client.circuits.user_priorities``."""
        return CircuitsUserPriorities(self._call)

    @property
    def v1_0(self) -> CircuitsV1_0:
        """The operations of ``client.circuits.v1_0``: endpoint version v1.0 only."""
        return CircuitsV1_0(self._call)

    @property
    def v2_0(self) -> CircuitsV2_0:
        """The operations of ``client.circuits.v2_0``: endpoint version v2.0 only."""
        return CircuitsV2_0(self._call)

    def attach_charge_point(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Unset = UNSET,
    ) -> None:
        """Circuit / Attach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point``
        """
        return self._call(
            _ATTACH_CHARGE_POINT_V2_0,
            (circuit,),
            {"chargePointId": charge_point_id, "priority": priority},
        )

    def create(
        self,
        *,
        name: str,
        phases: models.Phases,
        max_current: float,
        parent_circuit_id: int | None | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
    ) -> models.CircuitUpdated:
        """Circuit / Create.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0``
        """
        return self._call(
            _CREATE_V2_0,
            (),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )

    def delete(self, circuit: int) -> None:
        """Circuit / Delete.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(_DELETE_V2_0, (circuit,))

    def detach_charge_point(self, circuit: int, charge_point: int) -> None:
        """Circuit / Detach Charge Point.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}``
        """
        return self._call(_DETACH_CHARGE_POINT_V2_0, (circuit, charge_point))

    def get(
        self,
        circuit: int,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
    ) -> models.Circuit:
        """Circuit / Read.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(_GET_V2_0, (circuit, include))

    def list(
        self,
        *,
        include: builtins.list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitPage:
        """Circuits / Listing.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.

        ``GET /public-api/resources/circuits/v2.0``
        """
        return self._call(_LIST_V2_0, (include, filter, per_page, cursor))

    def set_charge_point_priority(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
    ) -> None:
        """Circuit / Set Charge Point Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}``
        """
        return self._call(
            _SET_CHARGE_POINT_PRIORITY_V2_0,
            (circuit, charge_point),
            {"priority": priority},
        )

    def set_charge_point_priority_for_evse(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
    ) -> None:
        """Circuit / Set Charge Point EVSE Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}
        /evse/{evse}``
        """
        return self._call(
            _SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
            (circuit, charge_point, evse),
            {"priority": priority},
        )

    def set_circuit_soc_priorities(
        self,
        circuit: int,
        *,
        upper_threshold_percent: float | None | Unset = UNSET,
        high_soc_priority: float | Unset = UNSET,
        lower_threshold_percent: float | None | Unset = UNSET,
        low_soc_priority: float | Unset = UNSET,
    ) -> None:
        """Circuit / Set Circuit SoC Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities``
        """
        return self._call(
            _SET_CIRCUIT_SOC_PRIORITIES_V2_0,
            (circuit,),
            {
                "upperThresholdPercent": upper_threshold_percent,
                "highSoCPriority": high_soc_priority,
                "lowerThresholdPercent": lower_threshold_percent,
                "lowSoCPriority": low_soc_priority,
            },
        )

    def set_session_priority(self, circuit: int, session: int, *, priority: float) -> None:
        """Circuit / Set Session Priority.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.
            RateLimitError: 429. Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}``
        """
        return self._call(_SET_SESSION_PRIORITY_V2_0, (circuit, session), {"priority": priority})

    def update(
        self,
        circuit: int,
        *,
        name: str | Unset = UNSET,
        parent_circuit_id: int | None | Unset = UNSET,
        phases: models.Phases | Unset = UNSET,
        phase_rotation: models.PhaseRotation | Unset = UNSET,
        connected_phase: models.ConnectedPhase | Unset = UNSET,
        electrical_configuration: models.ElectricalConfiguration | Unset = UNSET,
        max_voltage: models.MaxVoltage | None | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | None | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        electricity_meter_id: float | None | Unset = UNSET,
        offline_reserved_current: float | None | Unset = UNSET,
        load_balancing_integration: models.CircuitLoadBalancingIntegration | None | Unset = UNSET,
    ) -> models.CircuitUpdated:
        """Circuit / Update.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            AuthenticationError: 401. Unauthorized.
            PermissionDeniedError: 403. Forbidden.
            NotFoundError: 404. Not Found.
            UnprocessableEntityError: 422. Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}``
        """
        return self._call(
            _UPDATE_V2_0,
            (circuit,),
            {
                "name": name,
                "parentCircuitId": parent_circuit_id,
                "phases": phases,
                "phaseRotation": phase_rotation,
                "connectedPhase": connected_phase,
                "electricalConfiguration": electrical_configuration,
                "maxVoltage": max_voltage,
                "maxCurrent": max_current,
                "minChargePointCurrent": min_charge_point_current,
                "setSessionLimitToZeroOnIdle": set_session_limit_to_zero_on_idle,
                "electricityMeterId": electricity_meter_id,
                "offlineReservedCurrent": offline_reserved_current,
                "loadBalancingIntegration": load_balancing_integration,
            },
        )
