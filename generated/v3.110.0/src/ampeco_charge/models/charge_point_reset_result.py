"""The model ``ChargePointResetResult``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointResetResult(Model):
    """What ``client.charge_points.reset`` gives."""

    success: bool | None = None
