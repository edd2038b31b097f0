"""A transport of httpx2 that gives requests to a mock in the same process, without any socket."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from time import sleep
from typing import Final

import anyio
import httpx2

from ..server.messages import HttpRequest, HttpResponse, Pairs
from .replies import ConnectionFault, Reply

_CHUNK: Final = 2**16
_WITHOUT_BODY: Final = frozenset({204, 304})

_RAISED: Final[Mapping[ConnectionFault, tuple[type[httpx2.TransportError], str]]] = {
    ConnectionFault.REFUSED: (httpx2.ConnectError, "connection refused"),
    ConnectionFault.CONNECT_TIMEOUT: (httpx2.ConnectTimeout, "no connection in time"),
    ConnectionFault.RESET: (httpx2.ReadError, "connection reset by peer"),
    ConnectionFault.CLOSED: (
        httpx2.RemoteProtocolError,
        "server disconnected without sending a response",
    ),
    ConnectionFault.READ_TIMEOUT: (httpx2.ReadTimeout, "no response in time"),
}


class MockTransport(httpx2.AsyncBaseTransport, httpx2.BaseTransport):
    """Sends requests to a function instead of a server, for ``httpx2.Client`` and AsyncClient.

    `reply` gets the request as it would come in over HTTP, path and query as they were encoded. Its
    delay is waited for, as long as the request's read timeout allows; its faults raise what httpx2
    raises for such connections, so that clients repeat and report as ever. It is called by the
    thread of the client, or on its event loop; nothing has to be closed.
    """

    def __init__(self, reply: Callable[[HttpRequest], Reply]) -> None:
        self._reply = reply

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the response; raises a ``httpx2.TransportError`` for a simulated fault."""
        request.read()
        reply = self._reply(http_request(request))
        waited = _wait(reply, request)
        if waited:
            sleep(waited)
        return _outcome(reply, request, waited)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the response; raises a ``httpx2.TransportError`` for a simulated fault."""
        await request.aread()
        reply = self._reply(http_request(request))
        waited = _wait(reply, request)
        # Other calls get their turn here, as they do while a real response is waited for.
        await anyio.sleep(waited)
        return _outcome(reply, request, waited)


def http_request(request: httpx2.Request) -> HttpRequest:
    """Return a request, whose body has been read, as a server sees it."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return HttpRequest(
        method=request.method,
        path=path,
        query=query,
        headers=tuple(
            (name.decode("ascii").lower(), text.decode("latin-1"))
            for name, text in request.headers.raw
        ),
        body=request.content,
        base_url=f"{request.url.scheme}://{request.url.netloc.decode('ascii')}",
    )


def _wait(reply: Reply, request: httpx2.Request) -> float:
    timeout: Mapping[str, float | None] = request.extensions.get("timeout", {})
    longest = timeout.get("read")
    return reply.delay if longest is None else min(reply.delay, longest)


def _outcome(reply: Reply, request: httpx2.Request, waited: float) -> httpx2.Response:
    if waited < reply.delay:
        raise httpx2.ReadTimeout("no response in time", request=request)
    if reply.fault is not None and reply.fault in _RAISED:
        kind, reason = _RAISED[reply.fault]
        raise kind(reason, request=request)
    body = _Chunks(_sent_body(reply.response, request), is_cut_off=reply.fault is not None)
    return httpx2.Response(
        reply.response.status, headers=list(_headers(reply.response)), stream=body, request=request
    )


def _sent_body(response: HttpResponse, request: httpx2.Request) -> bytes:
    has_none = request.method == "HEAD" or response.status in _WITHOUT_BODY
    return b"" if has_none else response.body


def _headers(response: HttpResponse) -> Pairs:
    is_framed = any(name.lower() == "content-length" for name, _ in response.headers)
    if is_framed or response.status in _WITHOUT_BODY:
        return response.headers
    return (*response.headers, ("Content-Length", str(len(response.body))))


class _Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes bit by bit, to its end or to its middle."""

    def __init__(self, body: bytes, *, is_cut_off: bool) -> None:
        self._sent = body[: len(body) // 2] if is_cut_off else body
        self._is_cut_off = is_cut_off

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self._sent), _CHUNK):
            yield self._sent[start : start + _CHUNK]
        if self._is_cut_off:
            raise httpx2.RemoteProtocolError("peer closed connection in the middle of the body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            await anyio.lowlevel.checkpoint()
            yield chunk

    def close(self) -> None:
        """Do nothing: nothing is open."""

    async def aclose(self) -> None:
        """Do nothing: nothing is open."""
