"""All pairs of schemas that are reached from those of a slot, each compared once.

Nothing here calls itself: schemas contain themselves, and thousands may stand inside each other.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.diff.schemas.difference import At, Difference, Frame, PairKey
from generator.diff.schemas.lens import Lens
from generator.diff.schemas.pairs import pair_differences
from generator.diff.schemas.steps import Step
from generator.ir.value_sets import Inner

MOST_PAIRS = 50_000
"""How many pairs are compared in one direction before what is left is undecided."""
_MOST_PLACES = 8
"""How often a pair is told of within one slot: one that is met in more ways says nothing new."""
_TOO_MANY = "there are too many schemas to compare them all"


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A difference and the way to it from the schemas of a slot."""

    frames: tuple[Frame, ...]
    difference: Difference


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """A step inside a pair, and the key of the pair it leads to."""

    frames: tuple[Frame, ...]
    key: PairKey


@dataclass(frozen=True, slots=True, eq=False)
class _Node:
    """A pair with its own differences and what else is to be looked at inside it."""

    own: tuple[Difference, ...]
    ways: tuple[_Way, ...]


@dataclass(frozen=True, slots=True, eq=False)
class _Visit:
    """One way by which a pair is reached from the schemas of a slot."""

    way: _Way
    above: _Visit | None = None

    def passes(self, key: PairKey) -> bool:
        """Tell whether the way leads through a pair."""
        visit: _Visit | None = self
        while visit is not None:
            if visit.way.key == key:
                return True
            visit = visit.above
        return False

    def frames(self) -> tuple[Frame, ...]:
        """Give all steps from the beginning."""
        steps: list[tuple[Frame, ...]] = []
        visit: _Visit | None = self
        while visit is not None:
            steps.append(visit.way.frames)
            visit = visit.above
        return tuple(frame for frames in reversed(steps) for frame in frames)


@dataclass(slots=True)
class PairGraph:
    """Compares pairs of schemas through one lens and remembers what was found."""

    lens: Lens
    most_pairs: int = MOST_PAIRS
    _nodes: dict[PairKey, _Node] = field(default_factory=dict)
    _same: set[PairKey] = field(default_factory=set)
    _holders: dict[PairKey, list[PairKey]] = field(default_factory=dict)
    _live: set[PairKey] = field(default_factory=set)
    """The pairs in which, or inside which, something differs."""

    def places(self, base: Inner, revision: Inner) -> Iterator[Place]:
        """Give all differences between two schemas, those nearest first.

        What is met in a circle is told of once, what is reached in many ways a few times.
        """
        base, revision = self._settled(base, revision)
        start = _Way((), self.lens.key(base, revision))
        if self._is_same(start.key, base, revision):
            return
        self._expand(start.key, base, revision)
        if start.key in self._live:
            yield from self._reached(start)

    def _settled(self, base: Inner, revision: Inner) -> tuple[Inner, Inner]:
        return self.lens.settled("base", base), self.lens.settled("revision", revision)

    def _is_same(self, key: PairKey, base: Inner, revision: Inner) -> bool:
        """Tell whether a pair need not be looked at since both are written in the same words."""
        if key in self._nodes or key in self._same:
            return key in self._same
        if not self.lens.sameness.holds(base, revision):
            return False
        self._same.add(key)
        return True

    def _expand(self, key: PairKey, base: Inner, revision: Inner) -> None:
        """Compare a pair and all that are reached from it."""
        waiting = [(key, base, revision)]
        while waiting:
            key, base, revision = waiting.pop()
            if key in self._nodes:
                continue
            own, ways = [], []
            for found in self._compared(base, revision):
                if not isinstance(found, Step):
                    own.append(found)
                    continue
                inside = self._settled(found.base, found.revision)
                inner = self.lens.key(*inside)
                if not self._is_same(inner, *inside):
                    ways.append(_Way(found.frames, inner))
                    self._holders.setdefault(inner, []).append(key)
                    waiting.append((inner, *inside))
            self._nodes[key] = _Node(tuple(own), tuple(ways))
            if own or any(way.key in self._live for way in ways):
                self._enliven(key)

    def _compared(self, base: Inner, revision: Inner) -> Iterator[Difference | Step]:
        if len(self._nodes) < self.most_pairs:
            yield from pair_differences(self.lens, base, revision)
        elif not self.lens.are_equal(base, revision):
            sources = (self.lens.read("base", base), self.lens.read("revision", revision))
            yield Difference(
                aspect="undecided",
                effect="undecided",
                base_at=At(sources[0].source),
                revision_at=At(sources[1].source),
                details={"reason": _TOO_MANY},
            )

    def _enliven(self, key: PairKey) -> None:
        """Note that something differs in a pair, and so in all that hold it."""
        waiting = [key]
        while waiting:
            key = waiting.pop()
            if key not in self._live:
                self._live.add(key)
                waiting += self._holders.get(key, ())

    def _reached(self, start: _Way) -> Iterator[Place]:
        waiting = deque([_Visit(start)])
        visits = {start.key: 1}
        while waiting:
            visit = waiting.popleft()
            node = self._nodes[visit.way.key]
            frames = visit.frames() if node.own else ()
            for difference in node.own:
                yield Place((*frames, *difference.frames), difference)
            for way in node.ways:
                if self._may_enter(visit, way.key, visits):
                    visits[way.key] = visits.get(way.key, 0) + 1
                    waiting.append(_Visit(way, visit))

    def _may_enter(self, visit: _Visit, key: PairKey, visits: dict[PairKey, int]) -> bool:
        count = visits.get(key, 0)
        if key not in self._live or count >= _MOST_PLACES:
            return False
        return count == 0 or not visit.passes(key)
