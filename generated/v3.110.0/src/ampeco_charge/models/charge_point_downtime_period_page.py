"""The model ``ChargePointDowntimePeriodPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .charge_point_downtime_period import ChargePointDowntimePeriod
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta


class ChargePointDowntimePeriodPage(Model):
    """What ``client.charge_point_downtime_periods.list`` gives."""

    data: list[ChargePointDowntimePeriod] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
