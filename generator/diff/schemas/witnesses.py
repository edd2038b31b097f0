"""Values that show a difference: one that the sender may send and the receiver does not accept.

A local value is built as a :class:`~generator.diff.schemas.difference.Trial` says, put into values
of all that is around it, and shown only after a validator of JSON Schema has accepted the whole by
the one side's schema and refused it by the other's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from generator.diff.containment.acceptance import Acceptance
from generator.diff.containment.oracle import UncheckableSchemaError
from generator.diff.containment.value_parts import Plan
from generator.diff.containment.values import Values
from generator.diff.schemas.difference import Difference, Frame
from generator.diff.schemas.graph import Place
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.local_values import RICHNESSES, LocalValues, Richness
from generator.ir.schema import Json
from generator.ir.value_sets import ALL_TYPES, Alternative, Inner

_MOST_TRIED = 40
_MOST_OTHERS = 8
"""How many values are found that are refused for something else too, before one is taken."""
_MOST_EMBEDDINGS = 8
_DEEPEST = 200
"""How many steps inside a value may be that is built: validators call themselves for each."""


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Builds and checks values through one lens."""

    lens: Lens

    def shown(self, root: tuple[Inner, Inner], place: Place, *, alone: bool) -> tuple[Json, ...]:
        """Give a whole value of the sender that shows a difference; none where none was found.

        Unless it is ``alone``, a value is preferred that is refused for nothing else; what is not
        certain is shown by no other.
        """
        others: list[Json] = []
        if len(place.frames) > _DEEPEST:
            return ()
        try:
            for value in islice(self._local(place.difference), _MOST_TRIED):
                for whole in self._around(root, place, value):
                    if self.is_refused(root, whole):
                        if alone or self._is_refused_for(place.difference, value):
                            return (whole,)
                        others.append(whole)
                if len(others) >= _MOST_OTHERS:
                    break
        except UncheckableSchemaError:
            return ()
        return tuple(others[:1]) if place.difference.certain else ()

    def _is_refused_for(self, difference: Difference, value: Json) -> bool:
        """Tell whether the receiver would accept a value but for what differs."""
        sides = difference.base_alternative, difference.revision_alternative
        received = sides[self.lens.receiver == "revision"]
        if received is None:
            return True
        acceptance = Acceptance(self.lens.reader(self.lens.receiver))
        return acceptance.alternative(value, _without(received, difference.aspect)) is not False

    def embedded(self, root: tuple[Inner, Inner], place: Place, value: Json) -> tuple[Json, ...]:
        """Give a whole value around ``value`` that the receiver refuses; none where none is."""
        if len(place.frames) > _DEEPEST:
            return ()
        try:
            found = (
                each for each in self._around(root, place, value) if self.is_refused(root, each)
            )
            return tuple(islice(found, 1))
        except UncheckableSchemaError:
            return ()

    def is_refused(self, root: tuple[Inner, Inner], value: Json) -> bool:
        """Tell whether the sender's schema accepts a value and the receiver's does not."""
        lens, of_revision = self.lens, self.lens.sender == "revision"
        sent, received = root[of_revision], root[not of_revision]
        return lens.oracle.accepts(
            lens.reader(lens.sender), sent, value
        ) and not lens.oracle.accepts(lens.reader(lens.receiver), received, value)

    @property
    def _values(self) -> Values:
        return self.lens.sent_values

    def _around(self, root: tuple[Inner, Inner], place: Place, value: Json) -> Iterator[Json]:
        """Give whole values with ``value`` at a place: by the alternatives on the way, or any."""
        sent = root[self.lens.sender == "revision"]
        for richness in RICHNESSES:
            whole = self._along(place.frames, value, richness)
            if whole and self.lens.accepts(self.lens.sender, sent, whole[0]):
                yield whole[0]
                return
        if place.frames:
            path = tuple(frame.step for frame in place.frames)
            found = self._values.embeddings(sent, path, value)
            yield from (each for (each,) in islice(found, _MOST_EMBEDDINGS))

    def _along(self, frames: Iterable[Frame], value: Json, richness: Richness) -> tuple[Json, ...]:
        found: tuple[Json, ...] = (value,)
        for frame in reversed(tuple(frames)):
            if not found:
                return ()
            found = self._step(frame, found[0], richness)
        return found

    def _step(self, frame: Frame, value: Json, richness: Richness) -> tuple[Json, ...]:
        """Put a value into one of what is around it."""
        sender, other = frame.base, frame.revision
        if self.lens.sender == "revision":
            sender, other = other, sender
        local = LocalValues(self._values)
        match frame.place:
            case "union":
                return (value,)
            case "prefix":
                return self._values.arrays(sender, Plan(items={frame.index: value}))
            case "items":
                index = max(len(sender.prefix), len(other.prefix))
                return self._values.arrays(sender, Plan(items={index: value}))
            case "values":
                name = local.unnamed(sender, other)
            case "patterned":
                name = local.matching(sender)
            case _:
                name = frame.name
        wanted = local.others(sender, richness)
        return self._values.objects(sender, Plan(members={name: value}, wanted=wanted))

    def _local(self, difference: Difference) -> Iterator[Json]:
        """Give the values that may show a difference, without what is around it."""
        of_revision = self.lens.sender == "revision"
        sides = difference.base_alternative, difference.revision_alternative
        sender, other = sides[of_revision], sides[not of_revision]
        local = LocalValues(self._values)
        for trial in difference.trials:
            if trial.kind in ("value", "number"):
                yield trial.of
            elif sender is not None:
                yield from local.built(trial, sender, other)
            elif trial.kind == "samples" and difference.local is not None:
                yield from self._values.samples(difference.local[of_revision])


_SAYING: Mapping[str, Mapping[str, object]] = {
    "pattern": {"patterns": ()},
    "pattern-properties": {"patterned": ()},
    "format": {"formats": (), "limits": {}},
    "assertion": {"opaque": ()},
    "property-names": {"names": ()},
    "property-became": {"required": frozenset()},
    "property-added": {"required": frozenset()},
    "contains": {"contains": ()},
    "multiple-of": {"multiples": ()},
    "additional-properties": {"additional": None, "closed": False},
    "prefix-items": {"prefix": (), "items": None},
    "unique-items": {"unique": False},
    "enum-value": {"values": None},
    "became-enum": {"values": None},
    "became-not-enum": {"values": None},
    "type": {"types": ALL_TYPES},
}
"""What an alternative is without that which an aspect speaks of."""


def _without(alternative: Alternative, aspect: str) -> Alternative:
    """Give an alternative that says nothing of what a difference is about."""
    stem = aspect.rpartition("-")[0]
    said = _SAYING.get(stem) or _SAYING.get(aspect) or _SAYING.get(stem.rpartition("-")[0])
    return replace(alternative, **(said or {"limits": {}}))  # type: ignore[arg-type]
