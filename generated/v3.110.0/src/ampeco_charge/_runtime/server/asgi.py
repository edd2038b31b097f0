"""Carrying requests and responses over ASGI 3, whatever answers them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from urllib.parse import quote

from ..places import logger
from .authentication import Authenticate
from .calls import Answer, Offers, offers_all
from .handling import Handler
from .messages import HTTPError, HttpRequest, HttpResponse, Pairs
from .server import Server

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]

MAX_BODY: Final = 16 * 1024 * 1024
"""The longest request body in bytes, unless another limit is set."""

_MOST_DIGITS: Final = 18
_WITHOUT_LENGTH: Final = frozenset({204, 304})
_FRAMING: Final = frozenset({"content-length", "transfer-encoding"})
_PATH_CHARACTERS: Final = "/:@!$&'()*+,;=~-._"


class DisconnectedError(Exception):
    """The client hung up before its request was complete."""


@dataclass(frozen=True, slots=True, eq=False)
class AsgiApplication:
    """An ASGI 3 application that answers requests to an API.

    `max_body` is the longest request body in bytes; one that is longer is refused with 413. Without
    `authenticate` any credentials do. Requests over other protocols are not answered.
    """

    server: Server
    answer: Answer
    authenticate: Authenticate | None = None
    offers: Offers = offers_all
    max_body: int = MAX_BODY

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or the start and the end of the server."""
        if scope["type"] == "lifespan":
            await live(receive, send)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            raise NotImplementedError(f"an API is not called by {scope['type']}")

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            response = await self._response(scope, receive)
        except DisconnectedError:
            logger().info("a client hung up before the end of its request")
            return
        await send_response(send, response, with_body=scope["method"] != "HEAD")

    async def _response(self, scope: Scope, receive: Receive) -> HttpResponse:
        try:
            body = await read_body(scope, receive, self.max_body)
        except HTTPError as error:
            return self.server.refused(error)
        handler = Handler(self.server, self.answer, self.authenticate, self.offers)
        return await handler.respond(http_request(scope, body))


async def read_body(scope: Scope, receive: Receive, longest: int) -> bytes:
    """Return the body of a request.

    Raises HTTPError 413 for one that is longer than `longest` bytes, before it is read if its
    length is declared, and DisconnectedError if it does not come to its end.
    """
    if _declared_length(scope) > longest:
        raise _too_long(longest)
    content = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise DisconnectedError
        content += message.get("body", b"")
        if len(content) > longest:
            raise _too_long(longest)
        if not message.get("more_body", False):
            return bytes(content)


def _too_long(longest: int) -> HTTPError:
    # The rest of the body is not read: the connection cannot be used for another request.
    headers = (("connection", "close"),)
    return HTTPError(413, f"The body is longer than {longest} bytes.", headers=headers)


def _declared_length(scope: Scope) -> int:
    values = [value for name, value in scope["headers"] if name == b"content-length"]
    return max((int(v) for v in values if v.isdigit() and len(v) <= _MOST_DIGITS), default=0)


def http_request(scope: Scope, body: bytes) -> HttpRequest:
    """Return the request of an ASGI scope.

    Where the application is mounted below a path, that is left out of `path` and belongs to
    `base_url`.
    """
    headers = tuple(
        (name.decode("latin-1"), text.decode("latin-1")) for name, text in scope["headers"]
    )
    root = quote(scope.get("root_path", ""), safe=_PATH_CHARACTERS).rstrip("/")
    path = _raw_path(scope)
    below = path[len(root) :] if root and path.startswith((f"{root}/",)) else path
    base_url = f"{scope.get('scheme', 'http')}://{_authority(scope, headers)}{root}"
    query = scope.get("query_string", b"").decode("latin-1")
    return HttpRequest(scope["method"], below, query, headers, body, base_url)


def _raw_path(scope: Scope) -> str:
    raw: bytes | None = scope.get("raw_path")
    if raw is None:
        return quote(scope["path"], safe=_PATH_CHARACTERS)
    return raw.decode("latin-1").partition("?")[0]


def _authority(scope: Scope, headers: Pairs) -> str:
    host = next((text for name, text in headers if name == "host"), None)
    if host:
        return host
    name, port = scope.get("server") or ("localhost", None)
    if port is None:  # a socket in the file system, or none at all
        return "localhost"
    return f"[{name}]:{port}" if ":" in name else f"{name}:{port}"


async def send_response(send: Send, response: HttpResponse, *, with_body: bool = True) -> None:
    """Send a response; to HEAD without its body, whose length is said (RFC 9110, 9.3.2).

    What its own headers say of its length is left out.
    """
    headers = [
        (name.lower().encode(), text.encode("latin-1"))
        for name, text in response.headers
        if name.lower() not in _FRAMING
    ]
    if response.status not in _WITHOUT_LENGTH:
        headers.append((b"content-length", str(len(response.body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    await send({"type": "http.response.body", "body": response.body if with_body else b""})


async def live(receive: Receive, send: Send, stop: Callable[[], None] = lambda: None) -> None:
    """Answer the start and the end of a server (ASGI, Lifespan Protocol); `stop` ends it."""
    while True:
        message = await receive()
        is_over = message["type"] == "lifespan.shutdown"
        if is_over:
            stop()
        await send({"type": f"{message['type']}.complete"})
        if is_over:
            return
