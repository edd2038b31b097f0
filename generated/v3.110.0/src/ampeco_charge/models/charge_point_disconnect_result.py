"""The model ``ChargePointDisconnectResult``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointDisconnectResult(Model):
    """What ``client.charge_points.disconnect`` gives."""

    success: bool
