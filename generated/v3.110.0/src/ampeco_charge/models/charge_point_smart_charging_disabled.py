"""The model ``ChargePointSmartChargingDisabled``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class ChargePointSmartChargingDisabled(Model):
    """``<disabled>`` in the body of ``client.charge_points.smart_charging.create``."""

    mode: Literal["disabled"]
    preconditioning_time: Annotated[int | None, Field(alias="preconditioningTime")] = None
