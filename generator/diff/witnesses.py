"""Values that show a difference: one that the sender may send and the receiver does not accept.

A local value is built as a :class:`~generator.diff.schema_difference.Trial` says, put into values of
all that is around it, and shown only after a validator of JSON Schema has accepted the whole by the
one side's schema and refused it by the other's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from generator.diff.acceptance import Acceptance
from generator.diff.oracle import UncheckableSchemaError
from generator.diff.readers import item_at, property_at
from generator.diff.schema_difference import Difference, Frame, Trial, TrialKind
from generator.diff.schema_graph import Place
from generator.diff.schema_lens import Lens
from generator.diff.value_parts import Plan, further_names
from generator.diff.values import Values
from generator.ir.schema import Json
from generator.ir.value_sets import ALL_TYPES, Alternative, Inner, JsonType

_MOST_TRIED = 40
_MOST_EMBEDDINGS = 8
_ANY: tuple[Json, ...] = ("text", 1, True, None, {}, [], 1.5, "")
_UNNAMED = "undeclared"
_COUNTED: Mapping[TrialKind, tuple[JsonType, str]] = {
    "length": ("string", "Length"),
    "size": ("array", "Items"),
    "count": ("object", "Properties"),
}


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Builds and checks values through one lens."""

    lens: Lens

    def shown(
        self, root: tuple[Inner, Inner], place: Place, *, alone: bool
    ) -> tuple[Json, ...]:
        """Give a whole value of the sender that shows a difference; none where none was found.

        Unless it is ``alone``, a value is preferred that is refused for nothing else; what is not
        certain is shown by no other.
        """
        others: list[Json] = []
        try:
            for value in islice(self._local(place.difference), _MOST_TRIED):
                for whole in self._around(root, place, value):
                    if self.is_refused(root, whole):
                        if alone or self._is_refused_for(place.difference, value):
                            return (whole,)
                        others.append(whole)
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
        whole = self._along(place.frames, value)
        if whole:
            yield whole[0]
        elif place.frames:
            path = tuple(frame.step for frame in place.frames)
            sent = root[self.lens.sender == "revision"]
            found = self._values.embeddings(sent, path, value)
            yield from (each for (each,) in islice(found, _MOST_EMBEDDINGS))

    def _along(self, frames: Iterable[Frame], value: Json) -> tuple[Json, ...]:
        found: tuple[Json, ...] = (value,)
        for frame in reversed(tuple(frames)):
            if not found:
                return ()
            found = self._step(frame, found[0])
        return found

    def _step(self, frame: Frame, value: Json) -> tuple[Json, ...]:
        alternative = frame.base if self.lens.sender == "base" else frame.revision
        match frame.place:
            case "union":
                return (value,)
            case "member":
                return self._values.objects(alternative, Plan(members={frame.name: value}))
            case "values":
                name = self._unnamed(frame.base, frame.revision)
                return self._values.objects(alternative, Plan(members={name: value}))
            case "patterned":
                names = further_names(self._values.acceptance, replace(alternative, members={}))
                name = next(names, _UNNAMED)
                return self._values.objects(alternative, Plan(members={name: value}))
            case "prefix":
                return self._values.arrays(alternative, Plan(items={frame.index: value}))
            case _:
                index = max(len(frame.base.prefix), len(frame.revision.prefix))
                return self._values.arrays(alternative, Plan(items={index: value}))

    def _unnamed(self, *alternatives: Alternative) -> str:
        """Give the name of a property that no side declares."""
        declared = {name for each in alternatives for name in each.members}
        sender = alternatives[-1] if self.lens.sender == "revision" else alternatives[0]
        tried = further_names(self._values.acceptance, sender)
        names = (name for name in islice(tried, 200) if name not in declared)
        return next(names, _UNNAMED)

    def _local(self, difference: Difference) -> Iterator[Json]:
        of_revision = self.lens.sender == "revision"
        sides = difference.base_alternative, difference.revision_alternative
        alternative = sides[of_revision]
        for trial in difference.trials:
            if trial.kind in ("value", "number"):
                yield trial.of
            elif alternative is not None:
                both = tuple(each for each in sides if each is not None)
                yield from self._built(trial, alternative, both)
            elif trial.kind == "samples" and difference.local is not None:
                yield from self._values.samples(difference.local[of_revision])

    def _built(
        self, trial: Trial, alternative: Alternative, both: tuple[Alternative, ...]
    ) -> Iterator[Json]:
        match trial.kind:
            case "samples":
                for kind in sorted(alternative.types):
                    yield from self._values.of_type(alternative, kind).value
            case "length" | "size" | "count":
                yield from self._of_size(trial, alternative)
            case "without":
                yield from self._values.objects(alternative, Plan(absent=frozenset({trial.name})))
            case "with":
                yield from self._with(trial.name, alternative)
            case "undeclared":
                yield from self._with(self._unnamed(*both), alternative)
            case "item":
                yield from self._values.arrays(alternative, Plan(items={trial.index: trial.of}))
            case "member":
                yield from self._values.objects(alternative, Plan(members={trial.name: trial.of}))
            case "repeat":
                yield from self._repeated(alternative)
            case "having":
                yield from self._having(trial, alternative)

    def _of_size(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        """Give values of one size: those of the alternative with its limits set to that."""
        type_, of = _COUNTED[trial.kind]
        if not isinstance(trial.of, int) or trial.of < 0:
            return
        limits = {**alternative.limits, f"min{of}": trial.of, f"max{of}": trial.of}
        yield from self._values.of_type(replace(alternative, limits=limits), type_).value[:4]

    def _with(self, name: str, alternative: Alternative) -> Iterator[Json]:
        schema = property_at(alternative, name)
        if schema is None:
            return
        values: Iterable[Json] = _ANY if not schema.parts else self._values.samples(schema)
        for value in values:
            yield from self._values.objects(alternative, Plan(members={name: value}))

    def _repeated(self, alternative: Alternative) -> Iterator[Json]:
        at = len(alternative.prefix)
        for value in self._values.samples(item_at(alternative, at), 3):
            yield from self._values.arrays(alternative, Plan(items={at: value, at + 1: value}))

    def _having(self, trial: Trial, alternative: Alternative) -> Iterator[Json]:
        members: dict[str, Json] = {}
        for name in trial.of if isinstance(trial.of, list) else ():
            schema = property_at(alternative, name) if isinstance(name, str) else None
            found = self._values.sampled(schema).value if schema is not None else ()
            if not found:
                return
            members[name] = found[0] if schema.parts else _ANY[0]
        yield from self._values.objects(alternative, Plan(members=members))


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
