"""Which request asks for the next page of a listing. Nothing is sent here."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, quote, urljoin, urlsplit

from .models import Model, raw_value
from .operations import MemberPath, Pagination
from .request import Request, name_in_query
from .unset import UNSET

_PORTS: Final = {"http": 80, "https": 443}
_WHOLE: Final = re.compile(r"[0-9]{1,18}")


def first_request(request: Request, pagination: Pagination) -> Request:
    """Return the request of the first page, which engages cursors unless the caller chose a way."""
    if not pagination.empty_cursor or pagination.cursor is None:
        return request
    if _names(request.query) & _ways(pagination):
        return request
    return _at(request, pagination, pagination.cursor, "")


def following_request(
    request: Request, pagination: Pagination, body: object, count: int
) -> Request | str | None:
    """Return the request of the page after that with `count` items in `body`; None after the last.

    A link in the body decides, then a cursor in it, then the number of the last page; without any
    of them a listing by page or offset ends with an empty page. For a link to another host, and
    what is neither a link nor a cursor, the text is returned that says why it is not asked for.
    """
    link = _said(body, pagination.next_link)
    if link:
        return _followed(request, pagination, link)
    cursor = _said(body, pagination.next_cursor)
    if cursor and pagination.cursor is not None:
        return _continued(request, pagination, pagination.cursor, cursor)
    names = _names(request.query)
    if pagination.cursor in names:
        return None
    # By page, a null cursor may stand in a body just for completeness.
    by_number = bool(names & {pagination.page, pagination.offset})
    is_open = link is UNSET and (cursor is UNSET or by_number)
    return _numbered(request, pagination, body, count, is_open=is_open)


def items_of(body: object, pagination: Pagination) -> list[Any] | None:
    """Return the items of a body; None if they are not there or are no array."""
    items = member_at(body, pagination.items)
    return items if isinstance(items, list) else None


def cursor_of(request: Request, pagination: Pagination) -> str | None:
    """Return the cursor that a request asks with, if it does."""
    return _value(request.query, pagination.cursor) or None


def page_number_of(request: Request, pagination: Pagination) -> int | None:
    """Return the number of the page that a request asks for; None if pages have no numbers."""
    if pagination.page is None or _names(request.query) & {pagination.cursor, pagination.offset}:
        return None
    return _number(request.query, pagination.page, pagination.first_page)


def member_at(body: object, path: MemberPath) -> Any:
    """Return the member that `path` leads to in a body of models and dicts, UNSET without it."""
    for name in path:
        body = _member(body, name)
    return body


def _member(value: object, name: str) -> Any:
    if isinstance(value, Mapping):
        return value.get(name, UNSET)
    try:
        return raw_value(value, name) if isinstance(value, Model) else UNSET
    except KeyError:
        return UNSET


def _said(body: object, path: MemberPath) -> Any:
    """Return what a body says at `path`: UNSET if nothing, something false if there is no more."""
    return member_at(body, path) if path else UNSET


def _continued(
    request: Request, pagination: Pagination, name: str, cursor: object
) -> Request | str:
    if isinstance(cursor, (str, int)) and not isinstance(cursor, bool):
        return _at(request, pagination, name, str(cursor))
    return "the cursor of the next page is no text"


def _numbered(
    request: Request, pagination: Pagination, body: object, count: int, *, is_open: bool
) -> Request | None:
    """Return the request of the next page or offset; `is_open` if the body may not be the last."""
    if pagination.page is not None and pagination.offset not in _names(request.query):
        number = _number(request.query, pagination.page, pagination.first_page)
        last = _whole(_said(body, pagination.last_page))
        goes_on = number < last if last is not None else is_open and count > 0
        return _at(request, pagination, pagination.page, str(number + 1)) if goes_on else None
    if pagination.offset is not None and is_open and count > 0:
        offset = _number(request.query, pagination.offset, 0) + count
        return _at(request, pagination, pagination.offset, str(offset))
    return None


# Links


def _followed(request: Request, pagination: Pagination, link: object) -> Request | str:
    """Return the request that a link asks for, with the parameters that the link leaves out.

    The scheme stays: behind a proxy a server takes https for http.
    """
    if not isinstance(link, str):
        return "the link to the next page is no text"
    here = urlsplit(request.url)
    try:
        there = urlsplit(urljoin(request.url, link))
        is_here = there.scheme in _PORTS and _is_same_host(here, there)
    except ValueError:
        return "the link to the next page is no URL"
    if not is_here:
        host = there.netloc.rpartition("@")[2]
        place = f"{there.scheme}://{host}, another host; it was not asked"
        return f"the next page is said to be at {place}"
    query = _merged(request.query, there.query, _ways(pagination))
    return replace(_below(request, there.path or "/"), query=query)


def _is_same_host(here: SplitResult, there: SplitResult) -> bool:
    """Compare hosts; a proxy may leave its port out of the links, or give that of the scheme."""
    return there.hostname == here.hostname and _port(there) in (None, _port(here))


def _port(parts: SplitResult) -> int | None:
    return None if parts.port == _PORTS[parts.scheme] else parts.port


def _below(request: Request, path: str) -> Request:
    """Return the request with another path of its host, below the base URL where that is so."""
    base = urlsplit(request.base_url)
    if path.startswith(f"{base.path}/"):
        return replace(request, path=path.removeprefix(base.path))
    return replace(request, base_url=f"{base.scheme}://{base.netloc}", path=path)


# Queries


def _merged(own: str, linked: str, ways: set[str]) -> str:
    kept = _without(own, _names(linked) | ways)
    return "&".join([*kept, linked] if linked else kept)


def _at(request: Request, pagination: Pagination, name: str, value: str) -> Request:
    """Return the request with `name` as its only way of paging."""
    kept = _without(request.query, _ways(pagination))
    added = f"{quote(name, safe='')}={quote(value, safe='')}"
    return replace(request, query="&".join([*kept, added]))


def _without(query: str, names: set[str]) -> list[str]:
    return [part for part in query.split("&") if part and name_in_query(part) not in names]


def _ways(pagination: Pagination) -> set[str]:
    return set(filter(None, (pagination.cursor, pagination.page, pagination.offset)))


def _names(query: str) -> set[str]:
    return {name_in_query(part) for part in query.split("&") if part}


def _value(query: str, name: str | None) -> str | None:
    pairs: Iterable[tuple[str, str]] = parse_qsl(query, keep_blank_values=True)
    return next((value for key, value in pairs if key == name), None)


def _number(query: str, name: str, default: int) -> int:
    number = _whole(_value(query, name))
    return default if number is None else number


def _whole(value: object) -> int | None:
    """Return a number that is written as one, or as text."""
    if isinstance(value, str):
        return int(value) if _WHOLE.fullmatch(value) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
