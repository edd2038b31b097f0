"""The model ``PersonalSmartChargingPreferenceElectricityRate`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from .charge_point_personal_smart_charging_preference_week_day import (
    ChargePointPersonalSmartChargingPreferenceWeekDay,
)
from .electricity_rate_target_charge import ElectricityRateTargetCharge


class PersonalSmartChargingPreferenceElectricityRate(Model):
    """``<charger_electricity_rate>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["charger_electricity_rate"]
    electricity_rate_id: Annotated[int, Field(alias="electricityRateId")]
    preferences: ElectricityRatePreferences


class ElectricityRatePreferences(Model):
    """``<charger_electricity_rate>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    solar: bool | None = None
    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]
    target_charge: Annotated[ElectricityRateTargetCharge, Field(alias="targetCharge")]
    week_days: Annotated[
        list[ChargePointPersonalSmartChargingPreferenceWeekDay] | None,
        Field(alias="weekDays"),
    ] = None
