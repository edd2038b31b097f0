"""How a server offers ``client.circuits``."""

from __future__ import annotations


from .. import models
from .._operations import circuits as operations
from .._runtime.server.responses import Response
from .._runtime.server.services import Service, serves
from .._runtime.unset import UNSET, Unset


class Circuits(Service):
    """What answers ``client.circuits``.

    Override the methods that the server has; the others are answered with 501.
    """

    @serves(
        operations.ATTACH_CHARGE_POINT_V2_0,
        ("circuit",),
        {"chargePointId": "charge_point_id", "priority": "priority"},
    )
    async def attach_charge_point_v2_0(
        self,
        circuit: int,
        *,
        charge_point_id: int,
        priority: float | Unset = UNSET,
    ) -> None | Response[None]:
        """Circuit / Attach Charge Point.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/attach-charge-point``
        """
        raise NotImplementedError

    @serves(operations.CHARGE_POINT_PRIORITIES__LIST_V2_0, ("circuit", "per_page", "cursor"))
    async def charge_point_priorities_list_v2_0(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitChargePointPriorityPage | Response[models.CircuitChargePointPriorityPage]:
        """Circuit / Charge Point Priorities / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/charge-point-priorities``
        """
        raise NotImplementedError

    @serves(operations.CONSUMPTION__GET_V1_0, ("dlm_circuit", "phase"))
    async def consumption_get_v1_0(
        self,
        dlm_circuit: int,
        phase: models.CircuitConsumptionPhase,
    ) -> float | Response[float]:
        """Circuit / Consumption (phase).

        Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption/{phase}``
        """
        raise NotImplementedError

    @serves(operations.CONSUMPTION__LIST_V1_0, ("dlm_circuit",))
    async def consumption_list_v1_0(
        self,
        dlm_circuit: int,
    ) -> list[models.CircuitConsumption] | Response[list[models.CircuitConsumption]]:
        """Circuit / Consumption (all phases).

        Deprecated: ``client.circuits.consumption.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}/consumption``
        """
        raise NotImplementedError

    @serves(operations.CONSUMPTION__LIST_V2_0, ("circuit",))
    async def consumption_list_v2_0(
        self,
        circuit: int,
    ) -> list[models.CircuitConsumption] | Response[list[models.CircuitConsumption]]:
        """Circuit / Consumption.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/consumption``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V1_0,
        (),
        {
            "name": "name",
            "phases": "phases",
            "maxCurrent": "max_current",
            "minChargePointCurrent": "min_charge_point_current",
            "setSessionLimitToZeroOnIdle": "set_session_limit_to_zero_on_idle",
            "chargePoints": "charge_points",
        },
    )
    async def create_v1_0(
        self,
        *,
        name: str,
        phases: models.CircuitPhases,
        max_current: float,
        charge_points: list[models.CircuitChargePoint],
        min_charge_point_current: float | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
    ) -> models.V1Circuit | Response[models.V1Circuit]:
        """Circuit / Create.

        Deprecated: ``client.circuits.create`` replaces it.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/resources/circuits/v1.0``
        """
        raise NotImplementedError

    @serves(
        operations.CREATE_V2_0,
        (),
        {
            "name": "name",
            "parentCircuitId": "parent_circuit_id",
            "phases": "phases",
            "phaseRotation": "phase_rotation",
            "connectedPhase": "connected_phase",
            "electricalConfiguration": "electrical_configuration",
            "maxVoltage": "max_voltage",
            "maxCurrent": "max_current",
            "minChargePointCurrent": "min_charge_point_current",
            "setSessionLimitToZeroOnIdle": "set_session_limit_to_zero_on_idle",
            "electricityMeterId": "electricity_meter_id",
            "offlineReservedCurrent": "offline_reserved_current",
            "loadBalancingIntegration": "load_balancing_integration",
        },
    )
    async def create_v2_0(
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
    ) -> models.CircuitUpdated | Response[models.CircuitUpdated]:
        """Circuit / Create.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V1_0, ("dlm_circuit",))
    async def delete_v1_0(self, dlm_circuit: int) -> None | Response[None]:
        """Circuit / Delete.

        Deprecated: ``client.circuits.delete`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``DELETE /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        raise NotImplementedError

    @serves(operations.DELETE_V2_0, ("circuit",))
    async def delete_v2_0(self, circuit: int) -> None | Response[None]:
        """Circuit / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}``
        """
        raise NotImplementedError

    @serves(operations.DETACH_CHARGE_POINT_V2_0, ("circuit", "charge_point"))
    async def detach_charge_point_v2_0(
        self,
        circuit: int,
        charge_point: int,
    ) -> None | Response[None]:
        """Circuit / Detach Charge Point.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/detach-charge-point/{chargePoint}``
        """
        raise NotImplementedError

    @serves(operations.GET_V1_0, ("dlm_circuit",))
    async def get_v1_0(self, dlm_circuit: int) -> models.V1Circuit | Response[models.V1Circuit]:
        """Circuit / Read.

        Deprecated: ``client.circuits.get`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(429): Too Many Requests.

        ``GET /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        raise NotImplementedError

    @serves(operations.GET_V2_0, ("circuit", "include"))
    async def get_v2_0(
        self,
        circuit: int,
        *,
        include: list[models.CircuitInclude] | Unset = UNSET,
    ) -> models.Circuit | Response[models.Circuit]:
        """Circuit / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}``
        """
        raise NotImplementedError

    @serves(operations.LIST_V1_0, ("page", "per_page"))
    async def list_v1_0(
        self,
        *,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> models.V1CircuitPage | Response[models.V1CircuitPage]:
        """Circuits / Listing.

        Deprecated: ``client.circuits.list`` replaces it.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/circuits/v1.0``
        """
        raise NotImplementedError

    @serves(operations.LIST_V2_0, ("include", "filter", "per_page", "cursor"))
    async def list_v2_0(
        self,
        *,
        include: list[models.CircuitInclude] | Unset = UNSET,
        filter: models.LastUpdatedBetweenFilter | Unset = UNSET,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitPage | Response[models.CircuitPage]:
        """Circuits / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``GET /public-api/resources/circuits/v2.0``
        """
        raise NotImplementedError

    @serves(
        operations.SET_CHARGE_POINT_PRIORITY_FOR_EVSE_V2_0,
        ("circuit", "charge_point", "evse"),
        {"priority": "priority"},
    )
    async def set_charge_point_priority_for_evse_v2_0(
        self,
        circuit: int,
        charge_point: int,
        evse: int,
        *,
        priority: float,
    ) -> None | Response[None]:
        """Circuit / Set Charge Point EVSE Priority.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}
        /evse/{evse}``
        """
        raise NotImplementedError

    @serves(
        operations.SET_CHARGE_POINT_PRIORITY_V2_0,
        ("circuit", "charge_point"),
        {"priority": "priority"},
    )
    async def set_charge_point_priority_v2_0(
        self,
        circuit: int,
        charge_point: int,
        *,
        priority: float,
    ) -> None | Response[None]:
        """Circuit / Set Charge Point Priority.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-charge-point-priority/{chargePoint}``
        """
        raise NotImplementedError

    @serves(
        operations.SET_CIRCUIT_SOC_PRIORITIES_V2_0,
        ("circuit",),
        {
            "upperThresholdPercent": "upper_threshold_percent",
            "highSoCPriority": "high_soc_priority",
            "lowerThresholdPercent": "lower_threshold_percent",
            "lowSoCPriority": "low_soc_priority",
        },
    )
    async def set_circuit_soc_priorities_v2_0(
        self,
        circuit: int,
        *,
        upper_threshold_percent: float | None | Unset = UNSET,
        high_soc_priority: float | Unset = UNSET,
        lower_threshold_percent: float | None | Unset = UNSET,
        low_soc_priority: float | Unset = UNSET,
    ) -> None | Response[None]:
        """Circuit / Set Circuit SoC Priority.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-circuit-soc-priorities``
        """
        raise NotImplementedError

    @serves(operations.SET_SESSION_PRIORITY_V2_0, ("circuit", "session"), {"priority": "priority"})
    async def set_session_priority_v2_0(
        self,
        circuit: int,
        session: int,
        *,
        priority: float,
    ) -> None | Response[None]:
        """Circuit / Set Session Priority.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``POST /public-api/actions/circuit/v2.0/{circuit}/set-session-priority/{session}``
        """
        raise NotImplementedError

    @serves(operations.SOC_PRIORITIES__GET_V2_0, ("circuit",))
    async def soc_priorities_get_v2_0(
        self,
        circuit: int,
    ) -> models.CircuitSocPriority | Response[models.CircuitSocPriority]:
        """Circuit / SoC Priorities / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/soc-priorities``
        """
        raise NotImplementedError

    @serves(operations.UNMANAGED_LOAD__LIST_V2_0, ("circuit",))
    async def unmanaged_load_list_v2_0(
        self,
        circuit: int,
    ) -> list[models.CircuitConsumption] | Response[list[models.CircuitConsumption]]:
        """Circuit / Unmanaged Load / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/unmanaged-load``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V1_0,
        ("dlm_circuit",),
        {
            "name": "name",
            "phases": "phases",
            "maxCurrent": "max_current",
            "minChargePointCurrent": "min_charge_point_current",
            "setSessionLimitToZeroOnIdle": "set_session_limit_to_zero_on_idle",
            "chargePoints": "charge_points",
        },
    )
    async def update_v1_0(
        self,
        dlm_circuit: int,
        *,
        name: str | Unset = UNSET,
        phases: models.CircuitPhases | Unset = UNSET,
        max_current: float | Unset = UNSET,
        min_charge_point_current: float | Unset = UNSET,
        set_session_limit_to_zero_on_idle: bool | Unset = UNSET,
        charge_points: list[models.CircuitChargePoint] | Unset = UNSET,
    ) -> models.V1CircuitUpdated | Response[models.V1CircuitUpdated]:
        """Circuit / Update.

        Deprecated: ``client.circuits.update`` replaces it.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.
            HTTPError(429): Too Many Requests.

        ``PATCH /public-api/resources/circuits/v1.0/{dlmCircuit}``
        """
        raise NotImplementedError

    @serves(
        operations.UPDATE_V2_0,
        ("circuit",),
        {
            "name": "name",
            "parentCircuitId": "parent_circuit_id",
            "phases": "phases",
            "phaseRotation": "phase_rotation",
            "connectedPhase": "connected_phase",
            "electricalConfiguration": "electrical_configuration",
            "maxVoltage": "max_voltage",
            "maxCurrent": "max_current",
            "minChargePointCurrent": "min_charge_point_current",
            "setSessionLimitToZeroOnIdle": "set_session_limit_to_zero_on_idle",
            "electricityMeterId": "electricity_meter_id",
            "offlineReservedCurrent": "offline_reserved_current",
            "loadBalancingIntegration": "load_balancing_integration",
        },
    )
    async def update_v2_0(
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
    ) -> models.CircuitUpdated | Response[models.CircuitUpdated]:
        """Circuit / Update.

        Args:
            set_session_limit_to_zero_on_idle: Deprecated.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}``
        """
        raise NotImplementedError

    @serves(
        operations.USER_PRIORITIES__CREATE_V2_0,
        ("circuit",),
        {"targetId": "target_id", "type": "type", "priority": "priority"},
    )
    async def user_priorities_create_v2_0(
        self,
        circuit: int,
        *,
        target_id: int,
        type: models.CircuitUserPriorityType,
        priority: float,
    ) -> models.CircuitUserPriority | Response[models.CircuitUserPriority]:
        """Circuits / User Priority / Create.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``POST /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        raise NotImplementedError

    @serves(operations.USER_PRIORITIES__DELETE_V2_0, ("circuit", "user_priority"))
    async def user_priorities_delete_v2_0(
        self,
        circuit: int,
        user_priority: int,
    ) -> None | Response[None]:
        """Circuits / User Priority / Delete.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.

        ``DELETE /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        raise NotImplementedError

    @serves(operations.USER_PRIORITIES__GET_V2_0, ("circuit", "user_priority"))
    async def user_priorities_get_v2_0(
        self,
        circuit: int,
        user_priority: int,
    ) -> models.CircuitUserPriority | Response[models.CircuitUserPriority]:
        """Circuits / User Priority / Read.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        raise NotImplementedError

    @serves(operations.USER_PRIORITIES__LIST_V2_0, ("circuit", "per_page", "cursor"))
    async def user_priorities_list_v2_0(
        self,
        circuit: int,
        *,
        per_page: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> models.CircuitUserPriorityPage | Response[models.CircuitUserPriorityPage]:
        """Circuits / User Priorities / Listing.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.

        ``GET /public-api/resources/circuits/v2.0/{circuit}/user-priorities``
        """
        raise NotImplementedError

    @serves(
        operations.USER_PRIORITIES__UPDATE_V2_0,
        ("circuit", "user_priority"),
        {"targetId": "target_id", "type": "type", "priority": "priority"},
    )
    async def user_priorities_update_v2_0(
        self,
        circuit: int,
        user_priority: int,
        *,
        target_id: int | Unset = UNSET,
        type: models.CircuitUserPriorityType | Unset = UNSET,
        priority: float | Unset = UNSET,
    ) -> models.CircuitUserPriority | Response[models.CircuitUserPriority]:
        """Circuits / User Priority / Update.

        Raises:
            HTTPError(401): Unauthorized.
            HTTPError(403): Forbidden.
            HTTPError(404): Not Found.
            HTTPError(422): Unprocessable Content.

        ``PATCH /public-api/resources/circuits/v2.0/{circuit}/user-priorities/{userPriority}``
        """
        raise NotImplementedError
