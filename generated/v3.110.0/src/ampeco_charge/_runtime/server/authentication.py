"""Who sends a request: the credentials it carries (OpenAPI 3.1, Security Requirement Object)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import unquote_plus

from .descriptions import Json
from .messages import HttpRequest
from .texts import cookie_pairs, pairs_of

_TOKEN_TYPES = ("oauth2", "openIdConnect")


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a request carries to show who sends it.

    `schemes` are the names of the security schemes that it satisfies: one alternative of those that
    the operation has. `token` is the bearer token, or what another HTTP scheme carries; `username`
    and `password` are those of HTTP Basic, `api_keys` the keys by the name of their scheme.
    """

    schemes: tuple[str, ...] = ()
    token: str | None = field(default=None, repr=False)
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    api_keys: Mapping[str, str] = field(default_factory=dict, repr=False)


Principal: TypeAlias = Any
Authenticate: TypeAlias = Callable[[Credentials], Principal | Awaitable[Principal]]
"""Gives who has these credentials, or raises HTTPError with 401 or 403."""


def credentials_of(
    request: HttpRequest, security: Sequence[Sequence[str]], schemes: Mapping[str, Json]
) -> Credentials | None:
    """Return the credentials for the first alternative of `security` that the request satisfies.

    None says that it satisfies none. An alternative without schemes is satisfied by any request,
    and is tried last. `schemes` are Security Scheme Objects by name.
    """
    given: dict[str, dict[str, Any]] = {}
    for alternative in sorted(security, key=lambda each: not each):
        for name in alternative:
            if name not in given:
                given[name] = _given(request, name, schemes.get(name, {}))
        if all(given[name] for name in alternative):
            return _together(alternative, given)
    return None


def _together(alternative: Sequence[str], given: Mapping[str, dict[str, Any]]) -> Credentials:
    members: dict[str, Any] = {}
    keys: dict[str, str] = {}
    for name in alternative:
        found = dict(given[name])
        keys.update(found.pop("api_keys", {}))
        members.update(found)
    members.pop("trusted", None)
    return Credentials(schemes=tuple(alternative), api_keys=keys, **members)


def _given(request: HttpRequest, name: str, scheme: Json) -> dict[str, Any]:
    """Return the members of Credentials that a request has for a scheme; none if it has nothing."""
    kind = scheme.get("type")
    if kind == "mutualTLS":  # the connection has it, and whoever accepted that has checked it
        return {"trusted": True}
    if kind == "apiKey":
        key = _api_key(request, scheme["in"], scheme["name"])
        return {"api_keys": {name: key}} if key else {}
    method = scheme.get("scheme", "bearer").lower() if kind == "http" else "bearer"
    if kind != "http" and kind not in _TOKEN_TYPES:
        return {}
    text = _authorization(request, method)
    if text is None:
        return {}
    return _basic(text) if method == "basic" else {"token": text}


def _authorization(request: HttpRequest, scheme: str) -> str | None:
    """Return what follows the name of the scheme (RFC 9110, 11.6.2); None for another scheme."""
    used, _, text = (request.header("authorization") or "").strip().partition(" ")
    return text.strip() or None if used.lower() == scheme else None


def _basic(text: str) -> dict[str, Any]:
    """Return name and password (RFC 7617, 2); nothing for what cannot be read."""
    try:
        name, colon, password = base64.b64decode(text, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return {}
    return {"username": name, "password": password} if colon else {}


def _api_key(request: HttpRequest, location: str, name: str) -> str | None:
    if location == "header":
        return request.header(name.lower())
    pairs = pairs_of(request.query) if location == "query" else cookie_pairs(request.headers)
    return next((unquote_plus(text) for key, text in pairs if unquote_plus(key) == name), None)


def challenges(
    security: Sequence[Sequence[str]], schemes: Mapping[str, Json], *, invalid: bool
) -> Iterator[tuple[str, str]]:
    """Yield the WWW-Authenticate headers of a 401 (RFC 9110, 11.6.1), one for each scheme.

    `invalid` says that there were credentials (RFC 6750, 3.1).
    """
    texts = (
        _challenge(schemes.get(name, {}), invalid=invalid)
        for alternative in security
        for name in alternative
    )
    yield from (("www-authenticate", text) for text in dict.fromkeys(texts))


def _challenge(scheme: Json, *, invalid: bool) -> str:
    kind = scheme.get("type")
    if kind == "apiKey":
        return f'ApiKey in="{scheme["in"]}", name="{scheme["name"]}"'
    method = scheme.get("scheme", "bearer") if kind == "http" else "bearer"
    if method.lower() == "basic":
        return 'Basic realm="api", charset="UTF-8"'
    if method.lower() != "bearer":
        return f"{method.capitalize()}"
    return 'Bearer error="invalid_token"' if invalid else "Bearer"
