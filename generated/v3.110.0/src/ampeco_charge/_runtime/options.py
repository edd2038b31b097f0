"""What can be set for a client, for a family of calls, and for one call."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypedDict

if TYPE_CHECKING:
    import httpx2

DEFAULT_TIMEOUT: Final = 30.0
DEFAULT_DEADLINE: Final = 120.0
DEFAULT_MAX_RETRIES: Final = 2


class RequestOptions(TypedDict, total=False):
    """What every method takes beside its own arguments.

    `timeout`: seconds for each of connecting, sending and waiting for data (None: no limit), or an
    ``httpx2.Timeout``. `deadline`: seconds for the whole call, retries and waits included; for a
    streamed response as far as its headers (None: no limit). `max_retries`: how often a request
    that may be repeated is. `extra_headers`, `extra_query`: sent in addition, or instead of what
    the client would send under that name. `extra_body`: members that a JSON object is sent with, in
    addition or instead.
    """

    timeout: float | httpx2.Timeout | None
    deadline: float | None
    max_retries: int
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]


REQUEST_OPTIONS: Final = frozenset(RequestOptions.__annotations__)
_SECONDS: Final = ("timeout", "deadline")
_MERGED: Final = ("extra_query", "extra_body")


def merged_options(defaults: RequestOptions, given: RequestOptions, of: str) -> RequestOptions:
    """Return `defaults` with what is `given` for the call `of`; the extra members add up.

    Raises TypeError for an option that does not exist (a misspelt argument must not be one that is
    silently left out) or has the wrong type, ValueError for numbers that cannot be.
    """
    unknown = sorted(given.keys() - REQUEST_OPTIONS)
    if unknown:
        raise TypeError(f"{of} got an unexpected keyword argument {unknown[0]!r}")
    _check(given)
    before: dict[str, Any] = {**defaults}
    now: dict[str, Any] = {**given}
    merged: dict[str, Any] = {**before, **now}
    for name in _MERGED:
        if name in before and name in now:
            merged[name] = {**before[name], **now[name]}
    if "extra_headers" in defaults and "extra_headers" in given:
        merged["extra_headers"] = _headers(defaults["extra_headers"], given["extra_headers"])
    return merged  # type: ignore[return-value]


def _headers(defaults: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Return both, names compared without regard to case."""
    names = {name.lower() for name in given}
    kept = {name: value for name, value in defaults.items() if name.lower() not in names}
    return {**kept, **given}


def _check(options: Mapping[str, Any]) -> None:
    for name, value in options.items():
        if name == "max_retries":
            _check_retries(value)
        elif name in _SECONDS:
            _check_seconds(name, value)
        elif not isinstance(value, Mapping):
            raise TypeError(f"{name} is {_kind(value)}, not a mapping")
    for name, value in options.get("extra_headers", {}).items():
        if not isinstance(name, str):
            raise TypeError(f"extra_headers: the name {name!r} is {_kind(name)}, not a str")
        if not isinstance(value, str):
            raise TypeError(f"extra_headers: the value of {name!r} is {_kind(value)}, not a str")


def _check_retries(value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"max_retries is {_kind(value)}, not an int")
    if value < 0:
        raise ValueError("max_retries is less than 0")


def _check_seconds(name: str, value: object) -> None:
    if value is None or (name == "timeout" and _is_timeout(value)):
        return
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise TypeError(f"{name} is {_kind(value)}, not a number of seconds or None")
    if not 0 < value < math.inf:
        raise ValueError(f"{name} is {value!r}, not seconds above 0; None means no limit")


def _is_timeout(value: object) -> bool:
    # Who has one has imported httpx2.
    httpx2 = sys.modules.get("httpx2")
    return httpx2 is not None and isinstance(value, httpx2.Timeout)


def _kind(value: object) -> str:
    return type(value).__name__
