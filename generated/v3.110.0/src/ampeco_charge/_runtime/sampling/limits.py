"""What the nodes that hold of one value say together: the tightest of their limits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import TypeAlias

from ..server.descriptions import Json

Node: TypeAlias = dict[str, Json]

ALL_TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
_KEYWORDS = {
    "object": "properties required additionalProperties patternProperties propertyNames "
    "minProperties maxProperties dependentRequired dependentSchemas unevaluatedProperties",
    "array": "items prefixItems contains minItems maxItems uniqueItems unevaluatedItems",
    "string": "minLength maxLength pattern format",
    "number": "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
}


@dataclass(frozen=True, slots=True)
class NumberLimits:
    """`low` and `high` are inclusive unless they are told to be open; `step` divides the number."""

    low: Fraction | None
    high: Fraction | None
    low_is_open: bool
    high_is_open: bool
    step: Fraction | None


@dataclass(frozen=True, slots=True)
class TextLimits:
    """Lengths in code points, all patterns, all formats."""

    least: int
    most: int | None
    patterns: tuple[str, ...]
    formats: tuple[str, ...]


def types_of(nodes: Sequence[Node]) -> tuple[str, ...]:
    """Return the types that all nodes allow, likeliest first: those that keywords speak of."""
    allowed = set(ALL_TYPES)
    for node in nodes:
        if "type" in node:
            allowed &= _named_types(node["type"])
        allowed -= _refused_types(node.get("not"))
    if "number" in allowed:
        allowed.discard("integer")
    told = [kind for kind, keywords in _KEYWORDS.items() if _speak_of(nodes, keywords.split())]
    return tuple(sorted(allowed, key=lambda kind: (kind not in told, ALL_TYPES.index(kind))))


def number_limits(nodes: Sequence[Node]) -> NumberLimits:
    """Return the limits of numbers."""
    low, low_is_open = _bound(nodes, "minimum", "exclusiveMinimum", max)
    high, high_is_open = _bound(nodes, "maximum", "exclusiveMaximum", min)
    steps = [exact(step) for step in values_of(nodes, "multipleOf") if step]
    return NumberLimits(low, high, low_is_open, high_is_open, _common(steps))


def text_limits(nodes: Sequence[Node]) -> TextLimits:
    """Return the limits of texts."""
    return TextLimits(
        least=largest(nodes, "minLength", 0),
        most=smallest(nodes, "maxLength"),
        patterns=tuple(dict.fromkeys(values_of(nodes, "pattern"))),
        formats=tuple(dict.fromkeys(values_of(nodes, "format"))),
    )


def choices_of(nodes: Sequence[Node]) -> tuple[Json, ...] | None:
    """Return the values that ``enum`` and ``const`` of all nodes allow; None without any."""
    lists = [node["enum"] for node in nodes if "enum" in node]
    lists += [[node["const"]] for node in nodes if "const" in node]
    if not lists:
        return None
    return tuple(value for value in lists[0] if all(_stands_in(value, each) for each in lists[1:]))


def values_of(nodes: Iterable[Node], keyword: str) -> list[Json]:
    """Return what the nodes say with one keyword."""
    return [node[keyword] for node in nodes if keyword in node]


def largest(nodes: Iterable[Node], keyword: str, otherwise: int) -> int:
    """Return the largest number that a keyword has."""
    return int(max(values_of(nodes, keyword), default=otherwise))


def smallest(nodes: Iterable[Node], keyword: str) -> int | None:
    """Return the smallest number that a keyword has, None where it is not there."""
    found = values_of(nodes, keyword)
    return int(min(found)) if found else None


def exact(number: float) -> Fraction:
    """Return the number as it is written: 0.1 is a tenth."""
    return Fraction(str(number))


def _named_types(named: Json) -> set[str]:
    types = {named} if isinstance(named, str) else set(named)
    return types | {"integer"} if "number" in types else types


def _refused_types(refused: Json) -> set[str]:
    if not isinstance(refused, dict) or refused.keys() != {"type"}:
        return set()
    return _named_types(refused["type"])


def _speak_of(nodes: Sequence[Node], keywords: list[str]) -> bool:
    return any(keyword in node for node in nodes for keyword in keywords)


def _bound(
    nodes: Sequence[Node], closed: str, opened: str, tightest: Callable[..., Fraction]
) -> tuple[Fraction | None, bool]:
    inside = [exact(value) for value in values_of(nodes, closed)]
    outside = [exact(value) for value in values_of(nodes, opened)]
    if not inside and not outside:
        return None, False
    bound = tightest([*inside, *outside])
    return bound, bound in outside


def _common(steps: list[Fraction]) -> Fraction | None:
    """The least number that all steps divide."""
    if not steps:
        return None
    below = lcm(*(step.denominator for step in steps))
    return Fraction(lcm(*(int(step * below) for step in steps)), below)


def _stands_in(value: Json, among: Iterable[Json]) -> bool:
    return any(same(value, each) for each in among)


def same(one: Json, other: Json) -> bool:
    """Tell whether JSON values are equal: 1 is 1.0, but not true."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    return bool(one == other)
