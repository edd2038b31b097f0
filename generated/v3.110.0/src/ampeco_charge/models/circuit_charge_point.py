"""The model ``CircuitChargePoint`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString
from .enums import CircuitPhases


class CircuitChargePoint(Model):
    """``chargePoints[]`` in the body of ``client.circuits.v1_0.update``."""

    id: int
    max_current: Annotated[float, Field(alias="maxCurrent")]
    phases: CircuitPhases | UnknownString
    input_voltage: Annotated[CircuitInputVoltage | UnknownString, Field(alias="inputVoltage")]
    phase_rotation: Annotated[CircuitPhaseRotation | UnknownString, Field(alias="phaseRotation")]


CircuitInputVoltage = TypeAliasType(
    "CircuitInputVoltage",
    Literal["110-130", "220-240", "380", "400"],
)
"""``chargePoints[].inputVoltage`` in the body of ``client.circuits.v1_0.update``."""

CircuitPhaseRotation = TypeAliasType(
    "CircuitPhaseRotation",
    Literal["L1", "L2", "L3", "RST", "RTS", "SRT", "STR", "TRS", "TSR"],
)
"""``chargePoints[].phaseRotation`` in the body of ``client.circuits.v1_0.update``."""
