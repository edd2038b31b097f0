"""The model ``V1ElectricityRate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownInteger
from .electricity_rate_interval_pricing import ElectricityRateIntervalPricing
from .electricity_rate_interval_special_pricing import ElectricityRateIntervalSpecialPricing
from .enums import SessionClockAlignedInterval


class V1ElectricityRate(Model):
    """``data`` in what ``client.electricity_rates.replace`` gives."""

    id: int | None = None
    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    pricing_granularity_in_minutes: Annotated[
        SessionClockAlignedInterval | UnknownInteger,
        Field(alias="pricingGranularityInMinutes"),
    ]
    default_price_per_kwh: Annotated[float, Field(alias="defaultPricePerKwh")]
    tax_id: Annotated[int | None, Field(alias="taxId")] = None
    """Deprecated."""
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")] = None
    interval_pricing: Annotated[
        list[ElectricityRateIntervalPricing] | None,
        Field(alias="intervalPricing"),
    ] = None
    interval_special_pricing: Annotated[
        list[ElectricityRateIntervalSpecialPricing] | None,
        Field(alias="intervalSpecialPricing"),
    ] = None
