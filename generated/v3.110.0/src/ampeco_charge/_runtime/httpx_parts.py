"""What both halves of the transport have in common: requests and errors of httpx2."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Final

import httpx2

from .bodies import Part
from .errors import ApiConnectionError, ApiTimeoutError, Exchange, InvalidArgumentError
from .request import Request
from .time_limits import StepLimits, TimeLimits
from .upload_files import MeasuredFile, UploadFile, upload_file

_NOT_SENT: Final = (
    httpx2.ConnectError,
    httpx2.ConnectTimeout,
    httpx2.PoolTimeout,
    httpx2.ProxyError,
    httpx2.UnsupportedProtocol,
)
"""What is raised before anything of a request has left."""


def length_header(file: UploadFile) -> list[tuple[str, str]]:
    """Return the header for the length of a file, if that is known."""
    return [("Content-Length", str(file.size))] if isinstance(file, MeasuredFile) else []


def headers_of(request: Request) -> list[tuple[str, str]]:
    """Return all headers of a request."""
    headers = list(request.headers)
    is_typed = any(name.lower() == "content-type" for name, _ in headers)
    if request.body and not request.body.parts and not is_typed:
        headers.append(("Content-Type", request.body.media_type))
    if request.cookies:
        headers.append(("Cookie", "; ".join(f"{name}={text}" for name, text in request.cookies)))
    return headers


def file_of(part: Part, held: ExitStack) -> tuple[str, tuple[str | None, Any, str | None]]:
    """Return a part of a form as httpx2 takes it; `held` closes what is opened for it."""
    content = part.content if isinstance(part.content, bytes) else opened_file(part.content, held)
    return part.name, (part.filename, content, part.media_type)


def opened_file(content: BinaryIO | Path, held: ExitStack) -> UploadFile:
    """Return a file to send; `held` closes it if it is opened here."""
    if isinstance(content, Path):
        return upload_file(held.enter_context(content.open("rb")))
    return upload_file(content)


def step_limits(limits: TimeLimits) -> StepLimits:
    """Return the limits of each step.

    Waiting for a free connection is no fault of the server: it ends with the call.
    """
    given = limits.timeout
    wanted = given if isinstance(given, httpx2.Timeout) else httpx2.Timeout(given, pool=None)
    return StepLimits(wanted.as_dict(), limits)


def check_time(limits: TimeLimits, exchange: Exchange) -> None:
    """Raise ApiTimeoutError if the call is over."""
    if not limits.allow(0):
        raise ApiTimeoutError(exchange, "no complete answer before the deadline of the call")


@contextmanager
def translated_errors(exchange: Exchange, limits: TimeLimits) -> Iterator[None]:
    """Raise the errors of httpx2 as those of this package.

    These are ApiTimeoutError, ApiConnectionError, and InvalidArgumentError for a URL.
    """
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
