"""What tests of reading rely on: made-up values, and finding what is not read as it should be."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

import pytest
from pydantic import Field

from generator.runtime.models import Model, UnknownString, UtcDateTime, raw_value
from generator.runtime.wire import to_wire
from tests.support.documents import RawDocument
from tests.support.python_values import MisfitError, misfits, python_value
from tests.support.readings import undescribed
from tests.support.samples import FULL, REQUIRED, Manner, Sampler, widest_union
from tests.support.schema_check import SchemaCheck


class Network(Model):
    net_id: Annotated[int, Field(alias="netId")]
    kind: Literal["a", "b"] | UnknownString | None = None


class Point(Model):
    since: Annotated[UtcDateTime | None, Field(alias="since_at")] = None
    price: Decimal | None = None
    network: Network | None = None
    zones: list[str] | None = None


# A model is first read, its fields are asked for later: pydantic has not resolved `Inner` then.
class Outer(Model):
    inner_value: Annotated[Inner | None, Field(alias="innerValue")] = None


class Inner(Model):
    deep_value: Annotated[int | None, Field(alias="deepValue")] = None


class Around(Model):
    outer: Outer


def test_a_model_that_was_only_read_is_sent_under_its_wire_names() -> None:
    content = {"outer": {"innerValue": {"deepValue": 1}}}
    around = Around.model_validate(content)
    assert to_wire(around.outer) == content["outer"]
    assert to_wire(raw_value(around.outer, "innerValue")) == {"deepValue": 1}


NODE: dict[str, Any] = {
    "type": "object",
    "required": ["id", "kind"],
    "properties": {
        "id": {"type": "integer", "minimum": 5, "maximum": 6, "readOnly": True},
        "kind": {"type": "string", "enum": ["a", "b"]},
        "code": {"type": "string", "minLength": 9, "maxLength": 9, "nullable": True},
        "rate": {"type": "number", "multipleOf": 0.01, "minimum": 1, "maximum": 2},
        "secret": {"type": "string", "writeOnly": True},
        "either": {"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]},
        "both": {
            "allOf": [
                {"type": "object", "properties": {"one": {"type": "string", "format": "date"}}},
                {"type": "object", "properties": {"two": {"type": "string", "format": "uuid"}}},
            ]
        },
        "map": {"type": "object", "additionalProperties": {"type": "boolean"}},
    },
}
DOCUMENT = RawDocument({"paths": {}})


def sample(manner: Manner, direction: Any = "response") -> Any:
    return Sampler(DOCUMENT, direction, manner).value(NODE)


@pytest.mark.parametrize("direction", ["request", "response"])
@pytest.mark.parametrize("manner", [FULL, REQUIRED, Manner(nulls=True), Manner(member=2)])
def test_samples_are_valid(direction: Any, manner: Manner) -> None:
    assert SchemaCheck(DOCUMENT, direction).errors(NODE, sample(manner, direction)) == []


def test_samples_are_made_in_a_manner() -> None:
    assert sample(REQUIRED).keys() == {"id", "kind"}
    assert sample(FULL).keys() == NODE["properties"].keys() - {"secret"}
    assert sample(FULL, "request").keys() == NODE["properties"].keys() - {"id"}
    assert sample(FULL)["both"].keys() == {"one", "two"}
    assert sample(Manner(nulls=True))["code"] is None
    assert sample(Manner(additions=True)).keys() > sample(FULL).keys()
    assert sample(Manner(new_values=True))["kind"].startswith("newValue")
    assert [type(sample(Manner(member=n))["either"]) for n in range(4)] == [str, int, bool, bool]
    assert widest_union(DOCUMENT, NODE) == 3


@pytest.mark.parametrize(
    ("changed", "reason"),
    [
        ({"id": 7}, "7 is greater than the maximum of 6"),
        ({"kind": "c"}, "'c' is not one of"),
        ({"code": "short"}, "'short' is too short"),
        ({"secret": "x"}, "must not be sent in a response"),
        ({"either": None}, "None is not valid"),
        ({"both": {"one": "2024-02-30"}}, "'2024-02-30' is not a 'date'"),
        ({"map": {"x": 1}}, "1 is not of type 'boolean'"),
    ],
)
def test_a_value_that_contradicts_its_schema_is_found(changed: dict[str, Any], reason: str) -> None:
    errors = SchemaCheck(DOCUMENT, "response").errors(NODE, {**sample(FULL), **changed})
    assert reason in "\n".join(errors)


MOMENT = datetime(2024, 5, 6, 7, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("annotation", "value", "expected"),
    [
        (int | None, None, None),
        (float, 1, 1),
        (Decimal, 0.1, Decimal("0.1")),
        (date, "2024-05-06", date(2024, 5, 6)),
        (list[datetime], ["2024-05-06T07:08:00Z"], [MOMENT]),
        (Literal["a", 1] | str, 1, 1),
        (dict[str, Network], {"x": {"netId": 1}}, {"x": Network(net_id=1)}),
        (Network | Point, {"zones": ["z"]}, Point(zones=["z"])),
    ],
)
def test_json_as_python(annotation: Any, value: Any, expected: Any) -> None:
    found = python_value(annotation, value)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize(
    ("annotation", "value"),
    [
        (int, True),
        (str, 1),
        (Literal[1], True),
        (date, "2024-02-30"),
        (Network, {"netId": 1, "unknown": 2}),
        (Network, {}),
        (list[int], {"x": 1}),
        (int | str, None),
    ],
)
def test_json_that_an_annotation_does_not_take(annotation: Any, value: Any) -> None:
    with pytest.raises(MisfitError):
        python_value(annotation, value)


@pytest.mark.parametrize(
    ("values", "place"),
    [
        ({"since": "2024-05-06T07:08:09Z"}, "/since: str is no"),
        ({"since": datetime(2024, 5, 6)}, "/since: datetime is no"),  # noqa: DTZ001
        ({"price": 1.5}, "/price: float is no"),
        ({"network": {"netId": 1}}, "/network: dict is no"),
        ({"zones": ["a", None]}, "/zones/1: NoneType is no"),
        ({"network": Network.model_construct(net_id="1")}, "/network/net_id: str is no"),
    ],
)
def test_a_field_of_another_type_is_found(values: dict[str, Any], place: str) -> None:
    found = list(misfits(Point.model_construct(**values), Point))
    assert len(found) == 1
    assert found[0].startswith(place)


def test_fields_as_annotated_are_passed() -> None:
    network = Network(net_id=1, kind="a")
    point = Point(since=MOMENT, price=Decimal(1), network=network, zones=["z"])
    assert list(misfits([point], list[Point])) == []
    unlisted = Network.model_construct(net_id=1, kind="c")
    assert list(misfits(unlisted, Network)) == []


def test_what_a_class_does_not_describe_is_found() -> None:
    network = Network.model_validate({"netId": 1, "zone": 2}, extra="allow")
    assert list(undescribed([Point(network=network)])) == [
        "/0/network: Network has ['zone'] in addition"
    ]
