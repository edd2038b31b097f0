"""The model ``AvailablePersonalSmartChargingModeTargetCharge``."""

from __future__ import annotations

from .._runtime.models import Model


class AvailablePersonalSmartChargingModeTargetCharge(Model):
    """``data[]<nordpool>.defaults.target_charge`` in what
    ``client.charge_points.available_personal_smart_charging_modes.list`` gives.
    """

    departure_time: str | None = None
