"""The model ``ElectricityRateCreate``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityRateCreate(Model):
    """The body of ``client.electricity_rates.create``."""

    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    default_price: Annotated[Decimal, Field(alias="defaultPrice")]
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")]
