"""Which member of a union each value of a discriminator stands for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from generator.ir import schema_keywords as keywords
from generator.ir.schema_parts import Part, target_of
from generator.ir.value_sets import Discriminator
from generator.spec import Document, Location, UnresolvableReferenceError

_COMPONENTS = ("components", "schemas")
_MOST_REFERENCES = 100


def own_discriminator(document: Document, parts: Iterable[Part]) -> Part | None:
    """Give the node with the discriminator of a schema that is no union; None without one.

    It is sought behind ``$ref`` and an ``allOf`` of one member, as 3.0 needs it for siblings.
    """
    for part in parts:
        inner: Part | None = part
        for _ in range(_MOST_REFERENCES):
            if inner is None or isinstance(inner.node.get("discriminator"), dict):
                break
            inner = _behind(document, inner)
        if inner is not None and isinstance(inner.node.get("discriminator"), dict):
            return inner
    return None


def _behind(document: Document, part: Part) -> Part | None:
    """Give the only schema that a node leads to; None where it leads to none or several."""
    if "$ref" in part.node:
        try:
            target = target_of(document, part)
        except UnresolvableReferenceError:
            return None
        return Part(keywords.as_node(document.node(target)), target)
    members = part.node.get("allOf")
    if isinstance(members, list) and len(members) == 1:
        return part.child(members[0], "allOf", 0)
    return None


def discriminator_of(
    document: Document, part: Part, address: Callable[[Location], str]
) -> Discriminator | None:
    """Read the discriminator of a node; None where it names no property.

    A member that no value is mapped to has the name of its component for value, as if that were
    written out. Source: OpenAPI 3.1.1, Discriminator Object.
    """
    written = part.node.get("discriminator")
    if not isinstance(written, Mapping) or not isinstance(written.get("propertyName"), str):
        return None
    mapping: dict[str, str] = {}
    explicit = written.get("mapping")
    for value, target in explicit.items() if isinstance(explicit, Mapping) else ():
        location = _mapped(document, target, part.location)
        if location is not None:
            mapping[value] = address(location)
    members = _members(document, part, address)
    for name, target in members:
        if target not in mapping.values():
            mapping.setdefault(name, target)
    listed = frozenset(target for _, target in members)
    return Discriminator(written["propertyName"], tuple(sorted(mapping.items())), listed)


def _members(
    document: Document, part: Part, address: Callable[[Location], str]
) -> list[tuple[str, str]]:
    """Give the members that are components, with their names."""
    found = []
    for keyword in ("oneOf", "anyOf"):
        for member in part.node.get(keyword) or ():
            location = _target(document, member, part.location)
            if location is not None and location.keys[:-1] == _COMPONENTS:
                found.append((location.keys[-1], address(location)))
    return found


def _target(document: Document, node: Any, base: Location) -> Location | None:
    if not isinstance(node, Mapping) or "$ref" not in node:
        return None
    try:
        return document.resolve(node["$ref"], base)
    except UnresolvableReferenceError:
        return None


def _mapped(document: Document, target: Any, base: Location) -> Location | None:
    """Find what a mapping value means: a component's name or a reference; None for neither.

    A name comes first (ambiguous values).
    """
    schemas: Any = document.root
    for key in _COMPONENTS:
        schemas = (schemas.get(key) if isinstance(schemas, Mapping) else None) or {}
    if target in schemas:
        return document.location.child(*_COMPONENTS, target)
    return _target(document, {"$ref": target}, base)
