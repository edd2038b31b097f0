"""The model ``RoamingOperatorCustomTariffFilterEnergyMix`` and what is only found with it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class RoamingOperatorCustomTariffFilterEnergyMix(Model):
    """``energy_mix`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    is_green_energy: bool | None = None
    energy_sources: list[RoamingOperatorCustomTariffFilterEnergySource] | None = None
    environ_impact: list[RoamingOperatorCustomTariffFilterEnvironImpact] | None = None
    supplier_name: str | None = None
    energy_product_name: str | None = None


RoamingOperatorCustomTariffFilterCategory = TypeAliasType(
    "RoamingOperatorCustomTariffFilterCategory",
    Literal["NUCLEAR_WASTE", "CARBON_DIOXIDE"],
)
"""``energy_mix.environ_impact[].category`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterEnergySource(Model):
    """``energy_mix.energy_sources[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    source: RoamingOperatorCustomTariffFilterSource | UnknownString
    percentage: float


class RoamingOperatorCustomTariffFilterEnvironImpact(Model):
    """``energy_mix.environ_impact[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    category: RoamingOperatorCustomTariffFilterCategory | UnknownString
    amount: float


RoamingOperatorCustomTariffFilterSource = TypeAliasType(
    "RoamingOperatorCustomTariffFilterSource",
    Literal["NUCLEAR", "GENERAL_FOSSIL", "COAL", "GAS", "GENERAL_GREEN", "SOLAR", "WIND", "WATER"],
)
"""``energy_mix.energy_sources[].source`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""
