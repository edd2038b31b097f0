"""The model ``RoamingOperatorCustomTariffFilterElement`` and what is only found with it."""

from __future__ import annotations

from datetime import date
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownString


class RoamingOperatorCustomTariffFilterElement(Model):
    """``elements[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    price_components: list[RoamingOperatorCustomTariffFilterPriceComponent]
    restrictions: RoamingOperatorCustomTariffFilterRestrictions | None = None


RoamingOperatorCustomTariffFilterDayOfWeek = TypeAliasType(
    "RoamingOperatorCustomTariffFilterDayOfWeek",
    Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
)
"""``elements[].restrictions.day_of_week[]`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""

RoamingOperatorCustomTariffFilterElementType = TypeAliasType(
    "RoamingOperatorCustomTariffFilterElementType",
    Literal["ENERGY", "FLAT", "PARKING_TIME", "TIME"],
)
"""``elements[].price_components[].type`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterPriceComponent(Model):
    """``elements[].price_components[]`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    type: RoamingOperatorCustomTariffFilterElementType | UnknownString
    price: float
    vat: float | None = None
    step_size: int


RoamingOperatorCustomTariffFilterReservation = TypeAliasType(
    "RoamingOperatorCustomTariffFilterReservation",
    Literal["RESERVATION", "RESERVATION_EXPIRES"],
)
"""``elements[].restrictions.reservation`` in the body of
``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
"""


class RoamingOperatorCustomTariffFilterRestrictions(Model):
    """``elements[].restrictions`` in the body of
    ``client.roaming_operators.custom_tariff_filters.set_pricing_data``.
    """

    start_time: str | None = None
    end_time: str | None = None
    start_date: date | None = None
    end_date: date | None = None
    min_kwh: float | None = None
    max_kwh: float | None = None
    min_current: float | None = None
    max_current: float | None = None
    min_power: float | None = None
    max_power: float | None = None
    min_duration: int | None = None
    max_duration: int | None = None
    day_of_week: list[RoamingOperatorCustomTariffFilterDayOfWeek | UnknownString] | None = None
    reservation: RoamingOperatorCustomTariffFilterReservation | UnknownString | None = None
