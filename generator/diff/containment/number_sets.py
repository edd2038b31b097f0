"""Sets of numbers: an interval, and the multiples of a step in it.

Source: JSON Schema 2020-12 validation, section 6.2. Numbers are compared as they are written, never
as floats.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from generator.diff.containment.json_values import as_json_number, exact
from generator.diff.containment.outcomes import FITS, Outcome
from generator.ir.value_sets import Alternative

_MOST_COUNTED = 5_000
_NEAREST = (0, 1, -1, 2, -2, 3, -3, 5, -5, 7, -7)
_FAR = 2**53
_PARTS = (Fraction(1, 2), Fraction(1, 3), Fraction(1, 10), Fraction(1, 7))


@dataclass(frozen=True, slots=True)
class NumberSet:
    """All numbers from ``low`` to ``high`` (None: without end) that are multiples of ``step``.

    ``above`` and ``below`` tell whether a bound itself is left out; with a step it never is.
    """

    low: Fraction | None = None
    high: Fraction | None = None
    above: bool = False
    below: bool = False
    step: Fraction | None = None

    @property
    def is_empty(self) -> bool:
        """Whether there is no such number."""
        if self.low is None or self.high is None:
            return False
        return self.low > self.high or (self.low == self.high and (self.above or self.below))

    def holds(self, number: Fraction) -> bool:
        """Tell whether ``number`` is one of them."""
        if self.low is not None and (number < self.low or (self.above and number == self.low)):
            return False
        if self.high is not None and (number > self.high or (self.below and number == self.high)):
            return False
        return self.step is None or (number / self.step).denominator == 1

    def every(self) -> tuple[Fraction, ...] | None:
        """Give all of them, in order; None when they are many or not countable."""
        if self.is_empty:
            return ()
        if self.low is None or self.high is None:
            return None
        if self.step is None:
            return (self.low,) if self.low == self.high else None
        count = (self.high - self.low) / self.step + 1
        if count > _MOST_COUNTED:
            return None
        return tuple(self.low + self.step * at for at in range(int(count)))

    def some(self, near: Iterable[Fraction] = ()) -> Iterator[Fraction]:
        """Give some of them, the plainest first, then its edges and those next to ``near``.

        Edges that nobody would write, as those of formats, come last.
        """
        edges = [edge for edge in (self.low, self.high) if edge is not None]
        far = [edge for edge in edges if abs(edge) > _FAR]
        edges = [edge for edge in edges if abs(edge) <= _FAR]
        tried = [Fraction(0), *_fractions(self), *edges]
        if self.step is None and not far:
            tried += self._between([])
        for edge in (*edges, *near):
            tried += self._around(edge)
        tried += [*self._between([*near]), *far]
        for edge in far:
            tried += self._around(edge)
        seen: set[Fraction] = set()
        for number in tried:
            if number not in seen and self.holds(number):
                seen.add(number)
                yield number

    def _around(self, number: Fraction) -> list[Fraction]:
        step = self.step or Fraction(1)
        base = number if self.step is None else math.floor(number / step) * step
        found = [base + step * at for at in _NEAREST]
        if self.step is None:
            found += [number + sign * part for part in _PARTS for sign in (1, -1)]
        return found

    def _between(self, near: list[Fraction]) -> Iterator[Fraction]:
        """Give plain numbers between neighbouring edges."""
        edges = sorted({*near, *(edge for edge in (self.low, self.high) if edge is not None)})
        for low, high in pairwise(edges):
            yield plain_between(low, high)
            if self.step is not None:
                yield math.floor((low + high) / 2 / self.step) * self.step


def _fractions(numbers: NumberSet) -> list[Fraction]:
    return [] if numbers.step is not None else [Fraction(1), Fraction(-1), Fraction(1, 2)]


def plain_between(low: Fraction, high: Fraction) -> Fraction:
    """Give a number strictly between two others with as few digits as can be."""
    middle = (low + high) / 2
    for digits in range(20):
        scale = 10**digits
        found = Fraction(math.floor(middle * scale + Fraction(1, 2)), scale)
        if low < found < high:
            return found
    return middle


def of(alternative: Alternative) -> NumberSet:
    """Give the numbers of an alternative, its list of values aside."""
    limits = {name: exact(value) for name, value in alternative.limits.items()}
    low, above = _tightest(limits.get("minimum"), limits.get("exclusiveMinimum"), sign=1)
    high, below = _tightest(limits.get("maximum"), limits.get("exclusiveMaximum"), sign=-1)
    steps = [exact(step) for step in alternative.multiples]
    if "number" not in alternative.types:
        steps.append(Fraction(1))
    return aligned(NumberSet(low, high, above, below, _least_common_multiple(steps)))


def _tightest(
    closed: Fraction | None, opened: Fraction | None, *, sign: int
) -> tuple[Fraction | None, bool]:
    """Give the bound that leaves less, and whether it is left out itself."""
    if opened is None or closed is None:
        return (closed, False) if opened is None else (opened, True)
    is_opened = sign * opened >= sign * closed
    return (opened if is_opened else closed), is_opened


def _least_common_multiple(steps: Sequence[Fraction]) -> Fraction | None:
    if not steps:
        return None
    found = steps[0]
    for step in steps[1:]:
        numerator = math.lcm(found.numerator * step.denominator, step.numerator * found.denominator)
        found = Fraction(numerator, found.denominator * step.denominator)
    return found


def aligned(numbers: NumberSet) -> NumberSet:
    """Give the same set with bounds that are multiples of its step."""
    step = numbers.step
    if step is None:
        return numbers
    low, high = numbers.low, numbers.high
    if low is not None:
        count = math.ceil(low / step)
        low = step * (count + 1 if numbers.above and low == count * step else count)
    if high is not None:
        count = math.floor(high / step)
        high = step * (count - 1 if numbers.below and high == count * step else count)
    return NumberSet(low, high, step=step)


def contained(sub: NumberSet, sups: Sequence[NumberSet | frozenset[Fraction]]) -> Outcome:
    """Tell whether every number of ``sub`` is in any of ``sups``, with numbers that may not be."""
    every = sub.every()
    if every is not None:
        missing = [number for number in every if not _in_any(number, sups)]
        return Outcome(holds=False, examples=_json(missing)[:20]) if missing else FITS
    if _is_covered(sub, [each for each in sups if isinstance(each, NumberSet)]):
        return FITS
    near = sorted({edge for each in sups for edge in _edges(each)})
    missing = [number for number in sub.some(near) if not _in_any(number, sups)]
    if not missing:
        missing = [number for number in _between_steps(sub, sups) if not _in_any(number, sups)]
    if missing:
        return Outcome(holds=False, examples=_json(missing)[:20])
    return Outcome(None, "ranges of numbers that cannot be compared", _json(list(sub.some(near))))


def _json(numbers: Sequence[Fraction]) -> tuple[int | float, ...]:
    """Give the numbers as they are written, the shortest and then the smallest first."""
    written = [as_json_number(number) for number in numbers]
    return tuple(sorted(written, key=lambda each: (len(str(abs(each))), abs(each), each < 0)))


def _in_any(number: Fraction, sups: Sequence[NumberSet | frozenset[Fraction]]) -> bool:
    return any(
        each.holds(number) if isinstance(each, NumberSet) else number in each for each in sups
    )


def _edges(numbers: NumberSet | frozenset[Fraction]) -> Iterator[Fraction]:
    if isinstance(numbers, NumberSet):
        yield from (edge for edge in (numbers.low, numbers.high) if edge is not None)
    else:
        yield from numbers


def _between_steps(
    sub: NumberSet, sups: Sequence[NumberSet | frozenset[Fraction]]
) -> Iterator[Fraction]:
    """Give numbers of ``sub`` that may lie between the multiples of the others' steps."""
    base = next(sub.some(), None)
    if base is None:
        return
    if sub.step is not None:
        yield from (
            base + sub.step * at for at in range(-200, 201) if sub.holds(base + sub.step * at)
        )
        return
    for each in sups:
        step = each.step if isinstance(each, NumberSet) else None
        for part in _PARTS if step else ():
            yield from (
                number for sign in (1, -1) if sub.holds(number := base + sign * (step or 1) * part)
            )


_Cut = tuple[int, Fraction, int]
"""A place between numbers: before or after all (-1, 1), else (0, number, 1 if after it)."""


def _is_covered(sub: NumberSet, sups: Sequence[NumberSet]) -> bool:
    """Tell whether the intervals of ``sups`` whose step every number of ``sub`` keeps cover it."""
    reached, end = _cuts(sub, sub.step)
    stretches = [_cuts(each, sub.step) for each in sups if _keeps(sub, each)]
    while reached < end:
        furthest = max((after for start, after in stretches if start <= reached), default=reached)
        if furthest <= reached:
            return False
        reached = furthest
    return True


def _cuts(numbers: NumberSet, step: Fraction | None) -> tuple[_Cut, _Cut]:
    """Give where an interval starts and ends; counted in steps where there is one."""
    if step is None:
        low, high = numbers.low, numbers.high
        start = (-1, Fraction(0), 0) if low is None else (0, low, int(numbers.above))
        return start, (1, Fraction(0), 0) if high is None else (0, high, int(not numbers.below))
    on_steps = aligned(replace(numbers, step=step))
    low, high = on_steps.low, on_steps.high
    start = (-1, Fraction(0), 0) if low is None else (0, low / step, 0)
    return start, (1, Fraction(0), 0) if high is None else (0, high / step + 1, 0)


def _keeps(sub: NumberSet, sup: NumberSet) -> bool:
    if sup.step is None:
        return True
    return sub.step is not None and (sub.step / sup.step).denominator == 1


def disjoint(left: NumberSet, right: NumberSet) -> bool | None:
    """Tell whether no number is in both; None where that is not plain."""
    if left.is_empty or right.is_empty:
        return True
    low = max((edge for edge in (left.low, right.low) if edge is not None), default=None)
    high = min((edge for edge in (left.high, right.high) if edge is not None), default=None)
    steps = [step for step in (left.step, right.step) if step is not None]
    above = any(each.above and each.low == low for each in (left, right))
    below = any(each.below and each.high == high for each in (left, right))
    return aligned(NumberSet(low, high, above, below, _least_common_multiple(steps))).is_empty
