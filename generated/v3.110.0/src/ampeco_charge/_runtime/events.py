"""What a client tells of its calls, to its log and to hooks. Nothing of it holds secrets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from inspect import iscoroutinefunction
from typing import Final, TypeAlias

from .errors import Exchange
from .places import logger

# Of asyncio and of trio, neither of which is imported for it.
_CANCELLATIONS: Final = ("CancelledError", "Cancelled")


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """A request is about to be sent; `attempt` counts from 1.

    `correlation_id` is the same for all events of a call. `url` holds no credentials, `path` no
    query.
    """

    correlation_id: str
    method: str
    path: str
    url: str
    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """A response came, `elapsed` seconds after its request; `request_id` is the server's."""

    request: RequestEvent
    status: int
    elapsed: float
    request_id: str | None


@dataclass(frozen=True, slots=True)
class ErrorEvent:
    """No complete response came, or none that can be read, `elapsed` seconds after the request.

    `error` is an `ApiError`, or whatever else ended the call: that it was cancelled, for example.
    """

    request: RequestEvent
    error: BaseException
    elapsed: float


@dataclass(frozen=True, slots=True)
class RetryEvent:
    """The request will be repeated after `delay` seconds."""

    request: RequestEvent
    delay: float


Event: TypeAlias = RequestEvent | ResponseEvent | ErrorEvent | RetryEvent
EventHook: TypeAlias = Callable[[Event], None]
"""Called with every event, in the thread or task of the call, which it should not hold up."""


def checked_hooks(hooks: object) -> tuple[EventHook, ...]:
    """Return the hooks; raise TypeError for what is no sequence of functions that can be called."""
    if not isinstance(hooks, Sequence):
        raise TypeError(f"event_hooks is {type(hooks).__name__}, not a sequence of functions")
    for hook in hooks:
        if not callable(hook):
            raise TypeError(f"an event hook is {type(hook).__name__}, not a function")
        if iscoroutinefunction(hook) or iscoroutinefunction(type(hook).__call__):
            raise TypeError(f"the event hook {hook!r} is asynchronous; it would not be awaited")
    return tuple(hooks)


def request_event(exchange: Exchange, attempt: int) -> RequestEvent:
    """Return the event of the request that `exchange` tells of."""
    return RequestEvent(
        exchange.correlation_id, exchange.method, exchange.path, exchange.url, attempt
    )


def emit(event: Event, hooks: Sequence[EventHook]) -> None:
    """Write `event` to the package's log and give it to `hooks`.

    What a hook raises is logged and goes no further: the request may have been acted on, and its
    caller must learn the outcome.
    """
    _log(event)
    for hook in hooks:
        try:
            hook(event)
        except Exception:  # noqa: BLE001 - it is logged, with its traceback
            logger().exception("[%s] an event hook failed", _request(event).correlation_id)


def _log(event: Event) -> None:
    log = logger()
    match event:
        case RequestEvent():
            log.debug("%s sent%s", _subject(event), _again(event.attempt))
        case ResponseEvent(request, status, elapsed, request_id):
            said = f", request id {request_id}" if request_id else ""
            log.debug("%s answered %d in %.3f s%s", _subject(request), status, elapsed, said)
        case ErrorEvent(request, error, elapsed):
            name = type(error).__name__
            name = "cancelled" if name in _CANCELLATIONS else name
            log.info("%s failed after %.3f s: %s", _subject(request), elapsed, name)
        case RetryEvent(request, delay):
            log.info("%s is repeated in %.3f s", _subject(request), delay)


def _request(event: Event) -> RequestEvent:
    return event if isinstance(event, RequestEvent) else event.request


def _subject(request: RequestEvent) -> str:
    return f"[{request.correlation_id}] {request.method} {request.path}"


def _again(attempt: int) -> str:
    return f", attempt {attempt}" if attempt > 1 else ""
