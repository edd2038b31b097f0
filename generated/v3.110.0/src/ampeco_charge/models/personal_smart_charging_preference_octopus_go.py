"""The model ``PersonalSmartChargingPreferenceOctopusGo`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from .octopus_agile_target_charge import OctopusAgileTargetCharge


class PersonalSmartChargingPreferenceOctopusGo(Model):
    """``<octopus_go>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool | None = None
    type: Literal["octopus_go"]
    integration_id: Annotated[int, Field(alias="integrationId")]
    preferences: OctopusGoPreferences


class OctopusGoPreferences(Model):
    """``<octopus_go>.preferences`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    applicable_tax_id: Annotated[int, Field(alias="applicableTaxId")]
    target_charge: Annotated[OctopusAgileTargetCharge | None, Field(alias="targetCharge")] = None
    post_code: Annotated[str, Field(alias="postCode")]
    price_threshold: Annotated[float | None, Field(alias="priceThreshold")] = None
