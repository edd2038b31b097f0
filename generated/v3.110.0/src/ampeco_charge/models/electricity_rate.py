"""The model ``ElectricityRate``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import ElectricityRateType


class ElectricityRate(Model):
    """``data`` in what ``client.electricity_rates.get`` gives."""

    id: int
    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    default_price: Annotated[Decimal, Field(alias="defaultPrice")]
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")]
    type: ElectricityRateType | UnknownString
