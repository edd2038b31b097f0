"""The model ``ReasonRequest``."""

from __future__ import annotations

from .._runtime.models import Model


class ReasonRequest(Model):
    """The body of ``client.charge_points.disconnect``."""

    reason: str
