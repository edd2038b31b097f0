"""Everything that a call can raise, in one hierarchy under `ApiError`."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any, Final

from .mismatches import Mismatch, Mismatches, excerpt, shorten

_LONGEST_BODY_EXCERPT: Final = 300


class ApiError(Exception):
    """The base of every error that the client raises. All of them can be pickled and copied."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self.__dict__)


def _rebuild(kind: type[ApiError], arguments: tuple[Any, ...], state: dict[str, Any]) -> ApiError:
    error = kind.__new__(kind, *arguments)
    error.args = arguments
    error.__dict__.update(state)
    return error


class InvalidArgumentError(ApiError, ValueError):
    """An argument cannot be sent; nothing was."""


class CallError(ApiError):
    """The base of the errors that belong to a call.

    `method` and `url` (without credentials) are the request's, `correlation_id` the call's in the
    log of this client.
    """

    def __init__(self, exchange: "Exchange", text: str) -> None:
        self.method = exchange.method
        self.url = exchange.url
        self.correlation_id = exchange.correlation_id
        super().__init__(exchange.hide_secrets(text))


class ApiConnectionError(CallError):
    """No complete answer came: the server cannot be reached or the connection broke.

    `was_sent` is false if the server has certainly not got the request; else it may have acted.
    """

    def __init__(self, exchange: "Exchange", reason: str, *, was_sent: bool = True) -> None:
        self.was_sent = was_sent
        super().__init__(exchange, exchange.about(reason))


class ApiTimeoutError(ApiConnectionError):
    """No complete answer came in time."""


class ResponseTooLargeError(CallError):
    """A response, decompressed, has more bytes than the client reads into memory."""


class PaginationError(CallError):
    """The next page cannot be asked for: its link leads to another host, or in a circle.

    The call it belongs to is that of the page before.
    """


class MissingSettingError(ApiError, TypeError):
    """The client lacks a setting, given neither as an argument nor by the environment."""


class MismatchedFieldError(ApiError, AttributeError):
    """A field was read whose value in the response is missing or not of the declared type.

    The value as the server sent it: ``raw_value(model, wire_name)``.
    """


class ResponseMismatchWarning(UserWarning):
    """A response differs from its description; all that fits was read.

    A client tells each kind once: an operation, a place but for the indices of arrays, and a type.
    Every occurrence is in its log, at DEBUG.
    """


@dataclass(frozen=True, slots=True, repr=False)
class Exchange:
    """What an error may tell about the call it belongs to.

    `url` holds no credentials. `secrets` are the texts to hide should the server repeat them.
    `correlation_id` is the call's in the log, `request_id_header` the response header with the id
    in the server's.
    """

    method: str
    url: str
    path: str
    secrets: tuple[str, ...] = ()
    correlation_id: str = ""
    request_id_header: str | None = None

    def about(self, reason: str) -> str:
        """Return the text that says of which request `reason` is true."""
        return f"{self.method} {self.path}: {reason}"

    def request_id(self, headers: Mapping[str, str]) -> str | None:
        """Return the server's id of the request, if a response has it."""
        return headers.get(self.request_id_header) if self.request_id_header else None

    def hide_secrets(self, text: str) -> str:
        """Return `text` without any of the caller's secrets."""
        if not self.secrets:
            return text
        # The longest first: another may be part of it.
        ordered = sorted(self.secrets, key=len, reverse=True)
        return re.sub("|".join(map(re.escape, ordered)), "[redacted]", text)


class ResponseHeaders(Mapping[str, str]):
    """The headers of a response, shown in lower case and looked up in any."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._values = {name.lower(): value for name, value in headers.items()}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(self._values)


class ResponseMismatchError(CallError):
    """A response differs from its description, and the client is strict.

    `mismatches` holds the first of them, `total` says how many there are.
    """

    def __init__(self, exchange: Exchange, mismatches: Mismatches) -> None:
        self.mismatches: tuple[Mismatch, ...] = tuple(mismatches.kept)
        self.total = mismatches.total
        super().__init__(exchange, mismatch_message(exchange, mismatches))


class ResponseDecodeError(CallError):
    """A successful response cannot be read as what its operation declares.

    `status`, `headers` (looked up in any case), `content_type` and `content` (bytes) are those of
    the response, `request_id` is the server's id of the request, if there is one.
    """

    def __init__(
        self,
        exchange: Exchange,
        reason: str,
        status: int,
        headers: Mapping[str, str],
        content: bytes,
    ) -> None:
        self.status = status
        self.headers = ResponseHeaders(headers)
        self.content_type = self.headers.get("content-type")
        self.content = content
        self.request_id = exchange.request_id(self.headers)
        start = exchange.hide_secrets(content[: 4 * _LONGEST_BODY_EXCERPT].decode(errors="replace"))
        told = exchange.about(
            f"{reason} (status {status}, content type {self.content_type or 'not given'})"
        )
        super().__init__(
            exchange, f"{told}: {shorten(start, _LONGEST_BODY_EXCERPT) or '(empty body)'}"
        )


@dataclass(frozen=True, slots=True)
class ErrorEnvelope:
    """Where the error bodies of an API hold what.

    `message` and `errors` are paths of keys into the body, `request_id_header` the response header
    that identifies the request in the server's logs. `classes` are the errors of statuses that mean
    something of their own in the API.
    """

    message: tuple[str, ...] = ("message",)
    errors: tuple[str, ...] = ("errors",)
    request_id_header: str | None = None
    classes: "Mapping[int, type[StatusError]]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True, repr=False)
class ErrorDetails:
    """What the server said when it answered with an error status."""

    status: int
    headers: Mapping[str, str]
    content: bytes
    body: Any
    message: str | None
    errors: Mapping[str, list[str]]
    request_id: str | None


class StatusError(CallError):
    """The server answered with a status that is not one of success.

    `status`, `headers` (looked up in any case), `content` (the body's bytes), `body` (the body's
    JSON or None), `message` (the server's own words or None) and `request_id` (the server's).
    """

    def __init__(self, exchange: Exchange, details: ErrorDetails) -> None:
        self.status = details.status
        self.headers = ResponseHeaders(details.headers)
        self.content = details.content
        self.body: Any = details.body
        self.message = details.message
        self.request_id = details.request_id
        super().__init__(exchange, _status_message(exchange, details))


class UnexpectedStatusError(StatusError):
    """A status that is neither success nor error: 1xx, or a redirection, which is not followed."""


class ClientError(StatusError):
    """4xx: the server finds the request at fault."""


class BadRequestError(ClientError):
    """400."""


class AuthenticationError(ClientError):
    """401: the credentials are missing or not valid."""


class PermissionDeniedError(ClientError):
    """403."""


class NotFoundError(ClientError):
    """404."""


class MethodNotAllowedError(ClientError):
    """405."""


class NotAcceptableError(ClientError):
    """406."""


class ConflictError(ClientError):
    """409."""


class PreconditionFailedError(ClientError):
    """412."""


class UnprocessableEntityError(ClientError):
    """422: `errors` holds the server's messages by field."""

    def __init__(self, exchange: Exchange, details: ErrorDetails) -> None:
        super().__init__(exchange, details)
        self.errors: dict[str, list[str]] = dict(details.errors)


class RateLimitError(ClientError):
    """429: there were too many requests.

    `retry_after` and `reset_after` are seconds until the server answers again and until it counts
    anew, `limit` and `remaining` numbers of requests; each is None if the server does not say so.
    """

    def __init__(self, exchange: Exchange, details: ErrorDetails) -> None:
        from .retries import rate_limit_status  # noqa: PLC0415 - seldom needed

        super().__init__(exchange, details)
        told = rate_limit_status(details.headers, datetime.now(UTC))
        self.retry_after = told.retry_after
        self.reset_after = told.reset_after
        self.limit = told.limit
        self.remaining = told.remaining


class ServerError(StatusError):
    """5xx: the server failed."""


class NotImplementedByServerError(ServerError):
    """501."""


_BY_STATUS: Final[Mapping[int, type[StatusError]]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    406: NotAcceptableError,
    409: ConflictError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    501: NotImplementedByServerError,
}
_BY_FAMILY: Final[Mapping[int, type[StatusError]]] = {4: ClientError, 5: ServerError}


def status_error(
    exchange: Exchange,
    status: int,
    headers: Mapping[str, str],
    content: bytes,
    body: Any,
    envelope: ErrorEnvelope,
) -> StatusError:
    """Return the error for a response whose status is not one of success.

    `body` is the parsed JSON of the response, or None if it has none.
    """
    message = _member(body, envelope.message)
    request_id = headers.get(envelope.request_id_header) if envelope.request_id_header else None
    details = ErrorDetails(
        status,
        headers,
        content,
        body,
        message if isinstance(message, str) else None,
        _field_errors(_member(body, envelope.errors)),
        request_id,
    )
    own = envelope.classes.get(status)
    kind = own or _BY_STATUS.get(status) or _BY_FAMILY.get(status // 100, UnexpectedStatusError)
    return kind(exchange, details)


def mismatch_message(exchange: Exchange, mismatches: Mismatches) -> str:
    """Return the text that reports the mismatches of one response."""
    differs = f"the body differs from its description in {mismatches.total} place(s)"
    return exchange.hide_secrets(f"{exchange.about(differs)}:\n{mismatches}")


def _status_message(exchange: Exchange, details: ErrorDetails) -> str:
    known = details.status in HTTPStatus.__members__.values()
    phrase = f" {HTTPStatus(details.status).phrase}" if known else ""
    said = f": {details.message}" if details.message else ""
    location = details.headers.get("location") if details.status // 100 == 3 else None
    target = " (a redirection, which is not followed)" if location else ""
    fields = "".join(f"\n  {name}: {' '.join(texts)}" for name, texts in details.errors.items())
    return f"{details.status}{phrase}{said} ({exchange.method} {exchange.path}){target}{fields}"


def _member(body: object, path: Sequence[str]) -> object:
    for key in path:
        if not isinstance(body, Mapping):
            return None
        body = body.get(key)
    return body


def _field_errors(value: object) -> dict[str, list[str]]:
    if not isinstance(value, Mapping):
        return {}
    return {str(name): _texts(messages) for name, messages in value.items()}


def _texts(messages: object) -> list[str]:
    if isinstance(messages, str):
        return [messages]
    if isinstance(messages, list):
        return [text if isinstance(text, str) else excerpt(text) for text in messages]
    return [excerpt(messages)]
