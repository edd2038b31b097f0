"""Objects, made member by member."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from ..server.descriptions import Json
from ..unset import UNSET
from .acceptance import matches
from .layouts import ObjectLayout
from .plans import Plan
from .plausible import speaks_of_texts
from .spots import LANGUAGES, Spot
from .text_patterns import UnreadablePatternError, matching_texts
from .unions import Values

_PLAIN_NAMES: Final = ("standard", "extra", "other")
_IN_MAPS: Final = 2
_MOST_TRIES: Final = 24


@dataclass(frozen=True, slots=True)
class _Making:
    """One object in the making: its layout, where it stands, what is known of it."""

    layout: ObjectLayout[Plan]
    spot: Spot
    given: dict[str, Json]
    values: Values
    sparse: bool


def objects(plan: Plan, spot: Spot, given: Json, values: Values) -> Iterator[dict[str, Json]]:
    """Yield objects, the fullest first, then others with less or with other members.

    What is `given` is kept member by member, where it is described and accepted. A member that is
    given as UNSET is left out where it may be.
    """
    sparse = spot.is_sparse(plan)
    settled = _kept(plan.object, given) if isinstance(given, dict) else {}
    known = {name: value for name, value in settled.items() if value is not UNSET}
    making = _Making(plan.object, spot.inside(plan), known, values, sparse)
    others = _not_chosen(making)
    optional = [
        name
        for name in plan.object.names
        if name not in plan.object.required
        and name not in settled
        and name not in others
        and not (sparse and _is_large(plan, name))
    ]
    yield from _built(making, optional)
    if plan.is_checked:
        yield from _varied(making, optional)


def _not_chosen(making: _Making) -> frozenset[str]:
    """Return members that another one leaves out: of those that it has to name one.

    With ``via: webhook`` there is a ``webhook``, and no ``kafka``.
    """
    layout = making.layout
    names = frozenset(layout.names)
    for name in layout.names:
        member = layout.member(name)
        named = names.intersection(map(str, (member and member.choices) or ()))
        if len(named) > 1:
            return named - {_member(making, name)}
    return frozenset()


def _kept(layout: ObjectLayout[Plan], given: dict[str, Json]) -> dict[str, Json]:
    return {name: value for name, value in given.items() if layout.keeps(name)}


def _is_large(plan: Plan, name: str) -> bool:
    member = plan.object.member(name)
    return member is None or member.is_compound


def _varied(making: _Making, optional: list[str]) -> Iterator[dict[str, Json]]:
    """Objects for those whom the full one does not please."""
    yield from _built(making, [])
    for attempt in range(1, 5):
        again = replace(making, spot=making.spot.again(attempt))
        yield from _built(again, optional)
        yield from _built(again, [])
    for name in optional[:_MOST_TRIES]:
        yield from _built(making, [each for each in optional if each != name])
        yield from _built(making, [name])
    if making.given:
        yield from _varied(replace(making, given={}), optional)


def _built(making: _Making, optional: list[str]) -> Iterator[dict[str, Json]]:
    """The object with these optional members, unless what is required cannot be had."""
    layout = making.layout
    wanted = {*layout.required, *making.given, *optional}
    names = [name for name in [*layout.names, *making.given] if name in wanted]
    made: dict[str, Json] = {}
    for name in dict.fromkeys(names):
        value = _member(making, name)
        if value is not UNSET:
            made[name] = value
        elif name in layout.required:
            return
    _add_dependent(making, made)
    _add_others(making, made)
    _drop_surplus(making, made)
    yield made


def _member(making: _Making, name: str) -> Json:
    plan = making.layout.member(name)
    if plan is None:
        return UNSET
    given = making.given.get(name, UNSET)
    return next(making.values(plan, making.spot.member(name), given), UNSET)


def _add_dependent(making: _Making, made: dict[str, Json]) -> None:
    """Add what must stand beside others, and what must stand beside that."""
    waiting = [other for name in made for other in making.layout.dependent.get(name, ())]
    while waiting:
        name = waiting.pop()
        if name in made:
            continue
        value = _member(making, name)
        if value is not UNSET:
            made[name] = value
            waiting.extend(making.layout.dependent.get(name, ()))


def _add_others(making: _Making, made: dict[str, Json]) -> None:
    """Add members that are not described by their names, as many as must or should be."""
    wanted = _wanted(making)
    names = _other_names(making) if len(made) < wanted else iter(())
    for name in names:
        value = UNSET if name in made else _member(making, name)
        if value is not UNSET:
            made[name] = value
        if len(made) >= wanted:
            return


def _wanted(making: _Making) -> int:
    """How many members there should be at least: some in a map."""
    layout = making.layout
    is_map = layout.is_map or (bool(layout.name_patterns) and not layout.names)
    usual = _IN_MAPS if is_map and not making.sparse and not making.given else 0
    most = usual if layout.most is None else layout.most
    return max(layout.least, min(usual, most))


def _other_names(making: _Making) -> Iterator[str]:
    layout, chance = making.layout, making.spot.chance
    if layout.name_nodes:
        # A schema of names says nothing of texts: they are nothing else.
        plan = making.spot.above[-1].plans.of({"type": "string"}, *layout.name_nodes)
        for number in range(layout.least + 8):
            yield from making.values(plan, making.spot.member(f"name {number}"), UNSET)
        return
    yield from layout.names
    for pattern in layout.name_patterns:
        for text in _matching(matching_texts(pattern, chance)):
            longer = (f"{text}{word}" for word in _PLAIN_NAMES)
            yield from (each for each in (*longer, text) if matches(pattern, each))
    yield from LANGUAGES if speaks_of_texts(making.spot.words) else _PLAIN_NAMES
    yield from (f"member{number}" for number in range(1, layout.least + 1))


def _matching(found: Iterable[str]) -> Iterator[str]:
    try:
        yield from found
    except UnreadablePatternError:
        # Names that no pattern describes are tried next.
        return


def _drop_surplus(making: _Making, made: dict[str, Json]) -> None:
    """Drop members that are too many, from the end: those that are made up before those given."""
    layout = making.layout
    most = len(made) if layout.most is None else layout.most
    spare = [name for name in made if name not in layout.required]
    spare.sort(key=lambda name: name not in making.given)
    while len(made) > most and spare:
        del made[spare.pop()]
