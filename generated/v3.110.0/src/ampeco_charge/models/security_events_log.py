"""The model ``SecurityEventsLog``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import SecurityEventsLogType


class SecurityEventsLog(Model):
    """``data`` in what ``client.security_events_log.get`` gives."""

    id: int | None = None
    charge_point: Annotated[int | None, Field(alias="chargePoint")] = None
    type: SecurityEventsLogType | UnknownString
    tech_info: Annotated[str | None, Field(alias="techInfo")] = None
    timestamp: str
