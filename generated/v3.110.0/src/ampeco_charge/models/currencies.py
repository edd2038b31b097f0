"""Models of currencies."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Model, UnknownObject, UnknownString
from .shared import CursorLinks, CursorMeta, PageNumberMeta


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


CurrencyAlphabeticCode = TypeAliasType(
    "CurrencyAlphabeticCode",
    Literal[
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BOV",
        "BRL",
        "BSD",
        "BTN",
        "BWP",
        "BYN",
        "BZD",
        "CAD",
        "CDF",
        "CHE",
        "CHF",
        "CHW",
        "CLF",
        "CLP",
        "CNY",
        "COP",
        "COU",
        "CRC",
        "CUC",
        "CUP",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ERN",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HRK",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRU",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MXV",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLL",
        "SOS",
        "SRD",
        "SSP",
        "STN",
        "SVC",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "USN",
        "UYI",
        "UYU",
        "UYW",
        "UZS",
        "VES",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XAG",
        "XAU",
        "XBA",
        "XBB",
        "XBC",
        "XBD",
        "XCD",
        "XDR",
        "XOF",
        "XPD",
        "XPF",
        "XPT",
        "XSU",
        "XTS",
        "XUA",
        "XXX",
        "YER",
        "ZAR",
        "ZMW",
        "ZWL",
    ],
)
"""``alphabeticCode`` in what ``client.currencies.get`` gives."""


class CurrencyInput(Model):
    """The body of ``client.currencies.update``."""

    alphabetic_code: Annotated[
        CurrencyAlphabeticCode | UnknownString,
        Field(alias="alphabeticCode"),
    ]
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


class CurrencyPage(Model):
    """What ``client.currencies.list`` gives."""

    data: list[Currency] | None = None
    links: CursorLinks | None = None
    meta: PageNumberMeta | CursorMeta | UnknownObject | None = None
