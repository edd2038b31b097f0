"""The model ``ElectricityRatePricePeriodWeekDay``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import PricePeriodWeekDay
from .interval_pricing import IntervalPricing


class ElectricityRatePricePeriodWeekDay(Model):
    """``data`` in what ``client.electricity_rates.price_periods.week_day.get`` gives."""

    week_day: Annotated[PricePeriodWeekDay | UnknownString, Field(alias="weekDay")]
    periods: list[IntervalPricing]
