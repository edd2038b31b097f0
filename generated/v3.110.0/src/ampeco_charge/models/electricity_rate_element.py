"""The model ``ElectricityRateElement``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityRateElement(Model):
    """``intervalPricing[].elements[]`` in the body of ``client.electricity_rates.replace``."""

    start_at: Annotated[str, Field(alias="startAt")]
    end_at: Annotated[str, Field(alias="endAt")]
    price: float | None = None
