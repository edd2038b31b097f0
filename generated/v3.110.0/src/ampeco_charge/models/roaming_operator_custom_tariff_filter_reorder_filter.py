"""The model ``RoamingOperatorCustomTariffFilterReorderFilter``."""

from __future__ import annotations

from .._runtime.models import Model


class RoamingOperatorCustomTariffFilterReorderFilter(Model):
    """``filters[]`` in the body of ``client.roaming_operators.custom_tariff_filters.reorder``."""

    id: int
    order: int
