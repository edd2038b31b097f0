"""The model ``EvseDowntimePeriodCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class EvseDowntimePeriodCreate(Model):
    """The body of ``client.evse_downtime_periods.create``."""

    evse_id: Annotated[int, Field(alias="evseId")]
    notice_id: Annotated[int, Field(alias="noticeId")]
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    ended_at: Annotated[UtcDateTime, Field(alias="endedAt")]
