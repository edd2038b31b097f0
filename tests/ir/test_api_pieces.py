"""An API read in pieces is the API read as a whole, and pieces can be stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.ir.api import Api, ApiFrame, Operation
from generator.ir.api_reader import ReadPaths, assemble_api, read_api, read_frame, read_paths
from generator.ir.relocation import relocated
from generator.ir.schema import Schema
from generator.ir.schema_reader import SchemaReader
from generator.ir.targets import direct_targets
from generator.spec import Document, load_document
from generator.spec.grammar import path_items

Load = Callable[..., Document]

DOCUMENT: dict[str, Any] = {
    "servers": [{"url": "https://example.com"}],
    "paths": {
        "/b": {
            "parameters": [{"$ref": "#/components/parameters/Filter"}],
            "post": {
                "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                "responses": {"200": {"$ref": "#/components/responses/Found"}},
                "callbacks": {
                    "done": {
                        "{$request.body#/url}": {
                            "post": {
                                "requestBody": {
                                    "content": {
                                        "application/json": {
                                            "schema": {"$ref": "#/components/schemas/Event"}
                                        }
                                    }
                                },
                                "responses": {},
                            }
                        }
                    }
                },
            },
        },
        "/a": {"$ref": "#/paths/~1b"},
        "/c": {"get": {"responses": {"200": {"$ref": "#/components/responses/Found"}}}},
        "x-other": {"get": {"responses": {}}},
    },
    "webhooks": {
        "changed": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Only"}}
                    }
                }
            }
        }
    },
    "components": {
        "parameters": {
            "Filter": {
                "name": "filter",
                "in": "query",
                "schema": {"$ref": "#/components/schemas/Filter"},
            }
        },
        "responses": {
            "Found": {
                "description": "",
                "headers": {"X-Kind": {"schema": {"$ref": "#/components/schemas/Kind"}}},
                "content": {
                    "application/json": {
                        "schema": {
                            "oneOf": [
                                {"$ref": "#/components/schemas/Tree"},
                                {"type": "array", "items": {"$ref": "#/components/schemas/Leaf"}},
                            ],
                            "discriminator": {
                                "propertyName": "kind",
                                "mapping": {"other": "#/components/schemas/Unused"},
                            },
                        }
                    }
                },
            }
        },
        "schemas": {
            "Event": {
                "type": "object",
                "properties": {"leaf": {"$ref": "#/components/schemas/Leaf"}},
            },
            "Filter": {"type": "string"},
            "Kind": {"type": "string", "enum": ["a", "b"]},
            "Leaf": {
                "type": "object",
                "properties": {"kind": {"$ref": "#/components/schemas/Kind"}},
            },
            "Only": {"type": "object"},
            "Tree": {
                "type": "object",
                "properties": {
                    "inner": {
                        "allOf": [{"$ref": "#/components/schemas/Tree"}, {"required": ["inner"]}]
                    }
                },
            },
            "Unused": {"type": "object"},
        },
    },
}


def together(document: Document, pieces: Mapping[str, ReadPaths]) -> Api:
    operations = {path: piece.operations[path] for path, piece in pieces.items()}
    schemas = {target: each for piece in pieces.values() for target, each in piece.schemas.items()}
    return assemble_api(read_frame(document), operations, schemas)


def check_pieces(document: Document) -> None:
    """Every path read alone gives what it gives among all others, and nothing else is needed."""
    whole = read_api(document)
    pieces = {path: read_paths(document, [path]) for path in path_items(document.root)}
    assert together(document, pieces) == whole
    schemas = dict(whole.schemas)
    for path, piece in pieces.items():
        assert {target: schemas[target] for target in piece.schemas} == piece.schemas
        assert reached(direct_targets(piece.operations[path]), schemas) == set(piece.schemas)


def reached(targets: tuple[str, ...], schemas: Mapping[str, Schema]) -> set[str]:
    found, waiting = set(targets), list(targets)
    while waiting:
        direct = set(direct_targets(schemas[waiting.pop()]))
        waiting.extend(direct - found)
        found |= direct
    return found


def test_paths_read_alone_are_the_whole(document: Load) -> None:
    loaded = document(DOCUMENT)
    check_pieces(loaded)
    assert path_items(loaded.root) == ("/b", "/a", "/c")
    frame = read_frame(loaded)
    assert [target for target, _ in frame.schemas] == ["#/components/schemas/Only"]
    assert "#/components/schemas/Only" in dict(read_api(loaded).schemas)


def test_published_documents_read_in_pieces_are_the_whole(real_document: Path) -> None:
    check_pieces(load_document(real_document))


def test_a_document_of_the_repository_read_in_pieces_is_the_whole(repository: Path) -> None:
    check_pieces(load_document(repository / "specs" / "v3.110.0.json"))


def test_direct_targets_are_what_is_referred_to(document: Load) -> None:
    read = read_paths(document(DOCUMENT), ["/b", "/c"])
    prefix = "#/components/schemas/"
    assert direct_targets(read.operations["/b"]) == tuple(
        prefix + name for name in ("Event", "Filter", "Kind", "Leaf", "Tree")
    )
    assert direct_targets(read.operations["/c"]) == tuple(
        prefix + name for name in ("Kind", "Leaf", "Tree")
    )
    assert direct_targets(read.schemas[f"{prefix}Tree"]) == (f"{prefix}Tree/properties/inner",)
    assert direct_targets(read.schemas[f"{prefix}Kind"]) == ()
    assert f"{prefix}Unused" not in read.schemas


# Laws

names = st.sampled_from("AB")
leaves = st.sampled_from(
    [
        {"type": "string"},
        {"$ref": "#/components/schemas/A"},
        {"$ref": "#/components/schemas/B"},
        {"$ref": "#/components/schemas/B/properties/a"},
        {"properties": {"a": {"minProperties": 1}}},
    ]
)


def _composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    objects = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": st.dictionaries(st.sampled_from("ab"), inner)}
    )
    lists = st.fixed_dictionaries({"type": st.just("array"), "items": inner})
    members = st.lists(inner, min_size=1, max_size=2)
    unions = st.fixed_dictionaries({}, optional={"oneOf": members, "allOf": members})
    return objects | lists | unions


schemas = st.recursive(leaves, _composed, max_leaves=6)


@settings(max_examples=150)
@given(first=schemas, second=schemas, a=schemas, b=schemas)
def test_what_is_read_does_not_depend_on_what_was_read_before(
    document: Load, first: Any, second: Any, a: Any, b: Any
) -> None:
    components = {
        "A": {"allOf": [a]},
        "B": {"type": "object", "properties": {"a": {"items": b, "type": "array"}}},
    }
    contents = {"/1": first, "/2": {"items": second, "type": "array"}, "/3": {"allOf": [first]}}
    paths = {
        path: {
            "get": {
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": schema}}}
                }
            }
        }
        for path, schema in contents.items()
    }
    loaded = document({"paths": paths, "components": {"schemas": components}})
    check_pieces(loaded)
    backwards = read_paths(loaded, ["/3", "/2", "/1"])
    forwards = read_paths(loaded, ["/1", "/2", "/3"])
    assert backwards.schemas == forwards.schemas
    assert dict(backwards.operations) == dict(forwards.operations)


@settings(max_examples=60)
@given(written=schemas)
def test_equal_schemas_are_read_alike_wherever_they_stand(document: Load, written: Any) -> None:
    pair = {"properties": {"first": written, "second": written}}
    components = {"A": {}, "B": {"properties": {"a": {}}}, "Pair": pair}
    loaded = document({"components": {"schemas": components}})
    at = loaded.location.child("components", "schemas", "Pair")
    for each in SchemaReader(loaded).read(loaded.node(at), at).properties:
        place = at.child("properties", each.name)
        assert SchemaReader(loaded).read(written, place) == each.schema


def test_a_relocated_schema_stands_where_it_was_put(document: Load) -> None:
    loaded = document(
        {
            "components": {
                "schemas": {
                    name: {
                        "allOf": [{"properties": {"a": {"items": {"enum": ["x"]}}}}],
                        "additionalProperties": {"oneOf": [{"type": "string"}, {"type": "object"}]},
                    }
                    for name in ("A", "B")
                }
            }
        }
    )
    here, there = (loaded.location.child("components", "schemas", name) for name in "AB")
    read = {each: SchemaReader(loaded).read(loaded.node(each), each) for each in (here, there)}
    assert read[here] != read[there]
    moved = relocated(read[here], f"#{here.pointer}", f"#{there.pointer}")
    assert moved == read[there]


# Storing


@pytest.mark.parametrize("kind", [Api, ApiFrame])
def test_a_whole_can_be_stored(document: Load, kind: type[Any]) -> None:
    loaded = document(DOCUMENT)
    whole = read_api(loaded) if kind is Api else read_frame(loaded)
    content = msgspec.msgpack.encode(whole)
    assert msgspec.msgpack.Decoder(kind).decode(content) == whole


def test_pieces_of_published_documents_can_be_stored(real_document: Path) -> None:
    loaded = load_document(real_document)
    read = read_paths(loaded, path_items(loaded.root))
    operation, schema = msgspec.msgpack.Decoder(Operation), msgspec.msgpack.Decoder(Schema)
    for found in read.operations.values():
        for each in found:
            assert operation.decode(msgspec.msgpack.encode(each)) == each
    for each in read.schemas.values():
        assert schema.decode(msgspec.msgpack.encode(each)) == each


def test_numbers_stay_what_they_are(document: Load) -> None:
    values = [1, 1.0, -(2**63), 2**64 - 1, 1e300, True]
    loaded = document({"x-provenance": values})
    frame = read_frame(loaded)
    again = msgspec.msgpack.Decoder(ApiFrame).decode(msgspec.msgpack.encode(frame))
    assert [(type(each), each) for each in again.provenance] == [
        (type(each), each) for each in values
    ]


@pytest.mark.parametrize(
    ("type_", "value"),
    [("integer", "9" * 30), ("number", "9" * 30), ("integer", 1e300), ("number", "1e999")],
)
def test_a_number_that_no_document_can_hold_does_not_come_from_a_listed_value(
    document: Load, type_: str, value: object
) -> None:
    loaded = document({"components": {"schemas": {"A": {"type": type_, "enum": [value]}}}})
    at = loaded.location.child("components", "schemas", "A")
    schema = SchemaReader(loaded).read(loaded.node(at), at)
    assert all(type(each) is float for each in schema.enum)
    assert msgspec.json.decode(msgspec.json.encode(schema), type=Schema) == schema
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(schema), type=Schema) == schema
