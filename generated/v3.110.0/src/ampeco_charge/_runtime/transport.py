"""Sending requests. The only module that uses httpx2."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import BinaryIO

import httpx2

from .bodies import Content, Part
from .errors import (
    ApiConnectionError,
    ApiTimeoutError,
    Exchange,
    InvalidArgumentError,
    ResponseDecodeError,
)
from .reading import RawResponse
from .request import Request
from .unset import UNSET, Unset


class HttpTransport:
    """Sends requests with an httpx2 client, its own or one that the caller keeps.

    Redirections are never followed, so that no credentials reach another host.
    """

    def __init__(
        self, timeout: float | httpx2.Timeout | None, http_client: httpx2.Client | None
    ) -> None:
        self._timeout = timeout
        self._is_own = http_client is None
        self._client = httpx2.Client() if http_client is None else http_client

    def send(
        self,
        request: Request,
        exchange: Exchange,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
    ) -> RawResponse:
        """Return the whole response.

        Raises ApiTimeoutError, ApiConnectionError, ResponseDecodeError for a body whose
        compression is broken, InvalidArgumentError for a URL that cannot be sent.
        """
        limit = self._timeout if isinstance(timeout, Unset) else timeout
        with ExitStack() as files, _translated_errors(exchange):
            message = self._message(request, limit, files)
            response = self._client.send(message, stream=True, follow_redirects=False)
            with closing(response):
                return RawResponse(
                    response.status_code, response.headers, _content(response, exchange)
                )

    def close(self) -> None:
        """Close the connections, unless they belong to the caller's client."""
        if self._is_own:
            self._client.close()

    def _message(
        self, request: Request, timeout: float | httpx2.Timeout | None, files: ExitStack
    ) -> httpx2.Request:
        body = request.body
        return self._client.build_request(
            request.method,
            request.url,
            headers=_headers(request),
            content=_opened(body.content, files) if body and not body.parts else None,
            files=[_file(part, files) for part in body.parts] if body and body.parts else None,
            timeout=timeout,
        )


def _headers(request: Request) -> list[tuple[str, str]]:
    headers = list(request.headers)
    if request.body and not request.body.parts:
        headers.append(("Content-Type", request.body.media_type))
    if request.cookies:
        headers.append(("Cookie", "; ".join(f"{name}={text}" for name, text in request.cookies)))
    return headers


def _file(
    part: Part, files: ExitStack
) -> tuple[str, tuple[str | None, bytes | BinaryIO, str | None]]:
    return part.name, (part.filename, _opened(part.content, files), part.media_type)


def _opened(content: Content, files: ExitStack) -> bytes | BinaryIO:
    return files.enter_context(content.open("rb")) if isinstance(content, Path) else content


def _content(response: httpx2.Response, exchange: Exchange) -> bytes:
    try:
        return response.read()
    except httpx2.DecodingError as error:
        content_type = response.headers.get("content-type")
        reason = "the body cannot be decompressed"
        raise ResponseDecodeError(
            exchange, reason, response.status_code, content_type, b""
        ) from error


@contextmanager
def _translated_errors(exchange: Exchange) -> Iterator[None]:
    call = f"{exchange.method} {exchange.path}"
    try:
        yield
    except httpx2.TimeoutException as error:
        raise ApiTimeoutError(f"{call}: no answer in time ({_name(error)})") from error
    except httpx2.InvalidURL as error:
        raise InvalidArgumentError(f"{call}: {exchange.hide_secrets(str(error))}") from None
    except httpx2.RequestError as error:
        reason = exchange.hide_secrets(str(error)) or _name(error)
        raise ApiConnectionError(f"{call}: {reason}") from error


def _name(error: Exception) -> str:
    return type(error).__name__
