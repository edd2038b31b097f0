"""The model ``EvseDowntimePeriodFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ChargePointDowntimePeriodType, EntryMode


class EvseDowntimePeriodFilter(Model):
    """The argument ``filter`` of ``client.evse_downtime_periods.list``."""

    evse_id: Annotated[int | None, Field(alias="evseId")] = None
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
