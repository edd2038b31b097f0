"""The model ``RoamingOperatorCustomTariffFilter``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString, UtcDateTime
from .enums import CustomTariffFilterApplicableCurrentType, EnabledStatus


class RoamingOperatorCustomTariffFilter(Model):
    """``data`` in what ``client.roaming_operators.custom_tariff_filters.get`` gives."""

    id: int
    name: str
    status: EnabledStatus | UnknownString
    country_code: Annotated[str | None, Field(alias="countryCode")] = None
    applicable_current_types: Annotated[
        list[CustomTariffFilterApplicableCurrentType | UnknownString],
        Field(alias="applicableCurrentTypes"),
    ]
    power_below_kw: Annotated[float | None, Field(alias="powerBelowKw")] = None
    evse_id_prefix: Annotated[str | None, Field(alias="evseIdPrefix")] = None
    order: int
    created_at: Annotated[UtcDateTime, Field(alias="createdAt")]
    updated_at: Annotated[UtcDateTime, Field(alias="updatedAt")]
