"""Structural identity: what means the same is one shape, wherever and however it is written."""

import json
import random
from collections.abc import Callable
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.config import ResponseSettings
from generator.ir.api_reader import read_api
from generator.ir.formats import scalar_type
from generator.ir.operation_types import ApiTypes, read_types
from generator.ir.schema import Kind, Schema
from generator.ir.types import ANY, Occurrence, Owner, Type, union
from generator.ir.variants import variant_labels
from generator.spec import Document

Load = Callable[..., Document]
Types = Callable[..., ApiTypes]

OBJECT = "{required: [a], properties: {a: {type: string}, b: {type: [integer, 'null']}}}"


def _content(schema: Any) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def answers(found: ApiTypes) -> dict[str, Type]:
    """What the paths answer, by path without the slash."""
    return {
        each.operation.path[1:]: each.responses[0].type
        for each in found.operations
        if each.responses[0].type is not None
    }


def both(types: Types, first: str, second: str, components: str = "{}") -> list[Type]:
    found = answers(types(components, first=first, second=second))
    return [found["first"], found["second"]]


# Identity


@pytest.mark.parametrize(
    "other",
    [
        "{properties: {b: {type: [integer, 'null']}, a: {type: string}}, required: [a]}",
        (
            "{properties: {a: {type: string, maxLength: 9}, b: {default: 1, type: [integer, 'null']"
            ", description: B, deprecated: true, minimum: 1}}, required: [a], title: Other}"
        ),
        (
            "{allOf: [{required: [a], properties: {a: {type: string}}}, {properties:"
            " {b: {anyOf: [{type: integer}, {type: 'null'}]}}}]}"
        ),
        "{$ref: '#/components/schemas/Same'}",
        "{allOf: [{$ref: '#/components/schemas/Same'}], description: The same}",
    ],
)
def test_what_means_the_same_is_one_shape(types: Types, other: str) -> None:
    first, second = both(types, OBJECT, other, f"{{Same: {OBJECT}}}")
    assert first == second


@pytest.mark.parametrize(
    "other",
    [
        "{type: object, properties: {a: {type: string}, b: {type: [integer, 'null']}}}",
        "{required: [a], properties: {a: {type: string}, b: {type: integer}}}",
        "{required: [a], properties: {a: {type: string}, b: {type: [string, 'null']}}}",
        "{required: [a], properties: {a: {enum: [x]}, b: {type: [integer, 'null']}}}",
        (
            "{required: [a], properties: {a: {type: string, format: uuid},"
            " b: {type: [integer, 'null']}}}"
        ),
        "{required: [a], properties: {a: {type: string}}}",
        (
            "{required: [a], properties: {a: {type: string}, b: {type: [integer, 'null']}},"
            " additionalProperties: {type: string}}"
        ),
    ],
)
def test_what_differs_is_another_shape(types: Types, other: str) -> None:
    first, second = both(types, OBJECT, other)
    assert first.shape != second.shape


def test_enums_are_one_in_any_order_and_another_with_other_values(types: Types) -> None:
    first, second = both(types, "{enum: [a, b]}", "{type: string, enum: [b, a, b]}")
    assert first == second
    first, second = both(types, "{enum: [a, b]}", "{enum: [a, b, c]}")
    assert first.shape != second.shape
    first, second = both(types, "{enum: [a, b]}", "{enum: [a, b, null]}")
    assert first.shape == second.shape
    assert not first.nullable
    assert second.nullable


def test_unions_are_one_in_any_order(types: Types) -> None:
    in_object = "{{type: object, properties: {{a: {{oneOf: [{}, {}]}}}}}}"
    one, other = "{type: string}", "{type: object, properties: {x: {type: string}}}"
    first, second = both(types, in_object.format(one, other), in_object.format(other, one))
    assert first == second


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{type: boolean, enum: [true, false]}", Type("scalar", scalar="boolean")),
        ("{const: true}", Type("literal", scalar="boolean", values=(True,))),
        ("{const: on}", Type("literal", scalar="boolean", values=(True,))),
        ("{const: 'on'}", Type("literal", scalar="string", values=("on",))),
        ("{enum: [1.5, 2.5]}", Type("scalar", scalar="float")),
        ("{type: object}", Type("map", arguments=(ANY,))),
        ("{type: array}", Type("list", arguments=(ANY,))),
        (
            "{oneOf: [{type: string}, {type: string, maxLength: 1}]}",
            Type("scalar", scalar="string"),
        ),
        ("{oneOf: [{type: string}, {}]}", ANY),
        ("{type: 'null'}", Type("scalar", scalar="null", nullable=True)),
    ],
)
def test_types(types: Types, written: str, expected: Type) -> None:
    assert answers(types(answer=written))["answer"] == expected


@pytest.mark.parametrize(
    ("kind", "format_", "scalar"),
    [
        ("string", None, "string"),
        ("string", "date-time", "datetime"),
        ("string", "datetime", "datetime"),
        ("string", "time", "string"),
        ("string", "byte", "string"),
        ("string", "binary", "bytes"),
        ("string", "int64", "integer text"),
        ("integer", "date-time", "integer"),
        ("integer", "string", "integer"),
        ("number", "int32", "integer"),
        ("number", "decimal", "decimal"),
        ("number", "double", "float"),
        ("boolean", "unknown", "boolean"),
    ],
)
def test_formats(kind: Kind, format_: str | None, scalar: str) -> None:
    assert scalar_type(kind, format_) == scalar


def test_a_union_that_may_be_anything_leaves_no_shapes_behind(types: Types) -> None:
    found = types(answer=f"{{anyOf: [{OBJECT}, {{}}]}}")
    assert answers(found)["answer"] == ANY
    assert found.shapes.objects == {}
    assert found.shapes.places == {}


def test_union_of_types() -> None:
    text, number = Type("scalar", scalar="string"), Type("scalar", scalar="integer", nullable=True)
    joined = union([text, number, text], nullable=False)
    assert joined.nullable
    assert [each.scalar for each in joined.arguments] == ["string", "integer"]
    assert union([joined, text], nullable=False) == joined
    assert union([text, ANY], nullable=False) == ANY


# Directions


@pytest.fixture(scope="module")
def sent_and_answered(document: Load) -> Callable[[str, str], list[set[str]]]:
    """The fields of a schema as it is sent, and as it is answered."""

    def read(schema: str, components: str) -> list[set[str]]:
        node = yaml.safe_load(schema)
        body = {"content": {"application/json": {"schema": node}}}
        operation = {"requestBody": body, "responses": {"200": _content(node)}}
        written = {
            "paths": {"/a": {"post": operation}},
            "components": {"schemas": yaml.safe_load(components)},
        }
        found = read_types(read_api(document(written)), ResponseSettings())
        (each,) = found.operations
        assert each.body is not None
        kinds = (each.body.type, each.responses[0].type)
        return [
            {field.name for field in found.shapes.objects[kind.shape or ""].fields}
            for kind in kinds
            if kind is not None
        ]

    return read


@pytest.mark.parametrize(
    ("schema", "components"),
    [
        (
            (
                "{properties: {id: {type: integer, readOnly: true}, pin: {type: string,"
                " writeOnly: true}, n: {}}}"
            ),
            "{}",
        ),
        (
            (
                "{properties: {id: {$ref: '#/components/schemas/Id'}, n: {}, pin: {writeOnly: true,"
                " $ref: '#/components/schemas/Pin'}}}"
            ),
            "{Id: {type: integer, readOnly: true}, Pin: {type: string}}",
        ),
        (
            "{$ref: '#/components/schemas/Node'}",
            (
                "{Node: {properties: {id: {readOnly: true}, pin: {writeOnly: true},"
                " n: {$ref: '#/components/schemas/Node'}}}}"
            ),
        ),
    ],
    ids=["inline", "by reference", "recursive"],
)
def test_properties_travel_in_their_direction(
    sent_and_answered: Callable[[str, str], list[set[str]]], schema: str, components: str
) -> None:
    assert sent_and_answered(schema, components) == [{"pin", "n"}, {"id", "n"}]


# Recursion


def field_types(found: ApiTypes, type_: Type) -> dict[str, Type]:
    return {each.name: each.type for each in found.shapes.objects[type_.shape or ""].fields}


def test_a_recursive_component_is_known_by_its_name(types: Types) -> None:
    node = "{type: object, properties: {next: {$ref: '#/components/schemas/%s'}}}"
    found = types(
        f"{{A: {node % 'A'}, B: {node % 'B'}, Alias: {{$ref: '#/components/schemas/A'}}}}",
        a="{$ref: '#/components/schemas/A'}",
        b="{$ref: '#/components/schemas/B'}",
        alias="{$ref: '#/components/schemas/Alias'}",
    )
    a, b, alias = (answers(found)[name] for name in ("a", "b", "alias"))
    assert field_types(found, a)["next"] == a
    assert a.shape != b.shape
    assert alias == a


@pytest.mark.parametrize("order", [("node", "nodes"), ("nodes", "node")])
@pytest.mark.parametrize(
    "components",
    [
        (
            "{Node: {properties: {children: {$ref: '#/components/schemas/Nodes'}}},"
            " Nodes: {type: array, items: {$ref: '#/components/schemas/Node'}}}"
        ),
        (
            "{Node: {properties: {children: {$ref: '#/components/schemas/Nodes'}}},"
            " Nodes: {anyOf: [{$ref: '#/components/schemas/Node'}, {type: array, items:"
            " {$ref: '#/components/schemas/Nodes'}}]}}"
        ),
    ],
    ids=["list", "union"],
)
def test_lists_and_unions_of_recursive_objects_are_whole_wherever_they_are_met_first(
    types: Types, components: str, order: tuple[str, str]
) -> None:
    schemas = {"node": "Node", "nodes": "Nodes"}
    found = types(
        components, **{name: f"{{$ref: '#/components/schemas/{schemas[name]}'}}" for name in order}
    )
    node, nodes = answers(found)["node"], answers(found)["nodes"]
    children = field_types(found, node)["children"]
    assert children == nodes
    assert node.shape in nodes.shapes()


def test_an_object_inside_a_recursive_list_stands_for_itself(types: Types) -> None:
    found = types(
        "{Tree: {type: array, items: {type: object, properties: {children:"
        " {$ref: '#/components/schemas/Tree'}}}}}",
        tree="{$ref: '#/components/schemas/Tree'}",
    )
    tree = answers(found)["tree"]
    assert field_types(found, tree.arguments[0])["children"] == tree
    assert len(found.shapes.objects) == 1


def test_values_that_hold_nothing_but_themselves_are_cut_short(types: Types) -> None:
    found = types(
        "{Json: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}},"
        " {type: object, additionalProperties: {$ref: '#/components/schemas/Json'}}]}}",
        json="{$ref: '#/components/schemas/Json'}",
    )
    kinds = [each.kind for each in answers(found)["json"].arguments]
    assert kinds == ["scalar", "list", "map"]


@pytest.mark.parametrize("order", [("a", "b"), ("b", "a")])
def test_what_is_cut_short_does_not_depend_on_what_is_met_first(
    types: Types, order: tuple[str, str]
) -> None:
    found = types(
        "{A: {type: array, items: {$ref: '#/components/schemas/B'}},"
        " B: {oneOf: [{type: string}, {$ref: '#/components/schemas/A'}]}}",
        **{name: f"{{$ref: '#/components/schemas/{name.upper()}'}}" for name in order},
    )
    of_a, of_b = answers(found)["a"], answers(found)["b"]
    assert of_a == Type("list", arguments=(ANY,))
    assert [each.kind for each in of_b.arguments] == ["scalar", "list"]


# Unions


@pytest.mark.parametrize("order", [("Car", "Van"), ("Van", "Car")])
def test_what_tells_members_apart_is_found_in_recursive_ones_too(
    types: Types, order: tuple[str, str]
) -> None:
    member = (
        "{properties: {kind: {const: %s}, size: {type: string},"
        " tows: {$ref: '#/components/schemas/Any'}}}"
    )
    union_of = ", ".join(f"{{$ref: '#/components/schemas/{name}'}}" for name in order)
    found = types(
        f"{{Car: {member % 'car'}, Van: {member % 'van'}, Any: {{oneOf: [{union_of}]}}}}",
        car="{$ref: '#/components/schemas/Car'}",
    )
    assert list(found.shapes.tags.values()) == [{"kind"}, {"kind"}]


def test_a_property_with_shared_values_tells_nothing_apart(types: Types) -> None:
    found = types(
        answer="{oneOf: [{properties: {k: {enum: [a, b]}, x: {}}},"
        " {properties: {k: {enum: [b, c]}, y: {}}}]}"
    )
    assert found.shapes.tags == {}


@pytest.mark.parametrize(
    ("members", "labels"),
    [
        (
            "[{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Bank'}]",
            ("Card", "Bank"),
        ),
        ("[{properties: {t: {const: a}}}, {properties: {t: {const: b}}}]", ("a", "b")),
        ("[{properties: {a: {}, x: {}}}, {properties: {a: {}, y: {}}}]", ("x", "y")),
        ("[{type: string}, {type: integer}]", ("string", "integer")),
        ("[{enum: [on]}, {type: string}]", ("boolean True", "string")),
        (
            (
                "[{type: array, items: {type: string}}, {type: array, items:"
                " {$ref: '#/components/schemas/Card'}}]"
            ),
            ("array string", "array Card"),
        ),
        (
            "[{type: string, format: date}, {type: string}, {type: string, format: uuid}]",
            ("string", "string 2", "string 3"),
        ),
    ],
)
def test_labels_of_members(document: Load, members: str, labels: tuple[str, ...]) -> None:
    written = {"oneOf": yaml.safe_load(members)}
    components = {"Card": {"properties": {"n": {}}}, "Bank": {"properties": {"n": {}}}}
    loaded = document(
        {
            "paths": {"/a": {"get": {"responses": {"200": _content(written)}}}},
            "components": {"schemas": components},
        }
    )
    api = read_api(loaded)
    schema = api.operations[0].responses[0].content[0].schema
    assert schema is not None
    assert variant_labels(schema, dict(api.schemas)) == labels


def test_labels_are_never_alike() -> None:
    def member(name: str) -> Schema:
        return Schema("reference", source="", target=f"#/components/schemas/{name}")

    plain = Schema("string", source="")
    schemas = {f"#/components/schemas/{name}": plain for name in ("a", "a 2")}
    of = Schema("union", source="", members=(member("a"), member("a"), member("a 2")))
    assert variant_labels(of, schemas) == ("a", "a 3", "a 2")


# Places


def test_places_of_different_things_have_different_keys() -> None:
    component = Owner("component #/components/schemas/A", None, "component", "A")
    as_request = Owner("component #/components/schemas/A request", None, "component", "A")
    places = [
        Occurrence(component).step("request"),
        Occurrence(as_request),
        Occurrence(component).step("a").step("b"),
        Occurrence(component).step("a b"),
        Occurrence(component).step("a/b"),
    ]
    assert len({place.key for place in places}) == len(places)


def test_two_json_bodies_of_one_response_have_places_of_their_own(document: Load) -> None:
    content = {
        "application/vnd.a+json": {"schema": {"properties": {"a": {}}}},
        "application/json": {"schema": {"properties": {"b": {}}}},
    }
    responses = {"200": {"description": "", "content": content}}
    loaded = document({"paths": {"/a": {"get": {"responses": responses}}}})
    found = read_types(read_api(loaded), ResponseSettings())
    keys = sorted(key for places in found.shapes.places.values() for key in places)
    assert keys == ["GET /a response 200", "GET /a response 200 application/vnd.a+json"]


def test_events_of_one_name_have_places_of_their_own(document: Load) -> None:
    def hook(name: str) -> dict[str, Any]:
        return {"requestBody": {"content": _content({"properties": {name: {}}})["content"]}}

    loaded = document({"webhooks": {"w": {"post": hook("a"), "put": hook("b")}}})
    found = read_types(read_api(loaded), ResponseSettings())
    keys = sorted(key for places in found.shapes.places.values() for key in places)
    assert keys == ["webhook w", "webhook w PUT"]


# Laws

leaves = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer", "nullable": True},
        {"type": "string", "enum": ["a", "b", "c"]},
        {"type": "object"},
        {"$ref": "#/components/schemas/R"},
    ]
)
named = st.sampled_from("abcd")


def _composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    members = st.dictionaries(named, inner, min_size=1, max_size=3)
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": members},
        optional={"required": st.lists(named, max_size=2, unique=True)},
    )
    unions = st.fixed_dictionaries({"oneOf": st.lists(inner, min_size=1, max_size=3)})
    return objects | unions | st.fixed_dictionaries({"type": st.just("array"), "items": inner})


schemas = st.recursive(leaves, _composed, max_leaves=8)
RECURSIVE = {"R": {"properties": {"r": {"$ref": "#/components/schemas/R"}}}}


def _rewritten(schema: Any, chance: random.Random) -> Any:
    """The same schema with its keys and listed values in another order, and prose added."""
    if isinstance(schema, list):
        return [_rewritten(each, chance) for each in schema]
    if not isinstance(schema, dict) or "$ref" in schema:
        return schema
    keys = list(schema)
    chance.shuffle(keys)
    again = {key: _rewritten(schema[key], chance) for key in keys}
    for key in ("enum", "required", "oneOf"):
        if key in again:
            chance.shuffle(again[key])
    if "type" in again:
        again |= {"description": "Said otherwise", "x-order": 1}
    return {"allOf": [again]} if "type" in again and chance.random() < 0.3 else again


@settings(max_examples=80, deadline=None)
@given(written=schemas, seed=st.integers(0, 9))
def test_the_spelling_of_a_schema_does_not_change_its_type(
    document: Load, written: Any, seed: int
) -> None:
    again = _rewritten(json.loads(json.dumps(written)), random.Random(seed))
    signatures = []
    for schema in (written, again):
        paths = {"/a": {"get": {"responses": {"200": _content(schema)}}}}
        loaded = document({"paths": paths, "components": {"schemas": RECURSIVE}}, "3.0.3")
        found = read_types(read_api(loaded), ResponseSettings())
        type_ = found.operations[0].responses[0].type
        assert type_ is not None
        assert found.shapes.places.keys() == {*found.shapes.objects, *found.shapes.enums}
        signatures.append(type_.signature())
    assert signatures[0] == signatures[1]
