"""Respelled documents are valid, and their schemas accept what the documents' own accept."""

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from tests.support.dialects import in_3_1
from tests.support.document_walk import Node, dialect
from tests.support.respelling import RESPELLINGS, respellings

STRING = {"type": "string"}
VALUES: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    5,
    10,
    11,
    1.5,
    "",
    "a",
    "b",
    "long enough",
    [],
    ["a"],
    ["a", "a"],
    [1],
    {},
    {"kind": "cat"},
    {"kind": "cat", "name": "Tom"},
    {"kind": "cat", "name": 5},
    {"kind": "cat", "name": None},
    {"kind": "dog", "extra": 1},
    {"value": "a", "children": [{"value": "b"}]},
    {"value": "a", "children": [{"value": 5}]},
    {"value": 5},
)

CAT = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"enum": ["cat"], "type": "string"}, "name": STRING},
}
NODE = {
    "type": "object",
    "required": ["value"],
    "properties": {
        "value": STRING,
        "children": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
    },
}


def document(schema: Any, version: str) -> Node:
    place = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    trace = {"name": "x-trace", "in": "header", "schema": {"type": "array", "items": STRING}}
    post = {
        "tags": ["a", "b"],
        "parameters": [trace],
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "responses": {
            "200": {
                "description": "Here.",
                "headers": {"X-Rate": {"$ref": "#/components/headers/Rate"}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}},
            }
        },
    }
    return {
        "openapi": version,
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://one.example.com/v1"}],
        "security": [{"key": []}],
        "paths": {"/things/{id}": {"parameters": [place], "post": post}},
        "components": {
            "schemas": {"Cat": CAT, "Node": NODE},
            "headers": {"Rate": {"schema": {"type": "integer"}}},
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        },
    }


SCHEMAS_3_0: dict[str, Any] = {
    "nullable": {"type": "string", "nullable": True, "maxLength": 5},
    "nullable enum": {"type": "string", "nullable": True, "enum": ["a"]},
    "excluding": {"type": "number", "minimum": 1, "exclusiveMinimum": True, "maximum": 10},
    "reference": {"$ref": "#/components/schemas/Cat"},
    "union": {"oneOf": [STRING, {"$ref": "#/components/schemas/Cat"}]},
    "nullable union": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/Cat"}]},
    "null as a member": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"nullable": True}]},
    "tree": {"$ref": "#/components/schemas/Node"},
    "array": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
}
SCHEMAS_3_1: dict[str, Any] = {
    "types": {"type": ["string", "integer", "null"], "maxLength": 5, "minimum": 1},
    "constant": {"const": "a"},
    "one of an enum": {"enum": ["a"]},
    "excluding": {"type": "number", "exclusiveMinimum": 1, "maximum": 10},
    "bounds of both": {"type": "number", "exclusiveMinimum": 1, "minimum": 1, "maximum": 10},
    "beside a reference": {"$ref": "#/components/schemas/Cat", "required": ["name"]},
    "any of": {"anyOf": [{"type": "string", "minLength": 2}, {"$ref": "#/components/schemas/Cat"}]},
    "one of": {"oneOf": [{"type": "string"}, {"type": "array"}, {"type": "null"}]},
    "all of": {"allOf": [{"$ref": "#/components/schemas/Cat"}, {"properties": {"name": False}}]},
    "map": {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
    "closed": {**CAT, "additionalProperties": False},
    "tuple": {"type": "array", "prefixItems": [STRING], "items": False},
    "unevaluated": {
        "allOf": [{"$ref": "#/components/schemas/Cat"}],
        "unevaluatedProperties": False,
    },
    "conditional": {"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"type": "object"}},
    "tree": {"$ref": "#/components/schemas/Node"},
    "anything": True,
}


def all_documents() -> Iterator[tuple[str, Node]]:
    for version, schemas in (("3.0.3", SCHEMAS_3_0), ("3.1.1", SCHEMAS_3_1)):
        for name, schema in schemas.items():
            yield f"{version} {name}", document(schema, version)


DOCUMENTS = dict(all_documents())
TWINS = {
    f"{name}: {how}": (each, twin)
    for name, each in DOCUMENTS.items()
    for how, twin in respellings(each)
}


def resolved(whole: Node, node: Any) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        found: Any = whole
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        node = found
    return node


def accepted(whole: Node) -> list[Any]:
    """Those of the values that the body of the one request may be."""
    lifted = in_3_1(whole)
    (item,) = lifted["paths"].values()
    (media,) = resolved(lifted, item["post"]["requestBody"])["content"].values()
    validator = Draft202012Validator({**lifted, "allOf": [media["schema"]]})
    return [value for value in VALUES if validator.is_valid(value)]


@pytest.mark.parametrize("name", TWINS)
def test_a_respelled_document_accepts_the_same(name: str) -> None:
    before, after = TWINS[name]
    assert accepted(before) == accepted(after)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_values_tell_schemas_apart(name: str) -> None:
    found = accepted(DOCUMENTS[name])
    assert found, "no value would notice when nothing was accepted any more"
    assert name.endswith("anything") or len(found) < len(VALUES)


@pytest.mark.parametrize("how", RESPELLINGS)
def test_every_respelling_has_something_to_change(how: str) -> None:
    assert any(name.endswith(f": {how}") for name in TWINS)


@pytest.mark.parametrize(
    "name",
    [
        f"{kind} {schema}"
        for kind, schema in (
            ("3.0.3", "union"),
            ("3.0.3", "tree"),
            ("3.1.1", "beside a reference"),
            ("3.1.1", "closed"),
        )
    ],
)
def test_a_respelled_document_is_valid(name: str) -> None:
    for how, twin in respellings(DOCUMENTS[name]):
        check = OpenAPIV30SpecValidator if dialect(twin) == "3.0" else OpenAPIV31SpecValidator
        assert list(check(twin).iter_errors()) == [], how


def test_what_is_respelled_stays_as_it_was() -> None:
    before = repr(DOCUMENTS)
    for each in DOCUMENTS.values():
        assert list(respellings(each))
    assert repr(DOCUMENTS) == before
