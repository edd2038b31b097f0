"""Models of electricity rates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownInteger, UnknownObject, UnknownString
from .shared import (
    CursorLinks,
    CursorMeta,
    IntervalPricing,
    PageNumberMeta,
    SessionClockAlignedInterval,
    WeekDay,
)


class ElectricityRate(Model):
    """``data`` in what ``client.electricity_rates.get`` gives."""

    id: int
    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    default_price: Annotated[Decimal, Field(alias="defaultPrice")]
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")]
    type: ElectricityRateType | UnknownString


class ElectricityRateCreate(Model):
    """The body of ``client.electricity_rates.create``."""

    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    default_price: Annotated[Decimal, Field(alias="defaultPrice")]
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")]


class ElectricityRateElement(Model):
    """``intervalPricing[].elements[]`` in the body of ``client.electricity_rates.replace``."""

    start_at: Annotated[str, Field(alias="startAt")]
    end_at: Annotated[str, Field(alias="endAt")]
    price: float | None = None


class ElectricityRateEnergyMix(Model):
    """The body of ``client.electricity_rates.energy_mix.replace``."""

    solar: float | None = None
    wind: float | None = None
    hydro: float | None = None
    nuclear: float | None = None
    coal: float | None = None
    natural_gas: Annotated[float | None, Field(alias="naturalGas")] = None
    other_renewable: Annotated[float | None, Field(alias="otherRenewable")] = None
    other_non_renewable: Annotated[float | None, Field(alias="otherNonRenewable")] = None


class ElectricityRateFilter(Model):
    """The argument ``filter`` of ``client.electricity_rates.list``."""

    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    type: ElectricityRateType | UnknownString | None = None


class ElectricityRateInput(Model):
    """The body of ``client.electricity_rates.replace``."""

    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    pricing_granularity_in_minutes: Annotated[
        SessionClockAlignedInterval | UnknownInteger,
        Field(alias="pricingGranularityInMinutes"),
    ]
    default_price_per_kwh: Annotated[float, Field(alias="defaultPricePerKwh")]
    tax_id: Annotated[int | None, Field(alias="taxId")] = None
    """Deprecated."""
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")] = None
    interval_pricing: Annotated[
        list[ElectricityRateIntervalPricing] | None,
        Field(alias="intervalPricing"),
    ] = None
    interval_special_pricing: Annotated[
        list[ElectricityRateIntervalSpecialPricing] | None,
        Field(alias="intervalSpecialPricing"),
    ] = None


class ElectricityRateIntervalPricing(Model):
    """``intervalPricing[]`` in the body of ``client.electricity_rates.replace``."""

    week_days: Annotated[list[WeekDay | UnknownString], Field(alias="weekDays")]
    elements: list[ElectricityRateElement] | None = None


class ElectricityRateIntervalSpecialPricing(Model):
    """``intervalSpecialPricing[]`` in the body of ``client.electricity_rates.replace``."""

    special_pricing_name: Annotated[str, Field(alias="specialPricingName")]
    valid_on: Annotated[list[date], Field(alias="validOn")]
    elements: list[ElectricityRateElement] | None = None


class ElectricityRatePage(Model):
    """What ``client.electricity_rates.list`` gives."""

    data: list[ElectricityRate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ElectricityRatePricePeriodDate(Model):
    """``data`` in what ``client.electricity_rates.price_periods.date.get`` gives."""

    date_: Annotated[date, Field(alias="date")]
    periods: list[IntervalPricing]


class ElectricityRatePricePeriodDateDetails(Model):
    """What ``client.electricity_rates.price_periods.date.get`` gives."""

    data: ElectricityRatePricePeriodDate | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ElectricityRatePricePeriodDatePage(Model):
    """What ``client.electricity_rates.price_periods.date.list`` gives."""

    data: list[ElectricityRatePricePeriodDate] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ElectricityRatePricePeriodDateReplace(Model):
    """The body of ``client.electricity_rates.price_periods.date.replace``."""

    periods: list[IntervalPricing]


class ElectricityRatePricePeriodPage(Model):
    """What ``client.electricity_rates.price_periods.list`` gives."""

    data: (
        list[ElectricityRatePricePeriodWeekDay | ElectricityRatePricePeriodDate | UnknownObject]
        | None
    ) = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ElectricityRatePricePeriodWeekDay(Model):
    """``data`` in what ``client.electricity_rates.price_periods.week_day.get`` gives."""

    week_day: Annotated[PricePeriodWeekDay | UnknownString, Field(alias="weekDay")]
    periods: list[IntervalPricing]


class ElectricityRatePricePeriodWeekDayDetails(Model):
    """What ``client.electricity_rates.price_periods.week_day.get`` gives."""

    data: ElectricityRatePricePeriodWeekDay | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


class ElectricityRatePricePeriodWeekDayPage(Model):
    """What ``client.electricity_rates.price_periods.week_day.list`` gives."""

    data: list[ElectricityRatePricePeriodWeekDay] | None = None
    links: CursorLinks | None = None
    meta: CursorMeta | None = None


ElectricityRateType = TypeAliasType(
    "ElectricityRateType",
    Literal["admin_defined", "octopus_go", "agile_octopus", "nord_pool"],
)
"""``type`` in the argument ``filter`` of ``client.electricity_rates.list``."""


class ElectricityRateUpdate(Model):
    """The body of ``client.electricity_rates.update``."""

    name: str | None = None
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    default_price: Annotated[Decimal | None, Field(alias="defaultPrice")] = None
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")] = None


PricePeriodWeekDay = TypeAliasType(
    "PricePeriodWeekDay",
    Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun", "any"],
)
"""The argument ``weekDay`` of ``client.electricity_rates.price_periods.week_day.delete``."""


class V1ElectricityRate(Model):
    """``data`` in what ``client.electricity_rates.replace`` gives."""

    id: int | None = None
    name: str
    utility_id: Annotated[int | None, Field(alias="utilityId")] = None
    pricing_granularity_in_minutes: Annotated[
        SessionClockAlignedInterval | UnknownInteger,
        Field(alias="pricingGranularityInMinutes"),
    ]
    default_price_per_kwh: Annotated[float, Field(alias="defaultPricePerKwh")]
    tax_id: Annotated[int | None, Field(alias="taxId")] = None
    """Deprecated."""
    tax_percentage: Annotated[float | None, Field(alias="taxPercentage")] = None
    interval_pricing: Annotated[
        list[ElectricityRateIntervalPricing] | None,
        Field(alias="intervalPricing"),
    ] = None
    interval_special_pricing: Annotated[
        list[ElectricityRateIntervalSpecialPricing] | None,
        Field(alias="intervalSpecialPricing"),
    ] = None


class V1ElectricityRateFilter(Model):
    """The argument ``filter`` of ``client.electricity_rates.v1_0.list``."""

    utility_id: Annotated[int | None, Field(alias="utilityId")] = None


class V1ElectricityRatePage(Model):
    """What ``client.electricity_rates.v1_0.list`` gives."""

    data: list[V1ElectricityRate] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
