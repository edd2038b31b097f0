"""Which member of a union each value of a discriminator stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.ir.schema import Discriminator
from generator.ir.schema_parts import Part
from generator.spec import Document, Location, UnresolvableReferenceError

_COMPONENTS = ("components", "schemas")


def discriminator_of(
    document: Document, part: Part, address: Callable[[Location], str]
) -> Discriminator | None:
    """Read the discriminator of a node with a union; None where it names no property.

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
    for name, target in _members(document, part, address):
        if target not in mapping.values():
            mapping.setdefault(name, target)
    return Discriminator(written["propertyName"], tuple(sorted(mapping.items())))


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
