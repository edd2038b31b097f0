"""The model ``ElectricityRateUpdate``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class ElectricityRateUpdate(Model):
    """The body of ``client.electricity_rates.update``."""

    name: str | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    default_price: Annotated[Decimal | None, Field(alias="defaultPrice")] = None
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")] = None
