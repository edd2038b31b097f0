"""Patterns of the texts of numbers hold exactly these numbers, or more, or fewer, as they say."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.containment.number_sets import NumberSet
from generator.diff.slots.number_texts import pattern_around, pattern_within

BOUNDS = st.none() | st.integers(-1200, 1200)
NUMBERS = st.integers(-1300, 1300)


def _integers(low: int | None, high: int | None, step: int = 1) -> NumberSet:
    bounds = (None if each is None else Fraction(each) for each in (low, high))
    return NumberSet(*bounds, step=Fraction(step))


@given(BOUNDS, BOUNDS, NUMBERS)
def test_integers_of_a_range_have_an_exact_pattern(
    low: int | None, high: int | None, number: int
) -> None:
    numbers = _integers(low, high)
    if numbers.is_empty:
        assert pattern_within(numbers) is None
        return
    within = pattern_within(numbers)
    assert within == pattern_around(numbers)
    assert bool(re.search(within or "", str(number))) is numbers.holds(Fraction(number))


@given(st.integers(0, 10**30), st.integers(0, 10**30), st.integers(0, 10**30))
def test_large_integers_as_well(low: int, high: int, number: int) -> None:
    numbers = _integers(min(low, high), max(low, high))
    pattern = pattern_around(numbers)
    assert bool(re.search(pattern, str(number))) is numbers.holds(Fraction(number))


@pytest.mark.parametrize("text", ["007", "1.0", "+1", "-", "", "1e2", " 1"])
def test_an_integer_is_written_in_one_way(text: str) -> None:
    assert not re.search(pattern_around(_integers(None, None)), text)


def test_multiples_are_listed_where_they_are_few() -> None:
    numbers = _integers(0, 20, step=10)
    assert pattern_around(numbers) == pattern_within(numbers) == "^(?:0|10|20)$"


def test_of_multiples_without_end_only_a_wider_pattern_is_known() -> None:
    numbers = _integers(0, None, step=10)
    assert pattern_within(numbers) is None
    assert re.search(pattern_around(numbers), "1230")


def test_of_fractions_in_a_range_the_integers_are_known() -> None:
    numbers = NumberSet(Fraction(1, 2), Fraction(2), below=True)
    assert pattern_within(numbers) == "^(?:1)$"
    assert re.search(pattern_around(numbers), "1.75e0")
