"""How long a call may take: a limit for each of its steps, and one for all together."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2


@dataclass(frozen=True, slots=True)
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

    def allow(self, delay: float) -> bool:
        """Tell whether `delay` seconds from now the call is not over yet."""
        remaining = self.remaining()
        return remaining is None or delay < remaining
