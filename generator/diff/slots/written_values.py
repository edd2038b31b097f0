"""Values that show how parameters, headers and fields of forms are written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice

from generator.diff.containment.json_values import is_of
from generator.diff.containment.values import NoValueError
from generator.diff.model import Change, Side, Witness
from generator.diff.slots import Evidence, SideName, Slot
from generator.diff.slots.serialization import Writing, difference
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, JsonType

_MOST_TRIED = 24
_MOST_SHOWN = 6
_DEEPEST = 2


@dataclass(frozen=True, slots=True)
class Written:
    """The value of one side of a slot: its schema, where that stands, and how it is written."""

    side: SideName
    schema: Inner | None
    address: str
    writing: Writing


def written_differently(
    slot: Slot, writings: tuple[Writing, Writing], schemas: tuple[Inner | None, Inner | None]
) -> tuple[Json, str, str] | None:
    """Give a value of both sides that they write as different bytes, with both texts."""
    base, revision = writings
    if base == revision:
        return None
    types = types_of(slot, "revision", schemas[1])
    examples = _Examples(
        slot, "base", "a/b" if base.allow_reserved != revision.allow_reserved else "a"
    )
    tried = (value for value in examples.of(schemas[0]) if is_of(value, types))
    for value in islice(tried, _MOST_TRIED):
        if found := difference(base, revision, value):
            return (value, *found)
    return None


def serialization_changes(
    slot: Slot, rule: str, values: tuple[Written, Written], owners: tuple[str, str], about: str
) -> Iterator[Change]:
    """Tell that the same values are other bytes; ``owners`` are the addresses that say how."""
    base, revision = values
    writings, schemas = (base.writing, revision.writing), (base.schema, revision.schema)
    if found := written_differently(slot, writings, schemas):
        sides = Side(owners[0], base.writing.shown), Side(owners[1], revision.writing.shown)
        change = slot.change(rule, "changes", sides, base.writing.name, about)
        yield slot.proven(change, both_texts(slot, base.schema, found))


def both_texts(slot: Slot, schema: Inner | None, found: tuple[Json, str, str]) -> Evidence:
    """Show the two texts of a value that the base accepts."""

    def evidence() -> Witness | str:
        value, before, after = found
        if not slot.accepts("base", schema, value):
            return "no value was found that the base accepts and both write differently"
        return Witness("request", {"before": before, "after": after}, "base")

    return evidence


def example(slot: Slot, side: SideName, inner: Inner | None) -> Json:
    """Give a value that one side accepts, not null if there is another, to be shown as text."""
    for value in islice(_Examples(slot, side, "a").of(inner), _MOST_SHOWN):
        if slot.accepts(side, inner, value):
            return value
    return slot.sample(side, inner)


def types_of(slot: Slot, side: SideName, inner: Inner | None) -> frozenset[JsonType]:
    """Give the types of the values that one side accepts."""
    alternatives = slot.read(side, inner).alternatives
    return frozenset[JsonType]().union(*(each.types for each in alternatives))


class _Examples:
    """Values of every type that a schema accepts but null, which has no text.

    They are of the right form and need not keep to limits. Arrays have two items and objects two
    properties where they may.
    """

    def __init__(self, slot: Slot, side: SideName, text: str) -> None:
        self._slot, self._side, self._text = slot, side, text

    def of(self, inner: Inner | None, depth: int = 0) -> Iterator[Json]:
        alternatives = self._slot.read(self._side, inner).alternatives
        for each in alternatives:
            if each.values is not None:
                yield from (value for value in each.values if value is not None)
            elif len(alternatives) == 1 and each.types == {"string"} and _is_restricted(each):
                with suppress(NoValueError):  # none can be made: there is none to show
                    yield self._slot.sample(self._side, inner)
            else:
                for kind in sorted(each.types - {"null"}):
                    yield from self._of_kind(kind, each, depth)

    def _of_kind(self, kind: JsonType, alternative: Alternative, depth: int) -> Iterator[Json]:
        match kind:
            case "string":
                yield from (self._text, "b")
            case "boolean":
                yield from (True, False)
            case "integer" | "number":
                lowest = int(alternative.limits.get("minimum", 0))
                yield from (lowest + 1, lowest + 2)
            case "array" if depth < _DEEPEST:
                yield self._array(alternative, depth + 1)
            case "object" if depth < _DEEPEST:
                yield self._object(alternative, depth + 1)

    def _array(self, alternative: Alternative, depth: int) -> Json:
        if alternative.prefix:
            found = [next(self.of(each, depth), "a") for each in alternative.prefix[:2]]
        else:
            found = list(islice(self.of(alternative.items, depth), 2)) or ["a"]
        return (found * 2)[: min(2, int(alternative.limits.get("maxItems", 2)))]

    def _object(self, alternative: Alternative, depth: int) -> Json:
        members = sorted(
            alternative.members, key=lambda name: (name not in alternative.required, name)
        )[:2]
        if not members and not alternative.closed:
            value = next(self.of(alternative.additional, depth), "a")
            return {"key": value, "other": value}
        return {
            name: next(self.of(alternative.members[name].schema, depth), "a") for name in members
        }


def _is_restricted(alternative: Alternative) -> bool:
    return bool(alternative.limits or alternative.patterns or alternative.formats)
