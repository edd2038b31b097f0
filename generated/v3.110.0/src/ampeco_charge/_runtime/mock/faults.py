"""Failures that come by chance, in a share of all requests."""

from __future__ import annotations

from hashlib import blake2b
from itertools import count
from typing import Final

from ..server.messages import HTTPError

RETRY_AFTER_SECONDS: Final = 1
"""When a client may come again that was told 503."""

_STATUSES: Final = (500, 502, 503)


class Failures:
    """Has the share `fail_rate`, 0 to 1, of requests fail as servers do: with 500, 502 or 503.

    Which requests these are is settled by the seed and their numbers. Threads may share it.
    """

    def __init__(self, seed: int, fail_rate: float) -> None:
        self._seed = seed
        self._fail_rate = fail_rate
        self.reset()

    def next(self) -> HTTPError | None:
        """Return the answer to the next request; None if it does not fail."""
        number = next(self._numbers)  # of threads that come at once each gets another
        if not self._fail_rate:
            return None
        chance, which = _chances(f"{self._seed}:{number}")
        return _failure(_STATUSES[which]) if chance < self._fail_rate else None

    def reset(self) -> None:
        """Begin again with the first request."""
        self._numbers = count()


def _failure(status: int) -> HTTPError:
    # RFC 9110, 15.6.4: a server that is overloaded says when that is over.
    again = (("Retry-After", str(RETRY_AFTER_SECONDS)),) if status == 503 else ()
    return HTTPError(status, headers=again)


def _chances(key: str) -> tuple[float, int]:
    """Return a number from 0 up to 1, and which of the statuses it is, both settled by the key."""
    digest = blake2b(key.encode(), digest_size=16).digest()
    chance = int.from_bytes(digest[:8], "big") / 2**64
    return chance, int.from_bytes(digest[8:], "big") % len(_STATUSES)
