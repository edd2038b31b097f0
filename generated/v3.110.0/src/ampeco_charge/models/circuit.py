"""The model ``Circuit``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .circuit_charge_point_priority import CircuitChargePointPriority
from .circuit_consumption import CircuitConsumption
from .circuit_load_balancing_integration import CircuitLoadBalancingIntegration
from .circuit_soc_priority import CircuitSocPriority
from .circuit_user_priority import CircuitUserPriority
from .enums import ConnectedPhase, ElectricalConfiguration, MaxVoltage, PhaseRotation, Phases


class Circuit(Model):
    """``data`` in what ``client.circuits.get`` gives."""

    id: int
    name: str | None = None
    parent_circuit_id: Annotated[int | None, Field(alias="parentCircuitId")] = None
    phases: Phases | UnknownString | None = None
    phase_rotation: Annotated[
        PhaseRotation | UnknownString | None,
        Field(alias="phaseRotation"),
    ] = None
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    max_voltage: Annotated[MaxVoltage | UnknownString | None, Field(alias="maxVoltage")] = None
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    set_session_limit_to_zero_on_idle: Annotated[
        bool | None,
        Field(alias="setSessionLimitToZeroOnIdle"),
    ] = None
    """Deprecated."""
    electricity_meter_id: Annotated[float | None, Field(alias="electricityMeterId")] = None
    offline_reserved_current: Annotated[float | None, Field(alias="offlineReservedCurrent")] = None
    load_balancing_integration: Annotated[
        CircuitLoadBalancingIntegration | None,
        Field(alias="loadBalancingIntegration"),
    ] = None
    charge_point_priorities: Annotated[
        list[CircuitChargePointPriority] | None,
        Field(alias="chargePointPriorities"),
    ] = None
    user_priorities: Annotated[
        list[CircuitUserPriority] | None,
        Field(alias="userPriorities"),
    ] = None
    soc_priorities: Annotated[CircuitSocPriority | None, Field(alias="socPriorities")] = None
    consumption: list[CircuitConsumption] | None = None
    unmanaged_load: Annotated[list[CircuitConsumption] | None, Field(alias="unmanagedLoad")] = None
