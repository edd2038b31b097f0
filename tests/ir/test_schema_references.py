"""References among schemas: round in circles, to nothing, and anything that is made of them."""

from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.ir.schema import Schema, dereference
from generator.ir.schema_reader import SchemaReader
from generator.spec import Document, Location, SpecError, UnresolvableReferenceError, validate

Load = Callable[..., Document]
Read = Callable[..., Schema]


def bare(schema: Schema) -> Schema:
    """The schema without where it was written."""
    return replace(
        schema,
        source="",
        properties=tuple(replace(each, schema=bare(each.schema)) for each in schema.properties),
        members=tuple(map(bare, schema.members)),
        items=bare(schema.items) if schema.items else None,
        additional=bare(schema.additional) if schema.additional else None,
    )


def properties(schema: Schema) -> dict[str, Schema]:
    return {each.name: each.schema for each in schema.properties}


# Recursion

CYCLES = {
    "property": "{A: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}}",
    "items": "{A: {type: array, items: {$ref: '#/components/schemas/A'}}}",
    "values": "{A: {type: object, additionalProperties: {$ref: '#/components/schemas/A'}}}",
    "union": "{A: {anyOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}",
    "all of itself": "{A: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {}}}]}}",
    "nothing but itself": "{A: {allOf: [{$ref: '#/components/schemas/A'}]}}",
    "itself or null": "{A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}",
    "each other": (
        "{A: {allOf: [{$ref: '#/components/schemas/B'}]},"
        " B: {allOf: [{$ref: '#/components/schemas/A'}]}}"
    ),
    "each other and more": (
        "{A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]},"
        " B: {allOf: [{$ref: '#/components/schemas/A'}]}, C: {type: object}}"
    ),
    "restricted": (
        "{A: {type: object, properties: {a: {allOf:"
        " [{$ref: '#/components/schemas/A'}, {required: [a]}]}}}}"
    ),
    "diamond": (
        "{A: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]},"
        " B: {allOf: [{$ref: '#/components/schemas/D'}]},"
        " C: {allOf: [{$ref: '#/components/schemas/D'}]},"
        " D: {type: object, properties: {a: {allOf:"
        " [{$ref: '#/components/schemas/A'}, {minProperties: 1}]}}}}"
    ),
    "widened at each step": (
        "{A: {type: object, properties: {a: {allOf: [{$ref: '#/components/schemas/A'},"
        " {properties: {a: {required: [b]}}}]}}}}"
    ),
    "union beside properties": (
        "{A: {properties: {a: {$ref: '#/components/schemas/A'}},"
        " oneOf: [{properties: {b: {}}}, {properties: {c: {}}}]}}"
    ),
}


@pytest.mark.parametrize("written", CYCLES.values(), ids=CYCLES)
def test_cycles_end(
    read_all: Callable[..., tuple[Schema, dict[str, Schema]]], written: str
) -> None:
    schema, targets = read_all("{$ref: '#/components/schemas/A'}", written)
    assert schema.target == "#/components/schemas/A"
    passed = set()
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if each.target is not None:
            assert dereference(each, targets).target is None
            if each.target not in passed:
                passed.add(each.target)
                waiting.append(targets[each.target])
        waiting += [*properties(each).values(), *each.members]
        waiting += [inner for inner in (each.items, each.additional) if inner]


def test_what_is_nothing_but_itself_is_anything(
    read_all: Callable[..., tuple[Schema, dict[str, Schema]]],
) -> None:
    schema, targets = read_all("{$ref: '#/components/schemas/A'}", CYCLES["nothing but itself"])
    assert dereference(schema, targets).kind == "any"


def test_a_restricted_recursion_is_the_same_wherever_it_is_read(
    read_all: Callable[..., tuple[Schema, dict[str, Schema]]],
) -> None:
    schema, targets = read_all("{$ref: '#/components/schemas/A'}", CYCLES["restricted"])
    outer = properties(dereference(schema, targets))["a"]
    inner = properties(dereference(outer, targets))["a"]
    assert outer.target == inner.target == "#/components/schemas/A/properties/a"


# References to nothing

DANGLING = "{$ref: '#/components/schemas/Gone'}"


@pytest.mark.parametrize(
    "written",
    [
        f"{{type: object, properties: {{a: {DANGLING}}}}}",
        f"{{type: object, properties: {{a: {{type: array, items: {DANGLING}}}}}}}",
        f"{{type: object, properties: {{a: {{additionalProperties: {DANGLING}}}}}}}",
    ],
)
def test_a_reference_to_nothing_inside_an_object_is_anything_and_warned_of(
    document: Load, written: str
) -> None:
    loaded = document({"components": {"schemas": {"A": yaml.safe_load(written)}}})
    location = loaded.location.child("components", "schemas", "A")
    schema = SchemaReader(loaded).read(loaded.node(location), location)
    (member,) = schema.properties
    inner = member.schema.items or member.schema.additional or member.schema
    assert inner.kind == "any"
    assert inner.source.startswith("#/components/schemas/A/properties/a")
    (found,) = validate(loaded)
    assert (found.code, found.severity) == ("spec-ref-dangling", "warning")


def test_what_stands_beside_a_reference_to_nothing_stays(read: Read) -> None:
    schema = read(
        "{properties: {a: {$ref: '#/components/schemas/Gone', description: Lost, nullable: true}}}",
        openapi="3.0.3",
    )
    (member,) = schema.properties
    assert (member.schema.annotations.description, member.schema.nullable) == ("Lost", True)


@pytest.mark.parametrize(
    "written",
    [
        DANGLING,
        f"{{allOf: [{DANGLING}]}}",
        f"{{anyOf: [{DANGLING}, {{type: string}}]}}",
        f"{{properties: {{a: {{oneOf: [{DANGLING}, {{type: string}}]}}}}}}",
        "{properties: {a: {$ref: '#/components/schemas/Leads'}}}",
    ],
)
def test_a_reference_to_nothing_anywhere_else_is_refused(document: Load, written: str) -> None:
    schemas = {"A": yaml.safe_load(written), "Leads": yaml.safe_load(DANGLING)}
    loaded = document({"components": {"schemas": schemas}})
    location = loaded.location.child("components", "schemas", "A")
    with pytest.raises(UnresolvableReferenceError):
        _read_to_the_end(loaded, location)


def _read_to_the_end(loaded: Document, location: Location) -> None:
    reader = SchemaReader(loaded)
    reader.read(loaded.node(location), location)
    reader.targets()


def test_a_reference_out_of_the_document_is_refused_everywhere(document: Load) -> None:
    written = {"properties": {"a": {"$ref": "#/components/schemas/B"}}}
    loaded = document({"components": {"schemas": {"A": written, "B": {}}}})
    location = loaded.location.child("components", "schemas", "A")
    elsewhere = {"properties": {"a": {"$ref": "https://example.com/b.json"}}}
    with pytest.raises(SpecError) as caught:
        SchemaReader(loaded).read(elsewhere, location)
    assert not isinstance(caught.value, UnresolvableReferenceError)


# Laws

leaves = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "minimum": 1},
        {"type": "string", "enum": ["a", "b"]},
        {"$ref": "#/components/schemas/A"},
        {},
    ]
)
names = st.sampled_from("abc")


def _composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(names, inner, max_size=2)},
        optional={"required": st.lists(names, max_size=2), "nullable": st.booleans()},
    )
    lists = st.fixed_dictionaries({"type": st.just("array"), "items": inner})
    members = st.lists(inner, min_size=1, max_size=3)
    unions = st.fixed_dictionaries({}, optional={"oneOf": members, "allOf": members})
    return objects | lists | unions


schemas = st.recursive(leaves, _composed, max_leaves=8)


@settings(max_examples=60, deadline=None)
@given(first=schemas, second=schemas)
def test_any_schema_is_read_to_the_end(document: Load, first: Any, second: Any) -> None:
    # A lone reference to itself is refused by validation.
    first = {"allOf": [first]}
    loaded = document({"components": {"schemas": {"A": first, "B": second}}}, "3.0.3")
    reader = SchemaReader(loaded)
    location = loaded.location.child("components", "schemas", "B")
    schema = reader.read(second, location)
    targets = dict(reader.targets())
    assert dereference(schema, targets).kind != "reference"


@settings(max_examples=60, deadline=None)
@given(written=schemas)
def test_all_of_one_schema_is_that_schema(document: Load, written: Any) -> None:
    components = {"schemas": {"A": {"type": "object", "properties": {"z": {"type": "string"}}}}}
    loaded = document({"components": components}, "3.0.3")
    reader = SchemaReader(loaded)
    plain = reader.read(written, loaded.location)
    assert bare(reader.read({"allOf": [written]}, loaded.location)) == bare(plain)
    assert bare(reader.read({"oneOf": [written]}, loaded.location)) == bare(plain)
