"""Which request asks for the next page."""

from dataclasses import replace
from typing import Any
from urllib.parse import parse_qsl, quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.models import Model
from generator.runtime.operations import Pagination, Parameter
from generator.runtime.pagination import (
    cursor_of,
    first_request,
    following_request,
    items_of,
    member_at,
    page_number_of,
)
from generator.runtime.parameters import query as written
from generator.runtime.request import Request
from generator.runtime.unset import UNSET

HERE = Request("GET", "https://api.example/v1", "/things")
LINK = Pagination(next_link=("next",), cursor="cursor", page="page")
CURSOR = Pagination(next_cursor=("next",), cursor="cursor")
NUMBER = Pagination(page="page")
LAST = Pagination(page="page", last_page=("last",))
OFFSET = Pagination(offset="offset")
MIXED = Pagination(
    next_link=("links", "next"),
    next_cursor=("meta", "cursor"),
    last_page=("meta", "last"),
    cursor="cursor",
    page="page",
    empty_cursor=True,
)


def following(pagination: Pagination, query: str, body: object, count: int = 1) -> Any:
    return following_request(replace(HERE, query=query), pagination, body, count)


def query_after(pagination: Pagination, query: str, body: object, count: int = 1) -> str | None:
    """The query of the request for the next page."""
    request = following(pagination, query, body, count)
    assert request is None or isinstance(request, Request)
    return None if request is None else request.query


# Links


@pytest.mark.parametrize(
    ("link", "url"),
    [
        ("https://api.example/v1/things?page=2", "https://api.example/v1/things?page=2"),
        ("https://API.example/v1/things?page=2", "https://api.example/v1/things?page=2"),
        ("https://api.example:443/v1/things", "https://api.example/v1/things"),
        ("http://api.example/v1/things?page=2", "https://api.example/v1/things?page=2"),
        ("http://api.example:80/v1/things", "https://api.example/v1/things"),
        ("http://user:pass@api.example/v1/things", "https://api.example/v1/things"),
        ("//api.example/v1/things", "https://api.example/v1/things"),
        ("?page=2", "https://api.example/v1/things?page=2"),
        ("things?page=2", "https://api.example/v1/things?page=2"),
        ("/v1/things?page=2", "https://api.example/v1/things?page=2"),
        ("/v1/things?page=2#top", "https://api.example/v1/things?page=2"),
        ("../v2/things", "https://api.example/v2/things"),
        ("/v10/things", "https://api.example/v10/things"),
        ("/v1", "https://api.example/v1"),
        ("https://api.example", "https://api.example/"),
        ("https://api.example/v1//evil.example", "https://api.example/v1//evil.example"),
        (" https://api.example/v1/a\n", "https://api.example/v1/a"),
    ],
)
def test_links_that_are_followed(link: str, url: str) -> None:
    assert following(LINK, "", {"next": link}).url == url


@pytest.mark.parametrize(
    ("here", "link", "url"),
    [
        ("https://h:8443", "https://h:8443/a", "https://h:8443/a"),
        ("https://h:8443", "http://h:8443/a", "https://h:8443/a"),
        ("https://h:8443", "https://h/a", "https://h:8443/a"),
        ("http://h", "https://h/a", "http://h/a"),
        ("https://h:443", "https://h/a", "https://h:443/a"),
        ("https://[::1]:8443", "https://[::1]:8443/a", "https://[::1]:8443/a"),
    ],
)
def test_links_where_ports_are_named(here: str, link: str, url: str) -> None:
    request = following_request(replace(HERE, base_url=here), LINK, {"next": link}, 1)
    assert isinstance(request, Request)
    assert request.url == url


@pytest.mark.parametrize(
    ("link", "told"),
    [
        ("https://evil.example/v1/things", "https://evil.example, another host"),
        ("//evil.example/v1/things", "https://evil.example, another host"),
        ("https://api.example.evil.example/", "another host"),
        ("https://api.example@evil.example/", "https://evil.example, another host"),
        ("https://u:hunter2@evil.example/", "https://evil.example, another host"),
        ("https://api.example\\@evil.example/", "another host"),
        ("https://api.example:444/v1/things", "https://api.example:444, another host"),
        ("http://api.example:8080/v1/things", "http://api.example:8080, another host"),
        ("ftp://api.example/v1/things", "ftp://api.example, another host"),
        ("javascript:alert(1)", "another host"),
        ("http:things", "another host"),
        ("https://api.example:99999/", "no URL"),
        ("https://api.example:x/", "no URL"),
        ("https://[::1/", "no URL"),
        (7, "no text"),
        (True, "no text"),
        ({"href": "/v1/things"}, "no text"),
        (["/v1/things"], "no text"),
    ],
)
def test_links_that_are_not_followed(link: object, told: str) -> None:
    reason = following(LINK, "page=1", {"next": link})
    assert isinstance(reason, str)
    assert told in reason
    assert "hunter2" not in reason


@pytest.mark.parametrize(
    ("own", "linked", "merged"),
    [
        ("a=1", "page=2", "a=1&page=2"),
        ("a=1&b=2", "a=3", "b=2&a=3"),
        ("a=1&page=1", "a=1&page=2", "a=1&page=2"),
        ("a=1", "", "a=1"),
        ("", "", ""),
        ("filter%5Bstatus%5D%5B%5D=x", "filter[status][0]=x&page=2", "filter[status][0]=x&page=2"),
        ("filter%5Bstatus%5D%5B%5D=x", "page=2", "filter%5Bstatus%5D%5B%5D=x&page=2"),
        ("filter%5Ba%5D=x&filter%5Bid%5D=1", "filter[id]=1", "filter%5Ba%5D=x&filter[id]=1"),
        ("in=a&in=b", "in%5B0%5D=a&in%5B1%5D=b", "in%5B0%5D=a&in%5B1%5D=b"),
        ("a%20b=1", "a+b=2", "a+b=2"),
        ("filters=1", "filter=2", "filters=1&filter=2"),
        # What the link leaves out of the way of paging is over.
        ("cursor=", "page=2", "page=2"),
        ("page=1&per_page=5", "cursor=x", "per_page=5&cursor=x"),
        ("page=3", "", ""),
    ],
)  # fmt: skip
def test_a_link_keeps_the_parameters_that_it_leaves_out(own: str, linked: str, merged: str) -> None:
    assert query_after(LINK, own, {"next": f"/v1/things?{linked}"}) == merged


@st.composite
def filters(draw: st.DrawFn) -> dict[str, Any]:
    names = st.sampled_from(["status", "ids", "a b", "x&y", "é"])
    values = st.one_of(st.text("ab é&=", max_size=3), st.lists(st.integers(0, 9), min_size=1))
    return draw(st.dictionaries(names, values, max_size=4))


@given(filters(), filters(), st.sampled_from(["brackets", "indices", "repeat"]))
def test_no_parameter_is_lost_or_doubled(
    own: dict[str, Any], linked: dict[str, Any], array_format: Any
) -> None:
    as_sent = Parameter("f", "query", "deepObject", explode=True)
    as_linked = replace(as_sent, array_format=array_format)
    query = query_after(
        LINK, written([(as_sent, own)]), {"next": f"?{written([(as_linked, linked)])}"}
    )
    assert query is not None
    merged = {**{name: own[name] for name in own if name not in linked}, **linked}
    kept = [(as_sent, {n: v for n, v in merged.items() if n not in linked})]
    expected = parse_qsl(written(kept), keep_blank_values=True) + parse_qsl(
        written([(as_linked, linked)]), keep_blank_values=True
    )
    assert sorted(parse_qsl(query, keep_blank_values=True)) == sorted(expected)


# Cursors, numbers, offsets


@pytest.mark.parametrize(
    ("pagination", "query", "body", "count", "after"),
    [
        # Links that are null or empty end a listing; so does one that is not there, without more.
        (LINK, "cursor=", {"next": None}, 5, None),
        (LINK, "cursor=", {"next": ""}, 5, None),
        (LINK, "cursor=", {"next": False}, 5, None),
        (LINK, "cursor=", {}, 5, None),
        (LINK, "cursor=", [], 5, None),
        (LINK, "cursor=", "text", 5, None),
        (LINK, "", {"next": None}, 5, None),
        # Cursors: texts and numbers, on empty pages too.
        (CURSOR, "a=1", {"next": "x y"}, 5, "a=1&cursor=x%20y"),
        (CURSOR, "cursor=w&a=1", {"next": "x"}, 5, "a=1&cursor=x"),
        (CURSOR, "", {"next": 17}, 5, "cursor=17"),
        (CURSOR, "", {"next": "x"}, 0, "cursor=x"),
        (CURSOR, "cursor=w", {"next": None}, 5, None),
        (CURSOR, "cursor=w", {"next": ""}, 5, None),
        (CURSOR, "cursor=w", {}, 5, None),
        (CURSOR, "", {}, 5, None),
        # Page numbers.
        (NUMBER, "", {}, 5, "page=2"),
        (NUMBER, "page=2&a=1", {}, 5, "a=1&page=3"),
        (NUMBER, "page=", {}, 5, "page=2"),
        (NUMBER, "page=all", {}, 5, "page=2"),
        (NUMBER, "page=2", {}, 0, None),
        (NUMBER, "page=2", [], 5, "page=3"),
        (replace(NUMBER, first_page=0), "", {}, 5, "page=1"),
        (LAST, "", {"last": 3}, 5, "page=2"),
        (LAST, "page=2", {"last": 3}, 5, "page=3"),
        (LAST, "page=2", {"last": 3}, 0, "page=3"),  # all of it was left out
        (LAST, "page=3", {"last": 3}, 5, None),
        (LAST, "page=4", {"last": 3}, 5, None),
        (LAST, "page=2", {"last": "3"}, 5, "page=3"),
        (LAST, "page=3", {"last": "3"}, 5, None),
        (LAST, "page=3", {"last": "9" * 5000}, 5, "page=4"),
        (LAST, "page=3", {"last": None}, 5, "page=4"),
        (LAST, "page=3", {"last": True}, 5, "page=4"),
        (LAST, "page=3", {}, 0, None),
        (LAST, "", {"last": 0}, 0, None),
        (replace(LAST, first_page=0), "", {"last": 1}, 5, "page=1"),
        (Pagination(page="page[number]"), "page%5Bsize%5D=9&page%5Bnumber%5D=2", {}, 5,
         "page%5Bsize%5D=9&page%5Bnumber%5D=3"),
        # Offsets.
        (OFFSET, "", {}, 5, "offset=5"),
        (OFFSET, "offset=5&limit=5", {}, 3, "limit=5&offset=8"),
        (OFFSET, "offset=8", {}, 0, None),
        (Pagination(page="page", offset="offset"), "offset=8", {}, 2, "offset=10"),
        (Pagination(page="page", offset="offset"), "", {}, 2, "page=2"),
        # Without a description of more, the first page is all.
        (Pagination(), "", {}, 5, None),
        # Several ways: what says that there is more counts.
        (MIXED, "cursor=", {"meta": {"cursor": "x"}, "links": {"next": None}}, 5, "cursor=x"),
        (MIXED, "cursor=", {"meta": {"cursor": "x"}, "links": {"next": "?cursor=y"}}, 5,
         "cursor=y"),
        (MIXED, "cursor=x", {"meta": {"cursor": None}, "links": {"next": None}}, 5, None),
        (MIXED, "cursor=x", {"meta": {"cursor": None, "last": 9}}, 5, None),
        (MIXED, "page=1", {"meta": {"cursor": None, "last": 2}}, 5, "page=2"),
        (MIXED, "page=1", {"meta": {"last": 2}, "links": {"next": None}}, 5, "page=2"),
        (MIXED, "page=2", {"meta": {"last": 2}, "links": {"next": None}}, 5, None),
        (MIXED, "page=2", {"meta": {"cursor": None}}, 5, "page=3"),
        (MIXED, "page=2", {"links": {"next": None}}, 5, None),
        (MIXED, "a=1", {"meta": {"cursor": None}}, 5, None),
        (MIXED, "page=1", {"meta": {"cursor": "x"}}, 5, "cursor=x"),
    ],
)  # fmt: skip
def test_what_follows(
    pagination: Pagination, query: str, body: object, count: int, after: str | None
) -> None:
    assert query_after(pagination, query, body, count) == after


@pytest.mark.parametrize("cursor", [True, 1.5, ["x"], {"after": "x"}])
def test_a_cursor_that_is_no_text_is_not_sent(cursor: object) -> None:
    assert following(CURSOR, "", {"next": cursor}) == "the cursor of the next page is no text"


@given(st.text(min_size=1))
def test_a_cursor_is_sent_as_it_came(cursor: str) -> None:
    request = following(CURSOR, "cursor=before&a=1", {"next": cursor})
    assert dict(parse_qsl(request.query)) == {"a": "1", "cursor": cursor}
    assert cursor_of(request, CURSOR) == cursor


# The first request


@pytest.mark.parametrize(
    ("pagination", "query", "first"),
    [
        (MIXED, "", "cursor="),
        (MIXED, "per_page=5", "per_page=5&cursor="),
        (MIXED, "page=1", "page=1"),
        (MIXED, "page=", "page="),
        (MIXED, "cursor=x", "cursor=x"),
        (MIXED, "filter%5Bpage%5D=1", "filter%5Bpage%5D=1&cursor="),
        (replace(MIXED, offset="offset"), "offset=1", "offset=1"),
        (replace(MIXED, empty_cursor=False), "", ""),
        (replace(MIXED, cursor=None), "", ""),
    ],
)
def test_an_empty_cursor_is_sent_unless_the_caller_chose(
    pagination: Pagination, query: str, first: str
) -> None:
    assert first_request(replace(HERE, query=query), pagination).query == first


@pytest.mark.parametrize(
    ("pagination", "query", "number"),
    [
        (NUMBER, "", 1),
        (NUMBER, "page=7", 7),
        (NUMBER, "page=x", 1),
        (replace(NUMBER, first_page=0), "", 0),
        (MIXED, "cursor=", None),
        (MIXED, "cursor=x", None),
        (MIXED, "page=2", 2),
        (replace(NUMBER, offset="offset"), "offset=3", None),
        (OFFSET, "", None),
        (CURSOR, "", None),
    ],
)
def test_the_number_of_a_page(pagination: Pagination, query: str, number: int | None) -> None:
    assert page_number_of(replace(HERE, query=query), pagination) == number


@pytest.mark.parametrize(
    ("pagination", "query", "cursor"),
    [
        (CURSOR, "cursor=x%2By", "x+y"),
        (CURSOR, "cursor=", None),
        (CURSOR, "page=2", None),
        (NUMBER, "page=2", None),
    ],
)
def test_the_cursor_of_a_request(pagination: Pagination, query: str, cursor: str | None) -> None:
    assert cursor_of(replace(HERE, query=query), pagination) == cursor


# Bodies


class Meta(Model):
    next_cursor: str | None = None


class Body(Model):
    data: list[int] | None = None
    meta: Meta | None = None


@pytest.mark.parametrize(
    ("body", "path", "found"),
    [
        ({"a": {"b": 1}}, ("a", "b"), 1),
        ({"a": {"b": None}}, ("a", "b"), None),
        ({"a": None}, ("a", "b"), UNSET),
        ({"a": [1]}, ("a", "0"), UNSET),
        ({}, ("a",), UNSET),
        ([1], (), [1]),
        (Body(data=[1]), ("data",), [1]),
        (Body(data=[1]), ("meta", "next_cursor"), UNSET),
        (Body(meta=Meta(next_cursor="x")), ("meta", "next_cursor"), "x"),
        (Body(meta=Meta()), ("meta", "next_cursor"), UNSET),
        (Body(), ("undescribed",), UNSET),
    ],
)
def test_members_of_models_and_objects(body: object, path: tuple[str, ...], found: object) -> None:
    assert member_at(body, path) == found


@pytest.mark.parametrize(
    ("body", "path", "items"),
    [
        ([1, 2], (), [1, 2]),
        ({"data": []}, ("data",), []),
        (Body(data=[1]), ("data",), [1]),
        ({"data": {"0": 1}}, ("data",), None),
        ({"data": None}, ("data",), None),
        ({"data": "text"}, ("data",), None),
        ({}, ("data",), None),
        (Body(), ("data",), None),
        ({"a": 1}, (), None),
    ],
)
def test_items(body: object, path: tuple[str, ...], items: list[Any] | None) -> None:
    assert items_of(body, Pagination(path)) == items


def test_quoted_names_are_the_same_names() -> None:
    page = Pagination(page="page number")
    assert query_after(page, f"{quote('page number')}=1", {}) == "page%20number=2"
    assert query_after(page, "page+number=1", {}) == "page%20number=2"
