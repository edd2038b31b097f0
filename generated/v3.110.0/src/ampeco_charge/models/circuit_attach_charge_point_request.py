"""The model ``CircuitAttachChargePointRequest``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class CircuitAttachChargePointRequest(Model):
    """The body of ``client.circuits.attach_charge_point``."""

    charge_point_id: Annotated[int, Field(alias="chargePointId")]
    priority: float | None = None
