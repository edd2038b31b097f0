"""Models of charge point downtime periods."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import (
    ChargePointDowntimePeriodStatuses,
    ChargePointDowntimePeriodType,
    CursorLinks,
    CursorMeta,
    EntryMode,
)


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


class ChargePointDowntimePeriodCreate(Model):
    """The body of ``client.charge_point_downtime_periods.create``."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    notice_id: Annotated[int, Field(alias="noticeId")]
    started_at: Annotated[UtcDateTime, Field(alias="startedAt")]
    ended_at: Annotated[UtcDateTime, Field(alias="endedAt")]


class ChargePointDowntimePeriodFilter(Model):
    """The argument ``filter`` of ``client.charge_point_downtime_periods.list``."""

    charge_point_id: Annotated[int | None, Field(alias="chargePointId")] = None
    location_id: Annotated[int | None, Field(alias="locationId")] = None
    entry_mode: Annotated[EntryMode | UnknownString | None, Field(alias="entryMode")] = None
    type: ChargePointDowntimePeriodType | UnknownString | None = None
    started_after: Annotated[UtcDateTime | None, Field(alias="startedAfter")] = None
    stopped_before: Annotated[UtcDateTime | None, Field(alias="stoppedBefore")] = None
    duration_less_than: Annotated[int | None, Field(alias="durationLessThan")] = None
    duration_greater_than: Annotated[int | None, Field(alias="durationGreaterThan")] = None
    last_updated_after: Annotated[UtcDateTime | None, Field(alias="lastUpdatedAfter")] = None
    last_updated_before: Annotated[UtcDateTime | None, Field(alias="lastUpdatedBefore")] = None


class ChargePointDowntimePeriodPage(Model):
    """What ``client.charge_point_downtime_periods.list`` gives."""

    data: list[ChargePointDowntimePeriod] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
