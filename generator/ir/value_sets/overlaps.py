"""Whether the members of ``oneOf`` are plainly disjoint, so that it says no more than ``anyOf``."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

from generator.ir.schema import Json
from generator.ir.value_sets import Alternative, JsonType, Member
from generator.ir.value_sets.conjunctions import Address, Conjunction
from generator.ir.value_sets.json_identity import identity
from generator.ir.value_sets.scalar_sets import NumberSet, StringSet
from generator.ir.value_sets.schema_sketches import Sketches, common_types, has_type
from generator.ir.value_sets.text_checks import matches

_COUNTED: dict[JsonType, tuple[str, str]] = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


class Overlaps:
    """Looks for values that two alternatives have in common."""

    def __init__(self, sketches: Sketches) -> None:
        self._sketches = sketches

    def of(
        self, read: Sequence[tuple[Conjunction, Alternative]], *, all_read: bool
    ) -> tuple[bool, set[Address]]:
        """Tell whether a value of two alternatives is not accepted.

        With that come the ``oneOf``s, by where they stand, that their members must assert besides:
        all with members that may overlap but the one that this is said of, none where alternatives
        may overlap of which any may hold. So must those that ``unevaluatedProperties`` looks into:
        it only counts once the member that holds is found, and has made alternatives smaller or,
        where not ``all_read``, empty.
        """
        if not any(each.choices for each, _ in read):
            return False, set()
        excluding = {} if all_read else dict.fromkeys(_scoped(each for each, _ in read), True)
        otherwise = False
        for (one, left), (other, right) in combinations(read, 2):
            parting = _parting(one, other)
            scoped = parting is not None and bool(one.choices[parting].union.scopes)
            if self._disjoint(left, right, closing=not scoped):
                continue
            if parting is None:
                otherwise = True
            else:
                excluding[parting] = scoped
        # Of oneOfs within each other the outermost was chosen from first.
        chosen = (address for each, _ in read for address in each.choices)
        first = (
            None if otherwise else next((at for at in chosen if excluding.get(at) is False), None)
        )
        return first is not None, {at for at in excluding if at != first}

    def _disjoint(self, left: Alternative, right: Alternative, *, closing: bool) -> bool:
        """Tell whether it is plain that no value is in both alternatives.

        Where not ``closing`` it does not count that names are forbidden.
        """
        common = common_types(left.types, right.types)
        if left.values is not None and right.values is not None:
            listed = {identity(value) for value in right.values}
            return not any(identity(value) in listed for value in left.values)
        for one, other in ((left, right), (right, left)):
            if one.values is not None:
                return not any(_may_hold(other, value) for value in one.values)
        return all(self._disjoint_in(each, left, right, closing=closing) for each in common)

    def _disjoint_in(
        self, type_: JsonType, left: Alternative, right: Alternative, *, closing: bool
    ) -> bool:
        if type_ in ("number", "integer"):
            return _apart(left, right) or _apart(right, left)
        if type_ in _COUNTED:
            least, most = _COUNTED[type_]
            for one, other in ((left, right), (right, left)):
                if one.limits.get(least, 0) > other.limits.get(most, float("inf")):
                    return True
        return type_ == "object" and self._disjoint_objects(left, right, closing=closing)

    def _disjoint_objects(self, left: Alternative, right: Alternative, *, closing: bool) -> bool:
        for name in sorted(left.required | right.required):
            if closing and (_forbids(left, name) or _forbids(right, name)):
                return True
            if self._disjoint_inside(left.members.get(name), right.members.get(name)):
                return True
        return False

    def _disjoint_inside(self, left: Member | None, right: Member | None) -> bool:
        if left is None or right is None:
            return False
        one, other = self._sketches.of(left.schema), self._sketches.of(right.schema)
        if not common_types(one.types, other.types):
            return True
        if one.values is not None and other.values is not None:
            listed = {identity(value) for value in other.values}
            return not any(identity(value) in listed for value in one.values)
        return _no_value_of(one.values, other.types) or _no_value_of(other.values, one.types)


def _scoped(conjunctions: Iterable[Conjunction]) -> set[Address]:
    """Give the chosen ``oneOf``s that ``unevaluatedProperties`` looks into."""
    return {
        address
        for each in conjunctions
        for address, choice in each.choices.items()
        if choice.union.scopes
    }


def _may_hold(alternative: Alternative, value: Json) -> bool:
    """Tell whether it is not plain that a value is outside an alternative without listed ones."""
    if not has_type(value, alternative.types):
        return False
    if isinstance(value, str):
        strings = StringSet(dict(alternative.limits), alternative.patterns, alternative.formats)
        return strings.accepts(value) is not False
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _numbers(alternative).accepts(value)
    return True


def _numbers(alternative: Alternative) -> NumberSet:
    whole = "number" not in alternative.types
    return NumberSet(whole, dict(alternative.limits), alternative.multiples)


def _no_value_of(values: Sequence[Json] | None, types: frozenset[JsonType]) -> bool:
    return values is not None and not any(has_type(value, types) for value in values)


def _forbids(alternative: Alternative, name: str) -> bool:
    if not alternative.closed or name in alternative.members:
        return False
    return not any(matches(pattern, name) for pattern, _ in alternative.patterned)


def _apart(low: Alternative, high: Alternative) -> bool:
    """Tell whether all numbers of one alternative are below those of the other."""
    most = low.limits.get("maximum", low.limits.get("exclusiveMaximum"))
    least = high.limits.get("minimum", high.limits.get("exclusiveMinimum"))
    if most is None or least is None:
        return False
    strict = "maximum" in low.limits and "minimum" in high.limits
    return most < least if strict else most <= least


def _parting(one: Conjunction, other: Conjunction) -> Address | None:
    """Give the ``oneOf`` of which the two chose different members, None where there is none."""
    for address, choice in one.choices.items():
        if address in other.choices and other.choices[address].member != choice.member:
            return address
    return None
