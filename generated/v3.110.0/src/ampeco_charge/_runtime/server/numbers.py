"""Numbers of JSON, exactly: an int, a float where it says the same, else a Decimal."""

from __future__ import annotations

import json
import math
import re
from codecs import BOM_UTF8
from decimal import Decimal
from typing import Any, Final, NoReturn

from pydantic_core import from_json

# Up to so many characters a float says what the text does: 15 digits (IEEE 754) and a point.
_SURELY_EXACT: Final = 15
_MAYBE_INEXACT: Final = re.compile(rb"[0-9.eE+-]{16,}|[0-9][eE][0-9+-]")


def exact_number(text: str) -> float | Decimal:
    """Return the number that a text of JSON's grammar is, with a fraction or an exponent.

    Raises ValueError for one that no float comes close to, such as ``1e999``: to write it out would
    take as many digits.
    """
    number = float(text)
    if len(text) <= _SURELY_EXACT and number and math.isfinite(number):
        return number
    exact = Decimal(text)
    if not math.isfinite(number) or (exact and not number):
        raise ValueError("a number is out of range")
    return number if Decimal(repr(number)) == exact else exact


def parse_json(content: bytes) -> Any:
    """Return the value of a JSON text in UTF-8 (RFC 8259), with exact numbers.

    Of members with the same name the last one counts. Raises ValueError, with the reason, for what
    is not JSON: NaN and lone surrogates among it; and for arrays and objects that are nested so
    deeply that nobody could mean it.
    """
    plain = content.removeprefix(BOM_UTF8)
    value = from_json(plain, allow_inf_nan=False)
    if _MAYBE_INEXACT.search(plain) is None:
        return value
    return json.loads(plain, parse_float=exact_number, parse_constant=_refuse)


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")
