"""The model ``ChargePointSyncConfigurationResult``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointSyncConfigurationResult(Model):
    """What ``client.charge_points.sync_configuration`` gives."""

    success: bool | None = None
    request_id: Annotated[float | None, Field(alias="requestId")] = None
