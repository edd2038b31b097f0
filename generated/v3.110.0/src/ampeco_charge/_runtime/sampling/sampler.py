"""Values that a JSON Schema accepts, made up so that they look like those of a real API.

A value is a function of the seed, the key and its place: neither what was made before nor other
members of the same object change it. Each is checked by a validator (JSON Schema 2020-12, formats
asserted), and where none is found an error tells where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from itertools import islice
from typing import Final, TypeAlias

from ..server.descriptions import Json, Schema
from ..unset import UNSET
from .anchors import Known
from .arrays import arrays
from .chance import chance_of
from .givens import known_of
from .limits import NumberLimits
from .numbers import numbers
from .objects import objects
from .plans import Plan, PlansByComponents
from .plausible import plausible_number, plausible_text
from .spots import Home, Spot
from .texts import texts
from .unions import branched
from .words import words_of

Hint: TypeAlias = Callable[[tuple[str | int, ...], Schema], Json]
"""Gives the value for a place, by its path and its schema, or UNSET."""

_MOST_VALUES: Final = 50_000
_MOST_WHOLES: Final = 200
_USUAL_STATES: Final = frozenset("""
    enabled active available accepted finished completed paid success connected operative
    """.split())
_KINDS_OF_BODIES: Final = frozenset(
    "page list response request create update input output data details".split()
)
_SCALARS: Final = (str, int, float, bool, type(None))


class SamplingError(ValueError):
    """No value was found that a schema accepts; there may be none.

    `path` leads to what could not be made, by names of properties and indices.
    """

    def __init__(self, key: str, path: tuple[str | int, ...], reason: str) -> None:
        super().__init__(f"{key}: {'/'.join(map(str, path)) or 'the value'}: {reason}")
        self.key = key
        self.path = path


def no_hint(_path: tuple[str | int, ...], _schema: Schema) -> Json:
    """Know nothing of any place."""
    return UNSET


class Sampler:
    """Makes up values. What it finds out about a schema is kept for the next time, in `plans`.

    Samplers of several threads may share those. Schemas and their components are told apart by
    identity: ask with the same objects again.
    """

    def __init__(self, seed: int = 0, plans: PlansByComponents | None = None) -> None:
        self.seed = seed
        self._plans = PlansByComponents() if plans is None else plans

    def sample(
        self,
        schema: Schema,
        *,
        key: str,
        given: Json = UNSET,
        hint: Hint = no_hint,
        around: Json = UNSET,
    ) -> Json:
        """Return a value that the schema accepts, the same one for the same seed and key.

        The words of the key, up to its last ``/``, tell what it is a value of: ``tariffs/12``.
        What is `given` is kept wherever it is accepted, member by member; members of an object
        that are not described are left out, and those given as UNSET where they may be. `hint` is
        asked for what is not given, maybe several times for a place; what is not accepted is passed
        over. If nothing given tells where it lies, that is where `around` does, a value that names
        a city or country. Raises SamplingError.
        """
        with self._plans.lock:
            making = _Making(key, hint)
            spot = _start(self.seed, key, known_of(given, around))
            return deepcopy(making.whole(self._plans.of(schema), spot, given))

    def accepts(self, schema: Schema, value: Json) -> bool:
        """Tell whether a schema accepts a value as it is."""
        with self._plans.lock:
            return self._plans.of(schema).accepts(value)


class _Making:
    """One value in the making."""

    def __init__(self, key: str, hint: Hint) -> None:
        self._key = key
        self._hint = hint
        self._left = _MOST_VALUES
        self._stuck: tuple[str | int, ...] = ()

    def whole(self, plan: Plan, spot: Spot, given: Json) -> Json:
        """Return the first value that is accepted as a whole."""
        for value in islice(self.values(plan, spot, given), _MOST_WHOLES):
            if plan.accepts(value):
                return value
        raise SamplingError(self._key, self._stuck, "no value was found that its schema accepts")

    def values(self, plan: Plan, spot: Spot, given: Json) -> Iterator[Json]:
        """Yield values for a plan, best first."""
        self._left -= 1
        if self._left < 0:
            raise SamplingError(self._key, spot.path, "no value was found with reasonable effort")
        # What is given comes to an end by itself.
        if plan.is_empty or (given is UNSET and spot.is_endless(plan)):
            self._note(spot)
            return
        found = False
        for value in self._candidates(plan, spot, given):
            if not plan.is_checked or plan.accepts(value):
                found = True
                yield value
        if not found:
            self._note(spot)

    def _note(self, spot: Spot) -> None:
        if len(spot.path) > len(self._stuck):
            self._stuck = spot.path

    def _candidates(self, plan: Plan, spot: Spot, given: Json) -> Iterator[Json]:
        is_free = given is not UNSET and not plan.flat
        if is_free or (isinstance(given, _SCALARS) and plan.accepts(given)):
            yield _as_integer(plan, given)
        if not isinstance(given, (dict, list)):
            hinted = self._hint(spot.path, plan.schema)
            if hinted is not UNSET and plan.accepts(hinted):
                yield hinted
        if plan.branching is not None:
            yield from branched(plan.branching, spot, given, self.values)
        elif plan.choices is not None:
            yield from _chosen(plan, spot, given)
        else:
            for kind in _kinds(plan, spot, given):
                yield from self._of_kind(kind, plan, spot, given)

    def _of_kind(self, kind: str, plan: Plan, spot: Spot, given: Json) -> Iterator[Json]:
        match kind:
            case "object":
                return objects(plan, spot, given, self.values)
            case "array":
                return arrays(plan, spot, given, self.values)
            case _:
                return _plain(kind, plan, spot)


def _as_integer(plan: Plan, given: Json) -> Json:
    """What is given, without ``.0`` where only integers may be: not all take that for one."""
    is_whole = isinstance(given, float) and given.is_integer()
    is_only_integer = "integer" in plan.types and "number" not in plan.types
    return int(given) if is_whole and is_only_integer else given


def _start(seed: int, key: str, known: Known) -> Spot:
    chance = chance_of(seed, key)
    words = words_of(key.rpartition("/")[0] or key)
    while words and (words[-1] in _KINDS_OF_BODIES or words[-1].isdigit()):
        words = words[:-1]
    return Spot((), chance, words, (), chance, Home(chance, known), ())


def _kinds(plan: Plan, spot: Spot, given: Json) -> list[str]:
    """The types to try: that of what is given, the likeliest; null mostly at the end."""
    wanted = "object" if isinstance(given, dict) else "array" if isinstance(given, list) else None
    kinds = sorted(plan.types, key=lambda kind: (kind != wanted, kind == "null"))
    is_told = any("type" in node for node in plan.flat)
    if "null" in kinds and is_told and wanted not in kinds and spot.is_null_here:
        return ["null", *kinds[:-1]]
    return kinds


def _chosen(plan: Plan, spot: Spot, given: Json) -> Iterator[Json]:
    """The values that are listed: what fits the name or is usual first, null mostly at the end."""
    if isinstance(given, (dict, list)):
        yield given
    listed = plan.choices or ()
    nulls = [None] * (None in listed)
    if spot.is_null_here:
        yield from nulls
    yield from _fitting(listed, spot)
    if plan.defaults and spot.chance.one_in(3, "default"):
        yield from plan.defaults
    others = [choice for choice in listed if choice is not None]
    if not spot.chance.one_in(3, "usual"):
        yield from spot.chance.rotated([each for each in others if _is_usual(each)], "choice")
    yield from spot.chance.rotated(others, "choice")
    yield from nulls


def _fitting(listed: tuple[Json, ...], spot: Spot) -> Iterator[Json]:
    texts_listed = [each for each in listed if isinstance(each, str)]
    if texts_listed:
        fitting = plausible_text(spot.scene)
        yield from (each for each in texts_listed if each == fitting)


def _is_usual(choice: Json) -> bool:
    return isinstance(choice, str) and choice.lower() in _USUAL_STATES


def _plain(kind: str, plan: Plan, spot: Spot) -> Iterator[Json]:
    match kind:
        case "null":
            yield None
        case "boolean":
            yield from _booleans(plan, spot)
        case "string":
            examples = [each for each in plan.examples if isinstance(each, str)]
            yield from texts(plan.texts, spot.scene, spot.chance.rotated(examples, "example"))
        case _:
            yield from _numbers(plan.integers if kind == "integer" else plan.numbers, plan, spot)


def _booleans(plan: Plan, spot: Spot) -> Iterator[bool]:
    defaults = [default for default in plan.defaults if isinstance(default, bool)]
    if defaults and not spot.chance.one_in(4, "default"):
        yield from defaults
    yield from spot.chance.rotated((True, False), "boolean")


def _numbers(limits: NumberLimits, plan: Plan, spot: Spot) -> Iterator[int | float]:
    fitting = plausible_number(spot.scene)
    examples = [each for each in plan.examples if type(each) in (int, float)]
    if fitting is None and examples:
        yield from spot.chance.rotated(examples, "example")
    yield from numbers(limits, spot.chance, fitting)
