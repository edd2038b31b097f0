"""The model ``CircuitInput``."""

from __future__ import annotations

from .._runtime.models import Model


class CircuitInput(Model):
    """The body of ``client.circuits.set_charge_point_priority``."""

    priority: float
