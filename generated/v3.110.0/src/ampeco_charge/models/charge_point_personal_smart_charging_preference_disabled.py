"""The model ``ChargePointPersonalSmartChargingPreferenceDisabled``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointPersonalSmartChargingPreferenceDisabled(Model):
    """``<plain>`` in the body of
    ``client.charge_points.personal_smart_charging_preferences.create``.
    """

    enabled: bool
