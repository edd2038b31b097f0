"""Sending a request once, over httpx2."""

from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

import httpx2

from .async_connections import AsyncConnections
from .async_deadlines import hold_to_deadlines
from .bodies import Part
from .compression import Gunzip, GzipError, is_gzip
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
from .time_limits import StepLimits, TimeLimits
from .upload_files import MeasuredFile, UploadFile, upload_file

MOST_BYTES_IN_MEMORY: Final = 256 * 2**20
_CHUNK: Final = 2**16
_NOT_SENT: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
"""What is raised before anything of a request has left."""


class AsyncOpenResponse:
    """A response whose status and headers are there; it must be closed.

    `headers` are looked up without regard to case.
    """

    def __init__(
        self, response: httpx2.Response, exchange: Exchange, limits: TimeLimits, held: ExitStack
    ) -> None:
        self.status: int = response.status_code
        self.headers: httpx2.Headers = response.headers
        self._response = response
        self._exchange = exchange
        self._limits = limits
        self._held = held

    async def chunks(self) -> AsyncIterator[bytes]:
        """Give the body, decompressed, as it comes.

        Raises ApiTimeoutError, ApiConnectionError, and ResponseDecodeError where the compression is
        broken.
        """
        try:
            with _translated_errors(self._exchange, self._limits):
                async for chunk in self._decompressed():
                    yield chunk
                    _check_time(self._limits, self._exchange)
        except (httpx2.DecodingError, GzipError) as error:
            reason = "the body cannot be decompressed"
            raise ResponseDecodeError(
                self._exchange, reason, self.status, self.headers, b""
            ) from error

    async def _decompressed(self) -> AsyncIterator[bytes]:
        # Responses that no network is behind are there already.
        if not is_gzip(self.headers) or self._response.is_stream_consumed:
            async for chunk in self._response.aiter_bytes():
                yield chunk
            return
        gunzip = Gunzip()
        async for data in self._response.aiter_raw():
            for chunk in gunzip.pieces(data):
                yield chunk
        gunzip.finish()

    async def read(self) -> HttpResponse:
        """Return the whole response, and close it.

        A failure counts with its status, even if its body cannot be decompressed. Raises what
        `chunks` does, and ResponseTooLargeError for a body that no memory should hold.
        """
        content = b""
        try:
            content = await self._content()
        except ResponseDecodeError:
            if self.status < 400:
                raise
        finally:
            await self.aclose()
        return HttpResponse(self.status, self.headers, content)

    async def _content(self) -> bytes:
        kept: list[bytes] = []
        size = 0
        async for chunk in self.chunks():
            size += len(chunk)
            if size > MOST_BYTES_IN_MEMORY:
                kept.clear()  # the traceback would hold them for as long as the error is kept
                reason = f"the body has more than {MOST_BYTES_IN_MEMORY} bytes; it can be streamed"
                raise ResponseTooLargeError(self._exchange, self._exchange.about(reason))
            kept.append(chunk)
        return b"".join(kept)

    async def aclose(self) -> None:
        """Close the response; what was not read of it is left unread."""
        try:
            await self._response.aclose()
        finally:
            self._held.close()


class AsyncHttpTransport:
    """Sends requests with an httpx2 client of its own, or one that the caller keeps.

    Redirections are never followed, so that no credentials reach another host. A process that was
    forked opens connections of its own: those of its parent are left alone.
    """

    def __init__(self, given: httpx2.AsyncClient | httpx2.AsyncBaseTransport | None) -> None:
        self._connections = AsyncConnections(given)

    async def open(
        self, request: Request, exchange: Exchange, limits: TimeLimits
    ) -> AsyncOpenResponse:
        """Send a request and return its response once the headers are there.

        Raises ApiTimeoutError, ApiConnectionError, and InvalidArgumentError for a URL that cannot
        be sent.
        """
        steps = _step_limits(limits)
        with ExitStack() as held, _translated_errors(exchange, limits):
            client = await self._connections.client()
            await self._connections.loops.turn(steps["pool"], held)  # async only
            message = _message(client, request, steps, held)
            response = await client.send(message, stream=True, follow_redirects=False)
            return AsyncOpenResponse(response, exchange, limits, held.pop_all())

    async def aclose(self) -> None:
        """Close the connections, unless they belong to the caller's client; no more can be sent."""
        await self._connections.aclose()


def _message(
    client: httpx2.AsyncClient, request: Request, steps: StepLimits, files: ExitStack
) -> httpx2.Request:
    body, headers = request.body, _headers(request)
    extensions = {"timeout": steps, "trace": hold_to_deadlines}
    if body is None or body.parts:
        parts = [_file(part, files) for part in body.parts] if body else None
        return client.build_request(
            request.method, request.url, headers=headers, files=parts, extensions=extensions
        )
    content: bytes | AsyncIterator[bytes]
    if isinstance(body.content, bytes):
        content = body.content
    else:
        file = _opened(body.content, files)
        content, headers = _chunks_of(file), [*headers, *_length(file)]
    return client.build_request(
        request.method, request.url, headers=headers, content=content, extensions=extensions
    )


async def _chunks_of(file: UploadFile) -> AsyncIterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk


def _length(file: UploadFile) -> list[tuple[str, str]]:
    return [("Content-Length", str(file.size))] if isinstance(file, MeasuredFile) else []


def _headers(request: Request) -> list[tuple[str, str]]:
    headers = list(request.headers)
    is_typed = any(name.lower() == "content-type" for name, _ in headers)
    if request.body and not request.body.parts and not is_typed:
        headers.append(("Content-Type", request.body.media_type))
    if request.cookies:
        headers.append(("Cookie", "; ".join(f"{name}={text}" for name, text in request.cookies)))
    return headers


def _file(part: Part, files: ExitStack) -> tuple[str, tuple[str | None, Any, str | None]]:
    content = part.content if isinstance(part.content, bytes) else _opened(part.content, files)
    return part.name, (part.filename, content, part.media_type)


def _opened(content: BinaryIO | Path, files: ExitStack) -> UploadFile:
    if isinstance(content, Path):
        return upload_file(files.enter_context(content.open("rb")))
    return upload_file(content)


def _step_limits(limits: TimeLimits) -> StepLimits:
    """Return the limits of each step.

    Waiting for a free connection is no fault of the server: it ends with the call.
    """
    given = limits.timeout
    wanted = given if isinstance(given, httpx2.Timeout) else httpx2.Timeout(given, pool=None)
    return StepLimits(wanted.as_dict(), limits)


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
