"""Values that a schema describes, drawn at random; imports nothing of the generator.

Who sends values says only what the schema names: an object holds declared properties, and others
where there is a schema of them. So a value is made by choosing a member of each union and taking
from it, and from all that must hold beside it, nothing but what is declared.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random
from typing import Any

from jsonschema import Draft202012Validator

from tests.support.document_walk import Node
from tests.support.witness_check import FORMATS

DEEPEST = 5
COMBINED = ("allOf", "anyOf", "oneOf", "$ref")
BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
TEXTS = (
    *("", "a", "b", "ab", "abc", "c", "ba", "aaaa", "z"),
    *("2024-01-31", "2024-01-31T08:30:00Z", "a@example.com", "text of some length"),
    "3fa85f64-5717-4562-b3fc-2c963f66afa6",
)
NUMBERS = (0, 1, 2, 3, 5, 6, -1, -2, 1.5, 0.5, 2.5, 7, 2**31, 2**40, 2**63, 0.1, 1e40)


class NoValueError(Exception):
    """Nothing was found on the way that was chosen."""


def said_values(schema: Node, random: Random, count: int) -> list[Any]:
    """At most ``count`` different values that a schema describes, in 3.1 and complete in itself."""
    validator = Draft202012Validator(schema, format_checker=FORMATS)
    found: dict[str, Any] = {}
    for _ in range(3 * count):
        try:
            value = _Sender(schema, random).value([{"allOf": schema["allOf"]}], 0)
        except NoValueError:
            continue
        if validator.is_valid(value):
            found[repr(value)] = value
        if len(found) == count:
            break
    return list(found.values())


class _Sender:
    def __init__(self, document: Node, random: Random) -> None:
        self._document = document
        self._bare = {key: each for key, each in document.items() if key not in COMBINED}
        self._random = random

    def value(self, parts: Sequence[Any], depth: int) -> Any:
        """A value of all parts; none of what must hold itself without end."""
        if depth > 4 * DEEPEST:
            raise NoValueError
        nodes = [node for part in parts for node in self._flat(part, 0)]
        listed = [_listed(node) for node in nodes if "enum" in node or "const" in node]
        if listed:
            value = self._random.choice(listed[0])
            return self._checked(value, nodes)
        types = [kind for kind in TYPES if all(_takes(node, kind) for node in nodes)]
        if not types:
            raise NoValueError
        return self._checked(self._of_type(self._random.choice(types), nodes, depth), nodes)

    def _flat(self, part: Any, depth: int) -> Iterator[Node]:
        """The parts that must hold when a member is chosen of each union."""
        if part is False or depth > 2 * DEEPEST:
            raise NoValueError
        if part is True:
            return
        yield part
        if "$ref" in part:
            yield from self._flat(self._target(part["$ref"]), depth + 1)
        for each in part.get("allOf", ()):
            yield from self._flat(each, depth + 1)
        for key in ("anyOf", "oneOf"):
            if key in part:
                yield from self._flat(self._random.choice(part[key]), depth + 1)

    def _target(self, pointer: str) -> Any:
        found: Any = self._document
        for step in pointer.removeprefix("#/").split("/"):
            found = found[step.replace("~1", "/").replace("~0", "~")]
        return found

    def _of_type(self, kind: str, nodes: Sequence[Node], depth: int) -> Any:
        match kind:
            case "null":
                return None
            case "boolean":
                return self._random.choice([True, False])
            case "string":
                return self._checked_one_of(TEXTS, nodes)
            case "array":
                return self._array(nodes, depth)
            case "object":
                return self._object(nodes, depth)
        numbers = [each for each in _numbers(nodes) if kind == "number" or each == int(each)]
        return self._checked_one_of(numbers, nodes)

    def _checked_one_of(self, values: Sequence[Any], nodes: Sequence[Node]) -> Any:
        shuffled = self._random.sample(values, len(values))
        for value in shuffled:
            try:
                return self._checked(value, nodes)
            except NoValueError:
                continue
        raise NoValueError

    def _checked(self, value: Any, nodes: Sequence[Node]) -> Any:
        """The value if it is as each of the parts wants it, for itself."""
        for node in nodes:
            own = {key: each for key, each in node.items() if key not in COMBINED}
            checker = Draft202012Validator({**self._bare, **own}, format_checker=FORMATS)
            if own and not checker.is_valid(value):
                raise NoValueError
        return value

    def _array(self, nodes: Sequence[Node], depth: int) -> list[Any]:
        least = max((node.get("minItems", 0) for node in nodes), default=0)
        most = min((node.get("maxItems", 3) for node in nodes), default=3)
        length = least if depth >= DEEPEST else self._random.randint(least, max(least, most))
        return [self.value([*_parts_of_item(nodes, at)], depth + 1) for at in range(length)]

    def _object(self, nodes: Sequence[Node], depth: int) -> Node:
        declared = sorted({name for node in nodes for name in node.get("properties", ())})
        required = sorted({name for node in nodes for name in node.get("required", ())})
        found: Node = {}
        for name in required:
            found[name] = self.value([*_parts_of(nodes, name)], depth + 1)
        if depth < DEEPEST:
            others = ["a", "c", "z"] if any(_says_of_others(node) for node in nodes) else []
            for name in [*declared, *others]:
                if name not in found and self._random.random() < 0.5:
                    self._add(found, name, nodes, depth)
        return found

    def _add(self, found: Node, name: str, nodes: Sequence[Node], depth: int) -> None:
        try:
            found[name] = self.value([*_parts_of(nodes, name)], depth + 1)
        except NoValueError:
            return


def _listed(node: Node) -> list[Any]:
    return [node["const"]] if "const" in node else list(node["enum"])


def _takes(node: Node, kind: str) -> bool:
    types = node.get("type", TYPES)
    taken = [types] if isinstance(types, str) else types
    return kind in taken or (kind == "integer" and "number" in taken)


def _numbers(nodes: Sequence[Node]) -> list[float]:
    bounds = [node[key] for node in nodes for key in BOUNDS if key in node]
    return [*NUMBERS, *(each + step for each in bounds for step in (-1, 0, 1))]


def _parts_of_item(nodes: Sequence[Node], at: int) -> Iterator[Any]:
    for node in nodes:
        first = node.get("prefixItems", ())
        if at < len(first):
            yield first[at]
        elif "items" in node:
            yield node["items"]


def _says_of_others(node: Node) -> bool:
    return isinstance(node.get("additionalProperties"), dict) and node["additionalProperties"] != {}


def _parts_of(nodes: Sequence[Node], name: str) -> Iterator[Any]:
    """All that is said of a property."""
    for node in nodes:
        matching = [
            each
            for pattern, each in node.get("patternProperties", {}).items()
            if re.search(pattern, name)
        ]
        yield from matching
        if name in node.get("properties", {}):
            yield node["properties"][name]
        elif not matching:
            yield node.get("additionalProperties", True)
