"""What can be set for a client, for a family of calls, and for one call."""

from __future__ import annotations

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
_MERGED: Final = ("extra_query", "extra_body")


def merged_options(defaults: RequestOptions, given: RequestOptions, of: str) -> RequestOptions:
    """Return `defaults` with what is `given` for the call `of`; the extra members add up.

    Raises TypeError for an option that does not exist: a misspelt argument must not be one that is
    silently left out.
    """
    unknown = sorted(given.keys() - REQUEST_OPTIONS)
    if unknown:
        raise TypeError(f"{of} got an unexpected keyword argument {unknown[0]!r}")
    merged: dict[str, Any] = {**defaults, **given}
    for name in _MERGED:
        if name in defaults and name in given:
            merged[name] = {**defaults[name], **given[name]}
    if "extra_headers" in defaults and "extra_headers" in given:
        merged["extra_headers"] = _headers(defaults["extra_headers"], given["extra_headers"])
    _check(merged)
    return merged  # type: ignore[return-value]


def _headers(defaults: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Return both, names compared without regard to case."""
    names = {name.lower() for name in given}
    kept = {name: value for name, value in defaults.items() if name.lower() not in names}
    return {**kept, **given}


def _check(options: Mapping[str, Any]) -> None:
    if options.get("max_retries", 0) < 0:
        raise ValueError("max_retries is less than 0")
    for name in ("timeout", "deadline"):
        value = options.get(name)
        if isinstance(value, (int, float)) and not value > 0:
            raise ValueError(f"{name} is not more than 0 seconds; None means no limit")
