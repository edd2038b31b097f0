"""The places in requests and answers of a document that hold values, as a comparison names them.

Imports nothing of the generator.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.support.document_walk import METHODS, Node


class Slot(NamedTuple):
    """A place that holds values. ``sent`` says that the caller of the API sends them."""

    operation: str
    name: str
    sent: bool


def slots(document: Node) -> Iterator[Slot]:
    """All slots of the operations of a document; callbacks and webhooks are left out."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                key = f"{method.upper()} {path}"
                yield from _slots(document, key, item[method], item.get("parameters", []))


def _slots(document: Node, key: str, operation: Node, above: list[Node]) -> Iterator[Slot]:
    for listed in (*above, *operation.get("parameters", [])):
        each = resolved(document, listed)
        yield Slot(key, f"{each['in']} parameter {each['name']!r}", sent=True)
    body = resolved(document, operation.get("requestBody", {}))
    for media_type in body.get("content", {}):
        yield Slot(key, f"request body {media_type}", sent=True)
    for status, listed in operation["responses"].items():
        response = resolved(document, listed)
        for media_type in response.get("content", {}):
            yield Slot(key, f"response {status} {media_type}", sent=False)
        for name in response.get("headers", {}):
            yield Slot(key, f"response {status} header {name!r}", sent=False)


def resolved(document: Node, node: Any) -> Any:
    """What a node refers to, at last; an empty one where nothing is there."""
    while isinstance(node, dict) and "$ref" in node:
        found: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found.get(step.replace("~1", "/").replace("~0", "~"), {})
        node = found
    return node
