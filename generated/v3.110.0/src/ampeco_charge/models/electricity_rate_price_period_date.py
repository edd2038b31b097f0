"""The model ``ElectricityRatePricePeriodDate``."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model
from .interval_pricing import IntervalPricing


class ElectricityRatePricePeriodDate(Model):
    """``data`` in what ``client.electricity_rates.price_periods.date.get`` gives."""

    date_: Annotated[date, Field(alias="date")]
    periods: list[IntervalPricing]
