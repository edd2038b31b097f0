"""The model ``ChargePointHardwareStatusLogPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_hardware_status_log import ChargePointHardwareStatusLog
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointHardwareStatusLogPage(Model):
    """What ``client.charge_points.hardware_status_logs.list`` gives."""

    data: list[ChargePointHardwareStatusLog] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
