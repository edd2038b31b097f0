"""Values of one alternative, built as a trial asks: of some size, with or without a property.

They are what may show a difference; whether they do is checked elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import Literal, TypeAlias

from generator.diff.containment.readers import item_at, property_at
from generator.diff.containment.value_parts import Plan, further_names
from generator.diff.containment.values import Values
from generator.diff.schemas.difference import Trial, TrialKind
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, JsonType

_ANY: tuple[Json, ...] = ("text", 1, True, None, {}, [], 1.5, "")
_MOST_OTHERS = 40
_MOST_LOOKED_AT = 200
_MOST_NAMES = 200
_MOST_MATCHED = 100
_UNNAMED = "undeclared"
_COUNTED: Mapping[TrialKind, tuple[JsonType, str]] = {
    "length": ("string", "Length"),
    "size": ("array", "Items"),
    "count": ("object", "Properties"),
}

Richness = Literal["plain", "telling", "full"]
RICHNESSES: tuple[Richness, ...] = ("plain", "telling", "full")
"""What objects hold beside what must be there: nothing, properties with listed values, all."""


@dataclass(frozen=True, slots=True)
class LocalValues:
    """Builds values of the sender's alternatives."""

    values: Values

    def built(
        self, trial: Trial, alternative: Alternative, other: Alternative | None
    ) -> Iterator[Json]:
        """Give values of ``alternative`` as ``trial`` says; ``other`` is that of the other side."""
        if trial.kind == "undeclared":
            yield from self._with(self.unnamed(alternative, other), alternative)
        else:
            yield from _BUILDERS[trial.kind](self, trial, alternative)

    def others(self, alternative: Alternative, richness: Richness) -> frozenset[str]:
        """Name properties that need not be there: listed values tell members of a union apart."""
        if richness == "plain":
            return frozenset()
        names = []
        for name, member in islice(alternative.members.items(), _MOST_LOOKED_AT):
            read = self.values.reader.read(member.schema).alternatives
            if read and (read[0].values or richness == "full"):
                names.append(name)
        return frozenset(names[:_MOST_OTHERS])

    def unnamed(self, alternative: Alternative, other: Alternative | None) -> str:
        """Give the name of a property that no side declares."""
        declared = {*alternative.members, *(other.members if other is not None else ())}
        tried = islice(further_names(self.values.acceptance, alternative), _MOST_NAMES)
        return next((name for name in tried if name not in declared), _UNNAMED)

    def matching(self, alternative: Alternative) -> str:
        """Give the name of a property that a pattern matches."""
        tried = further_names(self.values.acceptance, replace(alternative, members={}))
        return next(tried, _UNNAMED)

    def _is(self, trial: Trial, _: Alternative) -> Iterator[Json]:
        yield trial.of

    def _any(self, _: Trial, alternative: Alternative) -> Iterator[Json]:
        for kind in sorted(alternative.types):
            yield from self.values.of_type(alternative, kind).value

    def _of_size(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        """Give values of one size: those of the alternative with its limits set to that."""
        type_, of = _COUNTED[trial.kind]
        if isinstance(trial.of, int) and trial.of >= 0:
            limits = {**alternative.limits, f"min{of}": trial.of, f"max{of}": trial.of}
            yield from self.values.of_type(replace(alternative, limits=limits), type_).value[:4]

    def _without(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        absent = frozenset({trial.name})
        for richness in RICHNESSES:
            wanted = self.others(alternative, richness) - absent
            yield from self.values.objects(alternative, Plan(wanted=wanted, absent=absent))

    def _named(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        yield from self._with(trial.name, alternative)

    def _with(self, name: str, alternative: Alternative) -> Iterator[Json]:
        schema = property_at(alternative, name)
        if schema is None:
            return
        values = _ANY if not schema.parts else self.values.samples(schema)
        for richness in RICHNESSES:
            wanted = self.others(alternative, richness)
            for value in values:
                plan = Plan(members={name: value}, wanted=wanted)
                yield from self.values.objects(alternative, plan)

    def _member(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        yield from self.values.objects(alternative, Plan(members={trial.name: trial.of}))

    def _item(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        yield from self.values.arrays(alternative, Plan(items={trial.index: trial.of}))

    def _repeated(self, _: Trial, alternative: Alternative) -> Iterator[Json]:
        at = len(alternative.prefix)
        for value in self.values.samples(item_at(alternative, at), 3):
            yield from self.values.arrays(alternative, Plan(items={at: value, at + 1: value}))

    def _matched(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        """Give arrays with as many items as asked for that match the one ``contains``."""
        at, count = len(alternative.prefix), trial.of
        items = item_at(alternative, at)
        if (
            not isinstance(count, int)
            or not 0 <= count <= _MOST_MATCHED
            or not alternative.contains
        ):
            return
        (counted,) = alternative.contains[:1]
        found = [each for each in self.values.samples(counted) if self.values.accepts(each, items)]
        found += [each for each in self.values.samples(items) if self.values.accepts(each, counted)]
        several = [found[index % len(found)] for index in range(count)] if found else []
        for values in (several, several[:1] * count):
            yield from self.values.arrays(alternative, Plan(items=dict(enumerate(values, at))))

    def _having(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        names = trial.of if isinstance(trial.of, list) else ()
        wanted = frozenset(name for name in names if isinstance(name, str))
        yield from self.values.objects(alternative, Plan(members=trial.members, wanted=wanted))


_Builder: TypeAlias = Callable[[LocalValues, Trial, Alternative], Iterator[Json]]
_BUILDERS: Mapping[TrialKind, _Builder] = {
    "value": LocalValues._is,
    "number": LocalValues._is,
    "samples": LocalValues._any,
    "length": LocalValues._of_size,
    "size": LocalValues._of_size,
    "count": LocalValues._of_size,
    "without": LocalValues._without,
    "with": LocalValues._named,
    "member": LocalValues._member,
    "item": LocalValues._item,
    "repeat": LocalValues._repeated,
    "matches": LocalValues._matched,
    "having": LocalValues._having,
}
