"""Which operation of one version is which of another.

By their URL first. What is left is matched by the operationId, by a renaming that other operations
prove, and by what it takes and answers; each such pair says why it is one. An operation that only
differs from another in its endpoint version is no such pair: it may replace the other.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.diff.operations.paths import (
    Versions,
    likeness,
    renamed_segments,
    template,
    without_versions,
)
from generator.ir.api import Operation

_ALIKE = 0.5
"""From which likeness on the paths of two operations of one shape are one that was renamed."""


@dataclass(frozen=True, slots=True)
class Pair:
    """An operation on both sides; ``evidence`` says how it is known where its URL is another."""

    base: Operation
    revision: Operation
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Replacement:
    """An operation that arrived as a newer endpoint version of one that goes or is gone."""

    former: Operation
    new: Operation
    evidence: str


@dataclass(frozen=True, slots=True)
class Matching:
    """All operations: ``pairs`` and ``added`` in the revision's order, ``removed`` in the base's.

    The new operations of ``replacements`` are among ``added`` too.
    """

    pairs: tuple[Pair, ...]
    added: tuple[Operation, ...]
    removed: tuple[Operation, ...]
    replacements: tuple[Replacement, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """What an operation takes and answers: equal ``digest``, equal values.

    ``is_telling`` says that hardly two operations that are not the same have it.
    """

    digest: Hashable
    is_telling: bool


@dataclass(frozen=True, slots=True)
class Half:
    """The operations of one side, with what is to be known of each.

    ``urls`` are the paths of an operation with those of its servers before them, normalised.
    """

    operations: Sequence[Operation]
    urls: Callable[[Operation], Sequence[str]]
    shape: Callable[[Operation], Shape]


def match(base: Half, revision: Half, version: re.Pattern[str]) -> Matching:
    """Match the operations of two sides; ``version`` matches a segment that is a version."""
    matcher = _Matcher(base, revision)
    matcher.by_url()
    matcher.by_operation_id()
    matcher.set_versions_aside(version)
    matcher.by_shape()
    matcher.by_renaming()
    pairs = matcher.pairs()
    matched = {id(each) for pair in pairs for each in (pair.base, pair.revision)}
    return Matching(
        pairs,
        tuple(each for each in revision.operations if id(each) not in matched),
        tuple(each for each in base.operations if id(each) not in matched),
        tuple(_replacements(base, revision, pairs, version)),
    )


Keys = Callable[[Half, Operation], Iterable[Hashable]]


class _Matcher:
    """Pairs operations, one way after another; what is left goes on to the next way."""

    def __init__(self, base: Half, revision: Half) -> None:
        self._halves = base, revision
        self._found: dict[int, Pair] = {}
        self._left = dict(enumerate(base.operations))
        self._right = dict(enumerate(revision.operations))

    def pairs(self) -> tuple[Pair, ...]:
        return tuple(self._found[index] for index in sorted(self._found))

    def by_url(self) -> None:
        """By method and whole path, then by the path alone: its server may have another prefix."""
        self._pair(lambda half, each: ((url, each.path) for url in half.urls(each)))
        self._pair(lambda half, each: half.urls(each))
        self._pair(lambda _, each: (template(each.path),))

    def by_operation_id(self) -> None:
        """By an operationId that one operation has on each side."""
        ours, theirs = (_named_once(half.operations) for half in self._halves)
        for index, operation in list(self._left.items()):
            name = operation.operation_id
            other = theirs.get(name or "")
            if other in self._right and ours.get(name or "") == index:
                self._take(index, other, f"both have the operationId {name}")

    def set_versions_aside(self, version: re.Pattern[str]) -> None:
        """Leave out what differs in its endpoint version alone: that is no renaming."""
        keys = [
            {
                index: {(each.method, key) for key, _ in _versioned(half, each, version)}
                for index, each in operations.items()
            }
            for half, operations in zip(self._halves, (self._left, self._right), strict=True)
        ]
        ours, theirs = (set[Hashable]().union(*side.values()) for side in keys)
        for operations, side in zip((self._left, self._right), keys, strict=True):
            for index, found in side.items():
                if found & ours & theirs:
                    del operations[index]

    def by_shape(self) -> None:
        """By what is taken and answered, where that is telling.

        The paths are alike then, or no other operation takes and answers the same.
        """
        if not (self._left and self._right):
            return
        ours, theirs = (
            _grouped(half, operations)
            for half, operations in zip(self._halves, (self._left, self._right), strict=True)
        )
        for key, mine in ours.items():
            yours = theirs.get(key, [])
            for index, other in list(_alike(self._left, self._right, mine, yours)):
                self._take(index, other, "it takes and answers the same, and its path is alike")
            self._only_one(key, mine, yours)

    def by_renaming(self) -> None:
        """By segments of paths that other operations, already matched, have renamed alike."""
        renamed = {
            change
            for pair in self._found.values()
            if pair.evidence and pair.base.method == pair.revision.method
            for change in renamed_segments(template(pair.base.path), template(pair.revision.path))
        }
        for index, operation in list(self._left.items()) if renamed else ():
            other = next(_renamed(operation, self._right, renamed), None)
            if other is not None:
                self._take(index, other, "its path is renamed as those of other operations are")

    def _pair(self, keys: Keys) -> None:
        ours, theirs = self._halves
        places: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index, operation in self._right.items():
            for key in keys(theirs, operation):
                places[operation.method, key].append(index)
        for index, operation in list(self._left.items()):
            wanted = ((operation.method, key) for key in keys(ours, operation))
            found = (each for key in wanted for each in places.get(key, ()) if each in self._right)
            other = next(found, None)
            if other is not None:
                self._take(index, other)

    def _only_one(self, key: tuple[str, Shape], mine: list[int], yours: list[int]) -> None:
        """Pair two operations if they alone have their shape, of all operations of both sides."""
        counts = (
            sum(1 for each in half.operations if (each.method, half.shape(each)) == key)
            for half in self._halves
        )
        free = mine[0] in self._left and yours != [] and yours[0] in self._right
        if free and all(count == 1 for count in counts):
            self._take(mine[0], yours[0], "it takes and answers the same, as nothing else does")

    def _take(self, index: int, other: int, evidence: str = "") -> None:
        self._found[other] = Pair(self._left.pop(index), self._right.pop(other), evidence)


def _named_once(operations: Sequence[Operation]) -> dict[str, int]:
    """Give the places of operations by an operationId that no other one has."""
    counts = Counter(each.operation_id for each in operations)
    named = ((each.operation_id, index) for index, each in enumerate(operations))
    return {name: index for name, index in named if name and counts[name] == 1}


def _renamed(
    operation: Operation, among: dict[int, Operation], renamed: set[tuple[int, str, str]]
) -> Iterator[int]:
    for index, candidate in among.items():
        changes = renamed_segments(template(operation.path), template(candidate.path))
        if operation.method == candidate.method and changes and renamed.issuperset(changes):
            yield index


def _grouped(half: Half, operations: dict[int, Operation]) -> dict[tuple[str, Shape], list[int]]:
    """Give the places of operations of a telling shape by method and shape."""
    groups: defaultdict[tuple[str, Shape], list[int]] = defaultdict(list)
    for index, operation in operations.items():
        shape = half.shape(operation)
        if shape.is_telling:
            groups[operation.method, shape].append(index)
    return groups


def _alike(
    left: dict[int, Operation], right: dict[int, Operation], mine: list[int], yours: list[int]
) -> Iterator[tuple[int, int]]:
    """Give pairs whose paths are each the other's most alike one, without a second as good."""
    best = {index: _best(left[index], right, yours) for index in mine}
    back = {index: _best(right[index], left, mine) for index in yours}
    for index, other in best.items():
        if other is not None and back[other] == index:
            yield index, other


def _best(operation: Operation, among: dict[int, Operation], places: list[int]) -> int | None:
    found = sorted(
        ((likeness(template(operation.path), template(among[each].path)), each) for each in places),
        reverse=True,
    )
    if not found or found[0][0] < _ALIKE or (len(found) > 1 and found[0][0] == found[1][0]):
        return None
    return found[0][1]


def _replacements(
    base: Half, revision: Half, pairs: Sequence[Pair], version: re.Pattern[str]
) -> Iterator[Replacement]:
    """Give the new operations that are a newer endpoint version of a deprecated or removed one."""
    now = {id(pair.base): pair.revision for pair in pairs}
    matched = {id(pair.revision) for pair in pairs}
    former: defaultdict[Hashable, list[tuple[Versions, Operation]]] = defaultdict(list)
    for operation in base.operations:
        remaining = now.get(id(operation))
        if remaining is None or remaining.deprecated:
            for key, versions in _versioned(base, operation, version):
                former[operation.method, key].append((versions, operation))
    for operation in revision.operations:
        if id(operation) not in matched:
            found = (
                (versions, each)
                for key, newer in _versioned(revision, operation, version)
                for versions, each in former.get((operation.method, key), ())
                if versions < newer
            )
            newest = max(found, key=lambda each: each[0], default=None)
            if newest is not None:
                evidence = "its path differs in the endpoint version alone"
                yield Replacement(newest[1], operation, evidence)


def _versioned(
    half: Half, operation: Operation, version: re.Pattern[str]
) -> Iterator[tuple[str, Versions]]:
    for url in half.urls(operation):
        key, versions = without_versions(url, version)
        if versions:
            yield key, versions
