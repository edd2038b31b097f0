"""What becomes of types in arguments, fields and results, as a rule, a level and words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from generator.diff.model import Effect, Level
from generator.diff.sdk.changes import code, level_in, listed
from generator.diff.sdk.index import SurfaceIndex
from generator.diff.sdk.types import NONE, TypeChange, TypeComparer
from generator.ir.python_types import Position
from generator.ir.types import Direction, Type

_PLAIN = {"is": "be", "has": "have"}


@dataclass(frozen=True, slots=True)
class Use:
    """A class that comes to a union, or leaves it, whose other members stay.

    ``place`` says where in words, ``symbol`` what it is part of.
    """

    name: str
    place: str
    symbol: str
    is_new: bool
    direction: Direction


@dataclass(frozen=True, slots=True)
class Retyped:
    """What a change of type means: the end of its rule's id, its level, and what is said of it.

    ``gone`` and ``new`` are the classes and enums that it takes with it and brings.
    """

    aspect: str
    level: Level
    said: str
    gone: frozenset[str]
    new: frozenset[str]


@dataclass(frozen=True, slots=True)
class Retyping:
    """Tells changes of types."""

    types: TypeComparer

    def uses(
        self, change: TypeChange, place: str, symbol: str, directions: Collection[Direction]
    ) -> Iterator[Use]:
        """Give the classes of one side alone by which a union changed that else stays."""
        for direction in sorted(directions):
            for each in change.lost if change.kept else ():
                if self._is_gone(each):
                    yield Use(each.shape or "", place, symbol, is_new=False, direction=direction)
            for each in change.gained if change.kept else ():
                if self._is_new(each) and (direction == "request" or change.is_open):
                    yield Use(each.shape or "", place, symbol, is_new=True, direction=direction)

    def without_uses(self, change: TypeChange, directions: Collection[Direction]) -> TypeChange:
        """Give what :meth:`uses` does not tell of a change."""
        if not change.kept:
            return change
        told_as_new = directions == {"request"} or change.is_open
        lost = tuple(each for each in change.lost if not self._is_gone(each))
        gained = tuple(each for each in change.gained if not (told_as_new and self._is_new(each)))
        return replace(change, lost=lost, gained=gained)

    def _is_gone(self, type_: Type) -> bool:
        return type_.kind == "object" and self.types.meaning(type_.shape or "") is None

    def _is_new(self, type_: Type) -> bool:
        return type_.kind == "object" and type_.shape not in self.types.base.meanings

    def told(
        self, change: TypeChange, position: Position, directions: Collection[Direction]
    ) -> Retyped:
        """Say what a change of type, which is one, means where values go in ``directions``."""
        aspect, effect = self._aspect(change, directions)
        return Retyped(
            aspect,
            level_in(effect, directions),
            self._said(change, position),
            names_only_in(self.types.base, self.types.revision, change.lost),
            names_only_in(self.types.revision, self.types.base, change.gained),
        )

    def _aspect(self, change: TypeChange, directions: Collection[Direction]) -> tuple[str, Effect]:
        only_read = "request" not in directions
        if not change.lost:
            is_object = all(each.kind == "object" for each in change.gained)
            if only_read and change.is_open and is_object:
                return "type-widened", "behaves"
            return "type-widened", "widens"
        if not change.gained:
            return "type-narrowed", "narrows"
        if only_read and self.types.like(change):
            return "class-changed", "behaves"
        return "type-changed", "changes"

    def _said(self, change: TypeChange, position: Position) -> str:
        lost = texts(self.types.base, change.lost, position)
        gained = texts(self.types.revision, change.gained, position)
        inside = f" as {change.inside}" if change.inside else ""
        verb = "takes" if position == "argument" else "has" if inside else "is"
        if not lost:
            also = "also takes" if position == "argument" else f"may also {_PLAIN[verb]}"
            return f"{also} {gained}{inside}"
        if not gained:
            if position == "argument":
                return f"no longer takes {lost}{inside}"
            return f"never {verb} {lost}{inside} any more"
        return f"{verb} {gained} instead of {lost}{inside}{self._likeness(change)}"

    def _likeness(self, change: TypeChange) -> str:
        """Say what of one class another has, where one came for the other."""
        names = [each.shape for each in (*change.lost, *change.gained) if each.kind == "object"]
        old, new = names if len(names) == 2 else (None, None)
        if old is None or new is None or len(change.lost) != len(change.gained):
            return ""
        lacking = self.types.lacks(old, new)
        if not lacking:
            return ", which has all its fields"
        missing = listed(list(map(code, lacking)))
        return f", in which {missing} {'is' if len(lacking) == 1 else 'are'} not as it was"


def texts(index: SurfaceIndex, types: Iterable[Type], position: Position) -> str:
    """List types as code."""
    return listed([code(_text(index, each, position)) for each in types])


def _text(index: SurfaceIndex, type_: Type, position: Position) -> str:
    if type_ == NONE:
        return "None"
    # What is read may be a value that is not listed; that goes without saying.
    of_enum = type_.kind in ("enum", "literal")
    return index.annotator.annotation(type_, "argument" if of_enum else position)


def names_only_in(
    index: SurfaceIndex, other: SurfaceIndex, types: Iterable[Type]
) -> frozenset[str]:
    """Give the classes and enums that types lead to, of those the ones the other side has not."""
    return index.reachable(types).difference(other.meanings)


def without_none(change: TypeChange) -> TypeChange:
    """Give a change of type without what it says of None."""
    lost = tuple(each for each in change.lost if each != NONE)
    gained = tuple(each for each in change.gained if each != NONE)
    return replace(change, lost=lost, gained=gained)
