"""The model ``ChargePointReserveRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ChargePointReserveRequest(Model):
    """The body of ``client.charge_points.reserve``."""

    user_id: Annotated[int, Field(alias="userId")]
    reason: str | None = None
