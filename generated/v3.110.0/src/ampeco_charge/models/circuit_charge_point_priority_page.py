"""The model ``CircuitChargePointPriorityPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .circuit_charge_point_priority import CircuitChargePointPriority
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class CircuitChargePointPriorityPage(Model):
    """What ``client.circuits.charge_point_priorities.list`` gives."""

    data: list[CircuitChargePointPriority] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
