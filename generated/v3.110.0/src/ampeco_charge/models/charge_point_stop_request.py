"""The model ``ChargePointStopRequest``."""

from __future__ import annotations

from .._runtime.models import Model


class ChargePointStopRequest(Model):
    """The body of ``client.charge_points.stop``."""

    force: bool | None = None
