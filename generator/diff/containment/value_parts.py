"""Objects and arrays put together from the values inside them.

Each of these functions is a generator of questions (:mod:`generator.diff.containment.recursion`):
it yields a schema and is sent a value of it.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain, count, islice
from typing import TypeAlias

from generator.diff.containment import string_sets
from generator.diff.containment.acceptance import Acceptance
from generator.diff.containment.readers import both, item_at, property_at
from generator.diff.containment.string_sets import StringSet
from generator.diff.containment.value_scalars import ordered, scalars
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, ValueSet
from generator.ir.value_sets.json_identity import identity

_LONGEST = 300
_MOST_NAMES = 40
_MOST_STRANGE = 8
_STRANGE: tuple[Json, ...] = (None, True, 0, "a", [], {})


@dataclass(frozen=True, slots=True)
class Sampled:
    """A value of a schema, or none with the reason; ``proven`` when there certainly is none."""

    value: tuple[Json, ...] = ()
    reason: str = ""
    proven: bool = False


Building: TypeAlias = Generator[Inner, Sampled, Sampled]


@dataclass(frozen=True, slots=True)
class Plan:
    """What an object or array is to hold: properties and items that are set.

    ``wanted`` are properties that are to be there with any value, ``absent`` those that are not.
    """

    members: Mapping[str, Json] = field(default_factory=dict)
    wanted: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    items: Mapping[int, Json] = field(default_factory=dict)
    length: int = 0


MINIMAL = Plan()


def build_object(
    acceptance: Acceptance, alternative: Alternative, plan: Plan = MINIMAL
) -> Building:
    """Give an object with what ``plan`` sets, what is required and no more than must be."""
    built: dict[str, Json] = {}
    for name in _in_turn(alternative, alternative.required | plan.wanted):
        if name in plan.absent:
            return Sampled(reason=f"the property {name!r} is required")
        if name in plan.members:
            built[name] = plan.members[name]
            continue
        schema = property_at(alternative, name)
        if schema is None or not is_allowed(acceptance, alternative, name):
            return Sampled(reason=f"{name!r} is required and not allowed", proven=True)
        found = yield schema
        if not found.value:
            return Sampled(reason=found.reason, proven=found.proven)
        built[name] = found.value[0]
    built |= plan.members
    least = alternative.limits.get("minProperties", 0)
    if least > _LONGEST:
        return Sampled(reason=f"{least} properties are asked for")
    names = islice(further_names(acceptance, alternative), _MOST_NAMES + int(least))
    while len(built) < least:
        further = next((n for n in names if n not in built and n not in plan.absent), None)
        if further is None:
            proven = alternative.closed and not alternative.patterned and not plan.absent
            return Sampled(reason=f"no {least} properties could be found", proven=proven)
        found = yield property_at(alternative, further) or Inner()
        if found.value:
            built[further] = found.value[0]
    return Sampled((_in_order(built, alternative),))


def _in_turn(alternative: Alternative, names: frozenset[str]) -> Iterator[str]:
    yield from (name for name in alternative.members if name in names)
    yield from sorted(names - alternative.members.keys())


def rich_plans(
    alternative: Alternative, members: Mapping[str, Json], values: ValueSet
) -> Iterator[Plan]:
    """Give plans of objects that are not minimal, ``members`` being optional properties.

    They meet demands of properties for others, and leave the other alternatives where only one of
    them is to accept a value.
    """
    yield from (Plan(members={name: value}) for name, value in members.items())
    yield Plan(members=members)
    for keyword, text in alternative.opaque:
        if keyword == "dependentRequired":
            demanded = json.loads(text)["dependentRequired"].values()
            yield Plan(wanted=frozenset(name for names in demanded for name in names))
    is_exclusive = values.exclusive or any(keyword == "oneOf" for keyword, _ in alternative.opaque)
    for other in values.alternatives if is_exclusive else ():
        for strange in islice(other.members, _MOST_STRANGE):
            if strange not in alternative.members:
                yield from (Plan(members={strange: value}) for value in _STRANGE)


def _in_order(built: Mapping[str, Json], alternative: Alternative) -> Json:
    names = dict.fromkeys((*alternative.members, *built))
    return {name: built[name] for name in names if name in built}


def further_names(acceptance: Acceptance, alternative: Alternative) -> Iterator[str]:
    """Give names that properties may have beside the required ones: declared ones first."""
    tried = chain(
        alternative.members,
        _names_of_patterns(alternative),
        _listed_names(acceptance, alternative),
        ("a", "b"),
        (f"property{number}" for number in count(1)),
    )
    seen: set[str] = set()
    for name in islice(tried, 4 * _LONGEST):
        if name not in seen and is_allowed(acceptance, alternative, name):
            seen.add(name)
            yield name


def _names_of_patterns(alternative: Alternative) -> Iterator[str]:
    for pattern, _ in alternative.patterned:
        yield from islice(string_sets.some(StringSet(patterns=(pattern,)))[0], 6)


def _listed_names(acceptance: Acceptance, alternative: Alternative) -> Iterator[str]:
    """Give names that ``propertyNames`` speaks of."""
    for schema in alternative.names:
        for each in acceptance.reader.read(schema).alternatives:
            if "string" in each.types:
                found, _ = scalars(each, "string")
                yield from (name for name in islice(found, 12) if isinstance(name, str))


def is_allowed(acceptance: Acceptance, alternative: Alternative, name: str) -> bool:
    """Tell whether a property of that name may be allowed."""
    if property_at(alternative, name) is None:
        return False
    return all(acceptance.inner(name, schema) is not False for schema in alternative.names)


def build_array(acceptance: Acceptance, alternative: Alternative, plan: Plan = MINIMAL) -> Building:
    """Give an array with the items that ``plan`` sets and no more than must be."""
    limits = alternative.limits
    wanted = _wanted(alternative)
    shortest = int(limits.get("minItems", 0))
    length = max(shortest, plan.length, len(wanted), *(at + 1 for at in plan.items), 0)
    longest = limits.get("maxItems", _LONGEST)
    if shortest > longest or (wanted and limits.get("minContains", 1) > longest):
        return Sampled(reason="more items are asked for than are allowed", proven=True)
    if length > min(longest, _LONGEST):
        return Sampled(reason=f"an array of {length} items is not allowed or too long")
    built: list[Json] = []
    missing = yield from _missing(alternative, wanted, longest)
    if missing is not None:
        return missing
    for at in range(length):
        if at in plan.items:
            built.append(plan.items[at])
            continue
        found = yield from _item(acceptance, alternative, at, built, wanted)
        if not found.value:
            surely = found.proven and at < shortest
            return Sampled(reason=found.reason, proven=surely)
        built.append(found.value[0])
    return Sampled((built,))


def _wanted(alternative: Alternative) -> list[Inner]:
    """Give what ``contains`` asks for, each as often as it does; it is taken from the end."""
    least = min(int(alternative.limits.get("minContains", 1)), _LONGEST + 1)
    return [schema for schema in alternative.contains for _ in range(least)]


def _missing(
    alternative: Alternative, wanted: list[Inner], longest: float
) -> Generator[Inner, Sampled, Sampled | None]:
    """Tell of a wanted item that no place of the array accepts; None when there is none."""
    for schema in dict.fromkeys(wanted):
        places = range(min(int(longest), len(alternative.prefix) + 1, _LONGEST))
        for at in places:
            found = yield both(item_at(alternative, at), schema)
            if not found.proven:
                break
        else:
            return Sampled(reason="no item can be what is to be contained", proven=True)
    return None


def _item(
    acceptance: Acceptance,
    alternative: Alternative,
    at: int,
    built: list[Json],
    wanted: list[Inner],
) -> Building:
    schema = item_at(alternative, at)
    if wanted:
        found = yield from _fresh(acceptance, both(schema, wanted[-1]), alternative, built)
        if found.value:
            wanted.pop()
            return found
    found = yield from _fresh(acceptance, schema, alternative, built)
    return found


def _fresh(
    acceptance: Acceptance, schema: Inner, alternative: Alternative, built: list[Json]
) -> Building:
    """Give a value that is not among those of ``built``, where all must be different."""
    found = yield schema
    if not found.value or not alternative.unique:
        return found
    taken = {identity(each) for each in built}
    if identity(found.value[0]) not in taken:
        return found
    for value in _others(acceptance, schema, found.value[0]):
        if identity(value) not in taken:
            return Sampled((value,))
    proven = all(each.values is not None for each in acceptance.reader.read(schema).alternatives)
    return Sampled(
        reason="not enough different items could be found",
        proven=proven and not alternative.prefix and not alternative.contains,
    )


def _others(acceptance: Acceptance, schema: Inner, value: Json) -> Iterator[Json]:
    """Give values that differ: scalars, and arrays and objects with another scalar in them."""
    for alternative in acceptance.reader.read(schema).alternatives:
        tried = [_scalars_of(alternative)]
        if "array" in alternative.types:
            tried.append([each] for each in _scalars_within(acceptance, item_at(alternative, 0)))
        if "object" in alternative.types and isinstance(value, dict):
            tried += [
                _with_member(value, name, _scalars_within(acceptance, member.schema))
                for name, member in alternative.members.items()
            ]
        for other in chain.from_iterable(tried):
            if acceptance.inner(other, schema):
                yield other


def _with_member(
    value: Mapping[str, Json], name: str, others: Iterator[Json]
) -> Iterator[dict[str, Json]]:
    yield from ({**value, name: other} for other in others)


def _scalars_within(acceptance: Acceptance, schema: Inner) -> Iterator[Json]:
    for alternative in acceptance.reader.read(schema).alternatives:
        yield from islice(_scalars_of(alternative), _LONGEST)


def _scalars_of(alternative: Alternative) -> Iterator[Json]:
    for kind in ordered(alternative):
        if kind not in ("array", "object"):
            yield from scalars(alternative, kind)[0]
        if kind == "string" and alternative.values is None:
            yield from (f"a{number}" for number in range(2, _LONGEST) if not alternative.patterns)
        if kind in ("integer", "number") and alternative.values is None:
            yield from range(_LONGEST)
