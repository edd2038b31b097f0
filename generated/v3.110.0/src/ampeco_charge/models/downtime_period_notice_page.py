"""The model ``DowntimePeriodNoticePage``."""

from __future__ import annotations

from .._runtime.models import Model
from .cursor_links import CursorLinks
from .cursor_meta import CursorMeta
from .downtime_period_notice import DowntimePeriodNotice


class DowntimePeriodNoticePage(Model):
    """What ``client.downtime_period_notices.list`` gives."""

    data: list[DowntimePeriodNotice] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None
