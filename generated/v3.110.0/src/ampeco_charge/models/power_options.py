"""The model ``PowerOptions``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ConnectedPhase, MaxVoltage, PhaseRotation, Phases


class PowerOptions(Model):
    """``powerOptions`` in the body of ``client.charge_points.evses.update``."""

    max_power: Annotated[int | None, Field(alias="maxPower")] = None
    max_voltage: Annotated[MaxVoltage | UnknownString | None, Field(alias="maxVoltage")] = None
    max_amperage: Annotated[float | None, Field(alias="maxAmperage")] = None
    phases: Phases | UnknownString | None = None
    phase_rotation: Annotated[
        PhaseRotation | UnknownString | None,
        Field(alias="phaseRotation"),
    ] = None
    connected_phase: Annotated[
        ConnectedPhase | UnknownString | None,
        Field(alias="connectedPhase"),
    ] = None
