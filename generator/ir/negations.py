"""What ``not`` says, where it says something that can be said without it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from generator.ir import dialect
from generator.ir import schema_keywords as keywords
from generator.ir.conjunctions import Piece
from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.value_sets import JsonType
from generator.spec import Location


@dataclass(slots=True)
class Negations:
    """What must not be: types, listed values, members of an object.

    ``only_objects`` tells that what is no object is not accepted either. ``others`` are the schemas
    that could not be put in these words, with their places.
    """

    types: set[JsonType] = field(default_factory=set)
    values: list[Json] = field(default_factory=list)
    members: list[tuple[str, Location]] = field(default_factory=list)
    only_objects: bool = False
    others: list[tuple[Any, Location]] = field(default_factory=list)


def negations(pieces: Iterable[Piece], openapi: str) -> Negations:
    """Put together what the ``not`` of ``pieces`` say."""
    found = Negations()
    for piece in pieces:
        if "not" in piece.node:
            _negate(found, piece.node["not"], piece.location.child("not"), openapi)
    return found


def _negate(found: Negations, written: Any, location: Location, openapi: str) -> None:
    node = keywords.as_node(written)
    if keywords.accepts_nothing(node):
        return
    plain = dialect.lifted(node, openapi)
    said = frozenset(plain) & dialect.ASSERTIONS
    if said == {"anyOf"}:
        for index, member in enumerate(plain["anyOf"]):
            _negate(found, member, location.child("anyOf", index), openapi)
    elif not _negate_plain(found, plain, said, location):
        found.others.append((written, location))


def _negate_plain(found: Negations, node: Node, said: frozenset[str], location: Location) -> bool:
    if said == {"type"}:
        found.types |= set(keywords.declared_kinds(node) or ())  # type: ignore[arg-type]
        return True
    if said == {"enum"}:
        found.values += node["enum"]
        return True
    of_objects = node.get("type") in ("object", ["object"])
    if said - {"type"} == {"required"} and (of_objects or "type" not in said):
        names = node["required"]
        if isinstance(names, list) and len(names) == 1:
            found.members.append((names[0], location))
            found.only_objects |= not of_objects
            return True
    return False
