"""What becomes of a type between two surfaces: what code that was written for it finds there.

A type is taken for the alternatives of its annotation. Those of the one side that no alternative of
the other covers are lost or gained; who sends a value minds what is lost, who receives it minds
what is gained.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as replaced
from typing import Literal

from msgspec.structs import replace

from generator.diff.sdk.index import SurfaceIndex
from generator.ir.python_types import Position
from generator.ir.schema import Json
from generator.ir.surface import SurfaceField
from generator.ir.types import ANY, Type

NONE = Type("scalar", scalar="null")
_OPEN_OBJECT = Type("map", arguments=(ANY,))
_STRING = Type("scalar", scalar="string")
_TEXTS: Mapping[str, Type] = {
    "boolean text": Type("scalar", scalar="boolean"),
    "integer text": Type("scalar", scalar="integer"),
    "number text": Type("scalar", scalar="float"),
}
"""Scalars that are text on the wire, and what may be given for them as well."""

_SCALARS_OF_VALUES: Mapping[type, frozenset[str]] = {
    bool: frozenset({"boolean"}),
    int: frozenset({"integer", "float"}),
    str: frozenset({"string"}),
}


@dataclass(frozen=True, slots=True)
class TypeChange:
    """The alternatives of a type that are gone and those that came.

    ``kept`` says that some are as they were. ``is_open`` says that the base had an alternative for
    objects that nobody knew yet, which code that reads has to allow for. ``inside`` is ``items`` or
    ``values`` where they are those of a list or a map that is there on both sides.
    """

    lost: tuple[Type, ...] = ()
    gained: tuple[Type, ...] = ()
    kept: bool = True
    is_open: bool = False
    inside: Literal["", "items", "values"] = ""

    def __bool__(self) -> bool:
        return bool(self.lost or self.gained)


def alternatives(type_: Type, position: Position) -> Iterator[Type]:
    """Give what the annotation of a type at ``position`` is a union of."""
    plain = replace(type_, nullable=False) if type_.nullable else type_
    if plain.kind == "union":
        for member in plain.arguments:
            yield from alternatives(member, position)
        if position != "argument" and sum(each.kind == "object" for each in plain.arguments) > 1:
            yield _OPEN_OBJECT
    elif plain.kind == "scalar" and plain.scalar is not None and plain.scalar in _TEXTS:
        yield _STRING
        if position == "argument":
            yield _TEXTS[plain.scalar]
    else:
        yield plain
        if plain.kind in ("enum", "literal") and _is_open(plain, position):
            yield Type("scalar", scalar=plain.scalar)
    if type_.nullable:
        yield NONE


def _is_open(listed: Type, position: Position) -> bool:
    """Say whether values that are not listed are kept when they are read."""
    return position != "argument" and listed.scalar != "boolean"


@dataclass(frozen=True, slots=True)
class _Cover:
    """Says whether types of one surface are covered by types of another.

    ``same`` says of a class or enum of the one and one of the other whether it is the same.
    """

    one: SurfaceIndex
    other: SurfaceIndex
    same: Callable[[str, str], bool]
    position: Position

    def missing(self, types: Sequence[Type], others: Sequence[Type]) -> tuple[Type, ...]:
        """Give those of some alternatives that none of the others covers."""
        return tuple(dict.fromkeys(each for each in types if not self._covered(each, others)))

    def _covered(self, type_: Type, others: Sequence[Type]) -> bool:
        if ANY in others:
            return True
        match type_.kind:
            case "literal" | "enum":
                return self._listed_covered(type_, others)
            case "object":
                return any(
                    each.kind == "object" and self.same(type_.shape or "", each.shape or "")
                    for each in others
                )
            case "list" | "map":
                inner = tuple(alternatives(type_.arguments[0], self.position))
                return any(
                    not self.missing(inner, tuple(alternatives(each.arguments[0], self.position)))
                    for each in others
                    if each.kind == type_.kind
                )
            case _:
                wider = Type("scalar", scalar="float")
                return type_ in others or (type_.scalar == "integer" and wider in others)

    def _listed_covered(self, type_: Type, others: Sequence[Type]) -> bool:
        """Say whether all listed values are listed there too, or fit a plain type."""
        if type_.kind == "enum" and any(
            each.kind == "enum" and self.same(type_.shape or "", each.shape or "")
            for each in others
        ):
            return True
        listed = {value for each in others for value in _values(each, self.other)}
        plain = {each.scalar for each in others if each.kind == "scalar"}
        return all(
            value in listed or not plain.isdisjoint(_SCALARS_OF_VALUES.get(type(value), ()))
            for value in _values(type_, self.one)
        )


def _values(type_: Type, index: SurfaceIndex) -> tuple[Json, ...]:
    if type_.kind == "enum":
        return index.enums[type_.shape or ""].values
    return type_.values


class TypeComparer:
    """Compares types of two surfaces.

    ``renamed`` are classes of the base that are called otherwise in the revision: old name to new.
    """

    def __init__(
        self, base: SurfaceIndex, revision: SurfaceIndex, renamed: Mapping[str, str]
    ) -> None:
        self.base = base
        self.revision = revision
        self._renamed = renamed
        self._alike: dict[tuple[str, str], bool] = {}

    def meaning(self, name: str) -> str | None:
        """Give what a name of the base means in the revision, None where it means nothing."""
        return self.revision.meanings.get(self._renamed.get(name, name))

    def change(self, base: Type, revision: Type, position: Position) -> TypeChange:
        """Give what becomes of a type that stands at ``position`` in annotations."""
        old = tuple(alternatives(base, position))
        new = tuple(alternatives(revision, position))
        forth = _Cover(self.base, self.revision, self._same, position)
        back = _Cover(self.revision, self.base, lambda new, old: self._same(old, new), position)
        lost, gained = forth.missing(old, new), back.missing(new, old)
        holders = _holders(old, new, {*lost, *gained})
        if holders is not None:
            one, other = holders
            inner = self.change(one.arguments[0], other.arguments[0], position)
            return replaced(inner, inside="items" if one.kind == "list" else "values")
        return TypeChange(lost, gained, len(lost) < len(set(old)), _OPEN_OBJECT in old)

    def lacks(self, base: str, revision: str) -> tuple[str, ...]:
        """Give the fields of a class of the base that one of the revision has not, or otherwise."""
        old, new = self.base.classes.get(base), self.revision.classes.get(revision)
        if old is None or new is None:
            return ()
        fields = {each.name: each for each in new.fields}
        return tuple(
            each.name
            for each in old.fields
            if each.name not in fields or not self._reads_field(each, fields[each.name])
        )

    def reads_like(self, base: str, revision: str) -> bool:
        """Say whether code that reads a class of the base can read one of the revision.

        That one has all fields, under the same names, with types that such code knows.
        """
        pair = (base, revision)
        if pair not in self._alike:
            self._alike[pair] = True  # as far as is known, inside of itself
            old, new = self.base.classes.get(base), self.revision.classes.get(revision)
            alike = old is not None and new is not None and not self.lacks(base, revision)
            if not alike:
                self._alike.clear()  # what was found alike inside may have relied on it
            self._alike[pair] = alike  # which may have been cleared meanwhile
        return self._alike[pair]

    def like(self, change: TypeChange) -> bool:
        """Say whether code that reads what was lost can read all that was gained."""
        lost = [each.shape or "" for each in change.lost if each.kind == "object"]
        return all(
            each.kind == "object" and any(self.reads_like(name, each.shape or "") for name in lost)
            for each in change.gained
        )

    def _reads_field(self, old: SurfaceField, new: SurfaceField) -> bool:
        return self.like(self.change(as_read(old), as_read(new), "field"))

    def _same(self, base: str, revision: str) -> bool:
        return self.meaning(base) == revision


def _holders(
    old: Sequence[Type], new: Sequence[Type], differing: Collection[Type]
) -> tuple[Type, Type] | None:
    """Give the lists or maps, one on each side, whose insides are all that differs."""
    for kind in ("list", "map"):
        one = [each for each in old if each.kind == kind]
        other = [each for each in new if each.kind == kind]
        if len(one) == len(other) == 1 and differing and {*one, *other} >= set(differing):
            return one[0], other[0]
    return None


def as_read(field: SurfaceField) -> Type:
    """Give the type that who reads a field finds: one that is not there is None."""
    return field.type if field.required else replace(field.type, nullable=True)
