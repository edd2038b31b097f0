"""Unions of alternatives in their normal form: what is said twice once, what can be one as one.

``anyOf`` of types is a list of types, ``anyOf`` of ``const`` is an ``enum``, a union with null is
what 3.0 calls nullable. All of that is the same here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from generator.ir.schema import Json
from generator.ir.value_sets import ALL_TYPES, Alternative, JsonType
from generator.ir.value_sets.dialect import NUMBER_FORMATS, SILENT_FORMATS
from generator.ir.value_sets.json_identity import distinct, identity
from generator.ir.value_sets.notes import common_notes
from generator.ir.value_sets.schema_sketches import has_type

_OF_NUMBERS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"})
_LIMITS: Mapping[JsonType, frozenset[str]] = {
    "number": _OF_NUMBERS,
    "integer": _OF_NUMBERS,
    "string": frozenset({"minLength", "maxLength"}),
    "array": frozenset({"minItems", "maxItems", "minContains", "maxContains"}),
    "object": frozenset({"minProperties", "maxProperties"}),
}
_FINITE: Mapping[JsonType, tuple[Json, ...]] = {"null": (None,), "boolean": (False, True)}
_NUMBERS: frozenset[JsonType] = frozenset({"number", "integer"})
_IN_ORDER: tuple[JsonType, ...] = (
    "object",
    "array",
    "string",
    "number",
    "integer",
    "boolean",
    "null",
)


def trimmed(alternative: Alternative, types: frozenset[JsonType]) -> Alternative:
    """Give the values of an alternative without listed values that are of ``types``."""
    limits: set[str] = set()
    for type_ in types:
        limits |= _LIMITS.get(type_, frozenset())
    numbers, objects = not _NUMBERS.isdisjoint(types), "object" in types
    arrays, strings = "array" in types, "string" in types
    return replace(
        alternative,
        types=types,
        limits={key: value for key, value in alternative.limits.items() if key in limits},
        multiples=alternative.multiples if numbers else (),
        formats=_formats_for(alternative, numbers=numbers, strings=strings),
        patterns=alternative.patterns if strings else (),
        unique=alternative.unique and arrays,
        prefix=alternative.prefix if arrays else (),
        items=alternative.items if arrays else None,
        contains=alternative.contains if arrays else (),
        members=alternative.members if objects else {},
        required=alternative.required if objects else frozenset(),
        patterned=alternative.patterned if objects else (),
        additional=alternative.additional if objects else None,
        closed=alternative.closed and objects,
        names=alternative.names if objects else (),
    )


def _formats_for(alternative: Alternative, *, numbers: bool, strings: bool) -> tuple[str, ...]:
    """Give the formats that speak of numbers, of strings, or both.

    Where an alternative accepts both, the formats of numbers speak of these alone.
    """
    if numbers and strings:
        return alternative.formats
    if not numbers and not strings:
        return ()
    has_numbers = not _NUMBERS.isdisjoint(alternative.types)
    return tuple(
        name
        for name in alternative.formats
        if numbers == (name in NUMBER_FORMATS) or (strings and not has_numbers)
    )


def is_plain(alternative: Alternative) -> bool:
    """Tell whether an alternative says no more than its types."""
    return alternative.values is None and not (
        alternative.limits
        or alternative.multiples
        or alternative.patterns
        or not SILENT_FORMATS.issuperset(alternative.formats)
        or alternative.unique
        or alternative.members
        or alternative.required
        or alternative.patterned
        or alternative.additional
        or alternative.closed
        or alternative.names
        or alternative.prefix
        or alternative.items
        or alternative.contains
        or alternative.opaque
    )


def joined(alternatives: Sequence[Alternative]) -> tuple[Alternative, ...]:
    """Give the union of alternatives of which several may hold, in its normal form.

    Alternatives with opaque assertions, or with more to say of listed values, stay as they are.
    """
    if len(alternatives) < 2:
        return tuple(alternatives)
    kept = [each for each in alternatives if each.opaque or _limits_its_values(each)]
    rest = [each for each in alternatives if each not in kept]
    listed = [each for each in rest if each.values is not None]
    single = _by_type([each for each in rest if each.values is None])
    values = _values_beside(listed, single)
    whole, several = _gathered(single)
    return tuple(_with_values(whole, several, values, listed) + kept)


def _limits_its_values(alternative: Alternative) -> bool:
    return alternative.values is not None and not is_plain(replace(alternative, values=None))


def as_one(alternatives: Sequence[Alternative]) -> Alternative:
    """Give the first of alternatives that are one, called and described as all of them are."""
    first = alternatives[0]
    if len(alternatives) == 1:
        return first
    label = first.label if all(each.label == first.label for each in alternatives) else ""
    return replace(first, label=label, notes=common_notes([each.notes for each in alternatives]))


def _by_type(alternatives: Iterable[Alternative]) -> dict[JsonType, list[Alternative]]:
    """Split alternatives by type; what accepts all of a type leaves nothing else of it."""
    found: dict[JsonType, list[Alternative]] = {}
    for alternative in alternatives:
        for type_ in _IN_ORDER:
            if type_ in alternative.types:
                found.setdefault(type_, []).append(trimmed(alternative, frozenset({type_})))
    for type_, pieces in found.items():
        plain = [each for each in pieces if is_plain(each)]
        found[type_] = [as_one(plain)] if plain else pieces
    if any(map(is_plain, found.get("number", ()))):
        found.pop("integer", None)
    return found


def _values_beside(
    listed: Sequence[Alternative], single: dict[JsonType, list[Alternative]]
) -> list[Json]:
    """Give the listed values that are not of a type that is accepted whole.

    Null, and both flags, are a type rather than values.
    """
    values = list(distinct(value for each in listed for value in each.values or ()))
    for type_, all_values in _FINITE.items():
        if all(any(value is each for value in values) for each in all_values):
            origin = next(each for each in listed if type_ in each.types)
            plain = Alternative(frozenset({type_}), origin.source)
            single.setdefault(type_, [plain])
    whole = frozenset(
        type_ for type_, pieces in single.items() if len(pieces) == 1 and is_plain(pieces[0])
    )
    return [value for value in values if not has_type(value, whole)]


def _gathered(
    single: Mapping[JsonType, list[Alternative]],
) -> tuple[list[Alternative], list[Alternative]]:
    """Part alternatives into those that alone speak of their type, and the others."""
    numbers = [each for type_ in ("number", "integer") for each in single.get(type_, ())]
    alone: list[Alternative] = []
    several: list[Alternative] = []
    for type_, pieces in single.items():
        is_alone = len(pieces) == 1 and (type_ not in _NUMBERS or len(numbers) == 1)
        (alone if is_alone else several).extend(pieces)
    return alone, several


def _with_values(
    alone: Sequence[Alternative],
    several: Sequence[Alternative],
    values: Sequence[Json],
    listed: Sequence[Alternative],
) -> list[Alternative]:
    """Make one alternative of those that alone speak of their type, and one of listed values.

    Null and flags go with the values where nothing else is there to go with.
    """
    found: list[Alternative] = []
    finite = all(each.types <= _FINITE.keys() for each in alone)
    if values:
        extra = [
            value for each in alone for type_ in each.types for value in _FINITE.get(type_, ())
        ]
        values = [*values, *extra] if finite else values
        found.append(_of_values(values, as_one(_having(listed, values))))
    if alone and not (values and finite):
        found.append(_together(alone))
    return found + list(several)


def _having(listed: Sequence[Alternative], values: Sequence[Json]) -> list[Alternative]:
    """Give the alternatives that list any of ``values``."""
    wanted = set(map(identity, values))
    return [each for each in listed if not wanted.isdisjoint(map(identity, each.values or ()))]


def _of_values(values: Sequence[Json], first: Alternative) -> Alternative:
    types = frozenset(
        type_ for type_ in ALL_TYPES for value in values if has_type(value, frozenset({type_}))
    )
    if "number" in types and not any(isinstance(value, float) for value in values):
        types = types - {"number"} | {"integer"}
    return replace(first, types=types, values=tuple(values))


def _together(alone: Sequence[Alternative]) -> Alternative:
    """Make one alternative of several of different types; the richest type gives its name."""
    first = min(alone, key=_rank)
    types = frozenset(type_ for each in alone for type_ in each.types)
    of: dict[JsonType, Alternative] = {type_: each for each in alone for type_ in each.types}
    numbers = of.get("number") or of.get("integer") or first
    strings, arrays, objects = (of.get(each, first) for each in ("string", "array", "object"))
    limits = {key: value for each in alone for key, value in each.limits.items()}
    return replace(
        first,
        types=types,
        limits=limits,
        multiples=numbers.multiples,
        patterns=strings.patterns,
        formats=tuple(sorted({name for each in alone for name in each.formats})),
        unique=arrays.unique,
        prefix=arrays.prefix,
        items=arrays.items,
        contains=arrays.contains,
        members=objects.members,
        required=objects.required,
        patterned=objects.patterned,
        additional=objects.additional,
        closed=objects.closed,
        names=objects.names,
    )


def _rank(alternative: Alternative) -> int:
    return min(_IN_ORDER.index(type_) for type_ in alternative.types)
