"""The model ``CircuitUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .circuit_load_balancing_integration import CircuitLoadBalancingIntegration
from .enums import ConnectedPhase, ElectricalConfiguration, MaxVoltage, PhaseRotation, Phases


class CircuitUpdate(Model):
    """The body of ``client.circuits.update``."""

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
