"""The model ``AveragePowerLevel``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class AveragePowerLevel(Model):
    """``pricing.averagePowerLevels[]`` in the body of ``client.tariffs.create``."""

    average_power_up_to_kw: Annotated[float, Field(alias="averagePowerUpToKw")]
    price_per_minute: Annotated[float, Field(alias="pricePerMinute")]
