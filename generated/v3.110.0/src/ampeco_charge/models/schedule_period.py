"""The model ``SchedulePeriod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class SchedulePeriod(Model):
    """``chargingProfile.schedulePeriods[]`` in the event ``chargingProfile.applied`` of
    ``client.notifications.create``.
    """

    start_period: Annotated[int | None, Field(alias="startPeriod")] = None
    limit: float | None = None
    number_phases: Annotated[int | None, Field(alias="numberPhases")] = None
