"""The model ``CircuitPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .circuit import Circuit
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class CircuitPage(Model):
    """What ``client.circuits.list`` gives."""

    data: list[Circuit] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
