"""The model ``CurrencyRate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UtcDateTime


class CurrencyRate(Model):
    """``data`` in what ``client.currency_rates.get`` gives."""

    id: int
    base: str
    target: str
    rate: float
    updated_at: Annotated[UtcDateTime, Field(alias="updatedAt")]
