"""The model ``ChargingSchedule``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ChargingRateUnit
from .evse_schedule_period import EvseSchedulePeriod


class ChargingSchedule(Model):
    """``chargingSchedule`` in the body of ``client.charge_points.set_charging_profile``."""

    id: float | None = None
    duration: int | None = None
    start_schedule: Annotated[UtcDateTime | None, Field(alias="startSchedule")] = None
    charging_rate_unit: Annotated[ChargingRateUnit | UnknownString, Field(alias="chargingRateUnit")]
    charging_schedule_period: Annotated[
        list[EvseSchedulePeriod],
        Field(alias="chargingSchedulePeriod"),
    ]
    min_charging_rate: Annotated[float | None, Field(alias="minChargingRate")] = None
