"""The model ``CustomTariffFilterSetPricingDataRequest``."""

from __future__ import annotations

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import RoamingOperatorCustomTariffFilterType
from .roaming_operator_custom_tariff_filter_element import RoamingOperatorCustomTariffFilterElement
from .roaming_operator_custom_tariff_filter_energy_mix import (
    RoamingOperatorCustomTariffFilterEnergyMix,
)
from .roaming_operator_custom_tariff_filter_max_price import (
    RoamingOperatorCustomTariffFilterMaxPrice,
)
from .roaming_operator_custom_tariff_filter_tariff_alt_text import (
    RoamingOperatorCustomTariffFilterTariffAltText,
)


class CustomTariffFilterSetPricingDataRequest(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.set_pricing_data``."""

    country_code: str | None = None
    party_id: str | None = None
    id: str
    currency: str
    type: RoamingOperatorCustomTariffFilterType | UnknownString | None = None
    tariff_alt_text: list[RoamingOperatorCustomTariffFilterTariffAltText] | None = None
    tariff_alt_url: str | None = None
    min_price: RoamingOperatorCustomTariffFilterMaxPrice | None = None
    max_price: RoamingOperatorCustomTariffFilterMaxPrice | None = None
    elements: list[RoamingOperatorCustomTariffFilterElement]
    start_date_time: UtcDateTime | None = None
    end_date_time: UtcDateTime | None = None
    energy_mix: RoamingOperatorCustomTariffFilterEnergyMix | None = None
    last_updated: UtcDateTime
