"""The model ``ChargePointSetChargingProfileResult``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointSetChargingProfileResult(Model):
    """``data`` in what ``client.charge_points.set_charging_profile`` gives."""

    id: int | None = None
