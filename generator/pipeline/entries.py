"""Entries of a changelog: what is between two versions, compared once and kept in the store."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, pairwise

import msgspec

from generator.diff.compare import Options, Surfaces, compare
from generator.diff.history import AFTER_ALL, Entry, Line, lines_of
from generator.diff.model import Comparison
from generator.diff.sides import ApiSide
from generator.ir.name_lock import NameLock
from generator.ir.surface import Surface
from generator.pipeline.cache import Kind
from generator.pipeline.compare import api_side, unchanged_paths
from generator.pipeline.digests import digest_of
from generator.pipeline.processes import Executor
from generator.pipeline.progress import Progress
from generator.pipeline.reading import read_document
from generator.pipeline.tasks import BodyTask, Builder, Described
from generator.spec import SpecFile
from generator.spec.pieces import Pieces, pieces_of


@dataclass(frozen=True, slots=True)
class Side:
    """A version to be compared: its document, the names in it and the digest of these."""

    file: SpecFile
    described: Described
    lock: NameLock
    names: str
    is_reconstructed: bool

    @property
    def content(self) -> tuple[str, str]:
        """What tells it from others: two that have the same differ in their version alone."""
        return self.described.body, self.names

    @property
    def task(self) -> BodyTask:
        """What its surface is made from."""
        return BodyTask(self.file, self.described, self.lock)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions, of which the second is compared with the first."""

    base: Side
    revision: Side

    def __iter__(self) -> Iterator[Side]:
        yield self.base
        yield self.revision

    @property
    def is_equal(self) -> bool:
        """Whether they differ in their version alone."""
        return self.base.content == self.revision.content


@dataclass(frozen=True, slots=True)
class Changes:
    """What a version changed."""

    lines: tuple[Line, ...]


_CHANGES = Kind("changes", Changes)
_TOGETHER = 4
"""How many pairs are compared by one process: neighbours have a version in common."""


def changes_key(builder: Builder, pair: Pair) -> str:
    """Give the key of what is between two versions."""
    settings = msgspec.json.encode(builder.settings, order="deterministic")
    sides = (*pair.base.content, *pair.revision.content)
    return builder.caches.comparing.key(settings, *sides)


@dataclass(frozen=True, slots=True)
class _Read:
    """A version read to be compared: on the wire, in pieces, and as a package."""

    side: ApiSide
    pieces: Pieces
    surface: Surface


def compare_pairs(builder: Builder, pairs: Sequence[Pair]) -> tuple[Changes, ...]:
    """Compare versions, and keep what is found, for each pair.

    A version that is in two pairs, one right after the other, is read once. Raises SpecError and
    LostResultError.
    """
    found = []
    known: dict[tuple[str, str], _Read] = {}
    for pair in pairs:
        known = {each.content: known.get(each.content) or _read(builder, each) for each in pair}
        changes = Changes(lines_of(_comparison(builder, *(known[each.content] for each in pair))))
        builder.caches.comparing.put(_CHANGES, changes_key(builder, pair), changes)
        found.append(changes)
    return tuple(found)


def _read(builder: Builder, side: Side) -> _Read:
    document = builder.document(side.file, side.described)
    pieces = pieces_of(document)
    read = read_document(document, pieces, builder.caches.reading)
    return _Read(api_side(read.api, document), pieces, builder.surface(side.task))


def _comparison(builder: Builder, base: _Read, revision: _Read) -> Comparison:
    """Compare without the day on which it is done, and without what the project lets pass."""
    settings = replace(builder.settings.diff, waivers=())
    options = Options(
        settings=settings,
        today=AFTER_ALL,
        endpoint_version=builder.settings.namespaces.endpoint_version,
        witnesses=False,
    )
    surfaces = Surfaces(base.surface, revision.surface)
    unchanged = unchanged_paths(base.pieces, revision.pieces)
    return compare(base.side, revision.side, options, surfaces, unchanged)


def kept_changes(builder: Builder, pairs: Iterable[Pair]) -> dict[str, Changes]:
    """Give what is known of pairs without comparing, by :func:`changes_key`."""
    cache = builder.caches.comparing
    keys = {changes_key(builder, pair) for pair in pairs if not pair.is_equal}
    found = {key: cache.get(_CHANGES, key) for key in sorted(keys)}
    return {key: changes for key, changes in found.items() if changes is not None}


def neighbours(sides: Sequence[Side]) -> tuple[Pair, ...]:
    """Give each version with the one before it."""
    return tuple(Pair(base, revision) for base, revision in pairwise(sides))


def compared(
    pairs: Sequence[Pair], builder: Builder, executor: Executor, progress: Progress
) -> tuple[Entry, ...]:
    """Give the entries of pairs, in their order; those that are not kept are compared, once each.

    Raises LostResultError where a document is gone.
    """
    found = kept_changes(builder, pairs)
    missing: dict[str, Pair] = {}
    for pair in pairs:
        key = changes_key(builder, pair)
        if not pair.is_equal and key not in found:
            missing.setdefault(key, pair)
    runs = _runs(tuple(missing.values()))
    keys = [digest_of(*(changes_key(builder, pair) for pair in run)) for run in runs]
    made = chain.from_iterable(executor.map(partial(compare_pairs, builder), runs, keys))
    for count, ((key, pair), changes) in enumerate(
        zip(missing.items(), made, strict=True), start=1
    ):
        progress("comparing", pair.revision.file.version.tag, count, len(missing))
        found[key] = changes
    return tuple(_entry(pair, found, builder) for pair in pairs)


def _runs(pairs: Sequence[Pair]) -> list[Sequence[Pair]]:
    """Divide pairs into runs of about as many, which are compared by one process each."""
    number = -(-len(pairs) // _TOGETHER)
    ends = [len(pairs) * (each + 1) // number for each in range(number)]
    return [pairs[start:end] for start, end in pairwise([0, *ends])]


def _entry(pair: Pair, found: dict[str, Changes], builder: Builder) -> Entry:
    lines = () if pair.is_equal else found[changes_key(builder, pair)].lines
    return Entry(
        version=pair.revision.described.version,
        base=pair.base.described.version,
        lines=lines,
        is_reconstructed=pair.base.is_reconstructed or pair.revision.is_reconstructed,
    )


def first_entry(side: Side) -> Entry:
    """Give the entry of a version that there is nothing to compare with."""
    return Entry(side.described.version, "", (), side.is_reconstructed)
