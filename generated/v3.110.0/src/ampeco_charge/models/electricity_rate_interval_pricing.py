"""The model ``ElectricityRateIntervalPricing``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .electricity_rate_element import ElectricityRateElement
from .enums import WeekDay


class ElectricityRateIntervalPricing(Model):
    """``intervalPricing[]`` in the body of ``client.electricity_rates.replace``."""

    week_days: Annotated[list[WeekDay | UnknownString], Field(alias="weekDays")]
    elements: list[ElectricityRateElement] | None = None
