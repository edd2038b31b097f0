"""Mini documents: written to files and loaded as any document is."""

import json
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest
import yaml

from generator.config import ResponseSettings
from generator.ir.api_reader import read_api
from generator.ir.operation_types import ApiTypes, read_types
from generator.ir.schema import Schema
from generator.ir.schema_reader import SchemaReader
from generator.spec import Document, load_document


@pytest.fixture(scope="session")
def document(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Document]:
    """Load a document from YAML text or from its members; what every document has is added."""
    folder = tmp_path_factory.mktemp("documents")
    numbers = count()

    def document(written: str | dict[str, Any] = "", openapi: str = "3.1.0") -> Document:
        members = yaml.safe_load(written) or {} if isinstance(written, str) else written
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
def read_all(document: Callable[..., Document]) -> Callable[..., tuple[Schema, dict[str, Schema]]]:
    """Read a schema, given as YAML, beside component schemas, given as YAML too."""

    def read_all(
        written: str, components: str = "{}", openapi: str = "3.1.0"
    ) -> tuple[Schema, dict[str, Schema]]:
        schemas = {**yaml.safe_load(components), "Read": yaml.safe_load(written)}
        loaded = document({"components": {"schemas": schemas}}, openapi)
        reader = SchemaReader(loaded)
        location = loaded.location.child("components", "schemas", "Read")
        schema = reader.read(loaded.node(location), location)
        return schema, dict(reader.targets())

    return read_all


@pytest.fixture(scope="session")
def read(read_all: Callable[..., tuple[Schema, dict[str, Schema]]]) -> Callable[..., Schema]:
    def read(written: str, components: str = "{}", openapi: str = "3.1.0") -> Schema:
        return read_all(written, components, openapi)[0]

    return read


@pytest.fixture(scope="session")
def types(document: Callable[..., Document]) -> Callable[..., ApiTypes]:
    """Read the types of operations: each name is a path that answers its schema."""

    def types(
        components: str = "{}", responses: ResponseSettings | None = None, **answers: str
    ) -> ApiTypes:
        paths = {
            f"/{name}": {"get": {"responses": {"200": _content(yaml.safe_load(schema))}}}
            for name, schema in answers.items()
        }
        written = {"paths": paths, "components": {"schemas": yaml.safe_load(components)}}
        return read_types(read_api(document(written)), responses or ResponseSettings())

    return types


def _content(schema: Any) -> dict[str, Any]:
    return {"description": "", "content": {"application/json": {"schema": schema}}}
