"""The model ``EvseDowntimePeriodPage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .evse_downtime_period import EvseDowntimePeriod


class EvseDowntimePeriodPage(Model):
    """What ``client.evse_downtime_periods.list`` gives."""

    data: list[EvseDowntimePeriod] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
