"""Whether a request is sent again after what came of it, and when."""

import random
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Protocol

from .bodies import can_be_sent_again
from .errors import ApiConnectionError
from .request import Request
from .retries import delay_after_error, delay_after_status


class Answered(Protocol):
    """A response, as far as it matters here."""

    @property
    def status(self) -> int:
        """The code of its status."""
        ...

    @property
    def headers(self) -> Mapping[str, str]:
        """Its headers, looked up without regard to case."""
        ...


def was_sent_by(outcome: Answered | ApiConnectionError) -> bool:
    """Tell whether the server may have got the request that had this outcome."""
    return outcome.was_sent if isinstance(outcome, ApiConnectionError) else True


def delay_before_repeating(
    request: Request, retry: int, outcome: Answered | ApiConnectionError
) -> float | None:
    """Return the seconds after which the request is sent again, None if it is not.

    `retry` is how often that was done already.
    """
    can_again = can_be_sent_again(request.body)
    if isinstance(outcome, ApiConnectionError):
        was_sent = outcome.was_sent
        if was_sent and not can_again:
            return None
        return delay_after_error(retry, request.method, was_sent=was_sent, random=random.random)
    if outcome.status < 400 or not can_again:
        return None
    return delay_after_status(
        retry,
        request.method,
        outcome.status,
        outcome.headers,
        datetime.now(UTC),
        random.random,
    )
