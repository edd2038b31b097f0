"""What the comparisons of objects and of arrays share: what they know, and what they give."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from generator.diff.containment import regexes
from generator.diff.containment.acceptance import Acceptance
from generator.diff.containment.outcomes import Verdict
from generator.diff.containment.readers import patterned_at
from generator.diff.containment.slices import Slices
from generator.diff.containment.value_parts import Plan
from generator.diff.containment.values import Values
from generator.ir.value_sets import Alternative, Inner, ValueSet

Pair: TypeAlias = tuple[Inner, Inner]
"""A schema as its sender describes it, and one that is to accept all of that."""


@dataclass(frozen=True, slots=True)
class Case:
    """A question, read: what is described and what is accepted.

    ``origin`` is the alternative of ``left`` that is looked at, ``parts`` the number of parts that
    it has been split into.
    """

    pair: Pair
    left: ValueSet
    right: ValueSet
    origin: Alternative
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Gap:
    """Where an alternative may not be contained in another: what would show it, and why not more.

    ``plans`` are of values of the one that the other should not accept. ``within`` tells that it
    is something inside that is undecided, so that trying other values would not help.
    """

    plans: tuple[Plan, ...] = ()
    reason: str = ""
    within: bool = False


Gaps: TypeAlias = Generator[Pair, Verdict, list[Gap]]


@dataclass(frozen=True, slots=True)
class Family:
    """Properties of names that are not listed: those of a pattern, or all others (no pattern)."""

    schema: Inner
    pattern: str | None = None

    def may_hold(self, alternative: Alternative, name: str) -> bool:
        """Tell whether ``name`` may be one of them in ``alternative``, which they are of."""
        if self.pattern is not None:
            return regexes.is_found(self.pattern, name) is not False
        return not any(found for _, found in patterned_at(alternative, name))


@dataclass(frozen=True, slots=True)
class Sent:
    """Which properties objects of an alternative are sent with: listed names, and others."""

    names: tuple[str, ...]
    beside: tuple[Family, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What is at hand while two alternatives are compared.

    ``sent_of`` remembers what is sent of alternatives. ``thorough`` asks for all gaps; without it
    the first one is enough.
    """

    sender: Slices
    values: Values
    sent: Acceptance
    received: Acceptance
    sent_of: dict[Alternative, Sent]
    thorough: bool


def gap_of(verdict: Verdict, plans: Iterable[Plan] = ()) -> Gap:
    """Give the gap that a verdict on an inner schema leaves; ``plans`` hold its example."""
    return Gap(tuple(plans), verdict.reason, verdict.holds is None)
