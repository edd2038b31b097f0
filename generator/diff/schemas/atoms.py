"""Alternatives parted by JSON type: what is compared with what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from generator.diff.containment.json_values import type_of
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, JsonType, ValueSet
from generator.ir.value_sets.json_identity import distinct, identity
from generator.ir.value_sets.unions import as_one

Family = Literal["null", "boolean", "number", "string", "array", "object"]
"""A JSON type; integers are numbers."""

FAMILIES: tuple[Family, ...] = ("object", "array", "string", "number", "boolean", "null")
_ORDER: tuple[JsonType, ...] = (
    "object",
    "array",
    "string",
    "number",
    "integer",
    "boolean",
    "null",
)


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """The values of one type among those of an alternative.

    ``values`` are the only ones when it is not None; for null and booleans it is None when all
    values of the type are there. ``whole`` says for numbers that there are only integers.
    """

    family: Family
    alternative: Alternative
    values: tuple[Json, ...] | None = None
    whole: bool = False

    @property
    def type(self) -> JsonType:
        """The JSON type by its most precise name."""
        return "integer" if self.whole else self.family

    @property
    def alone(self) -> Alternative:
        """The alternative without its other types."""
        return replace(self.alternative, types=frozenset({self.type}), values=self.values)

    @property
    def structured(self) -> bool:
        """Whether it says what is inside an object or an array."""
        found = self.alternative
        if self.family == "object":
            return bool(found.members or found.required or found.patterned)
        return self.family == "array" and bool(found.items or found.prefix)


def atoms_of(values: ValueSet) -> dict[Family, tuple[Atom, ...]]:
    """Part all alternatives by type; types that have no value are left out."""
    found: dict[Family, list[Atom]] = {}
    for alternative in values.alternatives:
        for atom in _parted(alternative):
            found.setdefault(atom.family, []).append(atom)
    return {family: _joined(found[family]) for family in FAMILIES if family in found}


def _parted(alternative: Alternative) -> Iterable[Atom]:
    for family in FAMILIES:
        whole = family == "number" and "number" not in alternative.types
        if ("integer" if whole else family) not in alternative.types:
            continue
        values = _of_family(alternative.values, family)
        if values != ():
            yield Atom(family, alternative, values, whole)


def family_of(value: Json) -> Family:
    """Give the JSON type of a value; integers are numbers."""
    found = type_of(value)
    return "number" if found == "integer" else found


def _of_family(values: tuple[Json, ...] | None, family: Family) -> tuple[Json, ...] | None:
    if values is None:
        return None
    own = tuple(value for value in values if family_of(value) == family)
    return None if own and _are_all(own, family) else own


def _are_all(values: Sequence[Json], family: Family) -> bool:
    return family == "null" or (family == "boolean" and len(set(map(identity, values))) == 2)


def _joined(atoms: Sequence[Atom]) -> tuple[Atom, ...]:
    """Put listed values of one type together: two enums are one."""
    listed = [atom for atom in atoms if atom.values is not None]
    if atoms[0].family in ("null", "boolean"):
        whole = _unlisted(atoms)
        return (_as_one(whole) if whole else _all_listed(listed),)
    if len(listed) < 2:
        return tuple(atoms)
    return (*_unlisted(atoms), _all_listed(listed))


def _as_one(atoms: Sequence[Atom]) -> Atom:
    """Give the first of atoms with the same values, described as all of them are."""
    if len(atoms) == 1:
        return atoms[0]
    return replace(atoms[0], alternative=as_one([atom.alternative for atom in atoms]))


def _unlisted(atoms: Iterable[Atom]) -> tuple[Atom, ...]:
    return tuple(atom for atom in atoms if atom.values is None)


def _all_listed(listed: Sequence[Atom]) -> Atom:
    if len(listed) == 1:
        return listed[0]
    values = tuple(distinct(value for atom in listed for value in atom.values or ()))
    whole = all(atom.whole for atom in listed)
    return replace(_as_one(listed), values=_of_family(values, listed[0].family), whole=whole)


def without(values: Iterable[Json], others: Iterable[Json]) -> tuple[Json, ...]:
    """Give the values that are not among the others."""
    known = set(map(identity, others))
    return tuple(value for value in values if identity(value) not in known)


def types_text(atoms: Mapping[Family, Sequence[Atom]]) -> str:
    """Say which types there are: ``string or null``; ``any`` for all, ``nothing`` for none."""
    types = {atom.type for each in atoms.values() for atom in each}
    if "number" in types:
        types.discard("integer")
    if types == set(FAMILIES):
        return "any"
    return " or ".join(name for name in _ORDER if name in types) or "nothing"
