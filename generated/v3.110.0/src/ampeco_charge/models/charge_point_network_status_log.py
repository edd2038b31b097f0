"""The model ``ChargePointNetworkStatusLog``."""

from __future__ import annotations

from .._runtime.models import Model, UtcDateTime


class ChargePointNetworkStatusLog(Model):
    """``data`` in what ``client.charge_points.latest_network_status_log.get`` gives."""

    status: str
    timestamp: UtcDateTime
