"""Changes of type where values are sent as plain text: in a URL or a header ``5`` is text as well.

JSON tells the number 5 from the string "5"; what is written by a style, or is a field of a form,
does not. So what accepts any text accepts all numbers, and a list that is written exploded accepts
a single value.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.diff.containment.values import Values
from generator.diff.model import Change, Effect, Witness
from generator.diff.rule_names import SITES, Site, schema_rule
from generator.diff.slots import Slot
from generator.diff.slots.text_sets import (
    SCALARS,
    is_contained,
    items_of_one,
    kinds_of,
)
from generator.diff.slots.written_values import Written, types_of
from generator.ir.schema import Json
from generator.ir.value_sets import ANYTHING, Inner

_ABOUT_VALUES: frozenset[Effect] = frozenset({"narrows", "widens", "changes", "undecided"})
_WIDENED: tuple[str, Effect] = ("type-generalized", "widens")
_NARROWED: tuple[str, Effect] = ("type-specialized", "narrows")
_CHANGED: tuple[str, Effect] = ("type-changed", "changes")
_ONE_OF_SEVERAL: tuple[str, Effect] = ("type-changed", "narrows")

Sides = tuple[Written, Written]
Path = tuple[str, ...]


def value_changes(slot: Slot, sides: Sides, site: Site) -> tuple[Change, ...]:
    """Give what differs in the values of a slot, compared as the texts they are sent as."""
    compared = slot.compare(sides[0].schema, sides[1].schema, site)
    if any(each.writing.media_type is not None for each in sides):
        return compared
    return tuple(as_texts(slot, compared, sides))


def as_texts(slot: Slot, changes: Sequence[Change], sides: Sides) -> Iterator[Change]:
    """Give the changes of the values of a slot, those of types as they are of texts."""
    replaced: dict[Path, tuple[Change, ...]] = {}
    for change in changes:
        path = change.spot.path
        if change.effect in _ABOUT_VALUES and path not in replaced:
            found = _as_text(slot, change, sides)
            if found is not None:
                replaced[path] = found
    whole = slot.spot.path in replaced
    yield from (each for found in replaced.values() for each in found)
    for change in changes:
        is_whole = change.spot.path == slot.spot.path
        if change.effect not in _ABOUT_VALUES:
            # Of a value that is another one altogether, what is inside of it is not told.
            yield from (change,) if is_whole or not whole else ()
        elif change.spot.path not in replaced and not whole:
            yield change


def _as_text(slot: Slot, change: Change, sides: Sides) -> tuple[Change, ...] | None:
    """Compare what stands at a change as texts; None where that says no more than values do."""
    path = change.spot.path[len(slot.spot.path) :]
    base, revision = (_inside(slot, each, path) for each in sides)
    if base is None or revision is None:
        return None
    kinds = kinds_of(slot, base), kinds_of(slot, revision)
    if kinds[0] == kinds[1] or not all(kinds):
        return None
    if any(slot.read(each.side, each.schema).incomplete for each in (base, revision)):
        return None
    there = _There(slot, change, sides, (base, revision))
    match kinds[0] <= SCALARS, kinds[1] <= SCALARS:
        case True, True:
            return _scalars(there)
        case True, False:
            return _one_becomes_several(there)
        case False, True:
            return _several_become_one(there)
        case _:
            return None


@dataclass(frozen=True, slots=True)
class _There:
    """A change of type at a place: what stands there on both sides, and the whole around it."""

    slot: Slot
    change: Change
    whole: Sides
    sides: Sides

    def told(self, how: tuple[str, Effect], why: str = "") -> Change:
        """Give the change with another aspect and effect, shown anew; ``why`` it is undecided."""
        aspect, effect = how
        change = self.change
        sides = zip(("base", "revision"), self.sides, strict=True)
        told = replace(
            change,
            rule=schema_rule(_site_of(change.rule), aspect),
            effect=effect,
            details={name: _types(self.slot, side) for name, side in sides},
            cause=(aspect, change.subject, *(_types(self.slot, side) for side in self.sides)),
            witness=None,
            no_witness=why if self.slot.comparer.witnesses else "",
        )
        return self.slot.proven(told, lambda: self._shown(effect, _kind_of_value(told.rule)))

    def of_items(self, base: Inner | None, revision: Inner | None) -> tuple[Change, ...]:
        """Compare a single value with the items of a list."""
        slot = Slot(self.slot.comparer, self.change.spot, self.slot.direction)
        return slot.inside("[]").compare(base, revision, _site_of(self.change.rule))

    def _shown(self, effect: Effect, of: str) -> Witness | str:
        index = 1 if effect == "widens" or (effect == "changes" and not self.slot.sent) else 0
        accepting, refusing = self.sides[index], self.sides[1 - index]
        root = self.whole[index]
        value = self._example(accepting, refusing)
        if value is None:
            return "no text was found that tells the two apart"
        values = Values(self.slot.reader(root.side))
        path = self.change.spot.path[len(self.slot.spot.path) :]
        return Witness(of, values.embedded(root.schema or ANYTHING, path, value), root.side)

    def _example(self, accepting: Written, refusing: Written) -> Json:
        items = items_of_one(self.slot, accepting)
        if items is None:
            return is_contained(self.slot, accepting, refusing).example
        value: Json = [self.slot.sample(accepting.side, items[0])] * 2
        return value if self.slot.accepts(accepting.side, accepting.schema, value) else None


def _scalars(there: _There) -> tuple[Change, ...]:
    """Tell what the texts of one side are to those of the other.

    What the sender may send has to be accepted: that is what must be known for sure.
    """
    base, revision = there.sides
    wider = is_contained(there.slot, base, revision)
    narrower = is_contained(there.slot, revision, base)
    if wider.holds and narrower.holds:
        return ()
    needed, other = (wider, narrower) if there.slot.sent else (narrower, wider)
    safe, unsafe = (_WIDENED, _NARROWED) if there.slot.sent else (_NARROWED, _WIDENED)
    if needed.holds:
        return (there.told(safe),)
    if needed.holds is None:
        aspect = unsafe[0] if other.holds else _CHANGED[0]
        return (there.told((aspect, "undecided"), needed.reason),)
    return (there.told(unsafe if other.holds else _CHANGED),)


def _one_becomes_several(there: _There) -> tuple[Change, ...] | None:
    base, revision = there.sides
    items = items_of_one(there.slot, revision)
    if items is None:
        return None
    return (there.told(_WIDENED), *there.of_items(base.schema, items[0]))


def _several_become_one(there: _There) -> tuple[Change, ...] | None:
    base, revision = there.sides
    items = items_of_one(there.slot, base)
    if items is None:
        return None
    return (there.told(_ONE_OF_SEVERAL), *there.of_items(items[0], revision.schema))


def _inside(slot: Slot, written: Written, path: Path) -> Written | None:
    """Give what stands at a path inside; None where a step leaves open which schema that is."""
    inner = written.schema
    for step in path:
        found = _step(slot, written, inner, step)
        if found is None:
            return None
        (inner,) = found
    if not path:
        return written
    # How a list inside of a value is written is not defined, unless the value is a form.
    is_field = written.writing.name == "" and len(path) == 1
    style = "form" if is_field else "nested"
    return Written(written.side, inner, "", replace(written.writing, style=style))


def _step(
    slot: Slot, written: Written, inner: Inner | None, step: str
) -> tuple[Inner | None] | None:
    alternatives = [
        each for each in slot.read(written.side, inner).alternatives if each.types != {"null"}
    ]
    if len(alternatives) != 1:
        return None
    (found,) = alternatives
    if step == "[]":
        return None if found.prefix else (found.items,)
    if step == "{}":
        return (found.additional,)
    return (found.members[step].schema,) if step in found.members else None


def _types(slot: Slot, written: Written) -> str:
    return " or ".join(sorted(types_of(slot, written.side, written.schema)))


def _site_of(rule: str) -> Site:
    return max((each for each in SITES if rule.startswith(f"{each}-")), key=len)


def _kind_of_value(rule: str) -> str:
    if rule.startswith("request-parameter"):
        return "parameter"
    return "header" if rule.startswith("response-header") else "body"
