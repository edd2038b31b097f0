"""The model ``ChargePointPersonalSmartChargingPreferenceNordPool`` and what is only found with
it.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .electricity_rate_target_charge import ElectricityRateTargetCharge


class ChargePointPersonalSmartChargingPreferenceNordPool(Model):
    """``<nordpool>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["nordpool"]
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    preferences: PersonalSmartChargingPreferenceNordPoolPreferences | None = None


class PersonalSmartChargingPreferenceNordPoolPreferences(Model):
    """``<nordpool>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    location: Literal["GB1"] | UnknownString
    target_charge: Annotated[ElectricityRateTargetCharge, Field(alias="targetCharge")]
