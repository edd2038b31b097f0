"""The model ``CircuitChargePointPriority`` and what is only found with it."""

from __future__ import annotations

from .._runtime.models import Model


class CircuitChargePointPriority(Model):
    """``data[]`` in what ``client.circuits.charge_point_priorities.list`` gives."""

    id: int | None = None
    priority: float | None = None
    evses: list[CircuitChargePointPriorityEvse] | None = None


class CircuitChargePointPriorityEvse(Model):
    """``data[].evses[]`` in what ``client.circuits.charge_point_priorities.list`` gives."""

    id: int | None = None
    priority: float | None = None
