"""How long a call may take: a limit for each of its steps, and one for all together."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    import httpx2

_SHORTEST: Final = 0.001
"""No limit of 0 is given to a socket, which would not wait at all."""


@dataclass(slots=True)
class TimeLimits:
    """The limits of a call that has begun.

    `timeout`: seconds for each step (None: no limit), or an ``httpx2.Timeout``. `ends_at`: the time
    on the monotonic clock by which the call is over, None without a deadline.
    """

    timeout: float | httpx2.Timeout | None
    ends_at: float | None

    @classmethod
    def starting_now(
        cls, timeout: float | httpx2.Timeout | None, deadline: float | None
    ) -> TimeLimits:
        """Return the limits of a call that begins now and may take `deadline` seconds."""
        return cls(timeout, None if deadline is None else time.monotonic() + deadline)

    def remaining(self) -> float | None:
        """Return the seconds that are left, not more than 0 when the time is up; None: no limit."""
        return None if self.ends_at is None else self.ends_at - time.monotonic()

    def lift_deadline(self) -> None:
        """Let the call take as long as its steps may."""
        self.ends_at = None

    def allow(self, delay: float) -> bool:
        """Tell whether `delay` seconds from now the call is not over yet."""
        remaining = self.remaining()
        return remaining is None or delay < remaining


class StepLimits(Mapping[str, float | None]):
    """The limits of a request's steps by their names in httpx2, none beyond the end of the call.

    Each is what it is when it is looked up.
    """

    __slots__ = ("_limits", "_steps")

    def __init__(self, steps: Mapping[str, float | None], limits: TimeLimits) -> None:
        self._steps = steps
        self._limits = limits

    def __getitem__(self, name: str) -> float | None:
        seconds = self._steps[name]
        return seconds if self._limits.ends_at is None else StepLimit(seconds, self._limits)

    def __iter__(self) -> Iterator[str]:
        return iter(self._steps)

    def __len__(self) -> int:
        return len(self._steps)


class StepLimit(float):
    """Seconds for one read or write, from which those for the next one of its step follow."""

    __slots__ = ("_limits", "_seconds")

    _limits: TimeLimits
    _seconds: float | None

    def __new__(cls, seconds: float | None, limits: TimeLimits) -> Self:
        """Return `seconds`, or less if `limits`, which have an end, end before."""
        made = super().__new__(cls, _shorter(seconds, limits.remaining()))
        made._seconds, made._limits = seconds, limits
        return made

    @property
    def is_over(self) -> bool:
        """Whether the call is over."""
        return not self._limits.allow(0)

    def now(self) -> float | None:
        """Return the seconds for another read or write, None for no limit."""
        remaining = self._limits.remaining()
        no_limit = self._seconds is None and remaining is None
        return None if no_limit else _shorter(self._seconds, remaining)


def _shorter(*seconds: float | None) -> float:
    return max(_SHORTEST, min(each for each in seconds if each is not None))
