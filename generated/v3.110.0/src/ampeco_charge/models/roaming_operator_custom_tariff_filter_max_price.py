"""The model ``RoamingOperatorCustomTariffFilterMaxPrice``."""

from __future__ import annotations

from .._runtime.models import Model


class RoamingOperatorCustomTariffFilterMaxPrice(Model):
    """``max_price`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    excl_vat: float | None = None
    incl_vat: float | None = None
