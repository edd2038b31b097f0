"""The model ``CurrencyRateUpdate``."""

from __future__ import annotations

from .._runtime.models import Model


class CurrencyRateUpdate(Model):
    """The body of ``client.currency_rates.update``."""

    rate: float
