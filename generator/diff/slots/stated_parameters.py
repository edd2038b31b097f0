"""A parameter as one side of a comparison states it, and which of both sides are the same one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.diff.model import Side
from generator.diff.slots import SideName, Slot, as_written, below
from generator.diff.slots.serialization import Writing
from generator.diff.slots.written_values import Written
from generator.ir.api import Operation, Parameter
from generator.ir.paths import normalised
from generator.ir.schema import Json
from generator.ir.value_sets import Inner


@dataclass(frozen=True, slots=True)
class Stated:
    """A parameter of one side, with its operation there."""

    side: SideName
    operation: Operation
    parameter: Parameter

    @property
    def name(self) -> str:
        """The name as it is written."""
        return self.parameter.name

    @property
    def location(self) -> str:
        """Where in the request it is."""
        return self.parameter.location

    @property
    def identity(self) -> tuple[str, str]:
        """What it has in common with the same parameter of the other side."""
        return self.location, self.name.lower() if self.location == "header" else self.name

    @property
    def writing(self) -> Writing:
        """How its values are written; ``allowReserved`` speaks of queries alone."""
        found = self.parameter
        reserved = found.allow_reserved and found.location == "query"
        described = (found.style, found.explode, reserved, found.media_type)
        return Writing(found.location, found.name, *described)

    def schema(self, slot: Slot) -> Inner:
        """Give the schema of its values: a plain string's where only the path names it."""
        found = self.parameter
        if found.source == self.operation.source:
            owner = slot.reader(self.side).at(found.source).parts[0]
            return Inner((owner.child({"type": "string"}, "parameters", found.name),))
        return slot.reader(self.side).at(self._schema_address)

    def written(self, slot: Slot) -> Written:
        """Give its values and how they are written."""
        return Written(self.side, self.schema(slot), self._schema_address, self.writing)

    def whole(self, slot: Slot) -> Side:
        """Give all that is said of it, prose aside."""
        found = self.parameter
        value: dict[str, Json] = {"name": found.name, "in": found.location}
        if found.required:
            value["required"] = True
        if found.media_type is not None:
            value["content"] = found.media_type
        return Side(found.source, {**value, "schema": as_written(self.schema(slot))})

    def says(self, value: Json) -> Side:
        """Give one thing that is said of it."""
        return Side(self.parameter.source, value)

    @property
    def _schema_address(self) -> str:
        media_type, source = self.parameter.media_type, self.parameter.source
        if media_type is None:
            return below(source, "schema")
        return below(source, "content", media_type, "schema")


Pair = tuple[Stated, Stated]


@dataclass(frozen=True, slots=True)
class Matched:
    """The parameters of both sides: those that are the same, and what is left of either."""

    pairs: tuple[Pair, ...]
    gone: tuple[Stated, ...]
    new: tuple[Stated, ...]


def matched(base: Operation, revision: Operation) -> Matched:
    """Match the parameters of both sides.

    Those of the path are matched by their place in it, since a request does not hold their names;
    all others by location and name, names of headers in any case.
    """
    before = [Stated("base", base, each) for each in base.parameters]
    after = [Stated("revision", revision, each) for each in revision.parameters]
    in_path = list(filter(_is_of_path, before)), list(filter(_is_of_path, after))
    suffix = _is_suffix(normalised(base.path), normalised(revision.path))
    found = [*_in_path(*in_path, suffix=suffix), *_by_identity(before, after)]
    taken = {id(each) for pair in found for each in pair}
    if suffix:
        # What one path has before the other is part of its server there.
        taken.update(id(each) for side in in_path for each in side)
    return Matched(
        tuple(found),
        tuple(each for each in before if id(each) not in taken),
        tuple(each for each in after if id(each) not in taken),
    )


def _is_suffix(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _is_of_path(stated: Stated) -> bool:
    return stated.location == "path"


def _by_identity(before: Sequence[Stated], after: Sequence[Stated]) -> Iterator[Pair]:
    named = {each.identity: each for each in after if not _is_of_path(each)}
    for each in before:
        if not _is_of_path(each) and each.identity in named:
            yield each, named[each.identity]


def _in_path(before: list[Stated], after: list[Stated], *, suffix: bool) -> Iterator[Pair]:
    """Pair parameters by place if one path ends with the other, else by name, then in order."""
    if suffix:
        yield from reversed(list(zip(reversed(before), reversed(after), strict=False)))
        return
    names = {each.name: each for each in after}
    yield from ((each, names[each.name]) for each in before if each.name in names)
    known = {each.name for each in before}
    rest = [each for each in before if each.name not in names]
    left = [each for each in after if each.name not in known]
    if len(rest) == len(left):
        yield from zip(rest, left, strict=True)
