"""Values on the wire: JSON with exact numbers, only what was given."""

import json
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from enum import Enum, IntEnum
from typing import Annotated, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from generator.runtime.errors import InvalidArgumentError
from generator.runtime.models import Model
from generator.runtime.unset import UNSET
from generator.runtime.wire import to_json, to_wire

NAIVE = datetime(2024, 1, 1)  # noqa: DTZ001


class Inner(Model):
    network_id: Annotated[int | None, Field(alias="networkId")] = None
    note: str | None = None


class Outer(Model):
    inner: Inner | None = None
    items: list[Inner] | None = None
    price: Decimal | None = None


class Plain(BaseModel):
    a: int = 1
    b: int = 2


class Colour(Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"name": UNSET, "type": None, "on": False}, b'{"type":null,"on":false}'),
        (Inner(network_id=None), b'{"networkId":null}'),
        (Outer(inner=Inner(note="x"), items=[Inner()]), b'{"inner":{"note":"x"},"items":[{}]}'),
        (Plain(a=5), b'{"a":5}'),
        (Decimal("12345678901234567.890"), b"12345678901234567.890"),
        (Decimal("1E+30"), b"1E+30"),
        ([Decimal("0.10"), 0.1, 7], b"[0.10,0.1,7]"),
        ((1, "a"), b'[1,"a"]'),
        (Colour.RED, b'"red"'),
        ({Colour.RED: Level.HIGH}, b'{"red":3}'),
        (date(2024, 5, 1), b'"2024-05-01"'),
        (datetime(2024, 5, 1, 1, 2, 3, tzinfo=UTC), b'"2024-05-01T01:02:03Z"'),
        (timedelta(hours=1), b'"PT1H"'),
        (UUID(int=1), b'"00000000-0000-0000-0000-000000000001"'),
        ("zürich ⚡", '"zürich ⚡"'.encode()),
        (None, b"null"),
    ],
)
def test_json(value: object, expected: bytes) -> None:
    assert to_json(value) == expected


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [1, float("nan")]}, "/a/1: nan has no form in JSON"),
        (Decimal("Infinity"), "the number: Infinity has no form in JSON"),
        ({"a": {"b/c": NAIVE}}, "/a/b~1c: 2024-01-01T00:00:00 has no time zone"),
        ({1: 2}, "the name 1 is not a string"),
        (b"raw", "type bytes cannot be sent"),
        ({"a", "b"}, "type set cannot be sent"),
        (object(), "type object cannot be sent"),
        ([UNSET], "/0: UNSET cannot be sent"),
        ({"a": "\udfff"}, "/a: has a lone surrogate"),
    ],
)
def test_what_json_cannot_hold_is_refused(value: object, message: str) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        to_json(value)
    assert message in str(caught.value)


json_values: st.SearchStrategy[Any] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text('ab"\\\n'), inner),
)


@given(json_values)
def test_json_is_read_back(value: Any) -> None:
    assert json.loads(to_json(value)) == value
    assert to_wire(value) == value


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_decimals_are_exact(number: Decimal) -> None:
    read = json.loads(to_json([number]), parse_float=Decimal, parse_int=Decimal)[0]
    assert read.as_tuple().digits == number.as_tuple().digits or read == number == 0
    assert read == number
