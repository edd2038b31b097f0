"""The model ``TariffPricing`` and what is only found with it."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownInteger, UnknownNumber
from .average_power_level import AveragePowerLevel
from .days_when_applied import DaysWhenApplied
from .enums import IdlePricingPeriodInMinutes, PricePeriodInMinutes, StateOfChargeIdleThreshold
from .interval_pricing import IntervalPricing
from .multi_idle_fee import MultiIdleFee
from .multi_price_per_kwh import MultiPricePerKwh
from .peak_power_level import PeakPowerLevel
from .price_periods import PricePeriods
from .time_period import TimePeriod


class TariffPricing(Model):
    """``pricing`` in the body of ``client.tariffs.create``."""

    price_per_session: Annotated[Decimal | None, Field(alias="pricePerSession")] = None
    connection_fee: Annotated[Decimal | None, Field(alias="connectionFee")] = None
    price_per_kwh: Annotated[Decimal | None, Field(alias="pricePerKwh")] = None
    day_price_per_kwh: Annotated[Decimal | None, Field(alias="dayPricePerKwh")] = None
    night_price_per_kwh: Annotated[Decimal | None, Field(alias="nightPricePerKwh")] = None
    price_period_in_minutes: Annotated[
        PricePeriodInMinutes | UnknownInteger | None,
        Field(alias="pricePeriodInMinutes"),
    ] = None
    price_per_period: Annotated[Decimal | None, Field(alias="pricePerPeriod")] = None
    duration_fee_limit: Annotated[Decimal | None, Field(alias="durationFeeLimit")] = None
    day_price_per_period: Annotated[Decimal | None, Field(alias="dayPricePerPeriod")] = None
    night_price_per_period: Annotated[Decimal | None, Field(alias="nightPricePerPeriod")] = None
    day_idle_fee_per_minute: Annotated[Decimal | None, Field(alias="dayIdleFeePerMinute")] = None
    night_idle_fee_per_minute: Annotated[
        Decimal | None,
        Field(alias="nightIdleFeePerMinute"),
    ] = None
    idle_fee_per_minute: Annotated[Decimal | None, Field(alias="idleFeePerMinute")] = None
    idle_fee_grace_period_minutes: Annotated[
        Decimal | None,
        Field(alias="idleFeeGracePeriodMinutes"),
    ] = None
    idle_pricing_period_in_minutes: Annotated[
        IdlePricingPeriodInMinutes | UnknownNumber | None,
        Field(alias="idlePricingPeriodInMinutes"),
    ] = None
    idle_fee_period_start: Annotated[str | None, Field(alias="idleFeePeriodStart")] = None
    idle_fee_period_end: Annotated[str | None, Field(alias="idleFeePeriodEnd")] = None
    idle_fee_limit: Annotated[Decimal | None, Field(alias="idleFeeLimit")] = None
    connection_fee_minimum_session_duration: Annotated[
        int | None,
        Field(alias="connectionFeeMinimumSessionDuration"),
    ] = None
    connection_fee_minimum_session_energy: Annotated[
        Decimal | None,
        Field(alias="connectionFeeMinimumSessionEnergy"),
    ] = None
    duration_fee_grace_period: Annotated[int | None, Field(alias="durationFeeGracePeriod")] = None
    min_price: Annotated[Decimal | None, Field(alias="minPrice")] = None
    pre_authorize_amount: Annotated[Decimal | None, Field(alias="preAuthorizeAmount")] = None
    tax_id: Annotated[int | None, Field(alias="taxID")] = None
    """Deprecated."""
    charge_point_electricity_rate: Annotated[
        bool | None,
        Field(alias="chargePointElectricityRate"),
    ] = None
    fallback_electricity_rate_id: Annotated[
        int | None,
        Field(alias="fallbackElectricityRateId"),
    ] = None
    markup_percentage_per_kwh: Annotated[float | None, Field(alias="markupPercentagePerKwh")] = None
    markup_fixed_fee_per_kwh: Annotated[float | None, Field(alias="markupFixedFeePerKwh")] = None
    flexible_mark_up_as_fixed_per_kwh: Annotated[
        TariffFlexibleMarkUpAsFixedPerKwh | None,
        Field(alias="flexibleMarkUpAsFixedPerKwh"),
    ] = None
    multi_price_per_kwh: Annotated[
        list[MultiPricePerKwh] | None,
        Field(alias="multiPricePerKwh"),
    ] = None
    multi_price_per_duration: Annotated[
        list[MultiIdleFee] | None,
        Field(alias="multiPricePerDuration"),
    ] = None
    multi_idle_fee: Annotated[list[MultiIdleFee] | None, Field(alias="multiIdleFee")] = None
    regular_use_period: Annotated[float | None, Field(alias="regularUsePeriod")] = None
    average_power_levels: Annotated[
        list[AveragePowerLevel] | None,
        Field(alias="averagePowerLevels"),
    ] = None
    peak_power_levels: Annotated[list[PeakPowerLevel] | None, Field(alias="peakPowerLevels")] = None
    time_periods: Annotated[list[TimePeriod] | None, Field(alias="timePeriods")] = None
    price_periods: Annotated[PricePeriods | None, Field(alias="pricePeriods")] = None
    days_when_applied: Annotated[
        list[DaysWhenApplied] | None,
        Field(alias="daysWhenApplied"),
    ] = None
    threshold_price_for_energy: Annotated[
        Decimal | None,
        Field(alias="thresholdPriceForEnergy"),
    ] = None
    price_for_energy_when_optimized: Annotated[
        Decimal | None,
        Field(alias="priceForEnergyWhenOptimized"),
    ] = None
    optimised_label: Annotated[str | None, Field(alias="optimisedLabel")] = None
    duration_fee_from: Annotated[str | None, Field(alias="durationFeeFrom")] = None
    duration_fee_to: Annotated[str | None, Field(alias="durationFeeTo")] = None
    subsidy_integration_id: Annotated[int | None, Field(alias="subsidyIntegrationId")] = None
    lock_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockPriceOnSessionStart"),
    ] = None
    lock_energy_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockEnergyPriceOnSessionStart"),
    ] = None
    lock_duration_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockDurationPriceOnSessionStart"),
    ] = None
    lock_idle_price_on_session_start: Annotated[
        bool | None,
        Field(alias="lockIdlePriceOnSessionStart"),
    ] = None
    state_of_charge_idle_threshold: Annotated[
        StateOfChargeIdleThreshold | UnknownInteger | None,
        Field(alias="stateOfChargeIdleThreshold"),
    ] = None
    average_power_idle_threshold: Annotated[
        Decimal | None,
        Field(alias="averagePowerIdleThreshold"),
    ] = None


class TariffFlexibleMarkUpAsFixedPerKwh(Model):
    """``pricing.flexibleMarkUpAsFixedPerKwh`` in the body of ``client.tariffs.create``."""

    default_price: Annotated[float | None, Field(alias="defaultPrice")] = None
    interval_pricing: Annotated[list[IntervalPricing] | None, Field(alias="intervalPricing")] = None
