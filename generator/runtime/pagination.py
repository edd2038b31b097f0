"""Which request asks for the next page of a listing. Nothing is sent here."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, quote, unquote_plus, urljoin, urlsplit

from .errors import PaginationError
from .models import Model, raw_value
from .operations import MemberPath, Pagination
from .request import Request
from .unset import UNSET

_PORTS: Final = {"http": 80, "https": 443}


def first_request(request: Request, pagination: Pagination) -> Request:
    """Return the request of the first page, which engages cursors unless the caller chose a way."""
    chosen = _names(request.query) & {pagination.cursor, pagination.page, pagination.offset}
    if not pagination.empty_cursor or pagination.cursor is None or chosen:
        return request
    return replace(request, query=_with(request.query, {pagination.cursor: ""}))


def following_request(
    request: Request, pagination: Pagination, body: object, count: int
) -> Request | None:
    """Return the request of the page after that with `count` items in `body`; None after the last.

    A link in the body decides, then a cursor in it, then the number of the last page; without any
    of them a listing by page or offset ends with an empty page. Raises PaginationError for a link
    that leads to another host.
    """
    link = member_at(body, pagination.next_link) if pagination.next_link else UNSET
    if link is not UNSET:
        return _followed(request, link) if isinstance(link, str) and link else None
    cursor = member_at(body, pagination.next_cursor) if pagination.next_cursor else UNSET
    if cursor is not UNSET and pagination.cursor is not None:
        following = {pagination.cursor: str(cursor)} if cursor else {}
    else:
        following = _following_number(request.query, pagination, body, count)
    return replace(request, query=_with(request.query, following)) if following else None


def items_of(body: object, pagination: Pagination) -> list[Any] | None:
    """Return the items of a body; None if they are not there or are no array."""
    items = member_at(body, pagination.items)
    return items if isinstance(items, list) else None


def cursor_of(request: Request | None, pagination: Pagination) -> str | None:
    """Return the cursor that a request asks with, if it does."""
    found = _value(request.query, pagination.cursor) if request is not None else None
    return found or None


def page_number_of(request: Request, pagination: Pagination) -> int | None:
    """Return the number of the page that a request asks for; None if pages have no numbers."""
    if pagination.page is None or _value(request.query, pagination.cursor) is not None:
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


def _following_number(
    query: str, pagination: Pagination, body: object, count: int
) -> dict[str, str]:
    if count == 0 or pagination.cursor in _names(query):
        return {}
    if pagination.page is not None:
        number = _number(query, pagination.page, pagination.first_page)
        last = member_at(body, pagination.last_page) if pagination.last_page else UNSET
        is_last = isinstance(last, int) and number >= last
        return {} if is_last else {pagination.page: str(number + 1)}
    if pagination.offset is not None:
        return {pagination.offset: str(_number(query, pagination.offset, 0) + count)}
    return {}


def _followed(request: Request, link: str) -> Request:
    """Return the request that a link asks for, with the parameters that the link leaves out.

    The scheme stays: behind a proxy a server takes https for http.
    """
    here, there = urlsplit(request.url), urlsplit(urljoin(request.url, link))
    port = there.port or (here.port if there.hostname == here.hostname else None)
    if (there.hostname, port) != (here.hostname, here.port) or there.scheme not in _PORTS:
        raise PaginationError(
            f"{request.method} {request.path}: the next page is said to be at"
            f" {there.scheme}://{there.netloc.rpartition('@')[2]}, another host; it was not asked"
        )
    origin = f"{here.scheme}://{here.netloc}"
    query = _merged(request.query, there.query)
    return replace(request, base_url=origin, path=there.path or "/", query=query)


def _merged(own: str, linked: str) -> str:
    names = _names(linked)
    kept = [part for part in own.split("&") if part and _name(part) not in names]
    return "&".join([*kept, linked] if linked else kept)


def _with(query: str, values: Mapping[str, str]) -> str:
    added = [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in values.items()]
    kept = (part for part in query.split("&") if part and _name(part) not in values)
    return "&".join([*kept, *added])


def _names(query: str) -> set[str | None]:
    return {_name(part) for part in query.split("&") if part}


def _name(part: str) -> str:
    """Return the name of a parameter from its part of a query: ``filter`` of ``filter[a]=1``."""
    return unquote_plus(part.partition("=")[0]).partition("[")[0]


def _value(query: str, name: str | None) -> str | None:
    pairs: Iterable[tuple[str, str]] = parse_qsl(query, keep_blank_values=True)
    return next((value for key, value in pairs if key == name), None)


def _number(query: str, name: str, default: int) -> int:
    value = _value(query, name) or ""
    return int(value) if value.isascii() and value.isdigit() else default
