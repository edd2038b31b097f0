"""What differs between two schemas: each difference once, where it is, with what it means there.

Schemas are compared as sets of values (:mod:`generator.ir.value_sets`), so that what is said in
other words is no difference. Who sends them decides what each difference means: a request may only
come to be accepted more widely, an answer only to promise more.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from generator.diff.containment.oracle import Oracle
from generator.diff.law import level_of
from generator.diff.model import Change, Spot
from generator.diff.rule_names import Site
from generator.diff.schemas.changes import Telling
from generator.diff.schemas.difference import PairKey
from generator.diff.schemas.graph import PairGraph, Place
from generator.diff.schemas.lens import Lens, lens
from generator.diff.schemas.sameness import Sameness
from generator.diff.schemas.verdicts import Judge, Judged
from generator.diff.sides import ApiSide
from generator.ir.types import Direction
from generator.ir.value_sets import ANYTHING, Inner


@dataclass(frozen=True, slots=True)
class _OneWay:
    """What is compared in one direction, and what was found for the schemas of slots."""

    lens: Lens
    graph: PairGraph
    judge: Judge
    found: dict[PairKey, tuple[tuple[Place, Judged], ...]]


class SchemaComparer:
    """Compares schemas of two versions of an API.

    What is found of two schemas is remembered, so those that many operations share are compared
    once. ``witnesses`` says whether values are to be shown; without them less is looked for.
    """

    def __init__(self, base: ApiSide, revision: ApiSide, *, witnesses: bool = True) -> None:
        self.base = base
        self.revision = revision
        self.witnesses = witnesses
        self._oracle = Oracle()
        dialects = base.api.dialect == revision.api.dialect
        self._sameness = Sameness(base.sent, revision.sent, dialects)
        self._ways: dict[Direction, _OneWay] = {}

    def compare(
        self,
        base: Inner | None,
        revision: Inner | None,
        *,
        site: Site,
        spot: Spot,
        direction: Direction,
    ) -> tuple[Change, ...]:
        """Give the changes between the schemas of one slot, the outermost first.

        None stands for no schema: anything is accepted. ``direction`` says who sends the values:
        the caller (``request``) or the API (``response``). Raises SpecError for a ``$ref`` that is
        not allowed.
        """
        way = self._way(direction)
        telling = Telling(way.lens, site, spot)
        told = (
            telling.change(place, judged)
            for place, judged in self._found(way, base or ANYTHING, revision or ANYTHING)
        )
        return tuple(change for change in told if change is not None)

    def _way(self, direction: Direction) -> _OneWay:
        if direction not in self._ways:
            found = lens(self.base, self.revision, direction, self._oracle, self._sameness)
            judge = Judge(found, self.witnesses)
            self._ways[direction] = _OneWay(found, PairGraph(found), judge, {})
        return self._ways[direction]

    def _found(
        self, way: _OneWay, base: Inner, revision: Inner
    ) -> tuple[tuple[Place, Judged], ...]:
        key = way.lens.key(base, revision)
        if key not in way.found:
            way.found[key] = tuple(_judged(way, base, revision))
        return way.found[key]


def _judged(way: _OneWay, base: Inner, revision: Inner) -> Iterator[tuple[Place, Judged]]:
    places = list(way.graph.places(base, revision))
    doubtful = {
        place.difference
        for place in places
        if level_of(place.difference.effect, way.lens.direction) in ("breaking", "undecided")
    }
    together = Counter(difference.local for difference in doubtful)
    for place in places:
        alone = together[place.difference.local] == 1
        judged = way.judge.judged((base, revision), place, alone=alone)
        if judged is not None:
            yield place, judged
