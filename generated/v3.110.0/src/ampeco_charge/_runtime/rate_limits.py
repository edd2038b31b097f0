"""A limit that the client keeps by itself, so that the server need not refuse."""

import math
import os
import threading
import time
from collections.abc import Callable
from typing import Final


class RateLimit:
    """At most `per_second` requests a second on average, of which `burst` may come at once.

    Clients, threads and tasks may share one. Each process counts for itself: a fork begins anew.
    Raises ValueError for a rate that is not positive and finite, or a burst below 1. `clock` gives
    seconds and never goes back.
    """

    __slots__ = ("_burst", "_clock", "_interval", "_per_second", "_schedules")

    def __init__(
        self, per_second: float, burst: int = 1, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        # The inverse of a rate next to 0 is infinite too.
        if not (per_second > 0 and math.isfinite(per_second) and math.isfinite(1 / per_second)):
            raise ValueError(f"the rate is not positive and finite: {per_second!r}")
        if burst < 1:
            raise ValueError(f"the burst is below 1: {burst!r}")
        self._per_second: Final = per_second
        self._burst: Final = burst
        self._interval: Final = 1 / per_second
        self._clock: Final = clock
        self._schedules: Final[dict[int, _Schedule]] = {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(per_second={self._per_second!r}, burst={self._burst!r})"

    def reserve(self) -> float:
        """Take the next free moment and return the seconds until then, in which to send nothing.

        The moment is taken even if no request is sent. This does not wait.
        """
        schedule = self._schedule()
        with schedule.lock:
            now = self._clock()
            arrival = max(schedule.arrival, now)
            schedule.arrival = arrival + self._interval
        return max(0.0, arrival - (self._burst - 1) * self._interval - now)

    def turn_after(self, seconds: float) -> float:
        """Return in how many seconds who asks after `seconds` would have its turn, as it is now."""
        now = self._clock()
        free_at = self._schedule().arrival - (self._burst - 1) * self._interval
        return max(seconds, free_at - now)

    def _schedule(self) -> "_Schedule":
        # A lock that another thread holds during a fork is never released in the child.
        # `setdefault` is atomic, so that the threads of the child get the same one.
        process = os.getpid()
        return self._schedules.get(process) or self._schedules.setdefault(process, _Schedule())


def rate_limit_of(given: object) -> RateLimit | None:
    """Return the limit that a number of requests a second, or a limit, stands for."""
    if given is None or isinstance(given, RateLimit):
        return given
    if isinstance(given, (int, float)) and not isinstance(given, bool):
        return RateLimit(given)
    raise TypeError(f"rate_limit is {type(given).__name__}, neither a number nor a RateLimit")


class _Schedule:
    """The theoretical arrival time of the next request (GCRA, ITU-T I.371), and its lock."""

    __slots__ = ("arrival", "lock")

    def __init__(self) -> None:
        self.arrival = -math.inf
        self.lock = threading.Lock()
