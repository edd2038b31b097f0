"""Credentials, and which of them a call carries (OpenAPI 3.1, Security Requirement Object)."""

from __future__ import annotations

import base64
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias
from urllib.parse import quote

from .errors import InvalidArgumentError
from .headers import header_value

if TYPE_CHECKING:
    from .request import Request

_SHORTEST_SECRET: Final = 4


@dataclass(frozen=True, slots=True)
class BearerToken:
    """A token for the schemes ``http`` ``bearer``, ``oauth2`` and ``openIdConnect``.

    A function is asked for the token at each call, so that tokens can be replaced in time. For an
    asynchronous client it may be a coroutine function.
    """

    token: str | Callable[[], str | Awaitable[str]] = field(repr=False)

    def __post_init__(self) -> None:
        if not callable(self.token):
            _check_secret("token", self.token, "a str or a function that gives one")

    def giving(self, token: object) -> BearerToken:
        """Return the credential with a token that its function gave.

        Raises InvalidArgumentError for what is none.
        """
        if isinstance(token, str):
            return BearerToken(token)
        if isinstance(token, Coroutine):
            token.close()  # else Python warns that it was never awaited
        raise InvalidArgumentError(f"the token function gave {type(token).__name__}, not a str")

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown."""
        return (self.token,) if isinstance(self.token, str) else ()

    @property
    def is_in_url(self) -> bool:
        """Whether the secret stands in the URL of a request."""
        return False

    def apply(self, request: Request) -> Request:
        """Return the request with the token (RFC 6750, 2.1)."""
        return request.with_header("Authorization", f"Bearer {self.token}")


@dataclass(frozen=True, slots=True)
class BasicCredentials:
    """A name and password for schemes of type ``http`` with scheme ``basic``."""

    username: str
    password: str = field(repr=False)

    def __post_init__(self) -> None:
        _check_type("username", self.username)
        _check_type("password", self.password)
        if ":" in self.username:
            raise ValueError("the username of basic credentials cannot have a colon")

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown."""
        return (self._encoded(), self.password) if self.password else (self._encoded(),)

    @property
    def is_in_url(self) -> bool:
        """Whether the secret stands in the URL of a request."""
        return False

    def apply(self, request: Request) -> Request:
        """Return the request with the name and password (RFC 7617)."""
        return request.with_header("Authorization", f"Basic {self._encoded()}")

    def _encoded(self) -> str:
        return base64.b64encode(f"{self.username}:{self.password}".encode()).decode()


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key for schemes of type ``apiKey``, sent under `name` at `location`."""

    location: Literal["header", "query", "cookie"]
    name: str
    value: str = field(repr=False)

    def __post_init__(self) -> None:
        _check_secret("API key", self.value)

    @property
    def secrets(self) -> tuple[str, ...]:
        """The texts that must not be shown."""
        return tuple(dict.fromkeys((self.value, quote(self.value, safe=""))))

    @property
    def is_in_url(self) -> bool:
        """Whether the secret stands in the URL of a request."""
        return self.location == "query"

    def apply(self, request: Request) -> Request:
        """Return the request with the key."""
        if self.location == "header":
            return request.with_header(self.name, self.value)
        if self.location == "query":
            return request.with_query({self.name: self.value})
        pair = (quote(self.name, safe=""), quote(self.value, safe=""))
        return replace(request, cookies=(*request.cookies, pair))


Credential: TypeAlias = BearerToken | BasicCredentials | ApiKey


def authorize(
    request: Request,
    security: tuple[tuple[str, ...], ...],
    credentials: Mapping[str, Credential],
) -> Request:
    """Return the request with the credentials of the first alternative that they suffice for.

    When they suffice for none the request is returned as it is: the server says what it lacks.
    """
    for alternative in security:
        if all(scheme in credentials for scheme in alternative):
            for scheme in alternative:
                request = credentials[scheme].apply(request)
            return request
    return request


def worth_hiding(secrets: Iterable[str]) -> tuple[str, ...]:
    """Return the secrets that are hidden wherever they stand.

    What is shorter is none, and stands in words that happen to hold it.
    """
    return tuple(sorted({secret for secret in secrets if len(secret) >= _SHORTEST_SECRET}))


def _check_secret(what: str, value: object, expected: str = "a str") -> None:
    text = _check_type(what, value, expected)
    if not text:
        raise InvalidArgumentError(f"the {what} is empty")
    header_value(what, text)


def _check_type(what: str, value: object, expected: str = "a str") -> str:
    if not isinstance(value, str):
        raise TypeError(f"the {what} is {type(value).__name__}, not {expected}")
    return value
