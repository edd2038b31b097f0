"""Sending requests. With its sync twin the only module that uses httpx2."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, Final

import httpx2

from .bodies import Part
from .errors import (
    ApiConnectionError,
    ApiTimeoutError,
    Exchange,
    InvalidArgumentError,
    ResponseDecodeError,
    ResponseTooLargeError,
)
from .reading import HttpResponse
from .request import Request
from .time_limits import TimeLimits

MOST_BYTES_IN_MEMORY: Final = 256 * 2**20
_CHUNK: Final = 2**16
_NOT_SENT: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
    httpx2.LocalProtocolError,
)
"""What is raised before anything of a request has left."""


class OpenResponse:
    """A response whose status and headers are there; it must be closed.

    `headers` are looked up without regard to case.
    """

    def __init__(
        self, response: httpx2.Response, exchange: Exchange, limits: TimeLimits, files: ExitStack
    ) -> None:
        self.status: int = response.status_code
        self.headers: httpx2.Headers = response.headers
        self._response = response
        self._exchange = exchange
        self._limits = limits
        self._files = files

    def chunks(self) -> Iterator[bytes]:
        """Give the body, decompressed, as it comes.

        Raises ApiTimeoutError, ApiConnectionError, and ResponseDecodeError where the compression is
        broken.
        """
        try:
            with _translated_errors(self._exchange, self._limits):
                for chunk in self._response.iter_bytes():
                    yield chunk
                    _check_time(self._limits, self._exchange)
        except httpx2.DecodingError as error:
            reason, content_type = "the body cannot be decompressed", self.headers.get(
                "content-type"
            )
            raise ResponseDecodeError(
                self._exchange, reason, self.status, content_type, b""
            ) from error

    def read(self) -> HttpResponse:
        """Return the whole response, and close it.

        Raises what `chunks` does, and ResponseTooLargeError for a body that no memory should hold.
        """
        kept, size = [], 0
        try:
            for chunk in self.chunks():
                size += len(chunk)
                if size > MOST_BYTES_IN_MEMORY:
                    raise ResponseTooLargeError(
                        f"{self._exchange.method} {self._exchange.path}: the body has more than"
                        f" {MOST_BYTES_IN_MEMORY} bytes; it can be streamed"
                    )
                kept.append(chunk)
        finally:
            self.close()
        return HttpResponse(self.status, self.headers, b"".join(kept))

    def close(self) -> None:
        """Close the response; what was not read of it is left unread."""
        self._files.close()
        self._response.close()


class HttpTransport:
    """Sends requests with an httpx2 client of its own, or one that the caller keeps.

    Redirections are never followed, so that no credentials reach another host. A process that was
    forked opens connections of its own: those of its parent are left alone.
    """

    def __init__(self, given: httpx2.Client | httpx2.BaseTransport | None) -> None:
        self._given = given if isinstance(given, httpx2.Client) else None
        self._inner = None if isinstance(given, httpx2.Client) else given
        # One of each process; those of parents are kept, as dropping them would close them.
        self._own: dict[int, httpx2.Client] = {}
        self._is_closed = False

    def open(self, request: Request, exchange: Exchange, limits: TimeLimits) -> OpenResponse:
        """Send a request and return its response once the headers are there.

        Raises ApiTimeoutError, ApiConnectionError, and InvalidArgumentError for a URL that cannot
        be sent.
        """
        with ExitStack() as files, _translated_errors(exchange, limits):
            client = self._client()
            message = _message(client, request, _timeout(limits), files)
            response = client.send(message, stream=True, follow_redirects=False)
            return OpenResponse(response, exchange, limits, files.pop_all())

    def close(self) -> None:
        """Close the connections, unless they belong to the caller's client; no more can be sent."""
        self._is_closed = True
        own = self._own.pop(os.getpid(), None)
        if own is not None:
            own.close()

    def _client(self) -> httpx2.Client:
        if self._is_closed:
            raise RuntimeError("the client is closed")
        if self._given is not None:
            return self._given
        process = os.getpid()
        if process in self._own:
            return self._own[process]
        # Of threads that come here at once one wins; the others' have no connections to close.
        return self._own.setdefault(process, httpx2.Client(transport=self._inner))


def _message(
    client: httpx2.Client, request: Request, timeout: httpx2.Timeout, files: ExitStack
) -> httpx2.Request:
    body, headers = request.body, _headers(request)
    if body is None or body.parts:
        parts = [_file(part, files) for part in body.parts] if body else None
        return client.build_request(
            request.method, request.url, headers=headers, files=parts, timeout=timeout
        )
    content: bytes | Iterator[bytes]
    if isinstance(body.content, bytes):
        content = body.content
    else:
        file = _opened(body.content, files)
        content, headers = _chunks_of(file), [*headers, *_length(file)]
    return client.build_request(
        request.method, request.url, headers=headers, content=content, timeout=timeout
    )


def _chunks_of(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


def _length(file: BinaryIO) -> list[tuple[str, str]]:
    """Return the header for the length of a file that has one, from its start on."""
    if not file.seekable():
        return []
    size = file.seek(0, os.SEEK_END)
    file.seek(0)
    return [("Content-Length", str(size))]


def _headers(request: Request) -> list[tuple[str, str]]:
    headers = list(request.headers)
    is_typed = any(name.lower() == "content-type" for name, _ in headers)
    if request.body and not request.body.parts and not is_typed:
        headers.append(("Content-Type", request.body.media_type))
    if request.cookies:
        headers.append(("Cookie", "; ".join(f"{name}={text}" for name, text in request.cookies)))
    return headers


def _file(
    part: Part, files: ExitStack
) -> tuple[str, tuple[str | None, bytes | BinaryIO, str | None]]:
    content = part.content if isinstance(part.content, bytes) else _opened(part.content, files)
    return part.name, (part.filename, content, part.media_type)


def _opened(content: BinaryIO | Path, files: ExitStack) -> BinaryIO:
    if isinstance(content, Path):
        return files.enter_context(content.open("rb"))
    if content.seekable():
        content.seek(0)
    return content


def _timeout(limits: TimeLimits) -> httpx2.Timeout:
    """Return the limits of each step, none of them beyond the end of the call.

    Waiting for a free connection is no fault of the server: it ends with the call.
    """
    given = limits.timeout
    wanted = given if isinstance(given, httpx2.Timeout) else httpx2.Timeout(given, pool=None)
    remaining = limits.remaining()
    if remaining is None:
        return wanted
    steps = {
        name: remaining if seconds is None else min(seconds, remaining)
        for name, seconds in wanted.as_dict().items()
    }
    return httpx2.Timeout(**steps)


def _check_time(limits: TimeLimits, exchange: Exchange) -> None:
    if not limits.allow(0):
        raise ApiTimeoutError(exchange, "no complete answer before the deadline of the call")


@contextmanager
def _translated_errors(exchange: Exchange, limits: TimeLimits) -> Iterator[None]:
    try:
        yield
    except httpx2.TimeoutException as error:
        which = _name(error) if limits.allow(0) else "the deadline of the call"
        was_sent = not isinstance(error, _NOT_SENT)
        raise ApiTimeoutError(
            exchange, f"no answer in time ({which})", was_sent=was_sent
        ) from error
    except httpx2.InvalidURL as error:
        reason = exchange.hide_secrets(str(error))
        raise InvalidArgumentError(f"{exchange.method} {exchange.path}: {reason}") from None
    except httpx2.DecodingError:
        raise
    except httpx2.RequestError as error:
        reason, was_sent = str(error) or _name(error), not isinstance(error, _NOT_SENT)
        raise ApiConnectionError(exchange, reason, was_sent=was_sent) from error


def _name(error: Exception) -> str:
    return type(error).__name__
