"""The model ``ElectricityRateIntervalSpecialPricing``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .electricity_rate_element import ElectricityRateElement


class ElectricityRateIntervalSpecialPricing(Model):
    """``intervalSpecialPricing[]`` in the body of ``client.electricity_rates.replace``."""

    special_pricing_name: Annotated[str, Field(alias="specialPricingName")]
    valid_on: Annotated[list[date], Field(alias="validOn")]
    elements: list[ElectricityRateElement] | None = None
