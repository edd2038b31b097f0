"""What is found out about two sets of values."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir.schema import Json

TOO_LARGE = "too large to decide"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether something holds: None when it is undecided, ``reason`` then says why in words.

    ``example`` holds the value that shows that it does not, where one could be constructed.
    """

    holds: bool | None
    reason: str = ""
    example: tuple[Json, ...] = ()


HOLDS = Verdict(holds=True)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict on one aspect, ``examples`` being values that are yet to be checked.

    Where ``holds`` is False or None, a value that one side describes and the other does not accept
    may be among them.
    """

    holds: bool | None
    reason: str = ""
    examples: tuple[Json, ...] = ()


FITS = Outcome(holds=True)
