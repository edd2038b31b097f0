"""Arrays, made item by item."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Final

from ..server.descriptions import Json
from ..unset import UNSET
from .layouts import ArrayLayout
from .limits import same
from .plans import Plan
from .spots import Spot
from .unions import Values

_USUAL: Final = 3
_MOST_TRIES: Final = 8
_EACH: Final = 64


def arrays(plan: Plan, spot: Spot, given: Json, values: Values) -> Iterator[list[Json]]:
    """Yield arrays: of the length of what is `given`, or of one to three items, then others.

    What is given is kept item by item, where it is accepted.
    """
    layout = plan.array
    known = given if isinstance(given, list) else []
    inner = spot.inside(plan)
    for length in _lengths(layout, spot, plan, given):
        made = _made(layout, inner, known, length, values)
        if len(made) >= layout.least:
            yield made
    if plan.is_checked:
        for attempt in range(1, _MOST_TRIES):
            made = _made(layout, inner.again(attempt), known, max(layout.least, 1), values)
            if len(made) >= layout.least:
                yield made


def _lengths(layout: ArrayLayout[Plan], spot: Spot, plan: Plan, given: Json) -> Iterator[int]:
    """Lengths to try: what is given or usual, then the least."""
    most = layout.most if layout.most is not None else max(layout.least, layout.listed, _USUAL)
    if isinstance(given, list):
        allowed = len(given) if layout.most is None else min(len(given), layout.most)
        usual = max(layout.least, allowed)
    elif spot.is_sparse(plan):
        usual = layout.least
    else:
        low = max(layout.least, min(layout.listed, most), min(1, most))
        usual = spot.chance.between(low, max(low, min(most, _USUAL)), "length")
    yield from dict.fromkeys((usual, max(layout.least, min(1, most)), layout.least))


def _made(
    layout: ArrayLayout[Plan], spot: Spot, known: list[Json], length: int, values: Values
) -> list[Json]:
    """As many items as there are to be had, up to a length."""
    made: list[Json] = []
    for index in range(length):
        given = known[index] if index < len(known) else UNSET
        item = _item(layout, spot.item(index), given, made, values)
        if item is UNSET:
            break
        made.append(item)
    return made


def _item(
    layout: ArrayLayout[Plan], spot: Spot, given: Json, before: list[Json], values: Values
) -> Json:
    plan = layout.item(int(spot.path[-1]))
    is_choice = plan.choices is not None and given is UNSET
    if not layout.is_unique and not is_choice:
        return next(values(plan, spot, given), UNSET)
    again = (values(plan, spot.again(attempt), UNSET) for attempt in range(_MOST_TRIES))
    found = list(islice(chain(values(plan, spot, given), chain.from_iterable(again)), _EACH))
    others = (each for each in found if not any(same(each, one) for one in before))
    is_needed = not layout.is_unique and len(before) < layout.least
    return next(others, found[0] if found and is_needed else UNSET)
