"""Case distinctions: an alternative in parts, by the values of one property.

A union is often told apart by a property: what no single alternative of the receiver accepts as a
whole may be accepted part by part.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from generator.diff.containment.acceptance import Acceptance
from generator.diff.containment.contained_parts import Pair
from generator.diff.containment.json_values import type_of
from generator.diff.containment.outcomes import Verdict
from generator.diff.containment.readers import Reader, identity_of, patterned_at, property_at
from generator.diff.containment.slices import Slices
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, ValueSet

_MOST_PARTS = 64
_MOST_CONTESTED = 24


def tags(reader: Reader, alternative: Alternative) -> dict[str, tuple[Json, ...]]:
    """Give the listed values of each required property that has only such."""
    found = {}
    for name, member in alternative.members.items():
        if name in alternative.required:
            inside = reader.read(member.schema).alternatives
            lists = [each.values for each in inside]
            if lists and None not in lists:
                found[name] = tuple(value for values in lists for value in values or ())
    return found


def split(
    slices: Slices, received: Acceptance, sub: Alternative, name: str, sups: Sequence[Alternative]
) -> list[Alternative]:
    """Give parts of ``sub`` that together are all of it, told apart by one property.

    Empty where the property cannot be split.
    """
    schema = sub.members[name].schema
    if any(found is not False for _, found in patterned_at(sub, name)):
        return []
    parts = list(_parts(slices.read(schema), received, name, sups))
    if len(parts) > _MOST_PARTS:
        return []

    def with_schema(inner: Inner, required: frozenset[str]) -> Alternative:
        members = {**sub.members, name: replace(sub.members[name], schema=inner)}
        return replace(sub, members=members, required=required)

    wanted = sub.required | {name}
    if len(parts) < (2 if name in sub.required else 1):
        return []
    found = []
    for part in parts:
        inner = schema
        if len(parts) > 1:
            which = tuple(identity_of(slices, each) for each in part.alternatives)
            inner = slices.slice(schema, which, part)
        found.append(with_schema(inner, wanted))
    if name not in sub.required:
        never = slices.slice(schema, "never", ValueSet(sub.source, ()))
        found.append(with_schema(never, sub.required))
    return found


def _parts(
    values: ValueSet, received: Acceptance, name: str, sups: Sequence[Alternative]
) -> Iterator[ValueSet]:
    """Give parts of a set of values, each as small as it can be told apart by ``sups``."""
    if values.incomplete:
        yield values
        return
    for alternative in values.alternatives:
        listed = alternative.values
        if listed is None and alternative.types == {"boolean"}:
            listed = (False, True)
        if listed is not None:
            for group in _grouped(listed, lambda value: _signature(value, received, name, sups)):
                yield replace(values, alternatives=(replace(alternative, values=group),))
            continue
        for kind in sorted(alternative.types):
            part = replace(alternative, types=frozenset({kind}))
            if kind == "boolean" and len(alternative.types) > 1:
                yield from _parts(replace(values, alternatives=(part,)), received, name, sups)
            else:
                yield replace(values, alternatives=(part,))


def _signature(
    value: Json, received: Acceptance, name: str, sups: Sequence[Alternative]
) -> tuple[object, ...]:
    """Give which of ``sups`` accept the value as that property."""
    found: list[object] = [type_of(value)]
    for sup in sups:
        schema = property_at(sup, name)
        found.append(False if schema is None else received.inner(value, schema))
    return tuple(found)


def _grouped(
    values: Sequence[Json], signature: Callable[[Json], tuple[object, ...]]
) -> list[tuple[Json, ...]]:
    groups: dict[tuple[object, ...], list[Json]] = {}
    for value in values:
        groups.setdefault(signature(value), []).append(value)
    return [tuple(group) for group in groups.values()]


def contested(sub: Alternative, sups: Sequence[Alternative]) -> Generator[Pair, Verdict, list[str]]:
    """Give the properties of ``sub`` that one of ``sups`` does not accept as they are.

    Those that tell the most of them apart come first.
    """
    counts: dict[str, int] = {}
    for name in islice(sub.members, _MOST_CONTESTED):
        ours = property_at(sub, name)
        for sup in sups:
            theirs = property_at(sup, name)
            refused = ours is None or theirs is None or name in sup.required - sub.required
            if ours is not None and theirs is not None and not refused:
                refused = (yield ours, theirs).holds is not True
            counts[name] = counts.get(name, 0) + refused
    return sorted((name for name in counts if counts[name]), key=lambda name: -counts[name])
