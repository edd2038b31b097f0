"""The model ``ChargePointPersonalSmartChargingPreferenceSolar`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class ChargePointPersonalSmartChargingPreferenceSolar(Model):
    """``<solar>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["solar"]
    preferences: PersonalSmartChargingPreferenceSolarPreferences


class PersonalSmartChargingPreferenceSolarPreferences(Model):
    """``<solar>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    max_current_from_grid: Annotated[float, Field(alias="maxCurrentFromGrid")]
    solar_stable_time: Annotated[float, Field(alias="solarStableTime")]
