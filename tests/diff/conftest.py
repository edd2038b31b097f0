"""Two sides of a comparison, from mini documents that are written to files and loaded as any is."""

import json
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest
import yaml
from hypothesis import settings

from generator.diff.sides import ApiSide
from generator.ir.api_reader import read_api
from generator.ir.value_sets.reader import ValueSetReader
from generator.spec import Document, load_document

SCHEMA = "#/components/schemas/S"

# A run that finds something can be repeated, and no run fails for what another change did.
settings.register_profile("repeatable", derandomize=True)
settings.load_profile("repeatable")


def side_of(document: Document) -> ApiSide:
    """A loaded document as one side of a comparison."""
    return ApiSide(
        read_api(document),
        ValueSetReader(document, "request"),
        ValueSetReader(document, "response"),
    )


@pytest.fixture(scope="session")
def document(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Document]:
    """Load a document from YAML text or from its members; what every document has is added."""
    folder = tmp_path_factory.mktemp("sides")
    numbers = count()

    def document(spec: str | dict[str, Any] = "", openapi: str = "3.1.0") -> Document:
        members = yaml.safe_load(spec) or {} if isinstance(spec, str) else spec
        whole = {
            "openapi": openapi,
            "info": {"title": "Charging", "version": "1.0.0"},
            "paths": {},
            **members,
        }
        path = folder / f"{next(numbers)}.json"
        path.write_text(json.dumps(whole), encoding="utf-8")
        return load_document(path)

    return document


@pytest.fixture(scope="session")
def side(document: Callable[..., Document]) -> Callable[..., ApiSide]:
    """One side of a comparison from a document, as YAML text or as its members."""

    def side(spec: str | dict[str, Any] = "", openapi: str = "3.1.0") -> ApiSide:
        return side_of(document(spec, openapi))

    return side


@pytest.fixture(scope="session")
def schema_side(side: Callable[..., ApiSide]) -> Callable[..., ApiSide]:
    """One side with a schema at #/components/schemas/S, sent and answered by `POST /s`.

    `components` are other schemas, by name. Schemas are given as YAML text or as they are.
    """

    def schema_side(
        schema: Any, openapi: str = "3.1.0", components: str | dict[str, Any] = ""
    ) -> ApiSide:
        others = yaml.safe_load(components) or {} if isinstance(components, str) else components
        written = yaml.safe_load(schema) if isinstance(schema, str) else schema
        content = {"application/json": {"schema": {"$ref": SCHEMA}}}
        operation = {
            "operationId": "sendS",
            "requestBody": {"required": True, "content": content},
            "responses": {"200": {"description": "", "content": content}},
        }
        spec = {
            "paths": {"/s": {"post": operation}},
            "components": {"schemas": {**others, "S": written}},
        }
        return side(spec, openapi)

    return schema_side
