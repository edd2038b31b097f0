"""Values where schemas leave a choice between others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final, TypeAlias

from ..server.descriptions import Json
from ..unset import UNSET
from .plans import Branching, Plan
from .spots import Spot

Values: TypeAlias = Callable[[Plan, Spot, Json], Iterator[Json]]
"""Gives values for a plan at a spot, with what is given there."""

_EACH: Final = 24
_PROBES: Final[tuple[Json, ...]] = ("other", 1, True, None, [], {}, -1, "")


def branched(branching: Branching, spot: Spot, given: Json, values: Values) -> Iterator[Json]:
    """Yield values of the alternatives; who asks checks that the whole accepts them."""
    ordered = _ordered(branching, spot, given)
    for plan in ordered:
        yield from islice(values(plan, spot, given), _EACH)
    for attempt in range(1, 4):
        for plan in ordered:
            yield from islice(values(plan, spot.again(attempt), given), _EACH)
    if branching.exclusive:
        for plan in ordered:
            yield from _told_apart(plan, ordered, next(values(plan, spot, given), UNSET))


def _ordered(branching: Branching, spot: Spot, given: Json) -> list[Plan]:
    """The alternatives: those that fit what is given first, null alone rarely first."""
    possible = [plan for plan in branching.alternatives if not plan.is_empty]
    rotated = spot.chance.rotated(possible, "alternative")
    if given is not UNSET:
        return sorted(rotated, key=lambda plan: -_fit(plan, given))
    nulls = [plan for plan in rotated if plan.is_null]
    others = [plan for plan in rotated if not plan.is_null]
    return [*nulls, *others] if spot.is_null_here else [*others, *nulls]


def _fit(plan: Plan, given: Json) -> int:
    """How much of what is given can be kept."""
    if plan.branching is not None:
        return max((_fit(each, given) for each in plan.branching.alternatives), default=-1)
    if isinstance(given, dict) and plan.choices is None:
        return _fit_of_members(plan, given) if "object" in plan.types else -1
    if isinstance(given, list) and plan.choices is None:
        return int("array" in plan.types)
    return int(plan.accepts(given))


def _fit_of_members(plan: Plan, given: dict[str, Json]) -> int:
    found = 0
    for name, value in given.items():
        member = plan.object.member(name) if name in plan.object.names else None
        if member is not None and value is not UNSET:
            found += 1 if _fit(member, value) > 0 else -2
    return found


def _told_apart(plan: Plan, plans: list[Plan], made: Json) -> Iterator[Json]:
    """Objects with a member more, which the other alternatives may refuse."""
    if not isinstance(made, dict):
        return
    names = (name for other in plans if other is not plan for name in other.object.names)
    for name in dict.fromkeys(names):
        if name not in made:
            yield from ({**made, name: probe} for probe in _PROBES)
