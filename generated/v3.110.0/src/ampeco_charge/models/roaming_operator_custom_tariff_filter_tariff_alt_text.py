"""The model ``RoamingOperatorCustomTariffFilterTariffAltText``."""

from __future__ import annotations

from .._runtime.models import Model


class RoamingOperatorCustomTariffFilterTariffAltText(Model):
    """``tariff_alt_text[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    language: str
    text: str
