"""The schemas of a document, each as values travel, as packages carry them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.ir.types import Direction
from generator.ir.value_sets.reader import ValueSetReader
from generator.ir.value_sets.schema_components import Components
from generator.runtime.server.descriptions import Schema
from generator.spec import Document, Location, load_document

_METHODS = "get put post delete patch options head trace".split()
_DIRECTIONS: tuple[Direction, ...] = ("request", "response")


@dataclass(frozen=True, slots=True)
class Source:
    """A schema, where it stands, and in which direction its values travel."""

    pointer: str
    direction: Direction
    schema: Schema

    def __str__(self) -> str:
        return f"{self.direction} {self.pointer}"


def document_schemas(path: Path) -> tuple[Source, ...]:
    """All schemas of parameters, bodies and components."""
    document = load_document(path)
    readers = {each: ValueSetReader(document, each) for each in _DIRECTIONS}
    components = Components("#/components/schemas/")
    texts = [
        (pointer, direction, readers[direction].described_schema(
            readers[direction].at(f"#{pointer}"), components
        ))
        for pointer, direction in _places(document)
    ]  # fmt: skip
    all_components = components.all()
    return tuple(
        Source(pointer, direction, Schema(text, all_components))
        for pointer, direction, text in texts
    )


def _places(document: Document) -> Iterator[tuple[str, Direction]]:
    root = _node(document, "")
    for path, item in root.get("paths", {}).items():
        for method in _METHODS:
            if method in item:
                yield from _of_operation(document, f"/paths/{_escaped(path)}/{method}")
    for name in root.get("components", {}).get("schemas", {}):
        for direction in _DIRECTIONS:
            yield f"/components/schemas/{_escaped(name)}", direction


def _of_operation(document: Document, pointer: str) -> Iterator[tuple[str, Direction]]:
    operation = _node(document, pointer)
    for index, parameter in enumerate(operation.get("parameters", ())):
        if "schema" in parameter:
            yield f"{pointer}/parameters/{index}/schema", "request"
    yield from _of_content(document, f"{pointer}/requestBody", "request")
    for status in operation["responses"]:
        yield from _of_content(document, f"{pointer}/responses/{status}", "response")


def _of_content(
    document: Document, pointer: str, direction: Direction
) -> Iterator[tuple[str, Direction]]:
    *above, last = pointer.split("/")
    node = _node(document, "/".join(above)).get(last, {})
    if "$ref" in node:
        yield from _of_content(document, node["$ref"].removeprefix("#"), direction)
        return
    for media_type, content in node.get("content", {}).items():
        if "schema" in content:
            yield f"{pointer}/content/{_escaped(media_type)}/schema", direction


def _node(document: Document, pointer: str) -> dict[str, Any]:
    node: dict[str, Any] = document.node(Location(document.name, pointer))
    return node


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
