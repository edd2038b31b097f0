"""Limits of rate: how many requests of a token are answered in a span of time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import Final

from ..server.messages import HTTPError, Pairs
from .settings import Rate

_MOST_WINDOWS: Final = 1000


def parsed_rate(text: str) -> Rate:
    """Return the rate that is written as ``REQUESTS/SECONDS``; raises ValueError for others."""
    requests, _, seconds = text.partition("/")
    with suppress(ValueError):
        if requests.isascii() and requests.isdecimal():
            return Rate(int(requests), float(seconds))
    raise ValueError(f"{text!r} is no rate: write REQUESTS/SECONDS, as in 100/60")


@dataclass(frozen=True, slots=True)
class Allowance:
    """What a token may still do: `remaining` requests of `limit` until `reset`, a Unix time.

    `retry_after` is in how many whole seconds a refused request may come again; None for one that
    is let through.
    """

    limit: int
    remaining: int
    reset: int
    retry_after: int | None = None

    @property
    def headers(self) -> Pairs:
        """The headers that tell of it; of a refusal they also say when to come again."""
        told = (
            ("X-RateLimit-Limit", str(self.limit)),
            ("X-RateLimit-Remaining", str(self.remaining)),
        )
        if self.retry_after is None:
            return told
        # RFC 9110, 10.2.3
        again = (("Retry-After", str(self.retry_after)), ("X-RateLimit-Reset", str(self.reset)))
        return (*told, *again)

    @property
    def refusal(self) -> HTTPError | None:
        """The answer to a request that is too many (RFC 6585, 4); None for one that is not."""
        return None if self.retry_after is None else HTTPError(429, headers=self.headers)


@dataclass(slots=True)
class _Window:
    ends: float
    taken: int = 0


class RateLimiter:
    """Counts the requests of each token in windows, which begin with the first request in them.

    Threads may share it. `clock` gives Unix time in seconds. Raises ValueError for a rate that lets
    nothing through.
    """

    def __init__(self, rate: Rate, *, clock: Callable[[], float] = time.time) -> None:
        self._rate = rate
        self._clock = clock
        self._windows: dict[str, _Window] = {}
        self._lock = Lock()

    def take(self, token: str) -> Allowance:
        """Return what `token` may do, after counting a request of it unless it is refused."""
        with self._lock:
            now = self._clock()
            window = self._window(token, now)
            refused = window.taken >= self._rate.requests
            window.taken += 0 if refused else 1
            return Allowance(
                limit=self._rate.requests,
                remaining=self._rate.requests - window.taken,
                reset=math.ceil(window.ends),
                retry_after=max(1, math.ceil(window.ends - now)) if refused else None,
            )

    def reset(self) -> None:
        """Forget all requests."""
        with self._lock:
            self._windows.clear()

    def _window(self, token: str, now: float) -> _Window:
        window = self._windows.get(token)
        if window is None or window.ends <= now:
            self._forget(now)
            window = self._windows[token] = _Window(now + self._rate.seconds)
        return window

    def _forget(self, now: float) -> None:
        """Let go of windows that are over, once there are many: clients choose their tokens."""
        if len(self._windows) >= _MOST_WINDOWS:
            self._windows = {key: each for key, each in self._windows.items() if each.ends > now}
