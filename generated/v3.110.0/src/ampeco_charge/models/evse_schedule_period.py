"""The model ``EvseSchedulePeriod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class EvseSchedulePeriod(Model):
    """``chargingSchedule.chargingSchedulePeriod[]`` in the body of
    ``client.charge_points.set_charging_profile``.
    """

    start_period: Annotated[int, Field(alias="startPeriod")]
    limit: float
    number_phases: Annotated[int | None, Field(alias="numberPhases")] = None
