"""What ``not`` says, where it says something that can be said without it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.ir import schema_keywords as keywords
from generator.ir.schema import Json
from generator.ir.schema_parts import Part
from generator.ir.value_sets import ALL_TYPES, Alternative, JsonType, ValueSet
from generator.ir.value_sets.assertion_texts import AssertionTexts
from generator.ir.value_sets.conjunctions import Piece
from generator.ir.value_sets.json_identity import identity
from generator.ir.value_sets.unions import is_plain
from generator.spec import Location

_OPPOSITE = {
    "minimum": "exclusiveMaximum",
    "exclusiveMinimum": "maximum",
    "maximum": "exclusiveMinimum",
    "exclusiveMaximum": "minimum",
}


@dataclass(slots=True)
class Negations:
    """What must not be: types, listed values, members of an object with the places of the ``not``.

    ``only_objects`` tells that what is no object is not accepted either, ``only_numbers`` that of
    numbers. ``bounds`` are what numbers must hold to instead. ``others`` are the schemas
    that could not be put in these words.
    """

    types: set[JsonType] = field(default_factory=set)
    values: list[Json] = field(default_factory=list)
    members: list[tuple[str, Location]] = field(default_factory=list)
    only_objects: bool = False
    only_numbers: bool = False
    bounds: list[keywords.Node] = field(default_factory=list)
    others: list[Part] = field(default_factory=list)


def negations(pieces: Iterable[Piece], texts: AssertionTexts) -> Negations:
    """Put together what the ``not`` of ``pieces`` say."""
    found = Negations()
    for piece in pieces:
        if "not" in piece.node:
            part = Part(keywords.as_node(piece.node["not"]), piece.location.child("not"))
            values = texts.read(part)
            if values is None or not _can_be_negated(values):
                found.others.append(part)
            else:
                for alternative in values.alternatives:
                    _negate(found, alternative, part.location)
    return found


def _can_be_negated(values: ValueSet) -> bool:
    if values.incomplete or values.exclusive:
        return False
    return all(
        is_plain(each) or _only_lists(each) or _only_requires(each) or _only_bounds(each)
        for each in values.alternatives
    )


def _only_lists(alternative: Alternative) -> bool:
    return alternative.values is not None and is_plain(replace(alternative, values=None))


def _only_requires(alternative: Alternative) -> bool:
    """Tell whether an alternative only says that one property is there."""
    if alternative.types not in (ALL_TYPES, frozenset({"object"})):
        return False
    return len(alternative.required) == 1 and is_plain(replace(alternative, required=frozenset()))


def _only_bounds(alternative: Alternative) -> bool:
    """Tell whether an alternative only says that numbers are on one side of a bound."""
    if alternative.types not in (ALL_TYPES, frozenset({"number"})):
        return False
    bounded = len(alternative.limits) == 1 and _OPPOSITE.keys() >= alternative.limits.keys()
    return bounded and is_plain(replace(alternative, limits={}))


def _negate(found: Negations, alternative: Alternative, location: Location) -> None:
    if alternative.values is not None:
        known = {identity(value) for value in found.values}
        found.values += [value for value in alternative.values if identity(value) not in known]
    elif alternative.required:
        found.members += [(name, location) for name in alternative.required]
        found.only_objects |= alternative.types == ALL_TYPES
    elif alternative.limits:
        ((keyword, bound),) = alternative.limits.items()
        found.bounds.append({_OPPOSITE[keyword]: bound})
        found.only_numbers |= alternative.types == ALL_TYPES
    else:
        found.types |= alternative.types
