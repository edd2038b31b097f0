"""The model ``ChargePointGetSecurityLogRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointGetSecurityLogRequest(Model):
    """The body of ``client.charge_points.get_security_log``."""

    url: str
    reason: str
    retries: int | None = None
    interval: int | None = None
    start_time: Annotated[str | None, Field(alias="startTime")] = None
    stop_time: Annotated[str | None, Field(alias="stopTime")] = None
