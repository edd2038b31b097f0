"""The one law: what a change means follows from what it does to a set and from who sends.

A receiver may only come to accept more, a sender may only promise more. So a request that narrows
breaks, and a response that widens; the other way round nobody notices.
"""

from __future__ import annotations

from generator.diff.model import Effect, Level
from generator.ir.types import Direction

_EITHER_WAY: dict[Effect, Level] = {
    "changes": "breaking",
    "undecided": "undecided",
    "unclassified": "undecided",
    "withdraws": "warning",
    "behaves": "warning",
    "deprecates": "info",
    "documents": "info",
}


def level_of(effect: Effect, direction: Direction) -> Level:
    """Give the level of a change with ``effect`` on what is sent in ``direction``."""
    if effect in _EITHER_WAY:
        return _EITHER_WAY[effect]
    breaks = (effect == "narrows") == (direction == "request")
    return "breaking" if breaks else "info"
