"""The model ``DowntimePeriodNoticeCreate``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString
from .enums import ChargePointDowntimePeriodType


class DowntimePeriodNoticeCreate(Model):
    """The body of ``client.downtime_period_notices.create``."""

    type: ChargePointDowntimePeriodType | UnknownString
    notice: str
    description: str | None = None
