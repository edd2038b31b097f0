"""The model ``Currency``."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Model, UnknownString
from .enums import CurrencyAlphabeticCode


class Currency(Model):
    """What ``client.currencies.get`` gives."""

    id: int | None = None
    name: str | None = None
    alphabetic_code: Annotated[
        CurrencyAlphabeticCode | UnknownString,
        Field(alias="alphabeticCode"),
    ]
    numeric_code: Annotated[str | None, Field(alias="numericCode")] = None
    prefix: str | None = None
    suffix: str | None = None
    decimal: int | None = None
    unit_price_and_calculations_decimal: Annotated[
        int | None,
        Field(alias="unitPriceAndCalculationsDecimal"),
    ] = None
    enable_use_of_minor_currency_unit: Annotated[
        bool | None,
        Field(alias="enableUseOfMinorCurrencyUnit"),
    ] = None
    minor_unit_sign: Annotated[str | None, Field(alias="minorUnitSign")] = None
