"""The model ``DowntimePeriodNotice``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import ChargePointDowntimePeriodType


class DowntimePeriodNotice(Model):
    """``data`` in what ``client.downtime_period_notices.get`` gives."""

    id: int
    type: ChargePointDowntimePeriodType | UnknownString
    notice: str
    description: str | None = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]
