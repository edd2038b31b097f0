"""The model ``IntervalPricing``."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class IntervalPricing(Model):
    """``periods[]`` in the body of ``client.electricity_rates.price_periods.date.replace``."""

    starts_at: Annotated[str, Field(alias="startsAt")]
    ends_at: Annotated[str, Field(alias="endsAt")]
    price: Decimal
