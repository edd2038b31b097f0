"""The model ``ElectricityRatePricePeriodDateReplace``."""

from __future__ import annotations

from .._runtime.models import Model
from .interval_pricing import IntervalPricing


class ElectricityRatePricePeriodDateReplace(Model):
    """The body of ``client.electricity_rates.price_periods.date.replace``."""

    periods: list[IntervalPricing]
