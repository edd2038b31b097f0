"""The model ``PeakPowerLevel``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PeakPowerLevel(Model):
    """``pricing.peakPowerLevels[]`` in the body of ``client.tariffs.create``."""

    peak_power_up_to_kw: Annotated[float, Field(alias="peakPowerUpToKw")]
    regular_price_per_minute: Annotated[float, Field(alias="regularPricePerMinute")]
    excess_use_price_per_min: Annotated[float, Field(alias="excessUsePricePerMin")]
