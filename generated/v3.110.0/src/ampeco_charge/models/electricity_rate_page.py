"""The model ``ElectricityRatePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .electricity_rate import ElectricityRate


class ElectricityRatePage(Model):
    """What ``client.electricity_rates.list`` gives."""

    data: list[ElectricityRate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
