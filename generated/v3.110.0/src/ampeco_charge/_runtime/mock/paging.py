"""Pages of a listing: which of its things a request asks for, and what is said of the others."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl, quote

from pydantic_core import from_json, to_json

from ..operations import MemberPath, Pagination
from ..request import name_in_query
from ..sampling.words import Words, words_of
from ..server.calls import Call
from ..server.descriptions import DescribedOperation, Schema
from ..server.messages import HttpRequest
from .schemas import members_of, types_of
from .store import Id

Values: TypeAlias = Mapping[MemberPath, Any]
"""What is said beside the items, by where it may stand; None for what there is not."""

_SIZES: Final = frozenset({("per", "page"), ("page", "size"), ("limit",), ("size",), ("count",)})
_DEFAULT_SIZE: Final = 100
_LABELLED: Final[Words] = ("links",)
_SAID: Final = frozenset(
    {
        *(("first",), ("last",), ("prev",), ("previous",), ("next",)),
        *(("next", "cursor"), ("prev", "cursor"), ("has", "more")),
        *(("current", "page"), ("last", "page"), ("total", "pages"), ("per", "page")),
        *(("from",), ("to",), ("total",), ("total", "count"), ("count",), ("limit",)),
        *(("offset",), ("path",), _LABELLED),
    }
)
_DEEPEST: Final = 2
_CURSOR: Final = "cursor"
_PAGE: Final = "page"


@dataclass(frozen=True, slots=True)
class Ways:
    """The query parameters that choose a page, as far as a listing has them.

    `default_size` is the size of a page that says none, None where all items are on one; `most` is
    the largest that may be asked for, `first_page` the number of the first page.
    """

    cursor: str | None
    page: str | None
    offset: str | None
    size: str | None
    default_size: int | None
    most: int | None
    first_page: int = 1

    @property
    def names(self) -> frozenset[str]:
        """The names of all of them."""
        return frozenset(filter(None, (self.cursor, self.page, self.offset, self.size)))


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a listing: `ids` from the place `start` on, of `total`.

    `number` is that of the page where pages have numbers, `last` that of the last one. `targets`
    are the query parameters that lead to other pages, by the names that links have: first, last,
    prev, next. `ignored` are the parameters of the request that chose no page.
    """

    ids: Sequence[Id]
    start: int
    total: int
    size: int | None
    targets: Mapping[str, tuple[str, str] | None]
    number: int | None = None
    last: int | None = None
    ignored: tuple[str, ...] = ()


def ways_of(operation: DescribedOperation, pagination: Pagination | None, body: Schema) -> Ways:
    """Return how pages of a listing are chosen."""
    size = next((each for each in operation.parameters if words_of(each.name) in _SIZES), None)
    found = pagination or Pagination()
    cursor, page, offset = found.cursor, found.page, found.offset
    if size is not None and not (cursor or page or offset):
        # Links lead on by a parameter that is not described where there is only that for the size.
        is_by_cursor = "current_page" not in _names_within(body) and bool(found.next_cursor)
        cursor, page = (_CURSOR, None) if is_by_cursor else (None, _PAGE)
    value = size.schema.resolved() if size is not None else {}
    value = value if isinstance(value, dict) else {}
    is_paged = size is not None or bool(cursor or page or offset)
    return Ways(
        cursor=cursor,
        page=page,
        offset=offset,
        size=size.name if size is not None and size.location == "query" else None,
        default_size=_whole(value.get("default"), _DEFAULT_SIZE) if is_paged else None,
        most=value.get("maximum"),
        first_page=found.first_page,
    )


def page_of(ids: Sequence[Id], ways: Ways, call: Call) -> Page:
    """Return the page that a request asks for."""
    request, arguments = call.request, call.arguments
    if ways.default_size is None:
        return Page(ids, start=0, total=len(ids), size=None, targets={})
    given = arguments.get("query", ways.size or "")
    size = max(1, _whole(given, ways.default_size))
    size = size if ways.most is None else min(size, int(ways.most))
    asked = dict(parse_qsl(request.query, keep_blank_values=True))
    if ways.cursor is not None and (ways.cursor in asked or not (ways.page or ways.offset)):
        cursor = asked.get(ways.cursor, "")
        start = _start(ids, size, cursor) if cursor else 0
        # A cursor that no page gave says no place: the listing begins with its first page.
        page = _by_cursor(ids, size, ways.cursor, start or 0)
        return page if start is not None else replace(page, ignored=(ways.cursor,))
    if ways.offset is not None and (ways.offset in asked or ways.page is None):
        return _by_offset(ids, size, ways.offset, _whole(asked.get(ways.offset), 0))
    number = max(ways.first_page, _whole(asked.get(ways.page or ""), ways.first_page))
    return _by_number(ids, size, ways, number)


def said_of(page: Page, ways: Ways, request: HttpRequest) -> Mapping[Words, Any]:
    """Return what can be said of a page, by the words that name it."""
    links = {
        name: None if target is None else _link(request, ways, target)
        for name, target in page.targets.items()
    }
    cursors = {
        name: target[1] if target is not None and target[0] == ways.cursor else None
        for name, target in page.targets.items()
    }
    start = page.start + 1 if page.ids else None
    end = page.start + len(page.ids) if page.ids else None
    return {
        ("first",): links.get("first"),
        ("last",): links.get("last"),
        ("prev",): links.get("prev"),
        ("previous",): links.get("prev"),
        ("next",): links.get("next"),
        ("next", "cursor"): cursors.get("next"),
        ("prev", "cursor"): cursors.get("prev"),
        ("current", "page"): page.number,
        ("last", "page"): page.last,
        ("total", "pages"): page.last,
        ("from",): start,
        ("to",): end,
        ("total",): page.total,
        ("total", "count"): page.total,
        ("count",): len(page.ids),
        ("per", "page"): page.size,
        ("limit",): page.size,
        ("offset",): page.start,
        ("path",): f"{request.base_url}{request.path}",
        ("has", "more"): page.targets.get("next") is not None,
        _LABELLED: _labelled(page, request, ways, links),
    }


def places_in(body: Schema, items: MemberPath) -> tuple[tuple[MemberPath, Words], ...]:
    """Return where a body may say what of a page, outside of its items."""
    return tuple(_places(body, items, ()))


def _places(
    schema: Schema, items: MemberPath, path: MemberPath
) -> Iterator[tuple[MemberPath, Words]]:
    for name, member in members_of(schema).items():
        place, words, types = (*path, name), words_of(name), types_of(member)
        is_object = "object" in types and bool(members_of(member))
        if place == items:
            continue
        if words in _SAID and not is_object and (words != _LABELLED or "array" in types):
            yield place, words
        elif is_object and len(place) <= _DEEPEST:
            yield from _places(member, items, place)


def _names_within(body: Schema) -> set[str]:
    inner = (members_of(each) for each in members_of(body).values())
    return {name for members in inner for name in members}


# Ways


def _by_number(ids: Sequence[Id], size: int, ways: Ways, number: int) -> Page:
    name, first = ways.page or _PAGE, ways.first_page
    last = first + max(0, (len(ids) - 1) // size)
    start = (number - first) * size
    return Page(
        ids=ids[start : start + size],
        start=start,
        total=len(ids),
        size=size,
        number=number,
        last=last,
        targets={
            "first": (name, str(first)),
            "last": (name, str(last)),
            "prev": (name, str(min(number - 1, last))) if number > first else None,
            "next": (name, str(number + 1)) if number < last else None,
        },
    )


def _by_offset(ids: Sequence[Id], size: int, name: str, start: int) -> Page:
    last = max(0, (len(ids) - 1) // size) * size
    following = start + size
    return Page(
        ids=ids[start:following],
        start=start,
        total=len(ids),
        size=size,
        targets={
            "first": (name, "0"),
            "last": (name, str(last)),
            "prev": (name, str(max(0, start - size))) if start > 0 else None,
            "next": (name, str(following)) if following < len(ids) else None,
        },
    )


def _by_cursor(ids: Sequence[Id], size: int, name: str, start: int) -> Page:
    part = ids[start : start + size]
    has_next = start + size < len(ids)
    return Page(
        ids=part,
        start=start,
        total=len(ids),
        size=size,
        targets={
            "first": (name, ""),
            "last": None,
            "prev": (name, _cursor("before", part[0], start)) if start and part else None,
            "next": (name, _cursor("after", part[-1], start + size)) if has_next else None,
        },
    )


def _cursor(side: str, own_id: Id, place: int) -> str:
    """Return a cursor: a thing, so that it stays where it is whatever comes or goes before it."""
    return base64.urlsafe_b64encode(to_json([side, own_id, place])).decode().rstrip("=")


def _start(ids: Sequence[Id], size: int, cursor: str) -> int | None:
    """Return where the page of a cursor starts; None for what is no cursor."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        side, own_id, place = from_json(base64.b64decode(padded, altchars=b"-_", validate=True))
    except (ValueError, TypeError):
        return None
    if not isinstance(own_id, (int, str)) or not isinstance(place, int):
        return None
    if side == "before":
        return max(0, _place(ids, own_id, place) - size)
    found = _place(ids, own_id, place)
    return found + 1 if found < len(ids) and ids[found] == own_id else found


def _place(ids: Sequence[Id], own_id: Id, place: int) -> int:
    """Return where a thing is, or where it was if it is gone."""
    if own_id in ids:
        return ids.index(own_id)
    if isinstance(own_id, int) and all(isinstance(each, int) for each in ids):
        numbers = [each for each in ids if isinstance(each, int)]
        if numbers == sorted(numbers):
            return sum(each < own_id for each in numbers)
    return min(place, len(ids))


# Links


def _link(request: HttpRequest, ways: Ways, target: tuple[str, str]) -> str:
    name, value = target
    chosen = {ways.cursor, ways.page, ways.offset}
    kept = [part for part in request.query.split("&") if part and name_in_query(part) not in chosen]
    query = "&".join([*kept, f"{quote(name, safe='')}={quote(value, safe='')}"])
    return f"{request.base_url}{request.path}?{query}"


def _labelled(
    page: Page, request: HttpRequest, ways: Ways, links: Mapping[str, str | None]
) -> list[dict[str, Any]]:
    """Return a link for each page near this one, with the previous and the next around them."""
    if page.number is None or page.last is None or ways.page is None:
        return []
    around = range(max(ways.first_page, page.number - 3), min(page.last, page.number + 3) + 1)
    numbered = [
        {
            "url": _link(request, ways, (ways.page, str(each))),
            "label": str(each),
            "active": each == page.number,
        }
        for each in around
    ]
    return [
        {"url": links.get("prev"), "label": "Previous", "active": False},
        *numbered,
        {"url": links.get("next"), "label": "Next", "active": False},
    ]


def _whole(value: object, default: int) -> int:
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 16:
        return int(value)
    is_whole = isinstance(value, (int, float)) and not isinstance(value, bool)
    return int(value) if is_whole and isinstance(value, (int, float)) else default
