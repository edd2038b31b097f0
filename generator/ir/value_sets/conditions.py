"""Conditions that only say which properties must be there, whichever keyword says so.

Source: JSON Schema 2020-12 core, sections 10.2.2 (``if``, ``dependentSchemas``), and validation,
section 6.5.4 (``dependentRequired``).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from typing import Any

from generator.ir.schema_keywords import Node
from generator.ir.value_sets import dialect

Requirements = dict[str, frozenset[str]]
"""By the name of a property: those that must be there where it is."""


def without_plain_condition(node: Node) -> Node:
    """Give ``node`` with ``then`` or ``else`` as a part of its own where it is plain which counts.

    So it is where ``if`` accepts anything or nothing.
    """
    condition = node["if"]
    if not dialect.asserts_nothing(condition) and condition not in (False, {"not": {}}):
        return node
    counts = "then" if dialect.asserts_nothing(condition) else "else"
    said = {key: value for key, value in node.items() if key not in ("if", "then", "else")}
    if counts in node:
        said["allOf"] = [*said.get("allOf", ()), node[counts]]
    return said


def requirements(nodes: Iterable[Node]) -> Requirements:
    """Put together what ``nodes`` require beside a property, and beside what it requires."""
    found: dict[str, set[str]] = {}
    for node in nodes:
        for trigger, names in _said(node):
            found.setdefault(trigger, set()).update(names)
    for beside in found.values():
        _close(beside, found)
    kept = {trigger: frozenset(beside - {trigger}) for trigger, beside in sorted(found.items())}
    return {trigger: beside for trigger, beside in kept.items() if beside}


def closed_under(required: Iterable[str], by: Mapping[str, Set[str]]) -> frozenset[str]:
    """Give the properties that must be there since those of ``required`` must."""
    names = set(required)
    _close(names, by)
    return frozenset(names)


def _close(names: set[str], by: Mapping[str, Set[str]]) -> None:
    waiting = list(names)
    while waiting:
        new = by.get(waiting.pop(), frozenset()) - names
        names.update(new)
        waiting.extend(new)


def _said(node: Node) -> Iterator[tuple[str, list[str]]]:
    yield from (node.get("dependentRequired") or {}).items()
    for trigger, schema in (node.get("dependentSchemas") or {}).items():
        if only_requires(schema, typed=True):
            yield trigger, schema.get("required", [])
    if is_of_requirements(node):
        yield node["if"]["required"][0], node["then"]["required"]


def is_of_requirements(node: Node) -> bool:
    """Tell whether ``if`` asks for one property and ``then`` for others, and that is all."""
    if "if" not in node or "then" not in node or not only_requires(node["then"], typed=False):
        return False
    if not dialect.asserts_nothing(node.get("else", True)):
        return False
    return only_requires(node["if"], typed=True) and len(set(node["if"]["required"])) == 1


def only_requires(schema: Any, *, typed: bool) -> bool:
    """Tell whether a schema only says which properties are there; ``typed``, also of objects."""
    if not isinstance(schema, Mapping) or not isinstance(schema.get("required"), list):
        return False
    said = dialect.ASSERTIONS & schema.keys()
    if typed and schema.get("type") == "object":
        said -= {"type"}
    return said == {"required"} and "nullable" not in schema
