"""The model ``ChargePointSmartChargingCreateTod``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .charge_point_smart_charging_period import ChargePointSmartChargingPeriod
from .enums import ConnectedPhase, ElectricalConfiguration, MaxVoltage, PhaseRotation, Phases


class ChargePointSmartChargingCreateTod(Model):
    """``<tod>`` in the body of ``client.charge_points.smart_charging.create``."""

    mode: Literal["tod"]
    default_charge_point_max_current: Annotated[float, Field(alias="defaultChargePointMaxCurrent")]
    periods: list[ChargePointSmartChargingPeriod] | None = None
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
    min_current: Annotated[float | None, Field(alias="minCurrent")] = None
    enable_keep_awake: Annotated[bool | None, Field(alias="enableKeepAwake")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString, Field(alias="maxVoltage")]
    electrical_configuration: Annotated[
        ElectricalConfiguration | UnknownString | None,
        Field(alias="electricalConfiguration"),
    ] = None
    phases: Phases | UnknownString
    phase_rotation: Annotated[PhaseRotation | UnknownString | None, Field(alias="phaseRotation")]
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None
