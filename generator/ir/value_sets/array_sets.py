"""What nodes that must all hold say together of the items of an array."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.ir.schema_parts import Part
from generator.ir.value_sets import Inner
from generator.ir.value_sets.conjunctions import Piece
from generator.ir.value_sets.scalar_sets import Limits, crossed, tightest
from generator.ir.value_sets.schema_sketches import Sketches

_CONDITIONAL = frozenset({"if", "dependentSchemas", "contains"})
_CONDITIONAL_SCOPE = "unevaluatedItems looks into a condition"


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
    incomplete: str = ""


@dataclass(frozen=True, slots=True)
class _Rule:
    """What one node says of items: of the first ``count``, where it says anything, and the rest."""

    count: int
    first: tuple[Part, ...] = ()
    rest: Part | None = None

    def at(self, index: int) -> Iterable[Part]:
        """Give what holds for one of the items that some node names."""
        if index < self.count:
            return self.first[index : index + 1]
        return () if self.rest is None else (self.rest,)


def array_set(pieces: Sequence[Piece], sketches: Sketches) -> ArraySet:
    """Put together what ``pieces`` say of arrays."""
    nodes = [piece.node for piece in pieces]
    limits = tightest(nodes, "minItems", "maxItems")
    containing = _containing(pieces, limits, sketches)
    rules, incomplete = _rules(pieces)
    prefix, items = _shortened(_positions(rules), _rest(rules), limits, sketches)
    found = ArraySet(
        limits,
        any(node.get("uniqueItems") is True for node in nodes),
        prefix,
        items,
        impossible=crossed(limits, "minItems", "maxItems"),
        incomplete=incomplete,
    )
    _add_contains(found, containing, sketches)
    return found


def _rules(pieces: Sequence[Piece]) -> tuple[list[_Rule], str]:
    rules, incomplete = [], ""
    for piece in pieces:
        listed = _listed(piece)
        rest = piece.node.get("items")
        if listed or isinstance(rest, dict | bool):
            first = tuple(
                piece.child(each, "prefixItems", index) for index, each in enumerate(listed)
            )
            part = piece.child(rest, "items") if isinstance(rest, dict | bool) else None
            rules.append(_Rule(len(first), first, part))
        if "unevaluatedItems" in piece.node:
            rule, why = _unevaluated(piece, pieces)
            rules += [rule] if rule is not None and not why else []
            incomplete = incomplete or why
    return rules, incomplete


def _unevaluated(piece: Piece, pieces: Sequence[Piece]) -> tuple[_Rule | None, str]:
    """Read ``unevaluatedItems`` as a rule; say why that is not all there is to it.

    Source: JSON Schema 2020-12 core, section 11.2.
    """
    scope = (piece.location.file, piece.location.pointer)
    inside = [each for each in pieces if scope in each.scopes]
    others = [each for each in inside if each.location != piece.location]
    if any("items" in each.node for each in inside):
        return None, ""
    if any("unevaluatedItems" in each.node for each in others):
        return None, ""
    count = max(len(_listed(each)) for each in inside)
    conditional = any(not _CONDITIONAL.isdisjoint(each.node) for each in inside)
    part = piece.child(piece.node["unevaluatedItems"], "unevaluatedItems")
    return _Rule(count, (), part), _CONDITIONAL_SCOPE if conditional else ""


def _listed(piece: Piece) -> Sequence[Any]:
    listed = piece.node.get("prefixItems")
    return listed if isinstance(listed, list) else ()


def _positions(rules: Sequence[_Rule]) -> tuple[Inner, ...]:
    longest = max((rule.count for rule in rules), default=0)
    return tuple(
        Inner(tuple(part for rule in rules for part in rule.at(index))) for index in range(longest)
    )


def _rest(rules: Sequence[_Rule]) -> Inner | None:
    parts = tuple(rule.rest for rule in rules if rule.rest is not None)
    return Inner(parts) if parts else None


def _shortened(
    prefix: tuple[Inner, ...], items: Inner | None, limits: Limits, sketches: Sketches
) -> tuple[tuple[Inner, ...], Inner | None]:
    """Leave out what says nothing; say as ``maxItems`` that there are no more items."""
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
    return prefix, items


def _containing(pieces: Iterable[Piece], limits: Limits, sketches: Sketches) -> list[Piece]:
    """Give the pieces whose ``contains`` restricts; to contain anything is to have items."""
    found = []
    for piece in pieces:
        if "contains" not in piece.node:
            continue
        least, most = piece.node.get("minContains", 1), piece.node.get("maxContains")
        if sketches.of(_contained(piece)).is_open:
            if least > 0:
                limits["minItems"] = max(limits.get("minItems", 0), least)
            if most is not None:
                limits["maxItems"] = min(limits.get("maxItems", most), most)
        elif least != 0 or most is not None:
            found.append(piece)
    return found


def _add_contains(found: ArraySet, speaking: Sequence[Piece], sketches: Sketches) -> None:
    limited = [piece for piece in speaking if _is_limited(piece)]
    if limited and len(speaking) > 1:
        found.several = tuple(limited)
        speaking = [piece for piece in speaking if piece not in limited]
        limited = []
    found.contains = tuple(map(_contained, speaking))
    for piece in limited:
        least, most = piece.node.get("minContains", 1), piece.node.get("maxContains")
        if least != 1:
            found.limits["minContains"] = least
        if most is not None:
            found.limits["maxContains"] = most
            found.impossible |= most < least
    least = found.limits.get("minContains", 1 if found.contains else 0)
    if found.limits.get("minItems", least + 1) <= least:
        del found.limits["minItems"]
    if any(sketches.of(each).is_empty for each in found.contains):
        found.impossible |= found.limits.get("minContains", 1) > 0


def _is_limited(piece: Piece) -> bool:
    return piece.node.get("minContains", 1) != 1 or "maxContains" in piece.node


def _contained(piece: Piece) -> Inner:
    return Inner((piece.child(piece.node["contains"], "contains"),))
