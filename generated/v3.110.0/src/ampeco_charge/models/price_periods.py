"""The model ``PricePeriods`` and what is only found with it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model


class PricePeriods(Model):
    """``pricing.pricePeriods`` in the body of ``client.tariffs.create``."""

    connection_fee_periods: Annotated[
        ConnectionFeePeriods | None,
        Field(alias="connectionFeePeriods"),
    ] = None
    energy_fee_periods: Annotated[
        ConnectionFeePeriods | None,
        Field(alias="energyFeePeriods"),
    ] = None
    duration_fee_periods: Annotated[
        ConnectionFeePeriods | None,
        Field(alias="durationFeePeriods"),
    ] = None
    idle_fee_periods: Annotated[ConnectionFeePeriods | None, Field(alias="idleFeePeriods")] = None


class ConnectionFeePeriods(Model):
    """``pricing.pricePeriods.connectionFeePeriods`` in the body of ``client.tariffs.create``."""

    fee: list[float] | None = None
