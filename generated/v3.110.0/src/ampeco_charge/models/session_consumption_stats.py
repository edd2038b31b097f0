"""The model ``SessionConsumptionStats``."""

from __future__ import annotations

from .._runtime.models import Model, UtcDateTime


class SessionConsumptionStats(Model):
    """``data[]`` in what ``client.sessions.consumption_stats.list`` gives."""

    energy: float | None
    power: float | None
    timestamp: UtcDateTime
