"""Models of circuits."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString, UtcDateTime
from .shared import (
    CircuitConsumption,
    ConnectedPhase,
    CursorLinks,
    CursorMeta,
    ElectricalConfiguration,
    MaxVoltage,
    PageLinks,
    PageNumberMeta,
    PhaseRotation,
    Phases,
)


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


class CircuitAttachChargePointRequest(Model):
    """The body of ``client.circuits.attach_charge_point``."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    priority: float | None = None


class CircuitChargePoint(Model):
    """``chargePoints[]`` in the body of ``client.circuits.v1_0.update``."""

    id: int
    max_current: Annotated[float, Field(alias="maxCurrent")]
    phases: CircuitPhases | UnknownString
    input_voltage: Annotated[CircuitInputVoltage | UnknownString, Field(alias="inputVoltage")]
    phase_rotation: Annotated[CircuitPhaseRotation | UnknownString, Field(alias="phaseRotation")]


class CircuitChargePointPriority(Model):
    """``data[]`` in what ``client.circuits.charge_point_priorities.list`` gives."""

    id: int | None = None
    priority: float | None = None
    evses: list[CircuitChargePointPriorityEvse] | None = None


class CircuitChargePointPriorityEvse(Model):
    """``data[].evses[]`` in what ``client.circuits.charge_point_priorities.list`` gives."""

    id: int | None = None
    priority: float | None = None


class CircuitChargePointPriorityPage(Model):
    """What ``client.circuits.charge_point_priorities.list`` gives."""

    data: list[CircuitChargePointPriority] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class CircuitCreate(Model):
    """The body of ``client.circuits.create``."""

    name: str
    parent_circuit_id: Annotated[int | None, Field(alias="parentCircuitId")] = None
    phases: Phases | UnknownString
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
    max_current: Annotated[float, Field(alias="maxCurrent")]
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


CircuitInclude = TypeAliasType(
    "CircuitInclude",
    Literal[
        "chargePointPriorities",
        "userPriorities",
        "socPriorities",
        "consumption",
        "unmanagedLoad",
    ],
)
"""``[]`` in the argument ``include`` of ``client.circuits.list``."""


class CircuitInput(Model):
    """The body of ``client.circuits.set_charge_point_priority``."""

    priority: float


CircuitInputVoltage = TypeAliasType(
    "CircuitInputVoltage",
    Literal["110-130", "220-240", "380", "400"],
)
"""``chargePoints[].inputVoltage`` in the body of ``client.circuits.v1_0.update``."""


class CircuitInstallationId(Model):
    """``loadBalancingIntegration.fields<installationId>`` in the body of
    ``client.circuits.update``.
    """

    installation_id: Annotated[UUID, Field(alias="installationId")]


class CircuitLoadBalancingIntegration(Model):
    """``loadBalancingIntegration`` in the body of ``client.circuits.update``."""

    id: int | None = None
    fields: CircuitStartDate | CircuitInstallationId | UnknownObject | None = None


class CircuitPage(Model):
    """What ``client.circuits.list`` gives."""

    data: list[Circuit] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


CircuitPhaseRotation = TypeAliasType(
    "CircuitPhaseRotation",
    Literal["L1", "L2", "L3", "RST", "RTS", "SRT", "STR", "TRS", "TSR"],
)
"""``chargePoints[].phaseRotation`` in the body of ``client.circuits.v1_0.update``."""

CircuitPhases = TypeAliasType("CircuitPhases", Literal["1", "3"])
"""``phases`` in the body of ``client.circuits.v1_0.update``."""


class CircuitSocPriority(Model):
    """What ``client.circuits.soc_priorities.get`` gives."""

    upper_threshold_percent: Annotated[float | None, Field(alias="upperThresholdPercent")] = None
    high_soc_priority: Annotated[float | None, Field(alias="highSoCPriority")] = None
    lower_threshold_percent: Annotated[float | None, Field(alias="lowerThresholdPercent")] = None
    low_soc_priority: Annotated[float | None, Field(alias="lowSoCPriority")] = None


class CircuitStartDate(Model):
    """``loadBalancingIntegration.fields<startDate>`` in the body of ``client.circuits.update``."""

    start_date: Annotated[date | None, Field(alias="startDate")] = None


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


class CircuitUpdated(Model):
    """``data`` in what ``client.circuits.update`` gives."""

    id: int | None = None
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


class CircuitUserPriority(Model):
    """``data`` in what ``client.circuits.user_priorities.get`` gives."""

    id: int | None = None
    target_id: Annotated[int | None, Field(alias="targetId")] = None
    type: CircuitUserPriorityType | UnknownString | None = None
    priority: float | None = None


class CircuitUserPriorityCreate(Model):
    """The body of ``client.circuits.user_priorities.create``."""

    target_id: Annotated[int, Field(alias="targetId")]
    type: CircuitUserPriorityType | UnknownString
    priority: float


class CircuitUserPriorityPage(Model):
    """What ``client.circuits.user_priorities.list`` gives."""

    data: list[CircuitUserPriority] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


CircuitUserPriorityType = TypeAliasType("CircuitUserPriorityType", Literal["partner", "userGroup"])
"""``type`` in the body of ``client.circuits.user_priorities.update``."""


class CircuitUserPriorityUpdate(Model):
    """The body of ``client.circuits.user_priorities.update``."""

    target_id: Annotated[int | None, Field(alias="targetId")] = None
    type: CircuitUserPriorityType | UnknownString | None = None
    priority: float | None = None


class V1Circuit(Model):
    """``data`` in what ``client.circuits.v1_0.get`` gives."""

    id: int | None = None
    name: str
    phases: CircuitPhases | UnknownString
    max_current: Annotated[float, Field(alias="maxCurrent")]
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    set_session_limit_to_zero_on_idle: Annotated[
        bool | None,
        Field(alias="setSessionLimitToZeroOnIdle"),
    ] = None
    """Deprecated."""
    charge_points: Annotated[list[CircuitChargePoint], Field(alias="chargePoints")]
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None


class V1CircuitCreate(Model):
    """The body of ``client.circuits.v1_0.create``."""

    name: str
    phases: CircuitPhases | UnknownString
    max_current: Annotated[float, Field(alias="maxCurrent")]
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    set_session_limit_to_zero_on_idle: Annotated[
        bool | None,
        Field(alias="setSessionLimitToZeroOnIdle"),
    ] = None
    """Deprecated."""
    charge_points: Annotated[list[CircuitChargePoint], Field(alias="chargePoints")]


class V1CircuitPage(Model):
    """What ``client.circuits.v1_0.list`` gives."""

    data: list[V1Circuit] | None = None
    links: PageLinks | None = None
    meta: PageNumberMeta | None = None


class V1CircuitUpdate(Model):
    """The body of ``client.circuits.v1_0.update``."""

    name: str | None = None
    phases: CircuitPhases | UnknownString | None = None
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    set_session_limit_to_zero_on_idle: Annotated[
        bool | None,
        Field(alias="setSessionLimitToZeroOnIdle"),
    ] = None
    """Deprecated."""
    charge_points: Annotated[list[CircuitChargePoint] | None, Field(alias="chargePoints")] = None


class V1CircuitUpdated(Model):
    """What ``client.circuits.v1_0.update`` gives."""

    id: int | None = None
    name: str | None = None
    phases: CircuitPhases | UnknownString | None = None
    max_current: Annotated[float | None, Field(alias="maxCurrent")] = None
    min_charge_point_current: Annotated[float | None, Field(alias="minChargePointCurrent")] = None
    set_session_limit_to_zero_on_idle: Annotated[
        bool | None,
        Field(alias="setSessionLimitToZeroOnIdle"),
    ] = None
    """Deprecated."""
    charge_points: Annotated[list[CircuitChargePoint] | None, Field(alias="chargePoints")] = None
    last_updated_at: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAt")] = None
