"""Models built by hand and read, and the open ends of their types."""

import copy
import json
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field, TypeAdapter, ValidationError

from generator.runtime.models import (
    Model,
    Reading,
    UnknownInteger,
    UnknownObject,
    UnknownString,
    UtcDateTime,
    raw_value,
)
from generator.runtime.unset import UNSET, Unset


class Kinded(Model):
    kind: Literal["a"]
    size: int | None = None


class Optional(Model):
    size: int | None = None


class Sample(Model):
    name: str | None = None
    state: Literal["on", "off"] | UnknownString | None = None
    level: Literal[1, 2] | UnknownInteger | None = None
    thing: Kinded | UnknownObject | None = None
    loose: Optional | UnknownObject | None = None
    changed_at: Annotated[UtcDateTime | None, Field(alias="changedAt")] = None


def read(text: str, context: Reading | None = None) -> Sample:
    return TypeAdapter(Sample).validate_json(
        text, strict=True, extra="allow", context=context or Reading()
    )


def test_a_misspelt_name_is_refused_at_once() -> None:
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Sample(nmae="x")  # type: ignore[call-arg]


def test_names_and_wire_names_both_build_a_model() -> None:
    moment = datetime(2024, 1, 1, tzinfo=UTC)
    assert Sample(changed_at=moment) == Sample(changedAt=moment)  # type: ignore[call-arg]


def test_only_fields_that_are_set_are_shown() -> None:
    assert repr(Sample(name=None, state="on")) == "Sample(name=None, state='on')"
    assert repr(read('{"zone": 3}')) == "Sample(zone=3)"


def test_absent_and_null_differ() -> None:
    sample = read('{"name": null}')
    assert sample.name is None
    assert sample.state is None
    assert sample.model_fields_set == {"name"}


def test_what_the_description_does_not_have_is_kept_when_written() -> None:
    sample = read('{"name": "x", "zone": {"id": 1}}')
    assert raw_value(sample, "zone") == {"id": 1}
    assert raw_value(sample, "name") == "x"
    assert json.loads(sample.model_dump_json(exclude_unset=True)) == {
        "name": "x",
        "zone": {"id": 1},
    }
    with pytest.raises(KeyError, match="state"):
        raw_value(sample, "state")


@pytest.mark.parametrize(
    ("text", "unlisted"),
    [
        ('{"state": "on", "level": 1}', False),
        ('{"state": "broken"}', True),
        ('{"level": 9}', True),
        ('{"state": null}', False),
    ],
)
def test_values_that_an_enum_does_not_list_are_kept_and_noted(text: str, unlisted: bool) -> None:
    context = Reading()
    sample = read(text, context)
    assert json.loads(sample.model_dump_json(exclude_unset=True)) == json.loads(text)
    assert context.unlisted is unlisted


@pytest.mark.parametrize("text", ["{}", '{"size": 3}', '{"size": null, "other": [1]}'])
def test_a_model_wins_over_the_open_end_whatever_it_holds(text: str) -> None:
    assert isinstance(read(f'{{"loose": {text}}}').loose, Optional)


def test_an_object_that_no_member_takes_stays_an_object() -> None:
    assert read('{"thing": {"kind": "b", "x": 1}}').thing == {"kind": "b", "x": 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-01T12:00:00Z", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("2024-05-01T12:00:00z", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("2024-05-01T12:00:00", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("2024-05-01 12:00:00", datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ("2024-05-01T12:00:00+02:00", datetime(2024, 5, 1, 10, tzinfo=UTC)),
        ("2024-05-01T12:00:00.123456Z", datetime(2024, 5, 1, 12, 0, 0, 123456, UTC)),
    ],
)
def test_moments_are_read_as_utc(text: str, expected: datetime) -> None:
    moment = read(json.dumps({"changedAt": text})).changed_at
    assert moment == expected
    assert moment is not None
    assert moment.tzinfo is UTC


@pytest.mark.parametrize(
    "wire", ["1714564800", "2024-05-01", "soon", 1714564800, "0001-01-01T00:00:00+14:00", ""]
)
def test_what_is_no_moment_is_not_taken_for_one(wire: object) -> None:
    with pytest.raises(ValidationError):
        read(json.dumps({"changedAt": wire}))


def test_a_naive_datetime_of_the_caller_is_refused() -> None:
    with pytest.raises(ValidationError, match="a time zone is needed"):
        Sample(changed_at=datetime(2024, 5, 1))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2024, 5, 1, 12, tzinfo=timezone(timedelta(hours=2))), "2024-05-01T10:00:00Z"),
        (datetime(2024, 5, 1, 12, 0, 0, 1, UTC), "2024-05-01T12:00:00.000001Z"),
    ],
)
def test_moments_are_written_in_utc(moment: datetime, expected: str) -> None:
    written = Sample(changed_at=moment).model_dump(mode="json", exclude_unset=True)
    assert written == {"changedAt": expected}


def test_a_json_schema_can_be_made() -> None:
    properties = Sample.model_json_schema()["properties"]
    assert properties["changedAt"]["anyOf"][0] == {"type": "string", "format": "date-time"}


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_unset_is_one_false_value(again: Any) -> None:
    assert again(UNSET) is UNSET
    assert not UNSET
    assert repr(UNSET) == str(UNSET) == "UNSET"
    assert isinstance(UNSET, Unset)


@pytest.mark.parametrize(
    "again", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_models_can_be_copied(again: Any) -> None:
    sample = read('{"name": "x", "zone": 1}')
    assert again(sample) == sample
    assert raw_value(again(sample), "zone") == 1
