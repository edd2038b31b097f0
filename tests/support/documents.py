"""OpenAPI 3.0 documents as they were written, read without any part of the generator."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
BASE = "urn:document"

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class RawParameter:
    """A parameter with the defaults of the Parameter Object filled in (OpenAPI 3.0.4, 4.7.12)."""

    name: str
    location: str
    required: bool
    schema: Schema
    style: str
    explode: bool


@dataclass(frozen=True)
class RawBody:
    """A request body: whether there must be one, and its schema by media type."""

    required: bool
    content: Mapping[str, Schema]


@dataclass(frozen=True)
class RawResponse:
    """A response with its schemas by media type."""

    status: str
    content: Mapping[str, Schema]


@dataclass(frozen=True)
class RawOperation:
    """An operation; `key` is its method in upper case and its path template."""

    method: str
    path: str
    parameters: tuple[RawParameter, ...]
    body: RawBody | None
    responses: tuple[RawResponse, ...]

    @property
    def key(self) -> str:
        return f"{self.method} {self.path}"

    def at(self, location: str) -> tuple[RawParameter, ...]:
        """The parameters in `path`, `query`, `header` or `cookie`."""
        return tuple(each for each in self.parameters if each.location == location)

    def success(self) -> RawResponse:
        """The first response with a status of 2XX."""
        return next(each for each in self.responses if each.status.startswith("2"))

    def success_schema(self) -> Schema | None:
        """The schema of the first successful response as JSON, None where it has no body."""
        return self.success().content.get("application/json")


class RawDocument:
    """A document of one file; references in it are absolute, so that a part can stand alone."""

    def __init__(self, content: Any) -> None:
        self.content = _with_absolute_references(content)

    @classmethod
    def load(cls, path: Path) -> RawDocument:
        return cls(json.loads(path.read_text(encoding="utf-8")))

    @cached_property
    def operations(self) -> Mapping[str, RawOperation]:
        """All operations by key, in the order of the document."""
        return {operation.key: operation for operation in self._operations()}

    def resolved(self, node: Any) -> Any:
        """The node that a chain of references ends at."""
        while isinstance(node, Mapping) and "$ref" in node:
            found = self.content
            for part in node["$ref"].removeprefix(f"{BASE}#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
            node = found
        return node

    def _operations(self) -> Iterator[RawOperation]:
        for path, item in self.content["paths"].items():
            for method in METHODS:
                if method in item:
                    yield self._operation(method, path, item)

    def _operation(self, method: str, path: str, item: Any) -> RawOperation:
        node = item[method]
        written = [*item.get("parameters", []), *node.get("parameters", [])]
        parameters = [self._parameter(self.resolved(each)) for each in written]
        # A parameter of the operation replaces that of the path (OpenAPI 3.0.4, 4.7.9).
        unique = {(each.location, each.name): each for each in parameters}
        responses = node["responses"].items()
        return RawOperation(
            method.upper(),
            path,
            tuple(unique.values()),
            self._body(self.resolved(node.get("requestBody"))),
            tuple(RawResponse(status, _schemas(self.resolved(each))) for status, each in responses),
        )

    def _parameter(self, node: Any) -> RawParameter:
        default = {"query": "form", "cookie": "form"}.get(node["in"], "simple")
        style = node.get("style", default)
        explode = node.get("explode", style == "form")
        required = node.get("required", False)
        return RawParameter(node["name"], node["in"], required, node["schema"], style, explode)

    def _body(self, node: Any) -> RawBody | None:
        return RawBody(node.get("required", False), _schemas(node)) if node else None


def slice_of(path: Path, every: int) -> Any:
    """The content of a document with one of `every` of its paths."""
    content = json.loads(path.read_text(encoding="utf-8"))
    kept = list(content["paths"].items())[::every]
    return {**content, "paths": dict(kept)}


def _schemas(node: Any) -> dict[str, Schema]:
    return {name: each.get("schema", {}) for name, each in node.get("content", {}).items()}


def _with_absolute_references(node: Any) -> Any:
    if isinstance(node, list):
        return [_with_absolute_references(each) for each in node]
    if not isinstance(node, dict):
        return node
    return {
        key: (
            f"{BASE}{value}"
            if key == "$ref" and isinstance(value, str)
            else _with_absolute_references(value)
        )
        for key, value in node.items()
    }
