"""The model ``UserControlledSchedulePreference`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from .charge_point_personal_smart_charging_preference_week_day import (
    ChargePointPersonalSmartChargingPreferenceWeekDay,
)


class UserControlledSchedulePreference(Model):
    """``<user_controlled_schedule>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["user_controlled_schedule"]
    preferences: UserControlledSchedulePreferences


class TrackElectricityCosts(Model):
    """``<user_controlled_schedule>.preferences.trackElectricityCosts`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    price_off_peak: Annotated[float | None, Field(alias="priceOffPeak")] = None
    price_peak: Annotated[float | None, Field(alias="pricePeak")] = None


class UserControlledSchedulePreferences(Model):
    """``<user_controlled_schedule>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    start_time: Annotated[str, Field(alias="startTime")]
    end_time: Annotated[str, Field(alias="endTime")]
    target_charge: Annotated[
        UserControlledScheduleTargetCharge | None,
        Field(alias="targetCharge"),
    ] = None
    track_electricity_costs: Annotated[
        TrackElectricityCosts | None,
        Field(alias="trackElectricityCosts"),
    ] = None
    week_days: Annotated[
        list[ChargePointPersonalSmartChargingPreferenceWeekDay] | None,
        Field(alias="weekDays"),
    ] = None


class UserControlledScheduleTargetCharge(Model):
    """``<user_controlled_schedule>.preferences.targetCharge`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    min_target_charge_kwh: Annotated[float | None, Field(alias="minTargetChargeKwh")] = None
    max_target_charge_kwh: Annotated[float | None, Field(alias="maxTargetChargeKwh")] = None
