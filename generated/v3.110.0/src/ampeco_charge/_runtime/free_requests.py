"""Requests that no operation describes."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from .auth import ApiKey, Credential
from .calls import JSON_BODY
from .configuration import Configuration
from .errors import InvalidArgumentError
from .headers import header_name
from .operations import File, Operation, RequestBody, Response
from .options import RequestOptions

_ANYTHING: Final = (Response("2XX", "*/*", lambda: object), Response("2XX"))
_USERINFO: Final = re.compile(r"//.*@")
_BYTES: Final = (RequestBody("*/*"),)


def free_operation(
    configuration: Configuration,
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    options: RequestOptions,
) -> tuple[Operation[Any], RequestOptions]:
    """Return an operation for `method` on `path`, and the options that hold its query.

    It carries all credentials of the client. Raises InvalidArgumentError for a method that is none,
    a path that does not begin with a slash, or a URL that does not begin with the base URL:
    credentials go nowhere else.
    """
    plain, _, written = _below(configuration.base_url, path).partition("?")
    operation: Operation[Any] = Operation(
        _checked_method(method),
        plain,
        bodies=_BYTES if _is_bytes(body) else JSON_BODY,
        responses=_ANYTHING,
        security=(_all(configuration.credentials),),
        query=written,
    )
    extra = {**(query or {}), **options.get("extra_query", {})}
    return operation, {**options, "extra_query": extra}


def _checked_method(method: str) -> str:
    try:
        return header_name(method).upper()
    except InvalidArgumentError:
        raise InvalidArgumentError(f"{method!r} cannot be the method of a request") from None


def _below(base_url: str, path: str) -> str:
    """Return what follows the base URL; the message of the error repeats no credentials."""
    below = path.removeprefix(base_url)
    # After the base URL // is a path; by itself it begins the name of another host.
    is_path = below.startswith("/") and (below != path or not below.startswith("//"))
    if is_path and not set("{}#") & set(below):
        return below
    shown = _USERINFO.sub("//", path.partition("?")[0])
    raise InvalidArgumentError(
        f"{shown!r} is neither a path that begins with / nor a URL below"
        f" {base_url}, percent-encoded and without fragment"
    )


def _all(credentials: Mapping[str, Credential]) -> tuple[str, ...]:
    """Return the schemes of the credentials; of several for one header, that of the first."""
    places: dict[tuple[str, str], str] = {}
    for scheme, credential in credentials.items():
        places.setdefault(_place(credential), scheme)
    return tuple(places.values())


def _place(credential: Credential) -> tuple[str, str]:
    if isinstance(credential, ApiKey):
        return credential.location, credential.name.lower()
    return "header", "authorization"


def _is_bytes(body: object) -> bool:
    if isinstance(body, (bytes, bytearray, memoryview, Path, File)):
        return True
    # A model may have a field of this name.
    return callable(getattr(body, "read", None))
