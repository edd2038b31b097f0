"""The model ``ChargePointDowntimePeriodUpdate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class ChargePointDowntimePeriodUpdate(Model):
    """The body of ``client.charge_point_downtime_periods.update``."""

    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    started_at: Annotated[UtcDateTime | None, Field(alias="startedAt")] = None
    ended_at: Annotated[UtcDateTime | None, Field(alias="endedAt")] = None
