"""The model ``DowntimePeriodNoticeFilter``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointDowntimePeriodType


class DowntimePeriodNoticeFilter(Model):
    """The argument ``filter`` of ``client.downtime_period_notices.list``."""

    type: ChargePointDowntimePeriodType | UnknownString | None = None
