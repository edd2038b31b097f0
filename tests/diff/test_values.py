"""Values that are made for a schema are accepted by the reference validator."""

from typing import Any

import pytest
from hypothesis import given, settings

from generator.diff.containment.json_values import height
from generator.diff.containment.values import NoValueError, Values, embedded, sample, samples
from tests.diff.membership import validates
from tests.diff.test_value_set_laws import components, reader_of, schemas

STRING: Any = {"type": "string"}
INTEGER: Any = {"type": "integer"}


def of(schema: Any, **others: Any) -> Any:
    """The sample of a schema, checked."""
    reader, inner = reader_of(schema, others, "3.1.0")
    value = sample(reader, inner)
    assert validates(reader.json_schema(inner), value)
    return value


def obj(required: str = "", **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required.split()}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({}, "a"),
        (STRING, "a"),
        ({**STRING, "maxLength": 0}, ""),
        ({**STRING, "minLength": 3}, "aaa"),
        ({**STRING, "pattern": "^[A-Z]{2}-[0-9]+$"}, "AA-0"),
        ({**STRING, "pattern": "^(?=.*[A-Z])(?=.*[0-9]).{4,}$"}, "aa0A"),
        ({**STRING, "pattern": "^a+$", "minLength": 3}, "aaa"),
        ({**STRING, "format": "date-time"}, "2024-01-31T08:30:00Z"),
        ({**STRING, "format": "byte", "minLength": 1}, "YQ=="),
        ({**STRING, "format": "uuid", "pattern": "^f"}, "faaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"),
        ({**STRING, "format": "of-our-own"}, "a"),
        (INTEGER, 0),
        ({**INTEGER, "exclusiveMinimum": 4}, 5),
        ({**INTEGER, "multipleOf": 7, "minimum": 10}, 14),
        ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 0.5}, 0.3),
        ({"type": "number", "multipleOf": 0.01, "minimum": 0.005}, 0.01),
        ({"type": "number", "exclusiveMinimum": 1, "format": "float"}, 2),
        ({"type": "number", "minimum": 3.4028234663852886e38, "format": "float"},
         (2**24 - 1) * 2**104),
        ({"type": "integer", "minimum": 2**63 - 1, "format": "int64"}, 2**63 - 1),
        ({"enum": ["x", 1]}, "x"),
        ({"type": ["object", "null"], "required": ["a"]}, None),
        ({"type": "array", "items": INTEGER}, []),
        ({"type": "array", "items": INTEGER, "minItems": 3, "uniqueItems": True}, [0, 1, 2]),
        ({"type": "array", "minItems": 2, "contains": {"const": 7}}, [7, "a"]),
        ({"type": "array", "contains": INTEGER, "minContains": 2}, [0, 0]),
        ({"type": "array", "prefixItems": [STRING, INTEGER], "minItems": 3}, ["a", 0, "a"]),
        (obj("b", a=STRING, b=obj("c", c=INTEGER)), {"b": {"c": 0}}),
        ({"type": "object", "required": ["x"], "additionalProperties": INTEGER}, {"x": 0}),
        ({"type": "object", "minProperties": 2, "properties": {"a": INTEGER}}, {"a": 0, "b": "a"}),
        ({"type": "object", "minProperties": 1, "propertyNames": {"pattern": "^x-"}}, {"x-": "a"}),
        ({"type": "object", "minProperties": 1, "patternProperties": {"^x-": INTEGER},
          "additionalProperties": False}, {"x-": 0}),
        ({"oneOf": [obj(a=STRING), obj("b", b=STRING)]}, {}),
        ({"oneOf": [obj("a", a=STRING), obj("a b", b=STRING)]}, {"a": "a"}),
        ({"oneOf": [obj(a=STRING), obj(b=STRING)]}, {"b": None}),
        ({**obj("a", a=STRING), "dependentRequired": {"a": ["b"]}}, {"a": "a", "b": "a"}),
        ({**STRING, "not": {"enum": ["a"]}}, ""),
        ({"type": "array", "items": obj("id", id=INTEGER), "minItems": 2, "uniqueItems": True},
         [{"id": 0}, {"id": 1}]),
    ],
)  # fmt: skip
def test_a_sample_is_the_plainest_value(schema: Any, value: Any) -> None:
    assert of(schema) == value


@pytest.mark.parametrize(
    ("schema", "reason"),
    [
        ({"not": {}}, "nothing is accepted"),
        (obj("a", a=False), "accepted"),
        ({**STRING, "minLength": 10**7}, "no string could be made"),
        ({**STRING, "format": "date", "maxLength": 3}, "no string could be made"),
        ({"type": "array", "minItems": 3, "uniqueItems": True, "items": {"type": "boolean"}},
         "not enough different items could be found"),
        ({"type": "array", "contains": False}, "accepted"),
    ],
)  # fmt: skip
def test_where_there_is_no_value_the_reason_is_told(schema: Any, reason: str) -> None:
    reader, inner = reader_of(schema, {}, "3.1.0")
    with pytest.raises(NoValueError, match=reason):
        sample(reader, inner)


def test_recursion_stops_where_it_can_and_is_told_where_it_cannot() -> None:
    node = {"$ref": "#/components/schemas/Node"}
    optional = {"Node": obj("list", list={"type": "array", "items": node}, next=node)}
    assert of(node, **optional) == {"list": []}
    assert of(node, Node=obj("next", next={"anyOf": [node, STRING]})) == {"next": "a"}
    reader, inner = reader_of(node, {"Node": obj("next", next=node)}, "3.1.0")
    with pytest.raises(NoValueError, match="contain itself without end"):
        sample(reader, inner)


def test_a_value_is_not_nested_without_bounds() -> None:
    links = {f"S{at}": obj("n", n={"$ref": f"#/components/schemas/S{at + 1}"}) for at in range(90)}
    reader, _ = reader_of({}, {**links, "S90": STRING}, "3.1.0")
    values = Values(reader)
    assert height(values.sample(reader.at("#/components/schemas/S60"))) == 30
    with pytest.raises(NoValueError, match="nested too deeply"):
        values.sample(reader.at("#/components/schemas/S0"))


def test_samples_reach_bounds_alternatives_and_options() -> None:
    schema = {
        "anyOf": [
            {**INTEGER, "minimum": 3, "maximum": 9},
            {**STRING, "minLength": 2, "maxLength": 4},
            obj("a", a={"type": "boolean"}, b=INTEGER),
            {"type": "array", "items": STRING, "maxItems": 2},
        ]
    }
    reader, inner = reader_of(schema, {}, "3.1.0")
    found = samples(reader, inner, 60)
    assert all(validates(reader.json_schema(inner), value) for value in found)
    for value in (3, 9, "aa", "aaaa", {"a": True}, {"a": False, "b": 0}, [], ["a", "a"]):
        assert value in found
    assert found == samples(reader, inner, 60)


WHOLE = {
    "type": "object",
    "required": ["id", "data"],
    "properties": {
        "id": {**STRING, "minLength": 2},
        "data": {
            "type": "array",
            "minItems": 2,
            "items": {"$ref": "#/components/schemas/Item"},
        },
        "map": {"type": "object", "additionalProperties": INTEGER},
        "pair": {"type": "array", "prefixItems": [STRING, INTEGER]},
    },
}
ITEM = {
    "oneOf": [
        {"title": "Cable", **obj("kind", kind={"const": "cable"}, length=INTEGER)},
        {"title": "Plug", **obj("kind", kind={"const": "plug"}, shape=STRING, length=STRING)},
    ]
}


@pytest.mark.parametrize(
    ("path", "value", "whole"),
    [
        ((), {"id": "xx", "data": [{"kind": "plug"}] * 2}, None),
        (("id",), "xyz", {"id": "xyz", "data": [{"kind": "cable"}, {"kind": "cable"}]}),
        (("data", "[]", "<Plug>", "length"), "l",
         {"id": "aa", "data": [{"kind": "plug", "length": "l"}, {"kind": "cable"}]}),
        (("data", "[]", "length"), 5,
         {"id": "aa", "data": [{"kind": "cable", "length": 5}, {"kind": "cable"}]}),
        (("map", "{}"), 7, {"id": "aa", "data": [{"kind": "cable"}] * 2, "map": {"a": 7}}),
        (("pair", "[]"), 7, {"id": "aa", "data": [{"kind": "cable"}] * 2, "pair": ["a", 7]}),
    ],
)  # fmt: skip
def test_a_whole_value_has_the_given_one_at_its_path(path: Any, value: Any, whole: Any) -> None:
    reader, root = reader_of(WHOLE, {"Item": ITEM}, "3.1.0")
    found = embedded(reader, root, path, value)
    assert found == (value if whole is None else whole)
    assert validates(reader.json_schema(root), found)


def test_a_value_that_fits_nowhere_is_not_embedded() -> None:
    reader, root = reader_of(WHOLE, {"Item": ITEM}, "3.1.0")
    for path, value in ((("id",), 1), (("id", "[]"), 1), (("data", "[]", "kind"), "rope")):
        with pytest.raises(NoValueError):
            embedded(reader, root, path, value)


@settings(max_examples=150, deadline=None)
@given(schemas(), components)
def test_all_samples_are_accepted(root: Any, others: dict[str, Any]) -> None:
    reader, inner = reader_of(root, others, "3.1.0")
    for value in samples(reader, inner):
        assert validates(reader.json_schema(inner), value), value
