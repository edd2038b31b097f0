"""The model ``ChargePointChargingProfile``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import (
    ChargePointRecurrencyKind,
    ChargingProfileKind,
    ChargingProfilePurpose,
    ChargingRateUnit,
)
from .schedule_period import SchedulePeriod


class ChargePointChargingProfile(Model):
    """``chargingProfile`` in the event ``chargingProfile.applied`` of
    ``client.notifications.create``.
    """

    id: int | None = None
    min_charging_rate: Annotated[float | None, Field(alias="minChargingRate")] = None
    schedule_periods: Annotated[list[SchedulePeriod] | None, Field(alias="schedulePeriods")] = None
    schedule_start: Annotated[UtcDateTime | None, Field(alias="scheduleStart")] = None
    charging_rate_unit: Annotated[
        ChargingRateUnit | UnknownString | None,
        Field(alias="chargingRateUnit"),
    ] = None
    stack_level: Annotated[int | None, Field(alias="stackLevel")] = None
    charging_profile_kind: Annotated[
        ChargingProfileKind | UnknownString | None,
        Field(alias="chargingProfileKind"),
    ] = None
    recurrency_kind: Annotated[
        ChargePointRecurrencyKind | UnknownString | None,
        Field(alias="recurrencyKind"),
    ] = None
    charging_complete_at: Annotated[UtcDateTime | None, Field(alias="chargingCompleteAt")] = None
    purpose: ChargingProfilePurpose | UnknownString | None = None
    valid_to: Annotated[UtcDateTime | None, Field(alias="validTo")] = None
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")] = None
    duration: int | None = None
