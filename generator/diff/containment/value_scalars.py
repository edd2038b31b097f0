"""Values without others inside: some of each alternative, the plainest first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from generator.diff.containment import number_sets, string_sets
from generator.diff.containment.json_values import as_json_number, exact, type_of
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, JsonType

_ORDER: tuple[JsonType, ...] = (
    "string",
    "integer",
    "number",
    "boolean",
    "null",
    "array",
    "object",
)


def ordered(alternative: Alternative) -> Iterator[JsonType]:
    """Give the types of an alternative, those with the plainest values first."""
    return (each for each in _ORDER if each in alternative.types)


def listed(alternative: Alternative, kind: JsonType) -> Iterator[Json]:
    """Give the values of that type from the list of an alternative that has one."""
    for value in alternative.values or ():
        found = type_of(value)
        if found == kind or (kind == "number" and found == "integer"):
            yield value


def scalars(alternative: Alternative, kind: JsonType) -> tuple[Iterator[Json], bool]:
    """Give values of one scalar type, and whether it is certain that there are none.

    They belong to the alternative, but for what of it is opaque or unknown.
    """
    if alternative.values is not None:
        found = list(listed(alternative, kind))
        return iter(found), not found
    match kind:
        case "null":
            return iter((None,)), False
        case "boolean":
            return iter((False, True)), False
        case "string":
            strings, is_empty = string_sets.some(string_sets.of(alternative))
            return iter(strings), is_empty
        case _:
            numbers = number_sets.of(alternative)
            return _numbers(numbers), numbers.is_empty


def _numbers(numbers: number_sets.NumberSet) -> Iterator[Json]:
    if numbers.is_empty:
        return
    for number in islice(numbers.some(), 40):
        written = as_json_number(number)
        if numbers.holds(exact(written)) and _divides_as_float(written, numbers):
            yield written


def _divides_as_float(number: int | float, numbers: number_sets.NumberSet) -> bool:
    """Tell whether validators that divide floats see a multiple, too."""
    step = numbers.step
    return step is None or step.denominator == 1 or (number / float(step)).is_integer()
