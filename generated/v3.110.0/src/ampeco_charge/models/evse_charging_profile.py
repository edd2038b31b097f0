"""The model ``EvseChargingProfile``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ChargingProfileKind, ChargingProfilePurpose, ChargingRateUnit, RecurrencyKind
from .evse_schedule_period import EvseSchedulePeriod


class EvseChargingProfile(Model):
    """``data.chargingProfile`` in what ``client.charge_points.evses.get`` gives."""

    id: int
    min_charging_rate: Annotated[float | None, Field(alias="minChargingRate")]
    schedule_periods: Annotated[list[EvseSchedulePeriod], Field(alias="schedulePeriods")]
    schedule_start: Annotated[UtcDateTime | None, Field(alias="scheduleStart")]
    charging_rate_unit: Annotated[ChargingRateUnit | UnknownString, Field(alias="chargingRateUnit")]
    stack_level: Annotated[int, Field(alias="stackLevel")]
    charging_profile_kind: Annotated[
        ChargingProfileKind | UnknownString,
        Field(alias="chargingProfileKind"),
    ]
    recurrency_kind: Annotated[RecurrencyKind | UnknownString | None, Field(alias="recurrencyKind")]
    charging_complete_at: Annotated[UtcDateTime | None, Field(alias="chargingCompleteAt")]
    purpose: ChargingProfilePurpose | UnknownString
    valid_to: Annotated[UtcDateTime | None, Field(alias="validTo")]
    valid_from: Annotated[UtcDateTime | None, Field(alias="validFrom")]
    duration: int | None
