"""The model ``V1CircuitCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .circuit_charge_point import CircuitChargePoint
from .enums import CircuitPhases


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
