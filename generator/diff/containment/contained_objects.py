"""Whether the objects of one alternative are all objects of another.

What is sent has the declared properties only, where nothing is said of others; what is received may
have any others then.

Source: JSON Schema 2020-12 core, section 10.3.2, and validation, section 6.5.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from generator.diff.containment import regexes, string_sets
from generator.diff.containment.contained_parts import Family, Gap, Gaps, Known, Pair, Sent, gap_of
from generator.diff.containment.json_values import shown
from generator.diff.containment.opaque_gaps import opaque_gaps
from generator.diff.containment.outcomes import Outcome, Verdict
from generator.diff.containment.readers import (
    Reader,
    both,
    has_unread_pattern,
    patterned_at,
    property_at,
)
from generator.diff.containment.string_sets import StringSet
from generator.diff.containment.value_parts import MINIMAL, Plan, further_names
from generator.ir.schema import Json
from generator.ir.value_sets import ANYTHING, Alternative, Inner

_MOST_NAMES = 40
_MOST_TRIED = 6


def sent_property(alternative: Alternative, name: str) -> Inner | None:
    """Give the schema of a property as it is sent; a pattern that cannot be read says nothing."""
    if not has_unread_pattern(alternative, name):
        return property_at(alternative, name)
    found = [schema for schema, at in patterned_at(alternative, name) if at]
    if name in alternative.members:
        found.append(alternative.members[name].schema)
    return both(*found) if found else ANYTHING


def sent_of(known: Known, alternative: Alternative) -> Sent:
    """Give which properties are sent, by name, and what beside them."""
    found = known.sent_of.get(alternative)
    if found is None:
        listed = dict.fromkeys((*alternative.members, *sorted(alternative.required)))
        names = tuple([name for name in listed if _may_be_sent(known, alternative, name)])
        whoever = not known.sent.declared
        found = Sent(names, tuple(_families(alternative, len(names), whoever_sends=whoever)))
        known.sent_of[alternative] = found
    return found


def _may_be_sent(known: Known, alternative: Alternative, name: str) -> bool:
    strict = known.values.acceptance
    if any(strict.inner(name, schema) is False for schema in alternative.names):
        return False
    schema = sent_property(alternative, name)
    return schema is not None and not known.values.sampled(schema).proven


def _families(alternative: Alternative, listed: int, *, whoever_sends: bool) -> Iterator[Family]:
    yield from (Family(schema, pattern) for pattern, schema in alternative.patterned)
    if alternative.closed:
        return
    if alternative.additional is not None:
        yield Family(alternative.additional)
    elif whoever_sends:
        yield Family(ANYTHING)
    elif not alternative.patterned and alternative.limits.get("minProperties", 0) > listed:
        # So many cannot be there unless there are some that are not declared.
        yield Family(ANYTHING)


def object_gaps(known: Known, sub: Alternative, sup: Alternative) -> Gaps:
    """Give what keeps objects of ``sub`` from being objects of ``sup``; nothing when all are."""
    sent = sent_of(known, sub)
    names, beside = sent.names, sent.beside
    if not sub.required <= set(names) or (not beside and _too_many(sub, len(names))):
        return []
    found = [
        *_required_gaps(sub, sup, names, beside),
        *_size_gaps(known, sub, sup, names, beside),
        *_name_gaps(known, sub, sup, names),
    ]
    found += opaque_gaps(known.sent, sub, sup, "object")
    for steps in (
        _property_gaps(known, sub, sup, names),
        *(_family_gaps(known, sub, sup, family) for family in beside),
    ):
        if found and not known.thorough:
            break
        found += yield from steps
    return found


def _too_many(sub: Alternative, count: int) -> bool:
    return sub.limits.get("minProperties", 0) > count


def _required_gaps(
    sub: Alternative, sup: Alternative, names: Sequence[str], beside: Sequence[Family]
) -> Iterator[Gap]:
    forced = set(sub.required)
    if not beside and sub.limits.get("minProperties", 0) >= len(names):
        forced |= set(names)
    for name in sorted(sup.required - forced):
        yield Gap((Plan(absent=frozenset({name})),), f"{name!r} is required")


def _size_gaps(
    known: Known, sub: Alternative, sup: Alternative, names: Sequence[str], beside: Sequence[Family]
) -> Iterator[Gap]:
    least = max(sub.limits.get("minProperties", 0), len(sub.required))
    if least < sup.limits.get("minProperties", 0):
        yield Gap((MINIMAL,), "fewer properties than are asked for")
    most = None if beside else len(names)
    if "maxProperties" in sub.limits:
        most = min(int(sub.limits["maxProperties"]), len(names) if most is None else most)
        most = int(sub.limits["maxProperties"]) if beside else most
    allowed = sup.limits.get("maxProperties")
    if allowed is not None and (most is None or most > allowed):
        wanted = int(allowed) + 1
        every = [*names, *islice(_family_names(known, sub, beside), wanted)]
        yield Gap((_holding(known, sub, every[: max(wanted, 0)]),), "more properties than allowed")


def _holding(known: Known, sub: Alternative, names: Sequence[str]) -> Plan:
    members: dict[str, Json] = {}
    for name in islice(names, 2 * _MOST_NAMES):
        schema = sent_property(sub, name)
        found = known.values.sampled(schema).value if schema is not None else ()
        members.update((name, value) for value in found)
    return Plan(members=members)


def _family_names(known: Known, sub: Alternative, beside: Sequence[Family]) -> Iterator[str]:
    for name in islice(further_names(known.values.acceptance, sub), _MOST_NAMES):
        if name not in sub.members and any(each.may_hold(sub, name) for each in beside):
            yield name


def _name_gaps(
    known: Known, sub: Alternative, sup: Alternative, names: Sequence[str]
) -> Iterator[Gap]:
    for schema in sup.names:
        for name in names:
            if known.received.inner(name, schema) is not True:
                yield Gap((_holding(known, sub, [name]),), f"the name {name!r}")


def _property_gaps(known: Known, sub: Alternative, sup: Alternative, names: Sequence[str]) -> Gaps:
    found: list[Gap] = []
    for name in names:
        ours, theirs = sent_property(sub, name), property_at(sup, name)
        if ours is None:
            continue
        if theirs is None:
            found.append(Gap((_holding(known, sub, [name]),), f"{name!r} is not allowed"))
        else:
            verdict = yield ours, theirs
            if verdict.holds is not True:
                plans = [Plan(members={name: value}) for value in verdict.example]
                found.append(gap_of(verdict, plans))
        if found and not known.thorough:
            break
    return found


def _family_gaps(known: Known, sub: Alternative, sup: Alternative, family: Family) -> Gaps:
    found: list[Gap] = []
    for steps in (
        _listed_gaps(sub, sup, family),
        _patterned_gaps(sup, family),
        _other_gaps(known, sub, sup, family),
        _family_name_gaps(known, sub, sup, family),
    ):
        found += yield from steps
        if found and not known.thorough:
            break
    return found


def _listed_gaps(sub: Alternative, sup: Alternative, family: Family) -> Gaps:
    """Compare with the properties that ``sup`` lists and ``sub`` does not."""
    found: list[Gap] = []
    for name in sup.members:
        if name in sub.members or name in sub.required or not family.may_hold(sub, name):
            continue
        ours, theirs = sent_property(sub, name), property_at(sup, name)
        if ours is not None and theirs is not None:
            verdict = yield ours, theirs
            if verdict.holds is not True:
                found.append(
                    gap_of(verdict, [Plan(members={name: value}) for value in verdict.example])
                )
    return found


def _patterned_gaps(sup: Alternative, family: Family) -> Gaps:
    found: list[Gap] = []
    for pattern, theirs in sup.patterned:
        if family.pattern is not None and regexes.disjoint((family.pattern,), (pattern,)):
            continue
        verdict = yield family.schema, theirs
        if verdict.holds is not True:
            patterns = (pattern,) if family.pattern is None else (pattern, family.pattern)
            names, _ = string_sets.some(StringSet(patterns=patterns))
            found.append(gap_of(verdict, _named(names[:4], verdict)))
    return found


def _other_gaps(known: Known, sub: Alternative, sup: Alternative, family: Family) -> Gaps:
    """Compare with what ``sup`` says of all properties that it does not name."""
    if not sup.closed and sup.additional is None:
        return []
    ours = (family.pattern,) if family.pattern is not None else ()
    patterns = [pattern for pattern, _ in sup.patterned]
    if any(regexes.contained(ours, (pattern,)) for pattern in patterns):
        return []
    if patterns and any(_are_matched(known, each, ours, patterns) for each in sub.names):
        return []
    names = [
        name
        for name in _family_names(known, sub, [family])
        if name not in sup.members and not any(at for _, at in patterned_at(sup, name))
    ]
    if sup.closed:
        return _forbidden(known, sub, family, names)
    verdict = yield family.schema, sup.additional or ANYTHING
    if verdict.holds is True:
        return []
    return [gap_of(verdict, _named(names[:4], verdict))]


def _forbidden(known: Known, sub: Alternative, family: Family, names: Sequence[str]) -> list[Gap]:
    found = known.values.sampled(family.schema)
    if found.proven:
        return []
    what = "other properties are" if family.pattern is None else f"{shown(family.pattern)} is"
    plans = tuple(_holding(known, sub, [name]) for name in names[:4])
    return [Gap(plans, f"{what} not allowed")]


def _named(names: Sequence[str], verdict: Verdict) -> list[Plan]:
    return [Plan(members={name: value}) for name in names for value in verdict.example]


def _family_name_gaps(
    known: Known, sub: Alternative, sup: Alternative, family: Family
) -> Generator[Pair, Verdict, list[Gap]]:
    """Compare the names of a family with what ``sup`` says of names."""
    found: list[Gap] = []
    for theirs in sup.names:
        named = _pattern_in(known, family.pattern, theirs)
        if named.holds is True:
            continue
        for ours in sub.names:
            if (yield ours, theirs).holds is True:
                break
        else:
            tried = [name for name in named.examples if isinstance(name, str)]
            names = [*tried[:_MOST_TRIED], *_family_names(known, sub, [family])]
            plans = tuple(_holding(known, sub, [name]) for name in names[:12])
            found.append(Gap(plans, "names of properties that cannot be compared"))
    return found


def _pattern_in(known: Known, pattern: str | None, theirs: Inner) -> Outcome:
    """Tell whether every name that ``pattern`` is found in is accepted by ``theirs``."""
    sets = _name_sets(known.received.reader, theirs)
    if pattern is None or not sets:
        return Outcome(None)
    return string_sets.contained(StringSet(patterns=(pattern,)), sets)


def _are_matched(known: Known, names: Inner, ours: Sequence[str], patterns: Sequence[str]) -> bool:
    """Tell whether one of ``patterns`` is found in each of ``names`` that all of ``ours`` are."""
    matched = [StringSet(patterns=(pattern,)) for pattern in patterns]
    found = _name_sets(known.sender, names)
    plain = [each for each in found if isinstance(each, StringSet)]
    listed = [name for each in found if isinstance(each, frozenset) for name in each]
    return (
        bool(found)
        and all(any(regexes.is_found(each, name) for each in patterns) for name in listed)
        and all(
            string_sets.contained(replace(each, patterns=(*each.patterns, *ours)), matched).holds
            is True
            for each in plain
        )
    )


def _name_sets(reader: Reader, names: Inner) -> list[StringSet | frozenset[str]]:
    """Give the sets of names that a schema accepts; none where it is not known to be these."""
    values = reader.read(names)
    if values.exclusive or values.incomplete or any(each.opaque for each in values.alternatives):
        return []
    return [
        (
            string_sets.of(each)
            if each.values is None
            else frozenset(value for value in each.values if isinstance(value, str))
        )
        for each in values.alternatives
        if "string" in each.types
    ]
