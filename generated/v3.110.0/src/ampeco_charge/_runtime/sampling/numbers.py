"""Numbers within limits."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil, floor
from typing import Final

from .chance import Chance
from .limits import NumberLimits

_WIDTH: Final = 1000
_HUNDREDTH: Final = Fraction(1, 100)


def numbers(limits: NumberLimits, chance: Chance, plausible: float | None) -> Iterator[int | float]:
    """Yield numbers within the limits, beginning with what is plausible if it is within."""
    if plausible is not None:
        yield from _near(limits, plausible)
    step = limits.step or _HUNDREDTH
    low, high = _counts(limits, step)
    if low > high:
        yield from _between(limits)
        return
    # Nothing at all is seldom what a number says.
    usual = 1 if low == 0 and high > 0 else low
    for attempt in range(8):
        yield _plain(chance.between(usual, high, f"number{attempt}") * step)
    yield _plain(low * step)
    yield _plain(high * step)
    if limits.step is None:
        yield from _between(limits)


def _near(limits: NumberLimits, plausible: float) -> Iterator[int | float]:
    if limits.step is None or (limits.step == 1 and isinstance(plausible, int)):
        yield plausible
    else:
        yield _plain(floor(Fraction(str(plausible)) / limits.step) * limits.step)


def _counts(limits: NumberLimits, step: Fraction) -> tuple[int, int]:
    """The least and the greatest multiple of the step, within a width that people would choose."""
    low, high = _range(limits.low, limits.high, _WIDTH * max(step, Fraction(1)))
    least, most = ceil(low / step), floor(high / step)
    least += limits.low_is_open and least * step == limits.low
    most -= limits.high_is_open and most * step == limits.high
    return least, most


def _range(
    low: Fraction | None, high: Fraction | None, width: Fraction
) -> tuple[Fraction, Fraction]:
    """Where to look for numbers: above nothing if that is allowed, not wider than need be."""
    if low is None:
        low = Fraction(0) if high is None or high >= 0 else high - width
    return low, low + width if high is None else min(high, low + width)


def _between(limits: NumberLimits) -> Iterator[int | float]:
    """Numbers where no hundredth is within: the middle, and the bounds themselves."""
    if limits.low is not None and limits.high is not None:
        yield float((limits.low + limits.high) / 2)
    for bound in (limits.low, limits.high):
        if bound is not None:
            yield _plain(bound)


def _plain(number: Fraction) -> int | float:
    return int(number) if number.denominator == 1 else float(number)
