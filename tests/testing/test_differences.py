"""Differences of JSON values are found, and told by their places."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.testing.differences import differences, replacements, shown

SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.sampled_from(["", "a", "b/~"])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.sampled_from(["a", "b", "c/~"]), inner, max_size=3),
    max_leaves=8,
)


@given(VALUES)
def test_a_value_does_not_differ_from_itself(value: Any) -> None:
    assert list(differences(value, json.loads(json.dumps(value)))) == []


@given(VALUES, VALUES)
def test_values_differ_if_and_only_if_their_json_does(one: Any, other: Any) -> None:
    is_same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (list(differences(one, other)) == []) == is_same


@pytest.mark.parametrize(
    ("expected", "actual", "told"),
    [
        (1, 2, ["(whole): expected 1, was 2"]),
        ({"a": {"b/c": 1}}, {"a": {"b/c": "1"}}, ['/a/b~1c: expected 1, was "1"']),
        ({"a": 1}, {}, ["/a: expected 1, was not given"]),
        ({}, {"a": None}, ["/a: was null, not expected"]),
        ([1, 2], [1, 3], ["/1: expected 2, was 3"]),
        (
            [1],
            [1, 2],
            ["(whole): expected an array of 1: [1], was an array of 2: [1, 2]"],
        ),
        ({"a": []}, {"a": {}}, ["/a: expected [], was {}"]),
    ],
)
def test_they_are_told_by_their_places(expected: Any, actual: Any, told: list[str]) -> None:
    assert list(differences(expected, actual)) == told


def test_numbers_are_equal_by_value() -> None:
    assert list(differences({"a": Decimal("1.50"), "b": 1}, {"a": 1.5, "b": 1.0})) == []


def test_long_values_are_shortened() -> None:
    assert len(shown("x" * 1000)) < 250
    assert shown(b"raw") == "b'raw'"
    assert shown(Decimal("1.5")) == "1.5"


@given(VALUES)
def test_nothing_of_what_is_kept_was_replaced(value: Any) -> None:
    more = {**value, "more": 1} if isinstance(value, dict) else value
    assert list(replacements(value, more)) == []


@pytest.mark.parametrize(
    ("wanted", "kept", "told"),
    [
        ({"a": {"b": 1}}, {"a": {"b": 2, "c": 3}}, ["/a/b: 1 is not possible, as 2 would be"]),
        ({"a": 1}, {}, ["/a: 1 is not possible, as null would be"]),
        ([1, True], [1, 1], ["/1: true is not possible, as 1 would be"]),
        ([1], [], [": [1] is not possible, as [] would be"]),
    ],
)
def test_what_was_replaced_is_told(wanted: Any, kept: Any, told: list[str]) -> None:
    assert list(replacements(wanted, kept)) == told
