"""Listings: every item once and in order, one page in memory, in both halves."""

import gc
import json
import re
import tracemalloc
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime.async_paginator import AsyncPaginator
from generator.runtime.async_resource import AsyncResource
from generator.runtime.auth import ApiKey, BearerToken
from generator.runtime.client import BaseClient
from generator.runtime.errors import (
    NotFoundError,
    PaginationError,
    ResponseDecodeError,
    ResponseMismatchError,
    ResponseMismatchWarning,
)
from generator.runtime.operations import Listing
from tests.runtime.halves import HALVES, AsyncHalf, SyncHalf
from tests.runtime.paged_api import (
    ARRAY_BY_PAGE,
    BY_LINK,
    EITHER,
    EVERY_WAY,
    UNPAGED,
    WAYS,
    Api,
    Things,
    arguments,
    either,
    in_pages,
    linking,
    linking_briefly,
    listing,
    numbers,
)
from tests.support.server import Answer, Received, Server, running_server

JSON = {"content-type": "application/json"}


@pytest.fixture(scope="module")
def both() -> Iterator[list[SyncHalf]]:
    """Both halves, for tests that Hypothesis calls many times."""
    with HALVES[0]() as plain, HALVES[1]() as awaited:
        yield [plain, awaited]


@EVERY_WAY
@settings(max_examples=30)
@given(sizes=st.lists(st.integers(0, 3), max_size=5))
def test_every_item_comes_once_and_in_order(
    both: list[SyncHalf], way: str, sizes: list[int]
) -> None:
    asks_with, answer, may_be_empty = WAYS[way]
    pages = in_pages(sizes if may_be_empty else [size for size in sizes if size])
    for half in both:
        api = Api(pages, answer)
        first = half.page(half.mocked(api), asks_with, arguments(filter={"a": [1]}))
        assert half.all(first) == list(range(sum(sizes)))
        # Where nothing says which page is the last, an empty one does.
        assert len(api.asked) == (max(len(pages), 1) if may_be_empty else len(pages) + 1)
        assert all(query["filter[a][]"] == "1" for query in api.asked)


@EVERY_WAY
def test_pages_one_by_one(half: SyncHalf, way: str) -> None:
    asks_with, answer, _ = WAYS[way]
    client = half.mocked(Api(in_pages([2, 1, 2]), answer))
    page, found = half.page(client, asks_with), []
    while page is not None and page.data:
        found.append(page.data)
        assert page.has_next or len(found) == 3
        page = half.run(page.next_page())
    assert found == [[0, 1], [2], [3, 4]]
    first = half.page(client, asks_with)
    assert [each.data for each in half.all(first.pages()) if each.data] == found
    assert half.all(first) == half.all(first) == [0, 1, 2, 3, 4]


def test_nothing_is_asked_before_it_is_needed(half: SyncHalf) -> None:
    api = Api(in_pages([2, 2]), linking)
    seen: list[tuple[int, int]] = []
    items = half.iterator(half.page(half.mocked(api), BY_LINK))
    half.each(items, lambda item: seen.append((item, len(api.asked))))
    assert seen == [(0, 1), (1, 1), (2, 2), (3, 2)]


def test_what_a_page_tells(half: SyncHalf) -> None:
    page = half.page(half.mocked(Api(in_pages([2, 1]), linking)), BY_LINK)
    assert page.body.links.next == "http://api.example/things?cursor=1"
    assert repr(page) == f"<{half.page_type.__name__} of 2 items, more to come>"
    last = half.run(page.next_page())
    assert repr(last) == f"<{half.page_type.__name__} of 1 items, the last>"
    assert last.cursor is None
    assert half.run(last.next_page()) is None


# Going on elsewhere


def test_a_listing_goes_on_from_a_cursor(half: SyncHalf) -> None:
    client = half.mocked(api := Api(in_pages([2, 2, 2]), either))
    first = half.page(client, EITHER)
    assert (api.asked[0], first.cursor, first.number) == ({"cursor": ""}, "1", None)
    assert half.all(half.page(client, EITHER, arguments(cursor=first.cursor))) == [2, 3, 4, 5]


def test_a_listing_goes_on_from_a_page_number(half: SyncHalf) -> None:
    client = half.mocked(api := Api(in_pages([2, 2, 2]), either))
    pages = half.all(half.page(client, EITHER, arguments(page=1)).pages())
    assert [page.number for page in pages] == [1, 2, 3]
    assert [page.cursor for page in pages] == [None, None, None]
    assert api.asked[0] == {"page": "1"}
    again = half.page(client, EITHER, arguments(page=pages[1].number))
    assert half.all(again) == [2, 3, 4, 5]


@pytest.mark.parametrize("chosen", ["cursor", "page"])
def test_a_way_of_paging_may_be_chosen_by_extra_query(half: SyncHalf, chosen: str) -> None:
    api = Api(in_pages([2, 2]), either)
    start = {"cursor": "1", "page": 2}[chosen]
    page = half.page(half.mocked(api), EITHER, extra_query={chosen: start})
    assert half.all(page) == [2, 3]
    assert api.asked == [{chosen: str(start)}]


def test_options_of_a_listing_hold_for_its_later_pages(half: SyncHalf) -> None:
    agents: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        agents.append(request.headers["user-agent"])
        return api(request)

    api = Api(in_pages([1, 1, 1]), linking_briefly)
    options = {"extra_headers": {"User-Agent": "mine"}, "extra_query": {"q": "1"}}
    half.all(half.page(half.mocked(answer), BY_LINK, **options))
    assert agents == ["mine"] * 3
    assert [query["q"] for query in api.asked] == ["1"] * 3


def test_a_listing_that_is_not_paged_is_asked_for_once(half: SyncHalf) -> None:
    api = Api(in_pages([3]), numbers)
    page = half.page(half.mocked(api), UNPAGED)
    assert (half.all(page), page.has_next, page.cursor, page.number) == (
        [0, 1, 2],
        False,
        None,
        None,
    )
    assert len(api.asked) == 1


# Memory


def alive(kind: type) -> int:
    """How many objects there are that came since collection was switched off."""
    return sum(isinstance(each, kind) for each in gc.get_objects(generation=0))


@pytest.fixture
def without_collection() -> Iterator[None]:
    """Switches collection off: what is let go of is gone at once, or stays."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@EVERY_WAY
@pytest.mark.usefixtures("without_collection")
def test_no_page_is_kept_while_the_next_is_asked_for(half: SyncHalf, way: str) -> None:
    asks_with, answer, _ = WAYS[way]
    api = Api(in_pages([2] * 4), answer)
    kept: list[int] = []

    def counting(request: httpx2.Request) -> httpx2.Response:
        kept.append(alive(half.page_type))
        return api(request)

    client = half.mocked(counting)
    items = half.iterator(half.page(client, asks_with))
    half.each(items, lambda _: kept.append(-alive(half.page_type)))
    assert set(kept) == {0, -1}
    kept.clear()
    pages = half.page(client, asks_with).pages()
    half.each(pages, lambda _: kept.append(-alive(half.page_type)))
    assert set(kept) == {0, -1}


FIRST_ID = 100_000  # so that all pages are of one size


def rows(number: int, pages: int, size: int) -> bytes:
    start = FIRST_ID + number * size
    data = ",".join(f'{{"id":{start + index},"name":"n"}}' for index in range(size))
    last = number + 1 == pages
    link = "null" if last else f'"/things?cursor={number + 1}"'
    return f'{{"data":[{data}],"links":{{"next":{link}}}}}'.encode()


def peak_of_listing(half: SyncHalf, pages: int, size: int) -> int:
    """The most bytes that listing takes at a time."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        number = int(dict(request.url.params).get("cursor") or 0)
        return httpx2.Response(200, headers=JSON, content=rows(number, pages, size))

    client, ids = half.mocked(answer), iter(range(FIRST_ID, FIRST_ID + pages * size))
    many: Listing[Any, Any] = listing(dict[str, Any], next_link=("links", "next"), cursor="cursor")

    def use(row: dict[str, Any]) -> None:
        assert row["id"] == next(ids)

    tracemalloc.start()
    try:
        half.each(half.iterator(half.page(client, many)), use)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
        assert next(ids, None) is None


def test_a_hundred_thousand_items_stream_in_the_memory_of_one_page(half: SyncHalf) -> None:
    peak_of_listing(half, 2, 10)  # what is loaded once
    one = peak_of_listing(half, 1, 1_000)
    assert peak_of_listing(half, 100, 1_000) < 1.5 * one


# What goes wrong


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("{}", Things),
        ('{"data": null}', Things),
        ('{"items": []}', Things),
        ('{"data": {"0": 1}}', dict[str, Any]),
        ('{"data": "none"}', dict[str, Any]),
        ("[]", list[Any]),
    ],
)
def test_a_body_without_its_items_is_no_empty_listing(
    half: SyncHalf, body: str, kind: object
) -> None:
    client = half.mocked(lambda _: httpx2.Response(200, text=body, headers=JSON))
    with pytest.raises(ResponseDecodeError, match="there is no array of items at '/data'"):
        half.page(client, listing(kind, items=("data",)))


def test_a_body_that_is_no_array_where_one_is_described(half: SyncHalf) -> None:
    client = half.mocked(lambda _: httpx2.Response(200, json={"data": []}))
    with pytest.raises(ResponseDecodeError, match="array"):
        half.page(client, ARRAY_BY_PAGE)


class Later:
    """Gives one good page, then something else."""

    def __init__(self, status: int, body: object, link: object = "?cursor=1") -> None:
        self.status, self.body, self.link, self.asked = status, body, link, 0

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.asked += 1
        if self.asked > 1:
            return httpx2.Response(self.status, json=self.body)
        return httpx2.Response(200, json={"data": [0, 1], "links": {"next": self.link}})


def items_until(half: SyncHalf, page: Any, error: type[Exception], match: str) -> list[int]:
    found: list[int] = []
    with pytest.raises(error, match=match):
        half.each(half.iterator(page), found.append)
    return found


@pytest.mark.parametrize(
    ("status", "body", "error", "match"),
    [
        (404, {"message": "gone"}, NotFoundError, "gone"),
        (200, "text", ResponseDecodeError, "the body is not Things"),
        (200, {"links": {}}, ResponseDecodeError, "no array of items"),
        (200, {"data": ["x"]}, ResponseMismatchError, "/data: expected"),
    ],
)
def test_an_error_on_a_later_page_comes_after_the_items_before_it(
    half: SyncHalf, status: int, body: object, error: type[Exception], match: str
) -> None:
    client = half.mocked(Later(status, body), strict=True, max_retries=0)
    assert items_until(half, half.page(client, BY_LINK), error, match) == [0, 1]


def test_a_client_that_is_not_strict_warns_and_goes_on(half: SyncHalf) -> None:
    later = Later(200, {"data": [2, "3", 4]})
    page = half.page(half.mocked(later), BY_LINK)
    with pytest.warns(ResponseMismatchWarning, match=r"/data/\*: expected integer, found \"3\""):
        assert half.all(page) == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://evil.example/things", "https://evil.example, another host"),
        ("https://api.example:8443/things", "https://api.example:8443, another host"),
        ("https://[", "no URL"),
        (5, "no text"),
    ],
)
def test_a_link_that_is_not_followed_costs_the_later_pages_only(
    half: SyncHalf, link: object, told: str
) -> None:
    later = Later(500, None, link)
    loose = listing(dict[str, Any], next_link=("links", "next"), cursor="cursor")
    page = half.page(half.mocked(later), loose)
    assert (page.data, page.has_next, page.cursor) == ([0, 1], True, None)
    assert "more to come" in repr(page)
    assert items_until(half, page, PaginationError, told) == [0, 1]
    with pytest.raises(PaginationError, match="GET /things: ") as caught:
        half.run(page.next_page())
    assert (caught.value.method, caught.value.url) == ("GET", "https://api.example/things")
    assert re.fullmatch("[0-9a-f]{8}", caught.value.correlation_id)
    assert later.asked == 1


def test_nothing_reaches_another_host_or_port() -> None:
    """Over real sockets: the port that a link names is listened on."""
    with running_server() as evil, running_server() as server:
        body = {"data": [1], "links": {"next": f"{evil.url}/things?cursor=1"}}
        server.answer = lambda _: Answer(200, json.dumps(body).encode())
        with BaseClient(server.url, {"token": BearerToken("hunter2")}) as client:
            page = client._caller.list(BY_LINK, {}, arguments())
            with pytest.raises(PaginationError, match="another host"):
                page.next_page()
        assert evil.received == []
        assert len(server.received) == 1


@pytest.mark.parametrize("length", [1, 2, 3, 7, 10])
@pytest.mark.parametrize("before", [0, 1, 4])
def test_pages_that_lead_in_a_circle_end_in_an_error(
    half: SyncHalf, length: int, before: int
) -> None:
    asked: list[int] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        number = int(dict(request.url.params).get("cursor") or 0)
        asked.append(number)
        following = number + 1 if number + 1 < before + length else before
        link = {"next": f"/v1/things?cursor={following}"}
        return httpx2.Response(200, json={"data": [number], "links": link})

    page = half.page(half.mocked(answer, "https://api.example/v1"), BY_LINK)
    found = items_until(half, page, PaginationError, "was there already")
    assert found == list(range(before + length))
    # The first page has a name of its own only once it was linked to.
    assert asked[: before + length] == found
    assert len(asked) == before + length + (not before)


def test_a_server_that_ignores_the_cursor_gives_no_item_twice(half: SyncHalf) -> None:
    body = {"data": [1, 2], "links": {"next": "/things?cursor=next"}}
    client = half.mocked(lambda _: httpx2.Response(200, json=body))
    page = half.page(client, BY_LINK)
    assert items_until(half, page, PaginationError, "was there already") == [1, 2]


# Over a socket


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as running:
        yield running


def as_links_say(request: Received) -> Answer:
    query = dict(parse_qsl(request.target.partition("?")[2], keep_blank_values=True))
    index = int(query.get("cursor") or 0)
    # What this server links to has lost the filter, the host is the one that it is asked under,
    # and the scheme the one that it is not.
    host = dict(request.headers)["host"]
    link = f"https://{host}/v1/things?cursor={index + 1}&key=hunter2%2Btoken"
    following = link if index < 2 else None
    return Answer(200, json.dumps({"data": [index], "links": {"next": following}}).encode())


def test_links_over_a_socket(half: SyncHalf, server: Server) -> None:
    server.answer = as_links_say
    server.received.clear()
    urls: list[str] = []
    key = ApiKey("query", "key", "hunter2+token")
    client = half.client(
        f"{server.url}/v1",
        {"token": key},
        event_hooks=[lambda event: urls.append(getattr(event, "url", ""))],
    )
    page = half.page(client, BY_LINK, arguments(filter={"ids": [1, 2]}, per_page=1))
    assert half.all(page) == [0, 1, 2]
    for request in server.received:
        query = parse_qsl(request.target.partition("?")[2])
        assert [value for name, value in query if name == "filter[ids][]"] == ["1", "2"]
        assert ("per_page", "1") in query
        assert ("key", "hunter2+token") in query
    assert "hunter2" not in "".join(urls)


# What an asynchronous listing gives


@pytest.fixture
def awaited() -> Iterator[AsyncHalf]:
    with AsyncHalf() as half:
        yield half


def test_a_paginator_is_a_page_items_and_pages(awaited: AsyncHalf) -> None:
    client = awaited.mocked(api := Api(in_pages([2, 1]), linking))
    resource = AsyncResource(client._caller)
    paginator = resource._list(BY_LINK, {}, arguments())
    assert isinstance(paginator, AsyncPaginator)
    assert api.asked == []
    assert awaited.run(paginator).data == [0, 1]
    assert awaited.all(paginator) == [0, 1, 2]
    assert [page.data for page in awaited.all(paginator.pages())] == [[0, 1], [2]]


@pytest.mark.usefixtures("without_collection")
@pytest.mark.parametrize("pages", [False, True])
def test_a_paginator_keeps_no_page_while_the_next_is_asked_for(
    awaited: AsyncHalf, pages: bool
) -> None:
    api, kept = Api(in_pages([2] * 4), linking), []

    def counting(request: httpx2.Request) -> httpx2.Response:
        kept.append(alive(awaited.page_type))
        return api(request)

    resource = AsyncResource(awaited.mocked(counting)._caller)
    paginator = resource._list(BY_LINK, {}, arguments())
    iterator = paginator.pages() if pages else aiter(paginator)
    awaited.each(iterator, lambda _: None)
    assert kept == [0] * 4


def test_a_paginator_raises_when_it_is_used(awaited: AsyncHalf) -> None:
    resource = AsyncResource(awaited.mocked(lambda _: httpx2.Response(404))._caller)
    paginator = resource._list(BY_LINK, {}, arguments())
    with pytest.raises(NotFoundError):
        awaited.run(paginator)
    with pytest.raises(NotFoundError):
        awaited.all(paginator)
    misspelt: Any = {"time_out": 1}
    with pytest.raises(TypeError, match="'time_out'"):
        awaited.run(resource._list(BY_LINK, misspelt, arguments()))
