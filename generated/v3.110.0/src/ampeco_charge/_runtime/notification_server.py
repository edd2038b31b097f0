"""An ASGI application that receives webhook notifications, without any web framework."""

import inspect
from collections.abc import Awaitable, Callable, Iterable, MutableMapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import Any, Final, Generic, TypeAlias, TypeVar

from .notification_errors import InvalidSignatureError, NotificationError
from .notifications import (
    NotificationFormat,
    UnknownNotification,
    check_max_age,
    parse_notification,
    signing_keys,
)
from .places import logger

T = TypeVar("T")

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

_MOST_DIGITS: Final = 18


class _TooLargeError(Exception):
    """The body is longer than allowed."""


class _DisconnectedError(Exception):
    """The client hung up before its request was complete."""


@dataclass(frozen=True, slots=True, eq=False)
class NotificationReceiver(Generic[T]):
    """An ASGI 3 application that gives every verified notification to `handler`.

    A handler that is no coroutine function runs in a thread, so that it may block. `token` and
    `max_age` are as for `parse_notification`; `max_body` is the longest body in bytes, `path` the
    only path that is answered, any without it. Runs on asyncio.

    It answers 202 when the handler is done. 401 (signature), 400 (time or body), 413, 405 and 404
    refuse a request; 500 says that the handler raised, which is logged with its traceback, and lets
    the sender try again. A sender that misses the answer also tries again: the handler should stand
    being called twice. No answer has a body, and of a request nothing is logged but its type.

    Raises ValueError for an empty token or a negative `max_age`.
    """

    expected: NotificationFormat[T]
    handler: Callable[[T | UnknownNotification], Awaitable[None] | None]
    _: KW_ONLY
    token: str | Sequence[str] = field(repr=False)
    max_age: float | None = 300.0
    max_body: int = 1024 * 1024
    path: str | None = None

    def __post_init__(self) -> None:
        signing_keys(self.token)
        check_max_age(self.max_age)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or the start and the end of the server."""
        if scope["type"] == "lifespan":
            await _answer_lifespan(receive, send)
        elif scope["type"] == "http":
            await self._answer_request(scope, receive, send)
        else:
            raise NotImplementedError(f"notifications do not come by {scope['type']}")

    async def _answer_request(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            status = await self._status(scope, receive)
        except _DisconnectedError:
            logger().info("the sender of a notification hung up before its end")
            return
        try:
            await _answer(send, status)
        except OSError:
            logger().info("the sender of a notification hung up before the answer %d", status)

    async def _status(self, scope: Scope, receive: Receive) -> int:
        if self.path is not None and scope["path"] != self.path:
            return 404
        if scope["method"] != "POST":
            return 405
        try:
            body = await _body(scope["headers"], receive, self.max_body)
        except _TooLargeError:
            logger().warning("a notification was refused: longer than %d bytes", self.max_body)
            return 413
        return await self._accept(body, scope["headers"])

    async def _accept(self, body: bytes, headers: Iterable[tuple[bytes, bytes]]) -> int:
        try:
            notification = parse_notification(
                self.expected, body, headers, token=self.token, max_age=self.max_age
            )
        except NotificationError as error:
            logger().warning("a notification was refused: %s", error)
            return 401 if isinstance(error, InvalidSignatureError) else 400
        try:
            await _call(self.handler, notification)
        except Exception:  # noqa: BLE001 - it is logged, with its traceback
            logger().exception("the handler failed on a notification %s", _kind(notification))
            return 500
        return 202


# The handler


async def _call(handler: Callable[[T], Awaitable[None] | None], notification: T) -> None:
    result = (
        handler(notification)
        if _is_async(handler)
        else await _call_in_thread(handler, notification)
    )
    if inspect.isawaitable(result):
        await result


def _is_async(handler: Callable[..., object]) -> bool:
    """Tell whether it is a coroutine function, or an object that is called like one."""
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
        type(handler).__call__
    )


async def _call_in_thread(handler: Callable[[T], object], notification: T) -> object:
    import asyncio  # noqa: PLC0415

    return await asyncio.to_thread(_call_now, handler, notification)


def _call_now(handler: Callable[[T], object], notification: T) -> object:
    try:
        return handler(notification)
    except StopIteration as error:
        # No future carries it: before Python 3.12 the request would wait without end.
        raise RuntimeError("the handler raised StopIteration") from error


def _kind(notification: object) -> str:
    if isinstance(notification, UnknownNotification):
        return f"of the unknown type {notification.type!r}"
    return f"of {type(notification).__name__}"


# ASGI messages


async def _body(headers: Iterable[tuple[bytes, bytes]], receive: Receive, longest: int) -> bytes:
    """Return the body of a request; its declared length saves reading one that is too long."""
    if _declared_length(headers) > longest:
        raise _TooLargeError
    content = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _DisconnectedError
        content += message.get("body", b"")
        if len(content) > longest:
            raise _TooLargeError
        if not message.get("more_body", False):
            return bytes(content)


def _declared_length(headers: Iterable[tuple[bytes, bytes]]) -> int:
    """Return the Content-Length, 0 without a readable one: what comes is counted as well."""
    values = [value for name, value in headers if name.lower() == b"content-length"]
    readable = [int(v) for v in values if v.isdigit() and len(v) <= _MOST_DIGITS]
    return max(readable, default=0)


async def _answer(send: Send, status: int) -> None:
    headers = [(b"content-length", b"0")]
    if status == 405:
        headers.append((b"allow", b"POST"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b""})


async def _answer_lifespan(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
