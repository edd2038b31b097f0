"""What a mock does to requests before it answers them: limits of rate, failures by chance."""

from __future__ import annotations

import time
from collections.abc import Callable

from ..server.messages import Pairs
from .faults import Failures
from .rates import RateLimiter
from .settings import MockSettings


class Gate:
    """Lets requests through as settings have it. Threads may share it.

    `clock` gives Unix time in seconds.
    """

    def __init__(self, settings: MockSettings, *, clock: Callable[[], float] = time.time) -> None:
        self._failures = Failures(settings.seed, settings.fail_rate)
        self._limiter = None if settings.rate is None else RateLimiter(settings.rate, clock=clock)

    def let_through(self, token: str) -> Pairs:
        """Return the headers to add to the answer of a request, which counts for `token`.

        Raises HTTPError 429 for one too many (RFC 6585, 4), and 500, 502 or 503 by chance.
        """
        headers = self._counted(token)
        failure = self._failures.next()
        if failure is not None:
            failure.headers = (*headers, *failure.headers)
            raise failure
        return headers

    def reset(self) -> None:
        """Forget all requests."""
        self._failures.reset()
        if self._limiter is not None:
            self._limiter.reset()

    def _counted(self, token: str) -> Pairs:
        if self._limiter is None:
            return ()
        allowance = self._limiter.take(token)
        if allowance.refusal is not None:
            raise allowance.refusal
        return allowance.headers
