"""The model ``ChargePointGetSecurityLogResult``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model, UnknownString


class ChargePointGetSecurityLogResult(Model):
    """``data`` in what ``client.charge_points.get_security_log`` gives."""

    id: int
    status: str | None = None
    file_name: str | None = None
    log_type: Annotated[Literal["SecurityLog"] | UnknownString, Field(alias="logType")]
    charge_point_id: Annotated[int, Field(alias="chargePointId")]
