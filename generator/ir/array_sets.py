"""What nodes that must all hold say together of the items of an array."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.ir.conjunctions import Piece
from generator.ir.scalar_sets import Limits, crossed, tightest
from generator.ir.schema_parts import Part
from generator.ir.schema_sketches import Sketches
from generator.ir.value_sets import Inner

_LIMITED = ("minContains", "maxContains")


@dataclass(slots=True)
class ArraySet:
    """What is said of arrays, in the words of :class:`~generator.ir.value_sets.Alternative`.

    ``several`` are pieces whose ``contains`` is to be taken with their own ``minContains`` or
    ``maxContains``, of more than one. ``impossible`` tells that no array is accepted.
    """

    limits: Limits
    unique: bool = False
    prefix: tuple[Inner, ...] = ()
    items: Inner | None = None
    contains: tuple[Inner, ...] = ()
    several: tuple[Piece, ...] = ()
    impossible: bool = False


def array_set(pieces: Sequence[Piece], sketches: Sketches) -> ArraySet:
    """Put together what ``pieces`` say of arrays."""
    nodes = [piece.node for piece in pieces]
    limits = tightest(nodes, "minItems", "maxItems")
    prefix, items = _positions(pieces), _rest(pieces)
    if items is not None and sketches.of(items).is_empty:
        limits["maxItems"] = min(limits.get("maxItems", len(prefix)), len(prefix))
    prefix = prefix[: int(limits.get("maxItems", len(prefix)))]
    for index, each in enumerate(prefix):
        if sketches.of(each).is_empty:
            limits["maxItems"], prefix = index, prefix[:index]
            break
    if limits.get("maxItems", len(prefix) + 1) <= len(prefix):
        items = None
    if items is not None and sketches.of(items).is_open:
        items = None
    while items is None and prefix and sketches.of(prefix[-1]).is_open:
        prefix = prefix[:-1]
    found = ArraySet(
        limits,
        any(node.get("uniqueItems") is True for node in nodes),
        prefix,
        items,
        impossible=crossed(limits, "minItems", "maxItems"),
    )
    _add_contains(found, pieces, sketches)
    return found


def _positions(pieces: Sequence[Piece]) -> tuple[Inner, ...]:
    """Give the schemas of the first items: where a piece says less of them, its ``items`` holds."""
    lists = [piece.node.get("prefixItems") for piece in pieces]
    longest = max((len(each) for each in lists if isinstance(each, list)), default=0)
    return tuple(
        Inner(tuple(part for piece in pieces for part in _at(piece, index)))
        for index in range(longest)
    )


def _at(piece: Piece, index: int) -> Iterable[Part]:
    listed = piece.node.get("prefixItems") or ()
    if index < len(listed):
        yield piece.child(listed[index], "prefixItems", index)
    elif _has_items(piece):
        yield piece.child(piece.node["items"], "items")


def _rest(pieces: Sequence[Piece]) -> Inner | None:
    parts = [piece.child(piece.node["items"], "items") for piece in pieces if _has_items(piece)]
    return Inner(tuple(parts)) if parts else None


def _has_items(piece: Piece) -> bool:
    return isinstance(piece.node.get("items"), dict | bool)


def _add_contains(found: ArraySet, pieces: Iterable[Piece], sketches: Sketches) -> None:
    speaking = [piece for piece in pieces if _restricts(piece)]
    limited = [piece for piece in speaking if any(key in piece.node for key in _LIMITED)]
    if limited and len(speaking) > 1:
        found.several = tuple(limited)
        speaking = [piece for piece in speaking if piece not in limited]
        limited = []
    found.contains = tuple(
        Inner((piece.child(piece.node["contains"], "contains"),)) for piece in speaking
    )
    for piece in limited:
        for keyword, usual in (("minContains", 1), ("maxContains", None)):
            if piece.node.get(keyword, usual) != usual:
                found.limits[keyword] = piece.node[keyword]
        found.impossible |= found.limits.get("maxContains", 1) < found.limits.get("minContains", 1)
    if any(sketches.of(each).is_empty for each in found.contains):
        found.impossible |= found.limits.get("minContains", 1) > 0


def _restricts(piece: Piece) -> bool:
    if "contains" not in piece.node:
        return False
    return piece.node.get("minContains", 1) != 0 or "maxContains" in piece.node
