"""The model ``ChargePointGetDiagnosticsResult``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointGetDiagnosticsResult(Model):
    """What ``client.charge_points.get_diagnostics`` gives."""

    success: bool | None = None
    request_id: Annotated[float | None, Field(alias="requestId")] = None
    file_name: Annotated[str | None, Field(alias="fileName")] = None
