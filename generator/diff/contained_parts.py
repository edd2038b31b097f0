"""What the comparisons of objects and of arrays share: what they know, and what they give."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from generator.diff.acceptance import Acceptance
from generator.diff.outcomes import Verdict
from generator.diff.slices import Slices
from generator.diff.value_parts import Plan
from generator.diff.values import Values
from generator.ir.value_sets import Inner

Pair: TypeAlias = tuple[Inner, Inner]
"""A schema as its sender describes it, and one that is to accept all of that."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Where an alternative may not be contained in another: what would show it, and why not more.

    ``plans`` are of values of the one that the other should not accept. ``within`` tells that it is
    something inside that is undecided, so that trying other values would not help.
    """

    plans: tuple[Plan, ...] = ()
    reason: str = ""
    within: bool = False


Gaps: TypeAlias = Generator[Pair, Verdict, list[Gap]]


@dataclass(frozen=True, slots=True)
class Known:
    """What is at hand while two alternatives are compared.

    ``thorough`` asks for all gaps; without it the first one is enough.
    """

    sender: Slices
    values: Values
    sent: Acceptance
    received: Acceptance
    thorough: bool


def gap_of(verdict: Verdict, plans: Iterable[Plan] = ()) -> Gap:
    """Give the gap that a verdict on an inner schema leaves; ``plans`` hold its example."""
    return Gap(tuple(plans), verdict.reason, verdict.holds is None)

