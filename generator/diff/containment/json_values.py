"""JSON values: their types, their numbers, their size.

Source: JSON Schema 2020-12 core, section 4.2.1: a whole number is an integer, however written.
"""

from __future__ import annotations

import json
import math
from fractions import Fraction

from generator.ir.schema import Json
from generator.ir.value_sets import JsonType


def exact(number: int | float) -> Fraction:
    """Give the number as it is written: 0.1 is a tenth, not the float next to it."""
    return Fraction(number) if isinstance(number, int) else Fraction(repr(number))


def as_json_number(number: Fraction) -> int | float:
    """Give a number to be written in JSON, a whole one as an integer; nearly, if it is too long."""
    return int(number) if number.denominator == 1 else float(number)


def type_of(value: Json) -> JsonType:
    """Give the JSON type of a value: ``integer`` for a number without a fraction."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "integer" if math.isfinite(value) and value.is_integer() else "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def is_of(value: Json, types: frozenset[JsonType]) -> bool:
    """Tell whether the type of ``value`` is among ``types``; an integer is a number too."""
    found = type_of(value)
    return found in types or (found == "integer" and "number" in types)


def height(value: Json) -> int:
    """Say how many arrays and objects stand inside each other at most: 0 for a scalar."""
    highest, waiting = 0, [(value, 0)]
    while waiting:
        inner, above = waiting.pop()
        if isinstance(inner, list | dict):
            highest = max(highest, above + 1)
            inside = inner.values() if isinstance(inner, dict) else inner
            waiting.extend((each, above + 1) for each in inside)
    return highest


def shown(value: Json, most: int = 80) -> str:
    """Give the value as short JSON text."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= most else text[: most - 1] + "…"
