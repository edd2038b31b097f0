"""What a request gets: a response, or a connection that fails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ..server.messages import HttpResponse


class ConnectionFault(Enum):
    """How a connection can fail, as a client sees it.

    A request is answered before it is `CUT_OFF`; with all others it does not reach the API, though
    the client cannot know that of `RESET`, `CLOSED` and `READ_TIMEOUT`.
    """

    REFUSED = "refused"
    """Nothing listens there."""
    CONNECT_TIMEOUT = "connect timeout"
    """Nothing answers there."""
    RESET = "reset"
    """The connection breaks once the request is sent."""
    CLOSED = "closed"
    """The server closes the connection without a response."""
    READ_TIMEOUT = "read timeout"
    """The request is sent, and no response comes in time; this is known at once, without a wait."""
    CUT_OFF = "cut off"
    """The response ends in the middle of its body."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a request gets: `response` after `delay` seconds, or a `fault` of the connection."""

    response: HttpResponse
    delay: float = 0.0
    fault: ConnectionFault | None = None
