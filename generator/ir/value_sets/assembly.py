"""From a conjunction of nodes to one alternative of a value set."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from generator.ir import schema_keywords as keywords
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, JsonType, Notes, dialect
from generator.ir.value_sets.array_sets import ArraySet, array_set
from generator.ir.value_sets.assertion_texts import AssertionTexts
from generator.ir.value_sets.conditions import is_of_requirements, only_requires
from generator.ir.value_sets.conjunctions import Conjunction, Piece
from generator.ir.value_sets.dynamic_references import UNSETTLED
from generator.ir.value_sets.json_identity import canonical_text, identity, plain_number
from generator.ir.value_sets.negations import Negations, negations
from generator.ir.value_sets.notes import notes_of
from generator.ir.value_sets.object_sets import ObjectSet, ObjectSets
from generator.ir.value_sets.scalar_sets import (
    NumberSet,
    StringSet,
    crossed,
    is_number,
    number_set,
    string_set,
    tightest,
)
from generator.ir.value_sets.schema_sketches import Sketches, has_type, listed_values, types_of
from generator.spec import Location

_SAID_OF_ALL = ("if", "$dynamicRef")
_WHOLE_OPAQUE = frozenset({"if", "$dynamicRef", "dependentSchemas"})
_CONDITION = ("if", "then", "else")
_NOT_EMPTY = {"minLength": 1}
_CONTAINED = ("contains", "minContains", "maxContains")


@dataclass(slots=True)
class _Draft:
    """An alternative in the making."""

    types: set[JsonType]
    values: list[Json] | None = None
    numbers: NumberSet | None = None
    strings: StringSet | None = None
    arrays: ArraySet | None = None
    objects: ObjectSet | None = None
    size: dict[str, int | float] = field(default_factory=dict)
    names: tuple[Inner, ...] = ()
    opaque: set[tuple[str, str]] = field(default_factory=set)
    incomplete: str = ""
    not_empty: bool = False


class Assembly:
    """Puts alternatives together for the schemas of one document."""

    def __init__(
        self,
        objects: ObjectSets,
        sketches: Sketches,
        texts: AssertionTexts,
        address: Callable[[Location], str],
    ) -> None:
        self._sketches = sketches
        self._texts = texts
        self._address = address
        self._objects = objects

    def alternative(
        self, conjunction: Conjunction, source: str, opaque: Iterable[tuple[str, str]] = ()
    ) -> tuple[Alternative | None, str]:
        """Give the values that all pieces accept, None where there are none.

        With it comes what the alternative does not say of them. ``opaque`` are further assertions.
        """
        pieces = conjunction.pieces
        draft = self._draft(pieces)
        if draft is None:
            return None, ""
        draft.opaque.update(opaque)
        _settle_values(draft)
        if not draft.types:
            return None, ""
        own = pieces[conjunction.shared :]
        notes = notes_of([piece.node for piece in own])
        where = self._source(pieces, conjunction.origin, source)
        found = _alternative(draft, where, conjunction.label, notes)
        return found, conjunction.incomplete or draft.incomplete

    def is_plainly_empty(self, conjunction: Conjunction) -> bool:
        """Tell whether the types that are named leave none."""
        nodes = [piece.node for piece in conjunction.pieces]
        return not types_of(nodes, implied=self._sketches.implies)

    def _source(self, pieces: Sequence[Piece], origin: int, source: str) -> str:
        """Say where the first piece of the last member stands that asserts anything."""
        for piece in (*pieces[origin:], *pieces):
            if not dialect.ASSERTIONS.isdisjoint(piece.node):
                return self._address(piece.location)
        return source

    def _draft(self, pieces: Sequence[Piece]) -> _Draft | None:
        nodes = [piece.node for piece in pieces]
        types: set[JsonType] = set(types_of(nodes, implied=self._sketches.implies))
        values = listed_values(nodes)
        draft = _Draft(types, None if values is None else list(values))
        negated = negations(pieces, self._texts)
        self._without(draft, negated)
        if draft.types & {"number", "integer"}:
            _read_numbers(draft, [*nodes, *negated.bounds])
        if "string" in draft.types:
            numbers_too = draft.numbers is not None
            said = [*nodes, *([_NOT_EMPTY] if draft.not_empty else ())]
            draft.strings = string_set(said, numbers_too=numbers_too)
            _drop_impossible(draft, "string", impossible=draft.strings.impossible)
        if "array" in draft.types:
            self._read_arrays(draft, pieces)
        if "object" in draft.types:
            self._read_objects(draft, pieces, negated)
        for piece in pieces:
            if not _WHOLE_OPAQUE.isdisjoint(piece.node):
                self._add_opaque(draft, piece)
        return draft if draft.types else None

    def _without(self, draft: _Draft, negated: Negations) -> None:
        """Leave out what ``not`` forbids; what cannot be left out is an assertion of its own."""
        gone = negated.types | ({"integer"} if "number" in negated.types else set())
        if "integer" in gone and "number" in draft.types and "number" not in gone:
            draft.opaque.add(("not", canonical_text({"type": ["integer"]})))
        draft.types -= gone
        if negated.only_objects:
            draft.types &= {"object"}
        if negated.only_numbers:
            draft.types &= {"number", "integer"}
        if negated.values:
            self._without_values(draft, negated.values)
        for part in negated.others:
            draft.opaque.add(("not", self._texts.schema(part)))

    def _without_values(self, draft: _Draft, gone: Sequence[Json]) -> None:
        if draft.values is not None:
            keys = set(map(identity, gone))
            draft.values = [value for value in draft.values if identity(value) not in keys]
            return
        if None in gone:
            draft.types.discard("null")
        draft.not_empty = "" in gone
        types = frozenset(draft.types)
        left = [value for value in gone if value not in (None, "") and has_type(value, types)]
        if left:
            listed = sorted(map(canonical_text, left))
            draft.opaque.add(("not", '{"enum":[' + ",".join(listed) + "]}"))

    def _read_arrays(self, draft: _Draft, pieces: Sequence[Piece]) -> None:
        draft.arrays = array_set(pieces, self._sketches)
        _drop_impossible(draft, "array", impossible=draft.arrays.impossible)
        for piece in draft.arrays.several:
            said = {key: piece.node[key] for key in _CONTAINED if key in piece.node}
            draft.opaque.add(("contains", self._texts.assertion(said, piece.location)))
        if draft.arrays.incomplete and "array" in draft.types:
            draft.incomplete = draft.arrays.incomplete

    def _read_objects(self, draft: _Draft, pieces: Sequence[Piece], negated: Negations) -> None:
        found = self._objects.of(pieces, negated.members)
        nodes = [piece.node for piece in pieces]
        draft.size = tightest(nodes, "minProperties", "maxProperties")
        too_many = len(found.required) > draft.size.get("maxProperties", len(found.required))
        impossible = found.impossible or too_many
        impossible |= crossed(draft.size, "minProperties", "maxProperties")
        draft.objects = found
        if found.dependent and not impossible:
            said: dict[str, Json] = {
                each: [*sorted(beside)] for each, beside in sorted(found.dependent.items())
            }
            text = canonical_text({"dependentRequired": said})
            draft.opaque.add(("dependentRequired", text))
        draft.incomplete = draft.incomplete or found.incomplete
        names = [
            Inner((piece.child(piece.node["propertyNames"], "propertyNames"),))
            for piece in pieces
            if "propertyNames" in piece.node
        ]
        draft.names = tuple(each for each in names if not self._sketches.of(each).is_open)
        _drop_impossible(draft, "object", impossible=impossible)

    def _add_opaque(self, draft: _Draft, piece: Piece) -> None:
        node, place = piece.node, piece.location
        conditional = "if" in node and ("then" in node or "else" in node)
        if conditional and not is_of_requirements(node):
            said = {key: node[key] for key in _CONDITION if key in node}
            draft.opaque.add(("if", self._texts.assertion(said, place)))
        if "$dynamicRef" in node:
            draft.incomplete = draft.incomplete or UNSETTLED
            draft.opaque.add(("$dynamicRef", canonical_text(node["$dynamicRef"])))
        schemas = node.get("dependentSchemas") or {}
        left = {name: each for name, each in schemas.items() if not only_requires(each, typed=True)}
        if left and "object" in draft.types:
            said = {"dependentSchemas": left}
            draft.opaque.add(("dependentSchemas", self._texts.assertion(said, place)))


def _read_numbers(draft: _Draft, nodes: Sequence[keywords.Node]) -> None:
    found = draft.numbers = number_set(nodes, whole="number" not in draft.types)
    draft.types -= {"number", "integer"}
    if found.impossible:
        draft.numbers = None
    else:
        draft.types.add("integer" if found.whole else "number")


def _drop_impossible(draft: _Draft, type_: JsonType, *, impossible: bool) -> None:
    if impossible:
        draft.types.discard(type_)


def _settle_values(draft: _Draft) -> None:
    """Keep the listed values that hold to the rest; what that decides is not said again."""
    if draft.values is None:
        return
    kept, decided = [], True
    for value in draft.values:
        holds = _holds(draft, value)
        decided = decided and holds is not None
        if holds is not False:
            kept.append(plain_number(value) if isinstance(value, float) else value)
    types = {each for each in draft.types if _any_of_type(kept, each)}
    draft.types = {"integer" if _all_whole(type_, kept) else type_ for type_ in types}
    draft.values = kept
    if decided:
        draft.numbers = draft.strings = draft.arrays = draft.objects = None
        draft.size, draft.names = {}, ()
        _fold_values(draft)


def _any_of_type(values: Iterable[Json], type_: JsonType) -> bool:
    return any(has_type(value, frozenset({type_})) for value in values)


def _all_whole(type_: JsonType, values: Sequence[Json]) -> bool:
    return type_ == "number" and not any(isinstance(value, float) for value in values)


def _fold_values(draft: _Draft) -> None:
    """Say the types instead of the values where these are all that the types have."""
    if draft.types <= {"null", "boolean"} and draft.values is not None:
        whole = (1 if "null" in draft.types else 0) + (2 if "boolean" in draft.types else 0)
        if len(draft.values) == whole:
            draft.values = None


def _holds(draft: _Draft, value: Json) -> bool | None:
    """Tell whether a listed value holds to the rest; None where that is not looked into."""
    if not has_type(value, frozenset(draft.types)):
        return False
    if is_number(value) and draft.numbers is not None:
        return draft.numbers.accepts(value)  # type: ignore[arg-type]
    if isinstance(value, str) and draft.strings is not None:
        return draft.strings.accepts(value)
    if isinstance(value, list) and draft.arrays is not None:
        return None if _says_something_of_arrays(draft.arrays) else True
    if isinstance(value, dict) and draft.objects is not None:
        return None if _says_something_of_objects(draft) else True
    return True


def _says_something_of_arrays(found: ArraySet) -> bool:
    return bool(found.limits or found.unique or found.prefix or found.items or found.contains)


def _says_something_of_objects(draft: _Draft) -> bool:
    found = draft.objects
    if found is None:
        return False
    said = (found.members, found.required, found.patterned, found.additional, found.closed)
    return any(said) or bool(draft.size or draft.names)


def _alternative(draft: _Draft, source: str, label: str, notes: Notes) -> Alternative:
    numbers, strings = draft.numbers, draft.strings
    arrays = draft.arrays if "array" in draft.types else None
    objects = draft.objects if "object" in draft.types else None
    said: dict[str, Any] = {}
    limits: dict[str, int | float] = {}
    if numbers is not None and draft.types & {"number", "integer"}:
        limits.update(numbers.limits)
        said.update(multiples=numbers.multiples, formats=numbers.formats)
    if strings is not None and "string" in draft.types:
        limits.update(strings.limits)
        formats = tuple(sorted({*said.get("formats", ()), *strings.formats}))
        said.update(patterns=strings.patterns, formats=formats)
    if arrays is not None:
        limits.update(arrays.limits)
        said.update(unique=arrays.unique, prefix=arrays.prefix)
        said.update(items=arrays.items, contains=arrays.contains)
    if objects is not None:
        limits.update(draft.size)
        said.update(members=objects.members, required=objects.required, names=draft.names)
        said.update(patterned=objects.patterned, additional=objects.additional)
        said.update(closed=objects.closed)
    return Alternative(
        types=frozenset(draft.types),
        source=source,
        values=None if draft.values is None else tuple(draft.values),
        limits=limits,
        opaque=tuple(sorted(draft.opaque)),
        label=label,
        notes=notes,
        **said,
    )
