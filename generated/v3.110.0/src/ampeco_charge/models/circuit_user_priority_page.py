"""The model ``CircuitUserPriorityPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .circuit_user_priority import CircuitUserPriority
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class CircuitUserPriorityPage(Model):
    """What ``client.circuits.user_priorities.list`` gives."""

    data: list[CircuitUserPriority] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
