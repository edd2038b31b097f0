"""The model ``DowntimePeriodNoticeUpdate``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointDowntimePeriodType


class DowntimePeriodNoticeUpdate(Model):
    """The body of ``client.downtime_period_notices.update``."""

    type: ChargePointDowntimePeriodType | UnknownString | None = None
    notice: str | None = None
    description: str | None = None
