"""Whether two sets of values have no value in common, as far as that is plain."""

from __future__ import annotations

from dataclasses import dataclass

from generator.diff.containment import number_sets, string_sets
from generator.diff.containment.acceptance import Acceptance, all_of, is_named
from generator.diff.containment.readers import item_at, property_at
from generator.diff.containment.value_scalars import listed
from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, Inner, JsonType, ValueSet

_DEEPEST = 4
_BOTH_NUMBERS = frozenset({"integer", "number"})


@dataclass(frozen=True, slots=True)
class Disjointness:
    """Tells whether values of one reader's schemas are never values of another's.

    Where ``declared`` is set, the left one is read as what its sender describes, without undeclared
    properties.
    """

    left: Acceptance
    right: Acceptance
    declared: bool = False

    def inner(self, left: Inner, right: Inner, depth: int = _DEEPEST) -> bool | None:
        """Tell whether two schemas accept no value both; None where that is not plain."""
        return self.sets(self.left.reader.read(left), self.right.reader.read(right), depth)

    def sets(self, left: ValueSet, right: ValueSet, depth: int = _DEEPEST) -> bool | None:
        """Tell whether two sets have no value in common; None where that is not plain."""
        return all_of(
            self.alternatives(one, other, depth)
            for one in left.alternatives
            for other in right.alternatives
        )

    def alternatives(
        self, left: Alternative, right: Alternative, depth: int = _DEEPEST
    ) -> bool | None:
        """Tell whether two alternatives have no value in common; None where that is not plain."""
        return all_of(self.of_type(left, right, kind, depth) for kind in shared_types(left, right))

    def of_type(
        self, left: Alternative, right: Alternative, kind: JsonType, depth: int = _DEEPEST
    ) -> bool | None:
        """Tell whether two alternatives have no value of that type in common."""
        if left.values is not None:
            return all_of(_refused(self.right, each, right) for each in listed(left, kind))
        if right.values is not None:
            return all_of(_refused(self.left, each, left) for each in listed(right, kind))
        opaque = left.opaque or right.opaque
        match kind:
            case "null" | "boolean":
                return None if opaque else False
            case "integer" | "number":
                found = number_sets.disjoint(number_sets.of(left), number_sets.of(right))
            case "string":
                found = string_sets.disjoint(string_sets.of(left), string_sets.of(right))
            case "array":
                found = self._arrays(left, right, depth)
            case _:
                found = self._objects(left, right, depth)
        return None if found is False and opaque else found

    def _arrays(self, left: Alternative, right: Alternative, depth: int) -> bool | None:
        if _are_apart(left, right, "Items"):
            return True
        least = max(int(each.limits.get("minItems", 0)) for each in (left, right))
        if depth and least:
            for at in range(min(least, max(len(left.prefix), len(right.prefix)) + 1)):
                if self.inner(item_at(left, at), item_at(right, at), depth - 1):
                    return True
        return None

    def _objects(self, left: Alternative, right: Alternative, depth: int) -> bool | None:
        if _are_apart(left, right, "Properties"):
            return True
        for name in sorted(left.required | right.required):
            if self._never_has(left, name):
                return True
            ours, theirs = property_at(left, name), property_at(right, name)
            if ours is None or theirs is None:
                return True
            if depth and self.inner(ours, theirs, depth - 1):
                return True
        return None

    def _never_has(self, left: Alternative, name: str) -> bool:
        """Tell whether a property is never sent."""
        if not self.declared or left.additional is not None or "minProperties" in left.limits:
            return False
        return not is_named(left, name)


def shared_types(left: Alternative, right: Alternative) -> list[JsonType]:
    """Give the types that values of both may have; an integer is a number, too."""
    found: set[JsonType] = set(left.types & right.types)
    if not _BOTH_NUMBERS.isdisjoint(left.types) and not _BOTH_NUMBERS.isdisjoint(right.types):
        found -= _BOTH_NUMBERS
        found.add("number" if "number" in left.types else "integer")
    return sorted(found)


def _are_apart(left: Alternative, right: Alternative, of: str) -> bool:
    return any(
        one.limits.get(f"min{of}", 0) > other.limits[f"max{of}"]
        for one, other in ((left, right), (right, left))
        if f"max{of}" in other.limits
    )


def _refused(acceptance: Acceptance, value: Json, alternative: Alternative) -> bool | None:
    found = acceptance.alternative(value, alternative)
    return None if found is None else not found
