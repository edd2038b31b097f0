"""The parts a schema consists of: schema nodes that must all hold, from ``allOf`` and ``$ref``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.ir import schema_keywords as keywords
from generator.spec import Document, Location, UnresolvableReferenceError


@dataclass(frozen=True, slots=True)
class Part:
    """A schema node and where it stands."""

    node: dict[str, Any]
    location: Location

    def child(self, node: Any, *keys: str | int) -> Part:
        """The schema ``node`` that stands below this one; ``true`` and ``false`` as objects."""
        return Part(keywords.as_node(node), self.location.child(*keys))


def target_of(document: Document, part: Part) -> Location:
    """Say where the ``$ref`` of ``part`` leads; raises SpecError when it leads nowhere."""
    return document.resolve(part.node["$ref"], part.location)


def without_all_of(document: Document, parts: Iterable[Part]) -> tuple[Part, ...]:
    """Give the parts with ``allOf`` replaced by its members, what stands beside it first.

    Each ``$ref`` is parted from what stands beside it.
    """
    return tuple(_distinct(_flat(document, parts)))


def inlined(document: Document, parts: Iterable[Part]) -> tuple[Part, ...]:
    """Give the parts with each ``$ref`` replaced by the parts it refers to.

    A ``$ref`` that leads back to what it stands in adds nothing.
    """
    return tuple(_distinct(_inlined(document, parts, ())))


def without_dangling_reference(document: Document, part: Part) -> Part:
    """Give ``part`` without a ``$ref`` to what does not exist; the rest of it stays.

    For the schema of a property, an item or a map's value: everything around it stays well defined.
    Validation has warned of it (``spec-ref-dangling``).
    """
    if "$ref" in part.node:
        try:
            target_of(document, part)
        except UnresolvableReferenceError:
            return Part(_siblings(document, part), part.location)
    return part


def _distinct(parts: Iterable[Part]) -> Iterator[Part]:
    """Give each part once: recursion through one that is there twice would never end."""
    seen: set[tuple[Location, tuple[str, ...]]] = set()
    for part in parts:
        key = (part.location, tuple(part.node))
        if key not in seen:
            seen.add(key)
            yield part


def _flat(document: Document, parts: Iterable[Part]) -> Iterator[Part]:
    for part in parts:
        if "$ref" in part.node:
            if siblings := _siblings(document, part):
                yield from _flat(document, [Part(siblings, part.location)])
            yield Part({"$ref": part.node["$ref"]}, part.location)
        elif part.node.get("allOf"):
            beside = {key: value for key, value in part.node.items() if key != "allOf"}
            if beside:
                yield Part(beside, part.location)
            members = enumerate(part.node["allOf"])
            yield from _flat(
                document, (part.child(member, "allOf", index) for index, member in members)
            )
        else:
            yield part


def _siblings(document: Document, part: Part) -> dict[str, Any]:
    """Give what stands beside a ``$ref``: in 3.0 it counts only where it restricts nothing."""
    siblings = {key: value for key, value in part.node.items() if key != "$ref"}
    if document.openapi == "3.0":
        return {key: siblings[key] for key in siblings if key in keywords.ANNOTATIONS}
    return siblings


def _inlined(
    document: Document, parts: Iterable[Part], above: tuple[Location, ...]
) -> Iterator[Part]:
    for part in parts:
        if "$ref" not in part.node:
            yield part
            continue
        location = target_of(document, part)
        if location not in above:
            node = keywords.as_node(document.node(location))
            flat = without_all_of(document, [Part(node, location)])
            yield from _inlined(document, flat, (*above, location))
