"""The model ``RoamingOperatorCustomTariffFilterCreate``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CustomTariffFilterApplicableCurrentType, EnabledStatus


class RoamingOperatorCustomTariffFilterCreate(Model):
    """The body of ``client.roaming_operators.custom_tariff_filters.create``."""

    name: str
    status: EnabledStatus | UnknownString
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    applicable_current_types: Annotated[
        list[CustomTariffFilterApplicableCurrentType | UnknownString] | None,
        Field(alias="applicableCurrentTypes"),
    ] = None
    power_below_kw: Annotated[float | None, Field(alias="powerBelowKw")] = None
    evse_id_prefix: Annotated[str | None, Field(alias="evseIdPrefix")] = None
    order: int | None = None
