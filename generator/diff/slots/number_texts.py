"""The texts of numbers as patterns, so that they can be compared with sets of strings.

Source: RFC 8259, section 6: numbers are written as in JSON. An integer is written without a
fraction and without an exponent.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from generator.diff.containment.number_sets import NumberSet

_MOST_LISTED = 300
_ANY_NUMBER = r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$"


def pattern_around(numbers: NumberSet) -> str:
    """Give a pattern that the texts of all the numbers match, and as few others as can be said."""
    if numbers.step is None or numbers.step.denominator != 1:
        return _ANY_NUMBER
    return _listed(numbers) or _of_integers(_rounded(numbers)) or _ANY_NUMBER


def pattern_within(numbers: NumberSet) -> str | None:
    """Give a pattern that matches no texts but those of the numbers; None where none is known."""
    if numbers.step is None:
        is_bounded = numbers.low is not None or numbers.high is not None
        return _of_integers(_rounded(numbers)) if is_bounded else _ANY_NUMBER
    if numbers.step == 1:
        return _of_integers(_rounded(numbers))
    return _listed(numbers)


def _listed(numbers: NumberSet) -> str | None:
    """Give the integers of a short range one by one, where not each of them belongs to it."""
    if numbers.step is None or numbers.step == 1 or numbers.step.denominator != 1:
        return None
    every = numbers.every()
    if not every or len(every) > _MOST_LISTED:
        return None
    return _either(str(int(each)) for each in every)


def _rounded(numbers: NumberSet) -> tuple[int | None, int | None]:
    """Give the least and the greatest integer of a range."""
    low, high = numbers.low, numbers.high
    least = None if low is None else math.floor(low) + 1 if numbers.above else math.ceil(low)
    most = None if high is None else math.ceil(high) - 1 if numbers.below else math.floor(high)
    return least, most


def _of_integers(bounds: tuple[int | None, int | None]) -> str | None:
    """Give a pattern of the integers between two bounds; None where there is none."""
    low, high = bounds
    positive = _magnitudes(max(low or 0, 0), high)
    least = 1 if high is None or high >= 0 else -high
    most = None if low is None else -low
    negative = _magnitudes(least, most)
    return _either((*positive, *(f"-{each}" for each in negative)))


def _either(options: Iterable[str]) -> str | None:
    text = "|".join(options)
    return f"^(?:{text})$" if text else None


def _magnitudes(low: int, high: int | None) -> Iterator[str]:
    """Give patterns of the natural numbers from ``low`` to ``high`` (None: without end)."""
    if high is not None and high < low:
        return
    digits = len(str(low))
    if high is not None and len(str(high)) == digits:
        yield from _of_same_length(str(low), str(high))
        return
    yield from _of_same_length(str(low), "9" * digits)
    if high is None:
        yield f"[1-9][0-9]{{{digits},}}"
        return
    most = len(str(high))
    if most > digits + 1:
        yield f"[1-9][0-9]{{{digits},{most - 2}}}"
    yield from _of_same_length("1" + "0" * (most - 1), str(high))


def _of_same_length(low: str, high: str) -> Iterator[str]:
    """Give patterns of the numbers between two of as many digits."""
    if low == high:
        yield low
        return
    first, last, rest = low[0], high[0], len(low) - 1
    zeros, nines = "0" * rest, "9" * rest
    if first == last:
        yield from (first + each for each in _of_same_length(low[1:], high[1:]))
        return
    least, most = int(first), int(last)
    if low[1:] != zeros:
        yield from (first + each for each in _of_same_length(low[1:], nines))
        least += 1
    if high[1:] != nines:
        yield from (last + each for each in _of_same_length(zeros, high[1:]))
        most -= 1
    if least <= most:
        yield f"[{least}-{most}]" + ("" if not rest else f"[0-9]{{{rest}}}")
