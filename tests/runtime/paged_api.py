"""An API that gives a listing page by page, in every way that there is."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import accumulate, islice
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest

from generator.runtime.models import Model
from generator.runtime.operations import Listing, Operation, Pagination, Parameter, Response
from generator.runtime.unset import UNSET

NAMES = ("filter", "cursor", "page", "offset", "per_page")
PARAMETERS = tuple(
    Parameter(name, "query", "deepObject" if name == "filter" else "form", explode=True)
    for name in NAMES
)


class Links(Model):
    next: str | None = None


class Meta(Model):
    next_cursor: str | None = None
    last_page: int | None = None


class Things(Model):
    data: list[int] | None = None
    links: Links | None = None
    meta: Meta | None = None


def listing(kind: object = Things, **pagination: Any) -> Listing[Any, Any]:
    response = Response("200", "application/json", lambda: kind)
    operation: Operation[Any] = Operation(
        "GET", "/things", PARAMETERS, (), (response,), (("token",),)
    )
    items = () if kind == list[int] else ("data",)
    return Listing(operation, Pagination(**{"items": items, **pagination}))


BY_LINK = listing(next_link=("links", "next"), cursor="cursor")
BY_CURSOR = listing(next_cursor=("meta", "next_cursor"), cursor="cursor")
BY_LAST_PAGE = listing(page="page", last_page=("meta", "last_page"))
BY_PAGE = listing(page="page")
FROM_ZERO = listing(page="page", first_page=0)
BY_OFFSET = listing(offset="offset")
ARRAY_BY_PAGE = listing(list[int], page="page")
UNPAGED = listing()
# Like the API that is served first: by page or by cursor, whichever the caller wants.
EITHER = listing(
    next_link=("links", "next"),
    next_cursor=("meta", "next_cursor"),
    last_page=("meta", "last_page"),
    cursor="cursor",
    page="page",
    empty_cursor=True,
)


def arguments(**given: object) -> tuple[object, ...]:
    """One value for each parameter of a listing."""
    return tuple(given.get(name, UNSET) for name in NAMES)


@dataclass
class Api:
    """Gives `pages`, and keeps the queries that it was asked with."""

    pages: list[list[int]]
    way: Callable[["Api", dict[str, str]], Any]
    asked: list[dict[str, str]] = field(default_factory=list)

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        query = dict(parse_qsl(request.url.query.decode(), keep_blank_values=True))
        self.asked.append(query)
        return httpx2.Response(200, json=self.way(self, query))

    def at(self, index: int) -> list[int]:
        return self.pages[index] if index < len(self.pages) else []

    def has_after(self, index: int) -> bool:
        return index + 1 < len(self.pages)


def linking(api: Api, query: dict[str, str]) -> Any:
    index = int(query.get("cursor") or 0)
    link = f"http://api.example/things?cursor={index + 1}" if api.has_after(index) else None
    return {"data": api.at(index), "links": {"next": link}}


def linking_briefly(api: Api, query: dict[str, str]) -> Any:
    index = int(query.get("cursor") or 0)
    link = {"next": f"?cursor={index + 1}"} if api.has_after(index) else {}
    return {"data": api.at(index), "links": link}


def cursors(api: Api, query: dict[str, str]) -> Any:
    index = int(query.get("cursor") or 0)
    following = str(index + 1) if api.has_after(index) else None
    return {"data": api.at(index), "meta": {"next_cursor": following}}


def last_page(api: Api, query: dict[str, str]) -> Any:
    number = int(query.get("page", 1))
    return {"data": api.at(number - 1), "meta": {"last_page": len(api.pages)}}


def numbers(api: Api, query: dict[str, str]) -> Any:
    return {"data": api.at(int(query.get("page", 1)) - 1)}


def numbers_from_zero(api: Api, query: dict[str, str]) -> Any:
    return {"data": api.at(int(query.get("page", 0)))}


def arrays(api: Api, query: dict[str, str]) -> Any:
    return api.at(int(query.get("page", 1)) - 1)


def offsets(api: Api, query: dict[str, str]) -> Any:
    starts = dict(zip(accumulate(map(len, api.pages), initial=0), api.pages, strict=False))
    return {"data": starts.get(int(query.get("offset", 0)), [])}


def either(api: Api, query: dict[str, str]) -> Any:
    by_cursor = "cursor" in query
    index = int(query["cursor"] or 0) if by_cursor else int(query.get("page", 1)) - 1
    name, following = ("cursor", index + 1) if by_cursor else ("page", index + 2)
    link = f"/things?{name}={following}" if api.has_after(index) else None
    meta = {"next_cursor": str(following) if link and by_cursor else None}
    return {
        "data": api.at(index),
        "links": {"next": link},
        "meta": meta if by_cursor else {**meta, "last_page": len(api.pages)},
    }


# The way of paging, and whether an API that pages so can give an empty page before the last.
WAYS: dict[str, tuple[Listing[Any, Any], Callable[[Api, dict[str, str]], Any], bool]] = {
    "links": (BY_LINK, linking, True),
    "relative links": (BY_LINK, linking_briefly, True),
    "cursors": (BY_CURSOR, cursors, True),
    "page numbers to a last one": (BY_LAST_PAGE, last_page, True),
    "links or cursors": (EITHER, either, True),
    "page numbers": (BY_PAGE, numbers, False),
    "page numbers from 0": (FROM_ZERO, numbers_from_zero, False),
    "plain arrays": (ARRAY_BY_PAGE, arrays, False),
    "offsets": (BY_OFFSET, offsets, False),
}
EVERY_WAY = pytest.mark.parametrize("way", WAYS)


def in_pages(sizes: list[int]) -> list[list[int]]:
    """The numbers from 0 on, in pages of these sizes."""
    numbers = iter(range(sum(sizes)))
    return [list(islice(numbers, size)) for size in sizes]
