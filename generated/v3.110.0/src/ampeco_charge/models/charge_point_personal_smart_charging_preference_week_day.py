"""The model ``ChargePointPersonalSmartChargingPreferenceWeekDay``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import WeekDay


class ChargePointPersonalSmartChargingPreferenceWeekDay(Model):
    """``<charger_electricity_rate>.preferences.weekDays[]`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    days: list[WeekDay | UnknownString]
    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]
