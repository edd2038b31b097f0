"""Listings of generated packages: which methods give pages, and how the next page is asked for."""

import inspect
from collections.abc import Callable, Mapping
from typing import Any

import httpx2
import pytest

from .conftest import Generate, Generated, ModelOf

ITEM = {"type": "object", "properties": {"id": {"type": "integer"}}, "required": ["id"]}
ITEMS = {"type": "array", "items": ITEM}
TEXT = {"type": "string"}
NULLABLE = {"type": ["string", "null"]}
NUMBER = {"type": "integer"}


def object_of(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def listing(schema: Mapping[str, Any], **parameters: Any) -> dict[str, Any]:
    """A document with ``GET /things``, which answers as described and takes query parameters."""
    content = {"application/json": {"schema": schema}}
    operation = {
        "parameters": [
            {"name": name, "in": "query", "schema": schema} for name, schema in parameters.items()
        ],
        "responses": {"200": {"description": "ok", "content": content}},
    }
    return {"paths": {"/things": {"get": operation}}}


def found(model_of: ModelOf, document: Mapping[str, Any], **settings: Any) -> dict[str, Any]:
    """What is known of the paging of ``GET /things``, as far as there is something to know."""
    ((_, method),) = model_of(document, {"pagination": settings}).methods()
    if method.listing is None:
        return {}
    names = ("items", "cursor", "page", "offset", "next_link", "next_cursor", "last_page")
    values = {name: getattr(method.listing, name) for name in names}
    return {"listing": True} | {name: value for name, value in values.items() if value}


@pytest.mark.parametrize(
    ("schema", "parameters", "expected"),
    [
        (ITEMS, {}, {}),
        (ITEMS, {"page": NUMBER}, {"page": "page"}),
        (ITEMS, {"page": object_of(size=NUMBER)}, {}),
        (ITEMS, {"cursor": TEXT}, {}),
        (object_of(data=ITEMS), {}, {"items": ("data",)}),
        (object_of(things=ITEMS, other=ITEMS), {}, {"items": ("things",)}),
        (
            object_of(data=ITEMS, links=object_of(next=NULLABLE)),
            {"per_page": NUMBER},
            {"items": ("data",), "next_link": ("links", "next")},
        ),
        (
            object_of(items=ITEMS, next_cursor=NULLABLE),
            {"cursor": TEXT},
            {"items": ("items",), "cursor": "cursor", "next_cursor": ("next_cursor",)},
        ),
        (
            object_of(results=ITEMS, next=NULLABLE, count=NUMBER),
            {"page": NUMBER},
            {"items": ("results",), "page": "page", "next_link": ("next",)},
        ),
        (
            object_of(entries=ITEMS, next_marker=TEXT),
            {"marker": TEXT, "limit": NUMBER},
            {"items": ("entries",), "cursor": "marker", "next_cursor": ("next_marker",)},
        ),
        (
            object_of(entries=ITEMS, total_count=NUMBER),
            {"offset": NUMBER, "limit": NUMBER},
            {"items": ("entries",), "offset": "offset"},
        ),
        (
            object_of(data=ITEMS, pages=object_of(next=object_of(starting_after=TEXT))),
            {"starting_after": TEXT},
            {
                "items": ("data",),
                "cursor": "starting_after",
                "next_cursor": ("pages", "next", "starting_after"),
            },
        ),
    ],
)
def test_how_other_apis_page_is_found(
    model_of: ModelOf, schema: Any, parameters: Any, expected: Any
) -> None:
    assert found(model_of, listing(schema, **parameters)) == {"listing": True, **expected}


@pytest.mark.parametrize(
    "schema",
    [
        ITEM,
        object_of(data=ITEM),
        object_of(tags={"type": "array", "items": TEXT}),
        {"type": "null"},
    ],
)
def test_what_holds_no_items_is_no_listing(model_of: ModelOf, schema: Any) -> None:
    assert found(model_of, listing(schema)) == {}


def test_only_a_get_lists(model_of: ModelOf) -> None:
    document = listing(ITEMS)
    document["paths"]["/things"]["post"] = document["paths"]["/things"].pop("get")
    assert found(model_of, document) == {}


def test_an_own_way_of_paging_is_set(model_of: ModelOf) -> None:
    document = listing(object_of(data=ITEMS, more=object_of(token=TEXT)), token=TEXT)
    assert found(model_of, document) == {"listing": True, "items": ("data",)}
    settings = {"cursor_parameters": ["token"], "next_cursors": ["more.token"]}
    assert found(model_of, document, **settings)["next_cursor"] == ("more", "token")


PAGED = listing(
    object_of(
        data=ITEMS,
        links=object_of(next=NULLABLE),
        meta=object_of(last_page=NUMBER, total=NUMBER),
    ),
    page=NUMBER,
    cursor=TEXT,
    filter=object_of(status={"type": "array", "items": TEXT}),
)
for each in PAGED["paths"]["/things"]["get"]["parameters"]:
    if each["name"] == "filter":
        each["style"] = "deepObject"


@pytest.fixture(scope="module")
def things(generate: Generate) -> Generated:
    return generate(PAGED, {"pagination": {"empty_cursor": True}})


def pages(asked: list[str], by_query: Callable[[str], Any]) -> httpx2.MockTransport:
    """A transport that answers each query, and notes it."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url.query.decode())
        return httpx2.Response(200, json=by_query(asked[-1]))

    return httpx2.MockTransport(answer)


def test_cursors_are_engaged_and_followed_with_the_filter(things: Generated) -> None:
    asked: list[str] = []

    def by_query(query: str) -> Any:
        following = {"cursor=": "?cursor=b", "cursor=b": "https://api.example/things?cursor=c"}
        link = following.get(query.rpartition("&")[2])
        return {"data": [{"id": len(asked)}], "links": {"next": link}}

    client = things.client(http_client=pages(asked, by_query))
    given = things.models.ThingFilter(status=["on"])
    assert [each.id for each in client.things.list(filter=given)] == [1, 2, 3]
    assert asked == [f"filter%5Bstatus%5D%5B%5D=on&cursor={each}" for each in ("", "b", "c")]


def test_a_page_that_is_asked_for_is_followed_by_its_number(things: Generated) -> None:
    asked: list[str] = []
    last = {"data": [{"id": 1}], "meta": {"last_page": 3}}
    client = things.client(http_client=pages(asked, lambda _: last))
    assert [each.number for each in client.things.list(page=2).pages()] == [2, 3]
    assert asked == ["page=2", "page=3"]


def test_a_listing_can_be_resumed(things: Generated) -> None:
    asked: list[str] = []
    body = {"data": [{"id": 1}], "links": {"next": "?cursor=b"}}
    client = things.client(http_client=pages(asked, lambda _: body))
    page = client.things.list()
    assert (page.cursor, page.has_next, page.body.links.next) == ("b", True, "?cursor=b")
    client.things.list(cursor=page.cursor)
    assert asked == ["cursor=", "cursor=b"]


def test_a_body_without_items_is_no_empty_listing(things: Generated) -> None:
    client = things.client(http_client=pages([], lambda _: {"message": "come back later"}))
    with pytest.raises(things.module.ResponseDecodeError, match="array of items at '/data'"):
        client.things.list()


def test_the_method_says_what_it_gives(things: Generated) -> None:
    method = things.client().things.list
    annotation = inspect.signature(method).return_annotation
    assert annotation == "Page[models.Thing, models.ThingPage]"
    assert "the items of all pages" in (method.__doc__ or "")
