"""Assertions that are compared as they are written, in one dialect and without references."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.ir import dialect
from generator.ir import schema_keywords as keywords
from generator.ir.conjunctions import Address
from generator.ir.json_identity import canonical_text
from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.schema_parts import Part
from generator.ir.written_digests import WrittenDigests
from generator.spec import Document, Location, UnresolvableReferenceError

_MOST_NODES = 2_000

_ONE = frozenset("""
    not if then else items contains additionalProperties unevaluatedProperties unevaluatedItems
    propertyNames
    """.split())
_LISTED = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_NAMED = frozenset({"properties", "patternProperties", "dependentSchemas"})
_UNORDERED = frozenset({"allOf", "anyOf", "oneOf", "required", "enum", "type"})


class _TooLargeError(Exception):
    """A node that is not worth writing out."""


class CanonicalNodes:
    """Writes nodes of one document so that equal texts assert the same in any document."""

    def __init__(self, document: Document, written: WrittenDigests) -> None:
        self._document = document
        self._written = written

    def text(self, node: Any, location: Location) -> str:
        """Write a schema; one that contains itself, or is very large, is known by its digest.

        That is the same in another document where it is written in the very same words.
        """
        try:
            return canonical_text(_Writing(self._document).schema(node, location, ()))
        except _TooLargeError:
            return canonical_text({"written": self._written.of([Part(node, location)])})


class _Writing:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._openapi = document.openapi
        self._count = 0

    def schema(self, node: Any, location: Location, above: tuple[Address, ...]) -> Json:
        self._count += 1
        if self._count > _MOST_NODES:
            raise _TooLargeError
        node = keywords.as_node(node)
        if not isinstance(node, Mapping):
            return {}
        if "$ref" in node:
            return self._reference(node, location, above)
        if keywords.accepts_nothing(node):
            return False
        plain = dialect.lifted(node, self._openapi)
        if dialect.accepts_null_beside(node, self._openapi):
            rest = self.schema(dialect.parted(node)[1], location, above)
            return {"anyOf": [rest, {"type": ["null"]}]}
        return self._members(plain, location, above)

    def _members(self, node: Node, location: Location, above: tuple[Address, ...]) -> Json:
        written: dict[str, Json] = {}
        for key in sorted(node):
            if key in dialect.ASSERTIONS and key != "discriminator":
                value = self._value(key, node[key], location.child(key), above)
                written[key] = _in_order(key, value)
        return written

    def _value(self, key: str, value: Any, at: Location, above: tuple[Address, ...]) -> Json:
        if key in _ONE:
            return self.schema(value, at, above)
        if key in _LISTED and isinstance(value, list):
            return [self.schema(each, at.child(index), above) for index, each in enumerate(value)]
        if key in _NAMED and isinstance(value, Mapping):
            return {name: self.schema(each, at.child(name), above) for name, each in value.items()}
        if key == "type" and isinstance(value, str):
            return [value]
        return value  # type: ignore[no-any-return]

    def _reference(self, node: Node, location: Location, above: tuple[Address, ...]) -> Json:
        try:
            target = self._document.resolve(node["$ref"], location)
        except UnresolvableReferenceError:
            return {}
        address = (target.file, target.pointer)
        if address in above:
            raise _TooLargeError
        found = self.schema(self._document.node(target), target, (*above, address))
        beside = {key: node[key] for key in node if key != "$ref" and key in dialect.ASSERTIONS}
        if self._openapi == "3.0" or not beside:
            return self._nullable(node, found)
        return {"allOf": [found, self.schema(beside, location, above)]}

    def _nullable(self, node: Node, found: Json) -> Json:
        if self._openapi == "3.0" and node.get("nullable") is True:
            return {"anyOf": [found, {"type": ["null"]}]}
        return found


def _in_order(key: str, value: Json) -> Json:
    if key not in _UNORDERED or not isinstance(value, list):
        return value
    texts = [each for each in value if isinstance(each, str)]
    if len(texts) == len(value):
        return [*sorted(texts)]
    return sorted(value, key=canonical_text)
