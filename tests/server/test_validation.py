"""What is wrong with a value, in words."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.server.descriptions import Schema
from generator.runtime.server.validation import errors_of, is_valid, self_contained


def wrong(schema: Any, value: Any, components: Any = None) -> dict[str, list[str]]:
    return errors_of(Schema(schema, components or {}), value)


def texts(schema: Any, value: Any) -> list[str]:
    """What is wrong with a value as a whole."""
    return wrong(schema, value).get("", [])


@pytest.mark.parametrize(
    ("schema", "value", "text"),
    [
        ({"type": "integer"}, "1", "must be an integer"),
        ({"type": ["string", "null"]}, 1, "must be null or a string"),
        ({"type": ["string", "null", "array"]}, 1, "must be null, a string or an array"),
        ({"maxLength": 2}, "abc", "must be at most 2 characters"),
        ({"maxLength": 1}, "abc", "must be at most 1 character"),
        ({"minLength": 3}, "a", "must be at least 3 characters"),
        ({"minimum": 1}, 0, "must be at least 1"),
        ({"maximum": 0.5}, 1, "must be at most 0.5"),
        ({"exclusiveMinimum": 0}, 0, "must be greater than 0"),
        ({"exclusiveMaximum": 9}, 9, "must be less than 9"),
        ({"multipleOf": 0.01}, 0.001, "must be a multiple of 0.01"),
        ({"enum": ["a", 1, None]}, "b", "must be one of a, 1, null"),
        ({"const": "a"}, "b", "must be a"),
        ({"pattern": "^a+$"}, "b", "must match ^a+$"),
        ({"format": "email"}, "b", "must be an email address"),
        ({"format": "iri"}, "b", "must be of the format iri"),
        ({"minItems": 1}, [], "must have at least 1 item(s)"),
        ({"maxItems": 1}, [1, 2], "must have at most 1 item(s)"),
        ({"uniqueItems": True}, [1, 1], "must not have an item twice"),
        ({"contains": {"const": 1}}, [2], "lacks an item that it must have"),
        ({"minProperties": 1}, {}, "must have at least 1 member(s)"),
        ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, "has a name that is not allowed"),
        ({"not": {"type": "string"}}, "a", "is not allowed"),
        (False, 1, "is not allowed"),
        ({"additionalProperties": False}, {"a": 1}, "must not have any members"),
    ],
)
def test_a_keyword_says_what_it_wants(schema: Any, value: Any, text: str) -> None:
    assert texts(schema, value) == [text]


def test_a_long_list_of_values_is_cut() -> None:
    (text,) = texts({"enum": [f"value {n}" for n in range(1000)]}, "x")
    assert len(text) < 200


def test_members_are_called_by_their_paths() -> None:
    schema = {
        "required": ["name"],
        "properties": {
            "list": {"items": {"properties": {"ip": {"format": "ipv4"}}}},
            "closed": {"properties": {"a": {}}, "additionalProperties": False},
        },
    }
    assert wrong(schema, {"list": [{}, {"ip": "x"}], "closed": {"b": 1}}) == {
        "name": ["is required"],
        "list.1.ip": ["must be an IPv4 address"],
        "closed.b": ["is not allowed"],
    }


UNION = {
    "anyOf": [
        {"type": "null"},
        {
            "type": "object",
            "required": ["kind", "price"],
            "properties": {"kind": {"const": "fixed"}, "price": {"type": "number"}},
        },
        {
            "type": "object",
            "required": ["kind", "steps"],
            "properties": {"kind": {"const": "tiers"}, "steps": {"type": "array"}},
        },
    ]
}


@pytest.mark.parametrize(
    ("value", "errors"),
    [
        (3, {"": ["must be null or an object"]}),
        ({"kind": "tiers"}, {"steps": ["is required"]}),
        ({"kind": "fixed", "price": "1"}, {"price": ["must be a number"]}),
        ({"price": 1}, {"kind": ["is required"]}),
        ({"kind": "free", "price": "1"}, {"kind": ["must be one of fixed, tiers"]}),
        (None, {}),
    ],
)
def test_of_alternatives_the_nearest_speaks(value: Any, errors: Any) -> None:
    assert wrong(UNION, value) == errors


def test_lists_of_several_branches_are_told_together() -> None:
    listed = {"oneOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}, {"type": "null"}]}
    assert wrong(listed, "d") == {"": ["must be one of a, b, c"]}
    assert wrong({"anyOf": [{"const": 1}, {"const": 1, "type": "integer"}]}, 2) == {
        "": ["must be 1"]
    }


def test_of_a_lone_object_all_is_told() -> None:
    optional = {"anyOf": [UNION["anyOf"][0], UNION["anyOf"][1]]}
    assert wrong(optional, {"kind": "free", "price": "1"}) == {
        "kind": ["must be fixed"],
        "price": ["must be a number"],
    }


def test_several_branches_of_one_of_may_fit() -> None:
    any_text = {"oneOf": [{"enum": ["a"]}, {"type": "string"}]}
    assert wrong(any_text, "a") == wrong(any_text, "b") == {}
    assert wrong({"anyOf": [any_text, {"type": "null"}]}, 1) == {"": ["must be a string or null"]}


@pytest.mark.parametrize("text", ["08:30", "08:30:00", "08:30:00Z", "23:59:60.5+02:00"])
def test_a_time_may_lack_seconds_and_offset(text: str) -> None:
    assert is_valid(Schema({"format": "time"}, {}), text)


@pytest.mark.parametrize("text", ["8:30", "24:00", "08:60", "08:30 am", ""])
def test_what_is_no_time_is_refused(text: str) -> None:
    assert not is_valid(Schema({"format": "time"}, {}), text)


def test_only_components_that_are_needed_are_compiled() -> None:
    components = {
        "A": {"properties": {"b": {"$ref": "#/components/schemas/B"}}},
        "B": {"properties": {"a": {"$ref": "#/components/schemas/A"}}, "type": "object"},
        "C": {"type": "integer"},
    }
    schema = Schema({"$ref": "#/components/schemas/A"}, components)
    assert set(self_contained(schema)["components"]["schemas"]) == {"A", "B"}
    assert errors_of(schema, {"b": {"a": {"b": 1}}}) == {"b.a.b": ["must be an object"]}
    assert self_contained(schema.within({"type": "string"})) == {"type": "string"}


# Patterns that are none for the validator

FOREIGN = r"[\w-.]+"


def test_a_pattern_that_cannot_be_read_is_left_out(caplog: pytest.LogCaptureFixture) -> None:
    value = {
        "type": "object",
        "properties": {
            "foreign": {"type": "string", "pattern": FOREIGN, "maxLength": 3},
            "pattern": {"$ref": "#/components/schemas/Known"},
        },
        "patternProperties": {FOREIGN: {"type": "integer"}, "^x": {"type": "integer"}},
        "additionalProperties": False,
    }
    components = {"Known": {"type": "string", "pattern": "^a"}}
    for _ in range(2):
        schema = Schema(value, components)
        assert errors_of(schema, {"foreign": "äöü", "pattern": "a", "other": None}) == {}
        assert errors_of(schema, {"foreign": "long", "pattern": "b", "x": "y"}) == {
            "foreign": ["must be at most 3 characters"],
            "pattern": ["must match ^a"],
            "x": ["must be an integer"],
        }
    assert [each.getMessage() for each in caplog.records] == [
        rf"the pattern {FOREIGN} cannot be read: it is not checked"
    ]


def test_a_schema_that_is_wrong_otherwise_is_not_hidden() -> None:
    with pytest.raises(ValueError, match="minLength"):
        errors_of(Schema({"minLength": "x", "pattern": FOREIGN}, {}), "a")
