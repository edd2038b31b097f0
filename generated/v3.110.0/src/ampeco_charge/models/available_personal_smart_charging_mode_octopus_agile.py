"""The model ``AvailablePersonalSmartChargingModeOctopusAgile`` and what is only found with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model
from .available_personal_smart_charging_mode_target_charge import (
    AvailablePersonalSmartChargingModeTargetCharge,
)


class AvailablePersonalSmartChargingModeOctopusAgile(Model):
    """``data[]<octopus_agile>`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    name: str | None = None
    integration_id: Annotated[int | None, Field(alias="integrationId")] = None
    type: Literal["octopus_agile"] | None = None
    defaults: OctopusAgileDefaults | None = None


class OctopusAgileDefaults(Model):
    """``data[]<octopus_agile>.defaults`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    max_price: Decimal | None = None
    target_charge: AvailablePersonalSmartChargingModeTargetCharge | None = None
