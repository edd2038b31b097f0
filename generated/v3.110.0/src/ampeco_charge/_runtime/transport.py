"""Sending a request once, over httpx2."""

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Final

import httpx2

from .compression import Gunzip, GzipError, is_gzip
from .connections import Connections
from .deadlines import hold_to_deadlines
from .errors import Exchange, ResponseDecodeError, ResponseTooLargeError
from .httpx_parts import (
    check_time,
    file_of,
    headers_of,
    length_header,
    opened_file,
    step_limits,
    translated_errors,
)
from .reading import HttpResponse
from .request import Request
from .time_limits import StepLimits, TimeLimits
from .upload_files import UploadFile

MOST_BYTES_IN_MEMORY: Final = 256 * 2**20
_CHUNK: Final = 2**16


class OpenResponse:
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

    def chunks(self) -> Iterator[bytes]:
        """Give the body, decompressed, as it comes.

        Raises ApiTimeoutError, ApiConnectionError, and ResponseDecodeError where the compression is
        broken.
        """
        try:
            with translated_errors(self._exchange, self._limits):
                for chunk in self._decompressed():
                    yield chunk
                    check_time(self._limits, self._exchange)
        except (httpx2.DecodingError, GzipError) as error:
            reason = "the body cannot be decompressed"
            raise ResponseDecodeError(
                self._exchange, reason, self.status, self.headers, b""
            ) from error

    def _decompressed(self) -> Iterator[bytes]:
        # Responses that no network is behind are there already.
        if not is_gzip(self.headers) or self._response.is_stream_consumed:
            yield from self._response.iter_bytes()
            return
        gunzip = Gunzip()
        for data in self._response.iter_raw():
            yield from gunzip.pieces(data)
        gunzip.finish()

    def read(self) -> HttpResponse:
        """Return the whole response, and close it.

        A failure counts with its status, even if its body cannot be decompressed. Raises what
        `chunks` does, and ResponseTooLargeError for a body that no memory should hold.
        """
        content = b""
        try:
            content = self._content()
        except ResponseDecodeError:
            if self.status < 400:
                raise
        finally:
            self.close()
        return HttpResponse(self.status, self.headers, content)

    def _content(self) -> bytes:
        kept: list[bytes] = []
        size = 0
        for chunk in self.chunks():
            size += len(chunk)
            if size > MOST_BYTES_IN_MEMORY:
                kept.clear()  # the traceback would hold them for as long as the error is kept
                reason = f"the body has more than {MOST_BYTES_IN_MEMORY} bytes; it can be streamed"
                raise ResponseTooLargeError(self._exchange, self._exchange.about(reason))
            kept.append(chunk)
        return b"".join(kept)

    def close(self) -> None:
        """Close the response; what was not read of it is left unread."""
        try:
            self._response.close()
        finally:
            self._held.close()


class HttpTransport:
    """Sends requests with an httpx2 client of its own, or one that the caller keeps.

    Redirections are never followed, so that no credentials reach another host. A process that was
    forked opens connections of its own: those of its parent are left alone.
    """

    def __init__(self, given: httpx2.Client | httpx2.BaseTransport | None) -> None:
        self._connections = Connections(given)

    def open(self, request: Request, exchange: Exchange, limits: TimeLimits) -> OpenResponse:
        """Send a request and return its response once the headers are there.

        Raises ApiTimeoutError, ApiConnectionError, and InvalidArgumentError for a URL that cannot
        be sent.
        """
        steps = step_limits(limits)
        with ExitStack() as held, translated_errors(exchange, limits):
            client = self._connections.client()
            message = _message(client, request, steps, held)
            response = client.send(message, stream=True, follow_redirects=False)
            return OpenResponse(response, exchange, limits, held.pop_all())

    def close(self) -> None:
        """Close the connections, unless they belong to the caller's client; no more can be sent."""
        self._connections.close()


def _message(
    client: httpx2.Client, request: Request, steps: StepLimits, files: ExitStack
) -> httpx2.Request:
    body, headers = request.body, headers_of(request)
    extensions = {"timeout": steps, "trace": hold_to_deadlines}
    if body is None or body.parts:
        parts = [file_of(part, files) for part in body.parts] if body else None
        return client.build_request(
            request.method, request.url, headers=headers, files=parts, extensions=extensions
        )
    content: bytes | Iterator[bytes]
    if isinstance(body.content, bytes):
        content = body.content
    else:
        file = opened_file(body.content, files)
        content, headers = _chunks_of(file), [*headers, *length_header(file)]
    return client.build_request(
        request.method, request.url, headers=headers, content=content, extensions=extensions
    )


def _chunks_of(file: UploadFile) -> Iterator[bytes]:
    while chunk := file.read(_CHUNK):
        yield chunk
