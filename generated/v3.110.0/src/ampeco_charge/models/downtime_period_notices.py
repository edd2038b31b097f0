"""Models of downtime period notices."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .shared import ChargePointDowntimePeriodType, CursorLinks, CursorMeta


class DowntimePeriodNotice(Model):
    """``data`` in what ``client.downtime_period_notices.get`` gives."""

    id: int
    type: ChargePointDowntimePeriodType | UnknownString
    notice: str
    description: str | None = None
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    last_updated_at: Annotated[UtcDateTime, Field(alias="lastUpdatedAt")]


class DowntimePeriodNoticeCreate(Model):
    """The body of ``client.downtime_period_notices.create``."""

    type: ChargePointDowntimePeriodType | UnknownString
    notice: str
    description: str | None = None


class DowntimePeriodNoticeFilter(Model):
    """The argument ``filter`` of ``client.downtime_period_notices.list``."""

    type: ChargePointDowntimePeriodType | UnknownString | None = None


class DowntimePeriodNoticePage(Model):
    """What ``client.downtime_period_notices.list`` gives."""

    data: list[DowntimePeriodNotice] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class DowntimePeriodNoticeUpdate(Model):
    """The body of ``client.downtime_period_notices.update``."""

    type: ChargePointDowntimePeriodType | UnknownString | None = None
    notice: str | None = None
    description: str | None = None
