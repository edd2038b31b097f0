"""The model ``ChargePointNetworkStatusLogPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_network_status_log import ChargePointNetworkStatusLog
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointNetworkStatusLogPage(Model):
    """What ``client.charge_points.network_status_logs.list`` gives."""

    data: list[ChargePointNetworkStatusLog] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
