"""The model ``ChargePointUser``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointUser(Model):
    """``user`` in the body of ``client.charge_points.update``."""

    id: int | None = None
    automatic_firmware_updates_enabled: Annotated[
        bool | None,
        Field(alias="automaticFirmwareUpdatesEnabled"),
    ] = None
