"""The model ``AvailablePersonalSmartChargingModeNordpoolDefaults``."""

from __future__ import annotations

from .._runtime.models import Model
from .available_personal_smart_charging_mode_target_charge import (
    AvailablePersonalSmartChargingModeTargetCharge,
)


class AvailablePersonalSmartChargingModeNordpoolDefaults(Model):
    """``data[]<nordpool>.defaults`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    target_charge: AvailablePersonalSmartChargingModeTargetCharge | None = None
