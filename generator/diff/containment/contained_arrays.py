"""Whether the arrays of one alternative are all arrays of another.

Source: JSON Schema 2020-12 core, section 10.3.1, and validation, section 6.4.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator

from generator.diff.containment.contained_parts import Gap, Gaps, Known, Pair, gap_of
from generator.diff.containment.opaque_gaps import opaque_gaps
from generator.diff.containment.outcomes import Verdict
from generator.diff.containment.readers import both, item_at
from generator.diff.containment.value_parts import Plan
from generator.ir.value_sets import Alternative, Inner

_LONGEST_SHOWN = 200


def array_gaps(known: Known, sub: Alternative, sup: Alternative) -> Gaps:
    """Give what keeps arrays of ``sub`` from being arrays of ``sup``; nothing when all are."""
    least, most = int(sub.limits.get("minItems", 0)), most_items(known, sub)
    if most is not None and least > most:
        return []
    found = [*_length_gaps(sup, least, most), *_unique_gap(known, sub, sup, most)]
    found += opaque_gaps(known.sent, sub, sup, "array")
    if not found or known.thorough:
        found += yield from _item_gaps(known, sub, sup, most)
    for wanted in sup.contains if not found or known.thorough else ():
        found += yield from _contains_gaps(known, (sub, sup), wanted, most)
    return found


def most_items(known: Known, alternative: Alternative) -> int | None:
    """Give the most items that an array can have; None without an end."""
    most = alternative.limits.get("maxItems")
    for at in range(len(alternative.prefix) + 1):
        if most is not None and at >= most:
            break
        if known.values.sampled(item_at(alternative, at)).proven:
            return at
    return None if most is None else int(most)


def _length_gaps(sup: Alternative, least: int, most: int | None) -> Iterator[Gap]:
    if least < sup.limits.get("minItems", 0):
        yield Gap((Plan(length=least),))
    longest = sup.limits.get("maxItems")
    if longest is not None and (most is None or most > longest):
        yield Gap((Plan(length=max(least, int(longest) + 1)),))


def _unique_gap(
    known: Known, sub: Alternative, sup: Alternative, most: int | None
) -> Iterator[Gap]:
    if not sup.unique or sub.unique or (most is not None and most < 2):
        return
    plans = []
    for at in range(len(sub.prefix) + 1):
        if most is None or at + 1 < most:
            twice = both(item_at(sub, at), item_at(sub, at + 1))
            value = known.values.sampled(twice).value
            plans += [Plan(items={at: each, at + 1: each}) for each in value]
    yield Gap(tuple(plans), "items that may be equal")


def _item_gaps(
    known: Known, sub: Alternative, sup: Alternative, most: int | None
) -> Generator[Pair, Verdict, list[Gap]]:
    found: list[Gap] = []
    for at in range(max(len(sub.prefix), len(sup.prefix)) + 1):
        if most is not None and at >= most:
            break
        verdict = yield item_at(sub, at), item_at(sup, at)
        if verdict.holds is not True:
            plans = [Plan(items={at: each}) for each in verdict.example]
            found.append(gap_of(verdict, plans if at < _LONGEST_SHOWN else ()))
            if not known.thorough:
                break
    return found


def _contains_gaps(
    known: Known, alternatives: tuple[Alternative, Alternative], wanted: Inner, most: int | None
) -> Generator[Pair, Verdict, list[Gap]]:
    """Compare how many items are ``wanted``, by counts that certainly hold."""
    sub, sup = alternatives
    least_wanted = sup.limits.get("minContains", 1)
    most_wanted = sup.limits.get("maxContains")
    least = sub.limits.get("minItems", 0)
    has_enough, has_few = least_wanted <= 0, most_wanted is None
    if most_wanted is not None and most is not None and most <= most_wanted:
        has_few = True
    if not has_enough and least >= least_wanted:
        has_enough = yield from _all_wanted(sub, wanted, int(least_wanted), int(least))
    for each in sub.contains:
        if not has_enough and sub.limits.get("minContains", 1) >= least_wanted:
            has_enough = (yield each, wanted).holds is True
        ours = sub.limits.get("maxContains")
        if not has_few and ours is not None and most_wanted is not None and ours <= most_wanted:
            # Counted from above only what is the same can be compared.
            same = known.sender.fingerprint(each)
            has_few = same == known.received.reader.fingerprint(wanted)
    if has_enough and has_few:
        return []
    lengths = [least, least + 1, most_wanted + 1 if most_wanted is not None else least]
    plans = tuple(Plan(length=int(length)) for length in dict.fromkeys(lengths))
    return [Gap(plans, "what 'contains' asks for cannot be compared")]


def _all_wanted(
    sub: Alternative, wanted: Inner, count: int, least: int
) -> Generator[Pair, Verdict, bool]:
    """Tell whether ``count`` of the ``least`` items that are always there are ``wanted``."""
    found = 0
    for at in range(min(len(sub.prefix), least)):
        found += (yield item_at(sub, at), wanted).holds is True
    rest = least - min(len(sub.prefix), least)
    if found < count and rest:
        found += rest * ((yield item_at(sub, len(sub.prefix)), wanted).holds is True)
    return found >= count
