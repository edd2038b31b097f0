"""Warnings of deprecated operations: once for each line that calls one, and pointing at it."""

import asyncio
import importlib
import sys
import threading
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator.runtime.async_client import AsyncBaseClient
from generator.runtime.async_resource import AsyncResource
from generator.runtime.client import BaseClient
from generator.runtime.deprecations import DeprecatedOperationWarning
from generator.runtime.operations import Listing, Operation, Pagination, Response
from generator.runtime.places import is_inside

JSON = (Response("200", "application/json", lambda: dict[str, Any]),)
OLD: Operation[Any] = Operation("GET", "/old", responses=JSON, deprecated="use `things.get`")
OLDER: Operation[Any] = Operation("GET", "/older", responses=JSON, deprecated="")
KEPT: Operation[Any] = Operation("GET", "/kept", responses=JSON)
OLD_LIST: Listing[Any, Any] = Listing(OLD, Pagination(("data",), next_link=("next",)))
ALWAYS: Any = "always"


def transport(**headers: str) -> httpx2.MockTransport:
    """Gives two pages, and these headers; their names have underscores for hyphens."""

    def answer(request: httpx2.Request) -> httpx2.Response:
        more = None if request.url.query else "?page=2"
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return httpx2.Response(200, json={"data": [1, 2], "next": more}, headers=named)

    return httpx2.MockTransport(answer)


def client_for(**headers: str) -> Any:
    return BaseClient("https://h", {}, http_client=transport(**headers))


@pytest.fixture
def client() -> Any:
    return client_for()


@contextmanager
def recorded(action: Any = ALWAYS) -> Iterator[list[int]]:
    """The lines that the warnings point at; all are of this file."""
    lines: list[int] = []
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter(action)
        yield lines
    for each in caught:
        assert (each.category, each.filename) == (DeprecatedOperationWarning, __file__)
        lines.append(each.lineno)


def line() -> int:
    """The line that this is called from."""
    return sys._getframe(1).f_lineno


# What is said


@pytest.mark.parametrize(
    ("operation", "headers", "texts"),
    [
        (KEPT, {}, []),
        (OLD, {}, ["GET /old is deprecated; use `things.get`"]),
        (OLDER, {}, ["GET /older is deprecated; the description names no replacement"]),
        (KEPT, {"deprecation": "@1688169599"}, ["GET /kept is deprecated (Deprecation header)"]),
        (
            KEPT,
            {"sunset": "Sat, 31 Dec 2033 23:59:59 GMT"},
            ["GET /kept will not be there after Sat, 31 Dec 2033 23:59:59 GMT (Sunset header)"],
        ),
        (
            KEPT,
            {"deprecation": "@1688169599", "sunset": "soon"},
            ["GET /kept will not be there after soon (Sunset header)"],
        ),
        # The header adds nothing to the description, the date does.
        (OLD, {"deprecation": "true"}, ["GET /old is deprecated; use `things.get`"]),
        (
            OLD,
            {"sunset": "soon"},
            [
                "GET /old is deprecated; use `things.get`",
                "GET /old will not be there after soon (Sunset header)",
            ],
        ),
    ],
)
def test_texts(operation: Operation[Any], headers: dict[str, str], texts: list[str]) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client_for(**headers)._caller.call(operation, {})
    assert [str(each.message) for each in caught] == texts
    assert all(each.filename == __file__ for each in caught)


def test_warnings_are_shown_to_users_of_programs() -> None:
    """By default Python shows a FutureWarning, and hides a DeprecationWarning outside of tests."""
    assert issubclass(DeprecatedOperationWarning, FutureWarning)
    assert not issubclass(DeprecatedOperationWarning, DeprecationWarning)


# How often


@pytest.mark.parametrize("action", ["always", "default", "once", "module"])
def test_a_line_in_a_loop_is_warned_of_once(client: Any, action: str) -> None:
    expected = 0
    with recorded(action) as lines:
        for _ in range(3):
            expected, _ = line(), client._caller.call(OLD, {})
    assert lines == [expected]


def test_each_line_is_warned_of(client: Any) -> None:
    with recorded() as lines:
        for _ in range(2):
            first, _ = line(), client._caller.call(OLD, {})
            second, _ = line(), client._caller.call(OLD, {})
    assert lines == [first, second]


def test_each_operation_is_warned_of(client: Any) -> None:
    with recorded() as lines:
        for operation in (OLD, OLDER, OLD, KEPT, OLDER):
            client._caller.call(operation, {})
    assert len(lines) == 2


def test_copies_of_a_client_warn_together(client: Any) -> None:
    with recorded() as lines:
        for each in (client, client.with_options(timeout=3), client.with_options(timeout=4)):
            each._caller.call(OLD, {})
    assert len(lines) == 1


def test_a_header_that_changes_is_warned_of_once() -> None:
    dates = iter("abc")
    answers = httpx2.MockTransport(
        lambda _: httpx2.Response(200, json={}, headers={"sunset": next(dates)})
    )
    client = BaseClient("https://h", {}, http_client=answers)
    with recorded() as lines:
        for _ in range(3):
            client._caller.call(KEPT, {})
    assert len(lines) == 1
    assert len(client._shared.notices._told) == 1


def test_warnings_that_are_raised_are_raised_each_time(client: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(3):
            with pytest.raises(DeprecatedOperationWarning, match=r"use `things\.get`"):
                client._caller.call(OLD, {})
    with recorded() as lines:
        client._caller.call(OLD, {})
    assert len(lines) == 1


def test_threads_warn_together(client: Any) -> None:
    threads = 16
    barrier = threading.Barrier(threads)

    def use(_: int) -> None:
        barrier.wait(5)
        client._caller.call(OLD, {})

    with recorded() as lines, ThreadPoolExecutor(threads) as pool:
        list(pool.map(use, range(threads)))
    assert len(lines) == 1


# Where


def test_pages_of_a_listing_are_one_line(client: Any) -> None:
    seen = []
    with recorded() as lines:
        for item in client._caller.list(OLD_LIST, {}):
            inside = line()
            seen.append(item)
    assert seen == [1, 2, 1, 2]
    assert lines == [inside - 1]


def test_a_page_that_is_asked_for_elsewhere_is_another_line(client: Any) -> None:
    with recorded() as lines:
        first, page = line(), client._caller.list(OLD_LIST, {})
        second, _ = line(), page.next_page()
    assert lines == [first, second]


def test_code_of_the_user_s_in_between_is_the_place(client: Any) -> None:
    def wrapped() -> int:
        here, _ = line(), client._caller.call(OLD, {})
        return here

    with recorded() as lines:
        expected = [wrapped(), wrapped()]
    assert lines == expected[:1]


def test_awaited_calls_point_at_the_await() -> None:
    async def use() -> tuple[list[int], list[int]]:
        client = AsyncBaseClient("https://h", {}, http_client=transport(sunset="soon"))
        with recorded() as lines:
            for _ in range(2):
                first, _ = line(), await client._caller.call(KEPT, {})
                second, _ = line(), await client._caller.call(OLD, {})
        await client.close()
        return lines, [first, second, second]

    lines, expected = asyncio.run(use())
    assert lines == expected


def test_asynchronous_listings_point_at_the_loop() -> None:
    async def use() -> tuple[list[int], list[int]]:
        client = AsyncBaseClient("https://h", {}, http_client=transport())
        listing = AsyncResource(client._caller)._list(OLD_LIST, {})
        with recorded() as lines:
            async for _ in listing:
                items = line()
            async for _ in listing.pages():
                pages = line()
            awaited, _ = line(), await listing
        await client.close()
        return lines, [items - 1, pages - 1, awaited]

    lines, expected = asyncio.run(use())
    assert lines == expected


def test_tasks_of_their_own_warn_once_without_a_line_of_the_user_s() -> None:
    async def use() -> None:
        client = AsyncBaseClient("https://h", {}, http_client=transport())
        await asyncio.gather(*(client._caller.call(OLD, {}) for _ in range(3)))
        await client.close()

    with pytest.warns(DeprecatedOperationWarning) as caught:
        asyncio.run(use())
    assert len(caught) == 1


def test_methods_of_a_package_point_at_who_calls_them(
    example: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    module = importlib.import_module("example_charge.charge_points")
    deprecations = importlib.import_module("example_charge._runtime.deprecations")
    monkeypatch.setattr(module, "_DELETE", replace(module._DELETE, deprecated="keep it"))
    answers = httpx2.MockTransport(lambda _: httpx2.Response(204))
    client = example.Client("t", base_url="https://h", http_client=answers)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        expected, _ = line(), client.charge_points.delete(1)
        raw, _ = line(), client.charge_points.with_raw_response.delete(1)
    assert {each.category for each in caught} == {deprecations.DeprecatedOperationWarning}
    places = [(each.filename, each.lineno) for each in caught]
    assert places == [(__file__, expected), (__file__, raw)]


@pytest.mark.parametrize(
    ("module", "inside"),
    [
        ("generator.runtime", True),
        ("generator.runtime.caller", True),
        ("generator.runtime_tools", False),
        ("generator", False),
        ("", False),
    ],
)
def test_what_is_inside_of_the_package(module: str, inside: bool) -> None:
    assert is_inside(module) is inside
