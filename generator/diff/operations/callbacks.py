"""Requests that the API sends: callbacks of operations, and webhooks.

In them the API is the caller and its client answers, so that all directions are the other way
round. Source: OpenAPI 3.1.1 sections 4.8.18 (Callback Object) and 4.8.1 (OpenAPI Object: webhooks).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.diff.model import Change, Side, Spot
from generator.diff.operations.metadata import other_changes
from generator.diff.operations.paths import template
from generator.diff.operations.telling import Place
from generator.ir.api import Callback, Operation
from generator.ir.types import Direction

Compare = Callable[[Operation, Operation, Place], Iterator[Change]]
"""Compares two operations at a place."""

Called = tuple[Callback, Callback]


@dataclass(frozen=True, slots=True)
class _Matched:
    pairs: tuple[Called, ...]
    new: tuple[Callback, ...]
    gone: tuple[Callback, ...]


def callback_changes(
    base: Operation, revision: Operation, place: Place, compare: Compare
) -> Iterator[Change]:
    """Compare the callbacks of an operation; what they are called is not sent, their URL is."""
    found = _matched(
        base.callbacks,
        revision.callbacks,
        (
            lambda each: (each.name, _url(each), each.operation.method),
            lambda each: (_url(each), each.operation.method),
            lambda each: (each.name, each.operation.method),
        ),
    )
    for one, other in found.pairs:
        spot = Spot(operation=f"{place.spot.operation} callback {_shown(other)}")
        # Its request goes the other way than that of the operation around it.
        direction: Direction = "response" if place.direction == "request" else "request"
        yield from _naming(one, other, Place(spot, place.direction))
        ours, theirs = (
            (f"{of.source}/callbacks/{each.name}", each.others)
            for of, each in ((base, one), (revision, other))
        )
        yield from other_changes(ours, theirs, Place(spot, direction))
        yield from compare(one.operation, other.operation, Place(spot, direction))
    for each in found.new:
        spot = Spot(operation=f"{place.spot.operation} callback {_shown(each)}")
        side = Side(each.operation.source, _shown(each))
        yield Place(spot, "request").tell("callback-added", "widens", None, side)
    for each in found.gone:
        spot = Spot(operation=f"{place.spot.operation} callback {_shown(each)}")
        side = Side(each.operation.source, _shown(each))
        yield Place(spot, "request").tell("callback-removed", "withdraws", side)


def webhook_changes(
    base: Sequence[Callback], revision: Sequence[Callback], compare: Compare
) -> Iterator[Change]:
    """Compare webhooks, by name and method, else by their operationId."""
    found = _matched(
        base,
        revision,
        (
            lambda each: (each.name, each.operation.method),
            lambda each: _identity(each.operation),
        ),
    )
    for one, other in found.pairs:
        place = Place(_webhook_spot(other), "response")
        if one.name != other.name:
            evidence = f"both have the operationId {other.operation.operation_id}"
            yield place.tell("webhook-renamed", "documents", *_names(one, other), evidence=evidence)
        yield from compare(one.operation, other.operation, place)
    for each in found.new:
        side = Side(each.operation.source, _shown(each))
        yield Place(_webhook_spot(each)).tell("webhook-added", "widens", None, side)
    for each in found.gone:
        side = Side(each.operation.source, _shown(each))
        yield Place(_webhook_spot(each)).tell("webhook-removed", "withdraws", side)


def _matched(
    base: Sequence[Callback],
    revision: Sequence[Callback],
    keys: Sequence[Callable[[Callback], Hashable]],
) -> _Matched:
    """Pair callbacks by the first of ``keys`` that is one's alone on both sides."""
    if not (base and revision):
        return _Matched((), tuple(revision), tuple(base))
    left, right = dict(enumerate(base)), dict(enumerate(revision))
    pairs: dict[int, Called] = {}
    for key in keys:
        ours, theirs = (_alone(each, key) for each in (left, right))
        for found, index in ours.items():
            other = theirs.get(found)
            if other is not None:
                pairs[other] = left.pop(index), right.pop(other)
    in_order = tuple(pairs[index] for index in sorted(pairs))
    return _Matched(in_order, tuple(right.values()), tuple(left.values()))


def _alone(
    callbacks: dict[int, Callback], key: Callable[[Callback], Hashable]
) -> dict[Hashable, int]:
    counts = Counter(map(key, callbacks.values()))
    keys = ((key(each), index) for index, each in callbacks.items())
    return {found: index for found, index in keys if found is not None and counts[found] == 1}


def _identity(operation: Operation) -> Hashable:
    name = operation.operation_id
    return None if name is None else (name, operation.method)


def _naming(base: Callback, revision: Callback, place: Place) -> Iterator[Change]:
    if _url(base) != _url(revision):
        ours, theirs = (Side(each.operation.source, each.expression) for each in (base, revision))
        change = place.tell("callback-url-changed", "changes", ours, theirs)
        yield replace(change, no_witness="the URL is that of a request yet to be sent")
    elif base.name != revision.name:
        yield place.tell("callback-renamed", "documents", *_names(base, revision))


def _names(base: Callback, revision: Callback) -> tuple[Side, Side]:
    ours, theirs = (Side(each.operation.source, each.name) for each in (base, revision))
    return ours, theirs


def _url(callback: Callback) -> str:
    return template(callback.expression or "")


def _shown(callback: Callback) -> str:
    return f"{callback.name} {callback.operation.method}"


def _webhook_spot(callback: Callback) -> Spot:
    return Spot(operation=f"webhook {_shown(callback)}")
