"""The model ``ChargePointGetDiagnosticsRequest``."""

from __future__ import annotations

from .._runtime.models import Model, UtcDateTime


class ChargePointGetDiagnosticsRequest(Model):
    """The body of ``client.charge_points.get_diagnostics``."""

    location: str
    start: UtcDateTime | None = None
    stop: UtcDateTime | None = None
