"""What is said in other words is no difference, in either direction."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.schemas import SchemaComparer
from generator.ir.types import Direction
from tests.diff.compared_schemas import Load, Pair

STRING = {"type": "string"}
INTEGER = {"type": "integer"}
CAT = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "cat"}}}
DOG = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "dog"}}}
WORD = {"type": "string", "pattern": "^[a-c]+$"}
REFERENCE = {"$ref": "#/components/schemas/Thing"}

TWINS = {
    "allOf merged": (
        {"type": "object", "required": ["a"], "properties": {"a": STRING, "b": INTEGER}},
        {
            "allOf": [
                {"type": "object", "properties": {"a": STRING}},
                {"type": "object", "properties": {"b": INTEGER}, "required": ["a"]},
            ]
        },
    ),
    "const": ({"enum": ["a"]}, {"const": "a"}),
    "type list": ({"type": ["string", "integer"]}, {"anyOf": [INTEGER, STRING]}),
    "null": ({"type": ["string", "null"]}, {"anyOf": [STRING, {"type": "null"}]}),
    "listed values in parts": ({"enum": ["a", "b"]}, {"anyOf": [{"const": "b"}, {"enum": ["a"]}]}),
    "listed values in another order": ({"enum": ["a", "b", "c"]}, {"enum": ["c", "a", "b"]}),
    "a listed value twice": ({"enum": ["a", "b"]}, {"enum": ["a", "b", "a"]}),
    "both flags": ({"type": "boolean"}, {"enum": [True, False]}),
    "keyword defaults": (
        {"type": "object", "properties": {"a": STRING}},
        {
            "type": "object",
            "required": [],
            "minProperties": 0,
            "additionalProperties": True,
            "properties": {"a": {"type": "string", "minLength": 0, "deprecated": False}},
        },
    ),
    "additionalProperties as a schema": (
        {"type": "object"},
        {"type": "object", "additionalProperties": {}},
    ),
    "prose": (STRING, {"type": "string", "description": "A", "example": "a", "$comment": "b"}),
    "one member": ({"oneOf": [CAT]}, CAT),
    "members in another order": ({"oneOf": [CAT, DOG]}, {"oneOf": [DOG, CAT]}),
    "members that cannot overlap": ({"oneOf": [CAT, DOG]}, {"anyOf": [CAT, DOG]}),
    "a member twice": ({"anyOf": [CAT, DOG]}, {"anyOf": [CAT, DOG, CAT]}),
    "a member that is in another": (
        STRING,
        {"anyOf": [STRING, {"type": "string", "maxLength": 5}]},
    ),
    "a range in parts": (
        {"type": "integer", "minimum": 0, "maximum": 20},
        {
            "anyOf": [
                {"type": "integer", "minimum": 0, "maximum": 10},
                {"type": "integer", "minimum": 11, "maximum": 20},
            ]
        },
    ),
    "a union in parts": (
        {"type": "object", "required": ["k"], "properties": {"k": {"enum": ["a", "b"]}}},
        {
            "anyOf": [
                {"type": "object", "required": ["k"], "properties": {"k": {"const": "a"}}},
                {"type": "object", "required": ["k"], "properties": {"k": {"const": "b"}}},
            ]
        },
    ),
    "the same member twice is refused": ({"oneOf": [STRING, STRING, INTEGER]}, INTEGER),
    "the first positions said by items": (
        {"type": "array", "items": STRING},
        {"type": "array", "prefixItems": [STRING, STRING], "items": STRING},
    ),
    "bounds of integers": (
        {"type": "integer", "minimum": 1, "maximum": 9},
        {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10},
    ),
    "any names": (
        {"type": "object", "additionalProperties": STRING},
        {"type": "object", "additionalProperties": STRING, "propertyNames": {"minLength": 0}},
    ),
    "contains anything": (
        {"type": "array", "minItems": 1},
        {"type": "array", "contains": {}},
    ),
    "an implied type": ({"type": "object", "required": ["a"]}, {"required": ["a"]}),
    "titles of listed values in another order": (
        {"anyOf": [{"const": "a"}, {"const": "b", "title": "B"}]},
        {"anyOf": [{"const": "b", "title": "B"}, {"const": "a"}]},
    ),
    "titles of lists in another order, within an overlap": (
        {"oneOf": [{"enum": ["a"], "title": "A"}, {"enum": ["b"], "title": "B"}, WORD]},
        {"oneOf": [{"enum": ["b"], "title": "B"}, {"enum": ["a"], "title": "A"}, WORD]},
    ),
    "titles of types in another order": (
        {"anyOf": [{**STRING, "title": "A"}, {**STRING, "title": "B"}, INTEGER]},
        {"anyOf": [{**STRING, "title": "B"}, {**STRING, "title": "A"}, INTEGER]},
    ),
    "titles of null in another order": (
        {"oneOf": [{"type": "null", "title": "A"}, {"type": "null", "title": "B"}, CAT]},
        {"oneOf": [{"type": "null", "title": "B"}, {"type": "null", "title": "A"}, CAT]},
    ),
    "titles of equal members in another order": (
        {"anyOf": [{**CAT, "title": "A"}, {**CAT, "title": "B"}, DOG]},
        {"anyOf": [{**CAT, "title": "B"}, {**CAT, "title": "A"}, DOG]},
    ),
    "a component": (REFERENCE, {"type": "object", "properties": {"a": STRING}}),
}


@pytest.fixture(scope="session")
def pair(schema_side: Load) -> Callable[..., Pair]:
    components = {"Thing": {"type": "object", "properties": {"a": STRING}}}

    def pair(base: Any, revision: Any, *dialects: str) -> Pair:
        versions = dialects or ("3.1.0", "3.1.0")
        return Pair(
            schema_side(base, versions[0], components),
            schema_side(revision, versions[1], components),
        )

    return pair


def assert_same(one: Pair) -> None:
    for direction in ("request", "response"):
        assert one.told(direction) == []
    swapped = Pair(one.revision, one.base)
    for direction in ("request", "response"):
        assert swapped.told(direction) == []


@pytest.mark.parametrize("name", TWINS)
def test_other_words_are_no_difference(pair: Callable[..., Pair], name: str) -> None:
    assert_same(pair(*TWINS[name]))


@pytest.mark.parametrize("name", TWINS)
def test_other_words_are_no_difference_deep_inside(pair: Callable[..., Pair], name: str) -> None:
    base, revision = (
        {"type": "array", "items": {"type": "object", "properties": {"p": each}}}
        for each in TWINS[name]
    )
    assert_same(pair(base, revision))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(
            {"type": "string", "nullable": True}, {"type": ["string", "null"]}, id="nullable"
        ),
        pytest.param(
            {"type": "string", "enum": ["a"], "nullable": True}, {"enum": ["a", None]}, id="null"
        ),
        pytest.param(
            {"type": "number", "minimum": 1, "exclusiveMinimum": True},
            {"type": "number", "exclusiveMinimum": 1},
            id="bound",
        ),
        pytest.param(
            {"nullable": True, "allOf": [REFERENCE]},
            {"anyOf": [REFERENCE, {"type": "null"}]},
            id="nullable reference",
        ),
        pytest.param(
            {"type": "string", "format": "byte"},
            {"type": "string", "contentEncoding": "base64"},
            id="bytes as text",
        ),
        pytest.param(
            {"type": "string", "format": "binary"},
            {"type": "string", "contentMediaType": "application/octet-stream"},
            id="bytes",
        ),
        pytest.param({**REFERENCE, "maxProperties": 1}, REFERENCE, id="beside a reference"),
    ],
)
def test_the_version_of_openapi_is_no_difference(
    pair: Callable[..., Pair], old: Any, new: Any
) -> None:
    assert_same(pair(old, new, "3.0.3", "3.1.0"))


NODE = {
    "type": "object",
    "properties": {"v": STRING, "next": {"$ref": "#/components/schemas/Node"}},
}


def test_a_recursive_schema_unrolled_once_is_no_difference(schema_side: Load) -> None:
    unrolled = {"type": "object", "properties": {"v": STRING, "next": NODE}}
    node = {"$ref": "#/components/schemas/Node"}
    assert_same(
        Pair(
            schema_side(node, components={"Node": NODE}),
            schema_side(node, components={"Node": unrolled}),
        )
    )
    assert_same(
        Pair(
            schema_side(node, components={"Node": NODE}),
            schema_side(unrolled, components={"Node": NODE}),
        )
    )


def test_a_component_under_another_name_is_no_difference(schema_side: Load) -> None:
    def side(name: str) -> Any:
        reference = {"$ref": f"#/components/schemas/{name}"}
        dog = {"$ref": "#/components/schemas/Dog"}
        union = {
            "oneOf": [reference, dog],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"cat": reference["$ref"], "dog": dog["$ref"]},
            },
        }
        return schema_side(union, components={name: CAT, "Dog": DOG})

    assert_same(Pair(side("Cat"), side("Feline")))


def test_a_mapping_that_says_what_names_say_is_no_difference(schema_side: Load) -> None:
    def side(**mapping: str) -> Any:
        members = [{"$ref": f"#/components/schemas/{name}"} for name in ("Cat", "Dog")]
        discriminator = {"propertyName": "kind", **({"mapping": mapping} if mapping else {})}
        return schema_side(
            {"oneOf": members, "discriminator": discriminator}, components={"Cat": CAT, "Dog": DOG}
        )

    assert_same(Pair(side(), side(Cat="Cat", Dog="#/components/schemas/Dog")))


@pytest.mark.parametrize("direction", ["request", "response"])
def test_no_schema_and_one_that_accepts_anything_are_the_same(
    schema_side: Load, direction: Direction
) -> None:
    one = Pair(schema_side({}), schema_side({}))
    comparer = SchemaComparer(one.base, one.revision)
    anything = one.inner(direction)[1]
    for sides in ((None, anything), (anything, None), (None, None)):
        found = comparer.compare(*sides, site="request-body", spot=Spot(), direction=direction)
        assert found == ()


@pytest.mark.parametrize("ref", ["#/components/schemas/P/properties/x%20y", "#word", "#/$defs/no"])
@pytest.mark.parametrize("longest", [None, 3])
def test_a_reference_is_followed_to_where_it_leads(
    schema_side: Load, ref: str, longest: int | None
) -> None:
    def side(target: dict[str, Any]) -> Any:
        inner = {"$anchor": "word", "type": "string", **target}
        holder = {"type": "object", "properties": {"x y": inner}}
        schema = {"type": "object", "properties": {"a": {"$ref": ref}}}
        return schema_side(schema, components={"P": holder})

    one = Pair(side({}), side({"maxLength": longest} if longest else {}))
    differs = bool(longest) and ref != "#/$defs/no"
    assert one.told("request") == (
        ["request-property-max-length-set narrows breaking at a"] if differs else []
    )
