"""What nodes that must all hold say together of numbers and of strings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil, floor, gcd, lcm

from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.value_sets import dialect
from generator.ir.value_sets.json_identity import plain_number
from generator.ir.value_sets.text_checks import KNOWN_FORMATS, is_of_format, is_readable, matches

Number = int | float
Limits = dict[str, Number]

_UPPER = ("maximum", "exclusiveMaximum")
_LOWER = ("minimum", "exclusiveMinimum")
PATTERNS_OF_ANYTHING = frozenset({"", "^", "$", ".*", "^.*", ".*$", "[\\s\\S]*", "^[\\s\\S]*$"})
"""The patterns that are found in every text."""


@dataclass(slots=True)
class NumberSet:
    """What is said of numbers; ``whole`` tells that they have no fraction."""

    whole: bool
    limits: Limits = field(default_factory=dict)
    multiples: tuple[Number, ...] = ()
    formats: tuple[str, ...] = ()
    impossible: bool = False

    def accepts(self, value: Number) -> bool:
        """Tell whether a number holds to the limits and multiples."""
        exact, bounds = _exact(value), self.limits
        return not (
            ("minimum" in bounds and value < bounds["minimum"])
            or ("maximum" in bounds and value > bounds["maximum"])
            or ("exclusiveMinimum" in bounds and value <= bounds["exclusiveMinimum"])
            or ("exclusiveMaximum" in bounds and value >= bounds["exclusiveMaximum"])
            or any(exact % _exact(multiple) for multiple in self.multiples)
        )


@dataclass(slots=True)
class StringSet:
    """What is said of strings."""

    limits: Limits
    patterns: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    impossible: bool = False

    def accepts(self, text: str) -> bool | None:
        """Tell whether a text holds to all that is said; None where that is not known."""
        if not self.limits.get("minLength", 0) <= len(text) <= self.limits.get("maxLength", 10**9):
            return False
        known = [each for each in self.patterns if is_readable(each)]
        said = [each for each in self.formats if each not in dialect.SILENT_FORMATS]
        formats = [each for each in said if each in KNOWN_FORMATS]
        if not all(matches(each, text) for each in known):
            return False
        if not all(is_of_format(each, text) for each in formats):
            return False
        unknown = len(known) < len(self.patterns) or len(formats) < len(said)
        return None if unknown else True


def number_set(nodes: Sequence[Node], *, whole: bool) -> NumberSet:
    """Put together what ``nodes`` say of numbers, whole ones where ``whole``."""
    formats = tuple(sorted({name for node in nodes for name in _formats(node, of_numbers=True)}))
    whole = whole or not dialect.WHOLE_NUMBER_FORMATS.isdisjoint(formats)
    multiples = _multiples(_numbers(nodes, "multipleOf"))
    whole = whole or any(_exact(each).denominator == 1 for each in multiples)
    if whole:
        multiples = _multiples([1, *multiples])
    limits = _bounds(nodes, formats)
    if whole:
        limits = _whole_bounds(limits)
    impossible = _crossed(limits, whole=whole)
    kept = tuple(each for each in multiples if not (whole and each == 1))
    return NumberSet(whole, limits, kept, formats, impossible)


def string_set(nodes: Sequence[Node], *, numbers_too: bool) -> StringSet:
    """Put together what ``nodes`` say of strings; ``numbers_too`` are accepted beside them.

    A format of numbers says something unknown of strings where no number is accepted.
    """
    limits = tightest(nodes, "minLength", "maxLength")
    patterns = {node["pattern"] for node in nodes if isinstance(node.get("pattern"), str)}
    formats = {name for node in nodes for name in _formats(node, of_numbers=False)}
    if not numbers_too:
        formats |= {name for node in nodes for name in _formats(node, of_numbers=True)}
    return StringSet(
        limits,
        tuple(sorted(patterns - PATTERNS_OF_ANYTHING)),
        tuple(sorted(formats - {""})),
        crossed(limits, "minLength", "maxLength"),
    )


def tightest(nodes: Iterable[Node], least: str, most: str) -> Limits:
    """Give the tightest of two limits on a count; a least of 0 is none."""
    nodes = list(nodes)
    limits: Limits = {}
    lower, upper = _numbers(nodes, least), _numbers(nodes, most)
    if lower and max(lower) > 0:
        limits[least] = max(lower)
    if upper:
        limits[most] = min(upper)
    return limits


def crossed(limits: Limits, least: str, most: str) -> bool:
    """Tell whether no count holds to both limits."""
    return most in limits and limits.get(least, 0) > limits[most]


def _formats(node: Node, *, of_numbers: bool) -> Iterable[str]:
    name = node.get("format")
    if isinstance(name, str) and (name in dialect.NUMBER_FORMATS) == of_numbers:
        yield name


def _numbers(nodes: Iterable[Node], keyword: str) -> list[Number]:
    return [
        plain_number(node[keyword])
        for node in nodes
        if isinstance(node.get(keyword), int | float) and not isinstance(node[keyword], bool)
    ]


def _bounds(nodes: Sequence[Node], formats: Iterable[str]) -> Limits:
    """Give the tightest bounds; of an inclusive and an exclusive one only the tighter."""
    ranges = [found for name in formats if (found := dialect.NUMBER_FORMATS[name]) is not None]
    limits: Limits = {}
    for (keyword, exclusive), tightest_of, own in (
        (_LOWER, max, [plain_number(least) for least, _ in ranges]),
        (_UPPER, min, [plain_number(most) for _, most in ranges]),
    ):
        bound = _best([*_numbers(nodes, keyword), *own], tightest_of)
        beyond = _best(_numbers(nodes, exclusive), tightest_of)
        if beyond is not None and (bound is None or tightest_of(bound, beyond) == beyond):
            limits[exclusive] = beyond
        elif bound is not None:
            limits[keyword] = bound
    return limits


def _best(values: Sequence[Number], tightest_of: Callable[..., Number]) -> Number | None:
    return tightest_of(values) if values else None


def _whole_bounds(limits: Limits) -> Limits:
    """Say bounds of whole numbers as the least and the greatest of them."""
    found: Limits = {}
    if "minimum" in limits:
        found["minimum"] = ceil(limits["minimum"])
    if "exclusiveMinimum" in limits:
        found["minimum"] = floor(limits["exclusiveMinimum"]) + 1
    if "maximum" in limits:
        found["maximum"] = floor(limits["maximum"])
    if "exclusiveMaximum" in limits:
        found["maximum"] = ceil(limits["exclusiveMaximum"]) - 1
    return found


def _crossed(limits: Limits, *, whole: bool) -> bool:
    least = limits.get("minimum", limits.get("exclusiveMinimum"))
    most = limits.get("maximum", limits.get("exclusiveMaximum"))
    if least is None or most is None:
        return False
    strict = not whole and not ("minimum" in limits and "maximum" in limits)
    return least >= most if strict else least > most


def _multiples(values: Sequence[Number]) -> tuple[Number, ...]:
    """Give the one number whose multiples are those of all ``values``, where it can be written."""
    exact = {_exact(value) for value in values if value > 0}
    if len(exact) < 2:
        return tuple(_written(value) for value in exact)
    both = Fraction(
        lcm(*(value.numerator for value in exact)), gcd(*(value.denominator for value in exact))
    )
    if _exact(_written(both)) == both:
        return (_written(both),)
    return tuple(_written(value) for value in sorted(exact))


def _exact(number: Number) -> Fraction:
    return Fraction(number) if isinstance(number, int) else Fraction(repr(number))


def _written(number: Fraction) -> Number:
    return int(number) if number.denominator == 1 else float(number)


def is_number(value: Json) -> bool:
    """Tell whether a value is a number; a flag is none."""
    return isinstance(value, int | float) and not isinstance(value, bool)
