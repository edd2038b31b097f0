"""Both sides of a comparison as they are read in one direction, and what is asked of them."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from generator.diff.containment import Containment
from generator.diff.containment.oracle import Oracle, UncheckableSchemaError
from generator.diff.containment.outcomes import Verdict
from generator.diff.containment.readers import Reader
from generator.diff.containment.slices import Slices
from generator.diff.containment.values import Values
from generator.diff.model import Effect
from generator.diff.schemas.atoms import Atom
from generator.diff.schemas.difference import PairKey
from generator.diff.schemas.digests import atom_digest
from generator.diff.schemas.sameness import Sameness
from generator.diff.sides import ApiSide
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets import Inner, ValueSet
from generator.ir.value_sets.reader import ValueSetReader

SideName = Literal["base", "revision"]
_MOST_REFERENCES = 100
_MOST_STEPS = 4_000


@dataclass(frozen=True, slots=True)
class Lens:
    """Both sides, read for values that travel in ``direction``.

    ``forward`` tells whether what the base describes is accepted by the revision, ``backward`` the
    reverse. ``hidden`` are the readers of the other direction.
    """

    direction: Direction
    base: ValueSetReader
    revision: ValueSetReader
    hidden: tuple[ValueSetReader, ValueSetReader]
    base_slices: Slices
    revision_slices: Slices
    forward: Containment
    backward: Containment
    oracle: Oracle
    sameness: Sameness
    _relations: dict[PairKey, Effect | None] = field(default_factory=dict)

    @property
    def sender(self) -> SideName:
        """The side whose values the other has to accept."""
        return "base" if self.direction == "request" else "revision"

    @property
    def receiver(self) -> SideName:
        """The side that has to accept what the other describes."""
        return "revision" if self.direction == "request" else "base"

    def reader(self, side: SideName) -> ValueSetReader:
        """Give what reads the schemas of one side."""
        return self.base if side == "base" else self.revision

    def read(self, side: SideName, inner: Inner) -> ValueSet:
        """Give the values of a schema of one side."""
        return self.reader(side).read(inner)

    def key(self, base: Inner, revision: Inner) -> PairKey:
        """Give what tells this pair from others."""
        return self.base.key(base), self.revision.key(revision)

    def settled(self, side: SideName, inner: Inner) -> Inner:
        """Give what a lone reference leads to, so that it is compared once wherever it is used."""
        reader, passed = self.reader(side), 0
        while len(inner.parts) == 1 and passed < _MOST_REFERENCES:
            node, location = inner.parts[0].node, inner.parts[0].location
            target = reader.target(node["$ref"], location) if node.keys() == {"$ref"} else None
            if target is None:
                break
            inner, passed = target, passed + 1
        return inner

    def written(self, side: SideName, source: str) -> Mapping[str, Json]:
        """Give the node that stands at an address of one side."""
        return self.reader(side).at(source).parts[0].node if source else {}

    def are_equal(self, base: Inner, revision: Inner) -> bool:
        """Tell whether both accept the same values as far as their normal forms show."""
        return self.base.fingerprint(base) == self.revision.fingerprint(revision)

    @property
    def sent_values(self) -> Values:
        """What makes values of the sender's schemas."""
        return (self.forward if self.direction == "request" else self.backward).values

    def accepts(self, side: SideName, inner: Inner, value: Json) -> bool:
        """Tell whether the schema of one side accepts a value, or cannot be asked."""
        try:
            return self.oracle.accepts(self.reader(side), inner, value)
        except UncheckableSchemaError:
            return True

    def is_never(self, side: SideName, inner: Inner) -> bool:
        """Tell whether a schema accepts nothing."""
        found = self.read(side, inner)
        return not found.alternatives and not found.incomplete

    def parted(
        self, base: Sequence[Inner], revision: Sequence[Inner]
    ) -> tuple[list[Inner], list[Inner]]:
        """Give the schemas of each side that the other does not have."""
        was, now = map(self.base.fingerprint, base), map(self.revision.fingerprint, revision)
        gone, come = dict(zip(was, base, strict=True)), dict(zip(now, revision, strict=True))
        return (
            [inner for digest, inner in gone.items() if digest not in come],
            [inner for digest, inner in come.items() if digest not in gone],
        )

    def identity(self, side: SideName, inner: Inner) -> str:
        """Give what tells a schema from others, whichever direction it is read in."""
        hidden = self.hidden[side == "revision"]
        return (self.reader(side) if self.direction == "response" else hidden).fingerprint(inner)

    def received(self, base: Inner, revision: Inner) -> Verdict:
        """Tell whether the receiver accepts all that the sender describes."""
        if self.direction == "response":
            return self._contained("revision", revision, base)
        return self._contained("base", base, revision)

    def refused(self, base: Inner, revision: Inner) -> tuple[Json, ...]:
        """Give a value that the sender describes and the receiver refuses, where one is known."""
        return self.received(base, revision).example

    def relation(self, base: Inner, revision: Inner) -> Effect | None:
        """Tell what is done to the values by a change between two schemas; None for nothing."""
        key = self.key(base, revision)
        if key not in self._relations:
            self._relations[key] = self._related(base, revision)
        return self._relations[key]

    def proves_equal(self, base: Inner, revision: Inner) -> bool:
        """Tell whether both certainly accept the same values, and name the same properties.

        That names are the same is asked for since a sender uses no others.
        """
        names = names_within(self.base, base), names_within(self.revision, revision)
        return names[0] == names[1] and self.relation(base, revision) is None

    def part(self, side: SideName, schema: Inner, atom: Atom) -> Inner:
        """Give the schema of one alternative's values alone, to be read by the slices of a side."""
        values = ValueSet(atom.alternative.source, (atom.alone,))
        which = (atom.alternative.source, atom_digest(self.reader(side), atom))
        return self.slices(side).slice(schema, which, values)

    def covered(self, side: SideName, atom: Atom, schemas: tuple[Inner, Inner]) -> Verdict:
        """Tell whether the other side accepts all that an alternative of one side describes.

        ``schemas`` are the schema of ``side``, which it is of, and that of the other side.
        """
        if found := self.refused_sample(side, atom, schemas):
            return Verdict(holds=False, example=found)
        verdict = self._contained(side, self.part(side, schemas[0], atom), schemas[1])
        if all(self.accepts(side, schemas[0], value) for value in verdict.example):
            return verdict
        # What shows it is a value of two members of a ``oneOf``, which are refused.
        return Verdict(None, "members of a oneOf that may overlap")

    def refused_sample(
        self, side: SideName, atom: Atom, schemas: tuple[Inner, Inner]
    ) -> tuple[Json, ...]:
        """Give the plainest value of an alternative, if its side accepts it and the other not."""
        own, other = schemas
        opposite: SideName = "revision" if side == "base" else "base"
        values = (self.forward if side == "base" else self.backward).values
        for value in values.sampled(self.part(side, own, atom)).value:
            if self.accepts(side, own, value) and not self.accepts(opposite, other, value):
                return (value,)
        return ()

    def slices(self, side: SideName) -> Slices:
        """Give what reads single alternatives of one side."""
        return self.base_slices if side == "base" else self.revision_slices

    def _contained(self, side: SideName, sub: Inner, sup: Inner) -> Verdict:
        """Tell whether the other side accepts what a schema of ``side`` describes."""
        try:
            return (self.forward if side == "base" else self.backward).contained(sub, sup)
        except UncheckableSchemaError as error:
            return Verdict(None, str(error))

    def _related(self, base: Inner, revision: Inner) -> Effect | None:
        if self.are_equal(base, revision):
            return None
        kept = self._contained("base", base, revision).holds
        covered = self._contained("revision", revision, base).holds
        if kept and covered:
            return None
        if kept or covered:
            return "widens" if kept else "narrows"
        return "changes" if kept is covered is False else "undecided"


def names_within(reader: Reader, schema: Inner, most: int = 2_000) -> frozenset[str]:
    """Give the names of all properties that are declared in a schema, at any depth."""
    names: set[str] = set()
    seen: set[Hashable] = set()
    waiting = [schema]
    while waiting and len(seen) < most:
        inner = waiting.pop()
        if (key := reader.key(inner)) in seen:
            continue
        seen.add(key)
        for each in reader.read(inner).alternatives:
            names |= each.members.keys()
            waiting += [member.schema for member in each.members.values()]
            waiting += [*each.prefix, *(inner for _, inner in each.patterned)]
            waiting += [inner for inner in (each.items, each.additional) if inner is not None]
    return frozenset(names)


def lens(
    base: ApiSide, revision: ApiSide, direction: Direction, oracle: Oracle, sameness: Sameness
) -> Lens:
    """Give both sides as they are read in ``direction``."""
    other: Direction = "response" if direction == "request" else "request"
    readers = base.reader(direction), revision.reader(direction)
    slices = Slices(readers[0]), Slices(readers[1])
    return Lens(
        direction,
        *readers,
        hidden=(base.reader(other), revision.reader(other)),
        base_slices=slices[0],
        revision_slices=slices[1],
        forward=Containment(slices[0], readers[1], most_steps=_MOST_STEPS, oracle=oracle),
        backward=Containment(slices[1], readers[0], most_steps=_MOST_STEPS, oracle=oracle),
        oracle=oracle,
        sameness=sameness,
    )
