"""The model ``ChargePointReserveResult``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointReserveResult(Model):
    """What ``client.charge_points.reserve`` gives."""

    success: bool | None = None
    reservation_id: Annotated[float | None, Field(alias="reservationId")] = None
