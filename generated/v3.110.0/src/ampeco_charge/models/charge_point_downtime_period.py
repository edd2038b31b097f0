"""The model ``ChargePointDowntimePeriod``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .charge_point_downtime_period_statuses import ChargePointDowntimePeriodStatuses
from .enums import ChargePointDowntimePeriodType, EntryMode


class ChargePointDowntimePeriod(Model):
    """``data`` in what ``client.charge_point_downtime_periods.get`` gives."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    ended_at: Annotated[UtcDateTime | None, Field(alias="endedAt")]
    id: int
    location_id: Annotated[int | None, Field(alias="locationId")]
    entry_mode: Annotated[EntryMode | UnknownString, Field(alias="entryMode")]
    notice_id: Annotated[int | None, Field(alias="noticeId")] = None
    type: ChargePointDowntimePeriodType | UnknownString
    statuses: ChargePointDowntimePeriodStatuses
