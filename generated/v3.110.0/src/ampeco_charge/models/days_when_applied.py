"""The model ``DaysWhenApplied``."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownInteger, UnknownNumber
from .enums import IdlePricingPeriodInMinutes, PricePeriodInMinutes
from .price_periods import PricePeriods


class DaysWhenApplied(Model):
    """``pricing.daysWhenApplied[]`` in the body of ``client.tariffs.create``."""

    name: str | None = None
    special_dates: Annotated[list[date] | None, Field(alias="specialDates")] = None
    idle_fee_grace_period_minutes: Annotated[
        Decimal | None,
        Field(alias="idleFeeGracePeriodMinutes"),
    ] = None
    idle_pricing_period_in_minutes: Annotated[
        IdlePricingPeriodInMinutes | UnknownNumber | None,
        Field(alias="idlePricingPeriodInMinutes"),
    ] = None
    connection_fee_minimum_session_duration: Annotated[
        int | None,
        Field(alias="connectionFeeMinimumSessionDuration"),
    ] = None
    connection_fee_minimum_session_energy: Annotated[
        Decimal | None,
        Field(alias="connectionFeeMinimumSessionEnergy"),
    ] = None
    duration_fee_grace_period: Annotated[int | None, Field(alias="durationFeeGracePeriod")] = None
    price_period_in_minutes: Annotated[
        PricePeriodInMinutes | UnknownInteger | None,
        Field(alias="pricePeriodInMinutes"),
    ] = None
    price_periods: Annotated[PricePeriods | None, Field(alias="pricePeriods")] = None
