"""All that changed between two versions of an API, one change for each place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from generator.diff.catalogue import text_of
from generator.diff.law import level_of
from generator.diff.model import LEVELS, Change, Side, Spot
from generator.diff.operations.callbacks import callback_changes, webhook_changes
from generator.diff.operations.claims import unclaimed_changes
from generator.diff.operations.lifecycle import (
    Lifecycle,
    lifecycle_changes,
    marked,
    removal,
    request_to,
)
from generator.diff.operations.matching import Half, Matching, Pair, Replacement, Shape, match
from generator.diff.operations.metadata import api_metadata_changes, metadata_changes
from generator.diff.operations.paths import template
from generator.diff.operations.security import SecurityComparer
from generator.diff.operations.servers import bases_of, own_server_changes, server_changes
from generator.diff.operations.shapes import shape_of
from generator.diff.operations.telling import Place
from generator.diff.schemas import SchemaComparer
from generator.diff.sides import ApiSide
from generator.diff.slots.bodies import request_body_changes
from generator.diff.slots.parameters import parameter_changes
from generator.diff.slots.responses import response_changes
from generator.ir.api import Operation

_TOLD = 3
"""How many differences of a newer endpoint version are told in words."""


def api_changes(
    base: ApiSide,
    revision: ApiSide,
    comparer: SchemaComparer,
    lifecycle: Lifecycle,
    *,
    unchanged: Collection[str] = (),
) -> Iterator[Change]:
    """Give every change between two versions, in the revision's order; what is gone comes last.

    ``unchanged`` are paths whose items are the same on both sides with all that they refer to, and
    with the security of the document: operations at the same one are not compared.
    """
    halves = _half(base), _half(revision)
    matching = match(*halves, re.compile(lifecycle.endpoint_version))
    comparison = _Comparison(
        comparer, lifecycle, SecurityComparer(base.api, revision.api), frozenset(unchanged)
    )
    yield from api_metadata_changes(base.api, revision.api)
    yield from server_changes(base.api, revision.api, matching.pairs)
    yield from comparison.operations(revision.api.operations, matching)
    yield from webhook_changes(base.api.webhooks, revision.api.webhooks, comparison.called)
    yield from unclaimed_changes(base.api, revision.api)


def _half(side: ApiSide) -> Half:
    shapes: dict[int, Shape] = {}

    def urls(operation: Operation) -> tuple[str, ...]:
        prefixes = inherited if not operation.servers else bases_of(side.api, operation)
        path = template(operation.path)
        return tuple(dict.fromkeys(base.url.path + path for base in prefixes))

    def shape(operation: Operation) -> Shape:
        if id(operation) not in shapes:
            shapes[id(operation)] = shape_of(side, operation)
        return shapes[id(operation)]

    inherited = bases_of(side.api)
    return Half(side.api.operations, urls, shape)


@dataclass(frozen=True, slots=True)
class _Comparison:
    comparer: SchemaComparer
    lifecycle: Lifecycle
    security: SecurityComparer
    unchanged: frozenset[str]

    def operations(self, operations: Collection[Operation], matching: Matching) -> Iterator[Change]:
        """Tell of all operations; ``operations`` are those of the revision, in their order."""
        pairs = {id(each.revision): each for each in matching.pairs}
        replacements = {id(each.new): each for each in matching.replacements}
        newer = {id(each.former): each.new.key for each in matching.replacements}
        for operation in operations:
            pair, replacement = pairs.get(id(operation)), replacements.get(id(operation))
            if pair is not None:
                found = self._pair(pair)
                yield from _replaced_by(found, newer.get(id(pair.base), ""))
            elif replacement is not None:
                yield self._replacement(replacement)
            else:
                side = Side(operation.source, operation.key)
                yield _place(operation).tell("endpoint-added", "widens", None, side)
        for operation in matching.removed:
            gone = removal(operation, _place(operation), self.lifecycle)
            yield from _replaced_by(iter((gone,)), newer.get(id(operation), ""))

    def called(self, base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
        """Compare an operation that the API calls on its client."""
        yield from self._operation(base, revision, place)
        yield from own_server_changes(base, revision, place)

    def _pair(self, pair: Pair) -> Iterator[Change]:
        base, revision = pair.base, pair.revision
        if base.path in self.unchanged and base.path == revision.path and not pair.evidence:
            return
        place = _place(revision)
        if pair.evidence:
            yield self._move(pair, place)
        for change in self._operation(base, revision, place):
            yield marked(change, base)

    def _move(self, pair: Pair, place: Place) -> Change:
        sides = (Side(each.source, each.key) for each in (pair.base, pair.revision))
        effect = removal(pair.base, place, self.lifecycle).effect
        change = place.tell("endpoint-moved", effect, *sides, evidence=pair.evidence)
        return marked(replace(change, witness=request_to(pair.base)), pair.base)

    def _replacement(self, replacement: Replacement) -> Change:
        """Tell of a newer endpoint version, with how it differs from the former one."""
        former, new = replacement.former, replacement.new
        place = _place(new)
        changes = [*self._slots(former, new, place), *self.security.compare(former, new, place)]
        sides = Side(former.source, former.key), Side(new.source, new.key)
        return place.tell(
            "endpoint-replaced",
            "widens",
            *sides,
            evidence=replacement.evidence,
            differences=_summary(changes),
        )

    def _operation(self, base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
        yield from lifecycle_changes(base, revision, place, self.lifecycle)
        yield from metadata_changes(base, revision, place)
        yield from self.security.compare(base, revision, place)
        yield from self._slots(base, revision, place)
        yield from callback_changes(base, revision, place, self.called)

    def _slots(self, base: Operation, revision: Operation, place: Place) -> Iterator[Change]:
        at = place.spot, place.direction, self.comparer
        yield from parameter_changes(base, revision, *at)
        yield from request_body_changes(base, revision, *at)
        yield from response_changes(base, revision, *at)


def _place(operation: Operation) -> Place:
    return Place(Spot(operation=operation.key))


def _replaced_by(changes: Iterator[Change], newer: str) -> Iterator[Change]:
    """Say of what announces the end of an operation, or tells of it, what has taken its place."""
    for change in changes:
        ends = change.rule == "endpoint-deprecated" or change.rule.startswith("api-removed-")
        if newer and ends:
            yield replace(change, details={**change.details, "replacement": newer})
        else:
            yield change


def _summary(changes: list[Change]) -> str:
    """Say how many differences there are of which level, and the first of the worst in words."""
    if not changes:
        return "no difference"
    levels = [level_of(each.effect, each.direction) for each in changes]
    counts = Counter(levels)
    told = ", ".join(f"{counts[level]} {level}" for level in LEVELS if counts[level])
    worst = sorted(zip(levels, changes, strict=True), key=lambda pair: LEVELS.index(pair[0]))
    texts = dict.fromkeys(text_of(change) for _, change in worst)
    return f"{told}: {'; '.join(list(texts)[:_TOLD])}"
