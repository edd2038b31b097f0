"""The model ``ElectricityMeterPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .electricity_meter import ElectricityMeter


class ElectricityMeterPage(Model):
    """What ``client.electricity_meters.list`` gives."""

    data: list[ElectricityMeter] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
