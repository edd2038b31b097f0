"""The model ``SecurityEventsLogFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import SecurityEventsLogType


class SecurityEventsLogFilter(Model):
    """The argument ``filter`` of ``client.security_events_log.list``."""

    type: SecurityEventsLogType | UnknownString | None = None
    charge_point: Annotated[str | None, Field(alias="chargePoint")] = None
    timestamp_from: Annotated[str | None, Field(alias="timestampFrom")] = None
    timestamp_to: Annotated[str | None, Field(alias="timestampTo")] = None
