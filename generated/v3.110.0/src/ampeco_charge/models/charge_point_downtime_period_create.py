"""The model ``ChargePointDowntimePeriodCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ChargePointDowntimePeriodCreate(Model):
    """The body of ``client.charge_point_downtime_periods.create``."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    notice_id: Annotated[int, Field(alias="noticeId")]
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    ended_at: Annotated[UtcDateTime, Field(alias="endedAt")]
