"""The intermediate representation as JSON: nothing is lost, and what is not one is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.ir.api import Api
from generator.ir.api_reader import read_api
from generator.ir.schema import (
    Annotations,
    Constraint,
    Discriminator,
    Property,
    Schema,
)
from generator.ir.serialise import SerialisedApiError, api_from_json, api_to_json
from generator.spec import load_document

DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Chargers", "version": "1.0.0", "x-provenance": {"kind": None, "n": [1.0]}},
    "servers": [
        {"url": "https://{host}", "variables": {"host": {"default": "a", "enum": ["a", "b"]}}}
    ],
    "paths": {
        "/evses/{id}": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
            ],
            "put": {
                "operationId": "put",
                "deprecated": True,
                "security": [{"key": []}, {}],
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {"$ref": "#/components/schemas/Evse"},
                            "encoding": {"logo": {"contentType": "image/png"}},
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": "",
                        "headers": {"X-Id": {"schema": {"type": "string"}}},
                        "content": {
                            "application/json": {
                                "schema": {
                                    "oneOf": [
                                        {"$ref": "#/components/schemas/Evse"},
                                        {"type": "array", "items": {"type": "number"}},
                                    ],
                                    "nullable": True,
                                }
                            }
                        },
                    }
                },
                "callbacks": {
                    "changed": {
                        "{$request.body#/url}": {
                            "post": {"responses": {"202": {"description": "ok"}}}
                        }
                    }
                },
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "name": "X-Key", "in": "header"}},
        "schemas": {
            "Evse": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer", "readOnly": True, "maximum": 5},
                    "status": {"type": "string", "enum": ["on", "off"], "default": "on"},
                    "note": {"type": "string", "nullable": True, "default": None},
                    "inner": {"$ref": "#/components/schemas/Evse"},
                },
                "additionalProperties": {"type": "string"},
            }
        },
    },
}


@pytest.fixture
def api(tmp_path: Path) -> Api:
    path = tmp_path / "api.json"
    path.write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return read_api(load_document(path))


def test_what_is_read_is_what_was_written(api: Api) -> None:
    text = api_to_json(api)
    again = api_from_json(text)
    assert again == api
    assert api_to_json(again) == text


def test_the_text_says_its_format_and_leaves_out_what_is_empty(api: Api) -> None:
    data = json.loads(api_to_json(api))
    assert data["format"] == 2
    written = data["api"]
    assert written["title"] == "Chargers"
    assert "description" not in written
    assert "webhooks" not in written
    assert "" not in (written["operations"][0]["parameters"][0].values())
    id_schema = written["schemas"][0][1]["properties"][0]["schema"]
    assert set(id_schema) == {"kind", "source", "constraints", "annotations"}
    assert id_schema["annotations"] == {"read_only": True}


def test_a_default_of_null_is_not_the_same_as_none(api: Api) -> None:
    properties = {each.name: each.schema for each in api.schemas[0][1].properties}
    assert properties["note"].default == (None,)
    assert properties["inner"].default == ()
    assert api_from_json(api_to_json(api)) == api


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text("abé\n", max_size=3), inner, max_size=3),
    max_leaves=6,
)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
optional_texts = st.none() | texts
annotations = st.builds(
    Annotations, optional_texts, optional_texts, st.booleans(), st.booleans(), st.booleans()
)


def _schemas(inner: st.SearchStrategy[Schema]) -> st.SearchStrategy[Schema]:
    return st.builds(
        Schema,
        kind=st.sampled_from(["object", "array", "union", "string"]),
        source=texts,
        nullable=st.booleans(),
        format=optional_texts,
        enum=st.lists(json_values, max_size=2).map(tuple),
        constraints=st.lists(st.builds(Constraint, texts, json_values), max_size=2).map(tuple),
        default=st.just(()) | st.tuples(json_values),
        properties=st.lists(st.builds(Property, texts, inner, st.booleans()), max_size=2).map(
            tuple
        ),
        additional=st.none() | inner,
        closed=st.booleans(),
        items=st.none() | inner,
        members=st.lists(inner, max_size=2).map(tuple),
        discriminator=st.none()
        | st.builds(Discriminator, texts, st.lists(st.tuples(texts, texts), max_size=2).map(tuple)),
        target=optional_texts,
        annotations=annotations,
    )


schemas = st.recursive(st.builds(Schema, st.just("string"), texts), _schemas, max_leaves=5)


@given(schema=schemas, provenance=json_values)
def test_any_schema_and_any_json_comes_back_exactly(schema: Schema, provenance: Any) -> None:
    api = Api(
        title="t",
        version="1",
        dialect="3.1",
        provenance=provenance,
        schemas=(("f#/x", schema),),
    )
    text = api_to_json(api)
    again = api_from_json(text)
    assert again == api
    # Python finds 1, 1.0 and True equal; the text tells them apart.
    assert api_to_json(again) == text


def test_schemas_that_are_nested_deeply_come_back(api: Api) -> None:
    schema = Schema("string", "s")
    for _ in range(120):
        schema = Schema("object", "s", properties=(Property("p", schema, required=True),))
    deep = replace(api, schemas=(("deep", schema),))
    assert api_from_json(api_to_json(deep)) == deep


def _without(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda data: data["api"].pop(name)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data.update(format=99), "format 99, this generator reads 2"),
        (lambda data: data.pop("format"), "format None"),
        (lambda data: data.update(api=None), "Expected `object`, got `null`"),
        (_without("title"), "missing required field `title`"),
        (lambda data: data["api"].update(colour="red"), "unknown field `colour`"),
        (lambda data: data["api"].update(operations={}), "Expected `array`, got `object`"),
        (lambda data: data["api"]["schemas"][0].append(1), "Expected `array` of length 2"),
    ],
)
def test_another_text_is_refused(
    api: Api, change: Callable[[dict[str, Any]], object], said: str
) -> None:
    data = json.loads(api_to_json(api))
    change(data)
    with pytest.raises(SerialisedApiError, match=said):
        api_from_json(json.dumps(data))


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_what_is_no_object_is_refused(text: str) -> None:
    with pytest.raises(SerialisedApiError):
        api_from_json(text)


def test_a_whole_published_api_comes_back(vendor_document: Path) -> None:
    api = read_api(load_document(vendor_document))
    assert api_from_json(api_to_json(api)) == api
