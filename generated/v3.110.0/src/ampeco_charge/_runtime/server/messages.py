"""Requests and responses of HTTP as a server sees them: plain data, whatever carries them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from ..unset import UNSET

Pairs: TypeAlias = tuple[tuple[str, str], ...]
Headers: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]]
FieldErrors: TypeAlias = dict[str, list[str]]
"""Texts by field of a request."""

WHOLE_BODY: Final = "body"
"""What a body is called where something is wrong with it as a whole."""

_LOWEST_STATUS: Final = 200
_HIGHEST_STATUS: Final = 599
_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_TEXT: Final = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def dotted(at: str, path: Iterable[str | int]) -> str:
    """Return the name of a field: a dotted path from `at` on, which may be nothing."""
    return ".".join((at, *map(str, path)) if at else map(str, path))


def header_pairs(headers: Headers) -> Pairs:
    """Return headers as pairs.

    Raises ValueError for what cannot be a header (RFC 9110, 5.1 and 5.5): a line break would begin
    another one, and above U+00FF there is no byte for a character.
    """
    given: Any = headers
    pairs = given.items() if isinstance(given, Mapping) else given
    return tuple(_header_pair(name, text) for name, text in pairs)


def _header_pair(name: str, text: str) -> tuple[str, str]:
    if not _HEADER_NAME.fullmatch(name):
        raise ValueError(f"{name!r} cannot be the name of a header")
    if not _HEADER_TEXT.fullmatch(text):
        raise ValueError(f"the header {name} cannot be {text!r}")
    return name, text.strip()


def check_status(status: Any) -> None:
    """Raise ValueError for what cannot be the status of a response (RFC 9110, 15)."""
    is_number = isinstance(status, int) and not isinstance(status, bool)
    if not (is_number and _LOWEST_STATUS <= status <= _HIGHEST_STATUS):
        raise ValueError(f"{status!r} cannot be the status of a response: it is 200 to 599")


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request that came in.

    `path` is percent-encoded as it came, without the query; `query` is what follows ``?``, raw.
    Names of `headers` are in lower case, a header that came several times is there several times.
    `base_url` is scheme and authority that the request was sent to, without ``/`` at its end.
    """

    method: str
    path: str
    query: str = ""
    headers: Pairs = ()
    body: bytes = b""
    base_url: str = "http://localhost"

    def header(self, name: str) -> str | None:
        """Return the first value of a header, by its name in lower case; None without one."""
        return next((text for key, text in self.headers if key == name), None)

    def header_values(self, name: str) -> Iterator[str]:
        """Yield every value of a header, by its name in lower case."""
        return (text for key, text in self.headers if key == name)


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """A response to be sent. Its length is the carrier's to say."""

    status: int
    headers: Pairs = ()
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a request gives to its operation, as JSON values that the description allows.

    `values` are parameters by location and name; one that was not given is not there. `body` is a
    JSON value, for forms an object of their fields, for other media types text or bytes; UNSET
    without one. Files in a form are `File` objects with bytes. Numbers are int, float, or Decimal
    where no float is the same. `media_type` is the described media type of the body.
    """

    values: dict[tuple[str, str], Any] = field(default_factory=dict)
    body: Any = UNSET
    media_type: str | None = None

    def get(self, location: str, name: str, default: Any = None) -> Any:
        """Return the value of a parameter, `default` without one."""
        return self.values.get((location, name), default)


class HTTPError(Exception):
    """An answer that refuses a request.

    `message` and `errors` (texts by field of the request) go into the body as the API has it;
    without a message it is the phrase of the status (RFC 9110, 15). Raise it from a service.

    Raises ValueError for a status or a header that cannot be one.
    """

    def __init__(
        self,
        status: int,
        message: str | None = None,
        *,
        errors: FieldErrors | None = None,
        headers: Headers = (),
    ) -> None:
        check_status(status)
        super().__init__(f"{status} {message or ''}".rstrip())
        self.status = status
        self.message = message
        self.errors = errors
        self.headers = header_pairs(headers)
