"""What is plain about a schema without reading what is within it: a bound, never the whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.ir import schema_keywords as keywords
from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.schema_parts import Part
from generator.ir.value_sets import ALL_TYPES, Inner, JsonType, dialect
from generator.ir.value_sets.conjunctions import Address, Conjunctions, Piece, Union
from generator.ir.value_sets.json_identity import distinct, identity

InnerKey = tuple[Address, ...]
"""What tells the inner schemas of one document apart: where their parts stand."""

_NUMBER: frozenset[JsonType] = frozenset({"number", "integer"})


class Sketch(NamedTuple):
    """A bound of what a schema accepts: ``types``, and ``values`` where all are listed.

    ``is_open`` says that it accepts anything, ``is_empty`` that it accepts nothing.
    """

    types: frozenset[JsonType] = ALL_TYPES
    values: tuple[Json, ...] | None = None
    is_open: bool = False
    is_empty: bool = False
    read_only: bool = False
    write_only: bool = False


def key_of(inner: Inner) -> InnerKey:
    """Give what tells an inner schema from the others of its document."""
    return tuple([(part.location.file, part.location.pointer) for part in inner.parts])


class Sketches:
    """Looks at the schemas of one document.

    ``implies`` says that a node without ``type`` is taken for the one it is plainly meant for.
    """

    def __init__(self, conjunctions: Conjunctions, *, implies: bool) -> None:
        self.implies = implies
        self._conjunctions = conjunctions
        self._known: dict[InnerKey, Sketch] = {}

    def of(self, inner: Inner) -> Sketch:
        """Look at a schema."""
        key = key_of(inner)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._look(inner.parts)
        return found

    def _look(self, parts: Sequence[Part]) -> Sketch:
        found = self._conjunctions.shared(parts)
        if found is None:
            return Sketch(types=frozenset(), is_empty=True)
        conjunction, unions = found
        pieces = conjunction.pieces
        nodes = [piece.node for piece in pieces]
        # What is meant where no type is named depends on the member of the union.
        types, values = types_of(nodes, implied=self.implies and not unions), None
        for union in unions:
            types = common_types(types, self._types_in(union))
        if any("enum" in node for node in nodes):
            values = tuple(value for value in listed_values(nodes) or () if has_type(value, types))
        return Sketch(
            types,
            values,
            is_open=not unions and not any(map(_asserts, pieces)),
            is_empty=not types or values == (),
            read_only=any(node.get("readOnly") is True for node in nodes),
            write_only=any(node.get("writeOnly") is True for node in nodes),
        )

    def _types_in(self, union: Union) -> frozenset[JsonType]:
        """Give the types that members of a union allow, as far as they say so themselves."""
        types: frozenset[JsonType] = frozenset()
        for part in union.parts:
            found = self._conjunctions.shared([part])
            if found is not None:
                nodes = [piece.node for piece in found[0].pieces]
                types |= types_of(nodes, implied=False)
        return types - {"integer"} if "number" in types else types


def _asserts(piece: Piece) -> bool:
    return not dialect.ASSERTIONS.isdisjoint(piece.node)


def types_of(nodes: Iterable[Node], *, implied: bool) -> frozenset[JsonType]:
    """Give the types that all nodes allow; those that are ``implied`` where none names any."""
    said = [keywords.declared_kinds(node) for node in nodes]
    if implied and not any(said):
        said = [keywords.implied_kinds(node) for node in nodes if "enum" not in node]
    types: frozenset[JsonType] = ALL_TYPES
    for kinds in said:
        if kinds is not None:
            types = common_types(types, frozenset(kinds))  # type: ignore[arg-type]
    return types - {"integer"} if "number" in types else types


def common_types(left: frozenset[JsonType], right: frozenset[JsonType]) -> frozenset[JsonType]:
    """Give the types in both; integers are numbers."""
    common = left & right
    if "integer" not in common and not _NUMBER.isdisjoint(left) and not _NUMBER.isdisjoint(right):
        return common if "number" in common else common | {"integer"}
    return common


def listed_values(nodes: Iterable[Node]) -> tuple[Json, ...] | None:
    """Give the values that every ``enum`` lists, each once; None where there is no ``enum``."""
    found: list[Json] | None = None
    for node in nodes:
        if "enum" in node:
            own = {identity(value) for value in node["enum"]}
            if found is None:
                found = list(distinct(node["enum"]))
            else:
                found = [value for value in found if identity(value) in own]
    return None if found is None else tuple(found)


def has_type(value: Json, types: frozenset[JsonType]) -> bool:
    """Tell whether the type of a value is among ``types``; a whole number is an integer."""
    kind = keywords.kind_of(value)
    if kind == "number" and isinstance(value, float) and value.is_integer():
        kind = "integer"
    return kind in types or (kind == "integer" and "number" in types)
