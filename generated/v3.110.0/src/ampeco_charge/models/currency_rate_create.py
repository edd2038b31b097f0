"""The model ``CurrencyRateCreate``."""

from __future__ import annotations

from .._runtime.models import Model


class CurrencyRateCreate(Model):
    """The body of ``client.currency_rates.create``."""

    base: str
    target: str
    rate: float
