"""Servers that send the client elsewhere, or in a circle."""

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from generator.runtime.auth import BearerToken
from generator.runtime.errors import PaginationError, UnexpectedStatusError
from generator.runtime.operations import Listing, Operation, Pagination, Response
from tests.runtime.faults.conftest import TOKEN
from tests.runtime.faults.operations import BEARER, CREATE, READ
from tests.runtime.faults.scripted_server import Received, ScriptedServer, answer
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf

LIST: Operation[Any] = Operation(
    "GET", "/things", responses=(Response("200", "application/json", lambda: dict[str, Any]),),
    security=BEARER,
)  # fmt: skip
LINKED: Listing[Any, Any] = Listing(LIST, Pagination(("data",), next_link=("links", "next")))
CURSORS: Listing[Any, Any] = Listing(
    LIST, Pagination(("data",), cursor="cursor", next_cursor=("next",))
)


def page_of(item: int, **members: object) -> bytes:
    return answer(body=json.dumps({"data": [item], **members}).encode())


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirection_to_another_host(
    half: SyncHalf,
    client: Any,
    server: ScriptedServer,
    other_server: ScriptedServer,
    waits: Waits,
    status: int,
) -> None:
    server.script(answer(status, location=f"{other_server.url}/things"))
    for operation in (READ, CREATE):
        with pytest.raises(UnexpectedStatusError, match=f"{status} .*not followed") as caught:
            half.call(client, operation)
        assert caught.value.headers["location"] == f"{other_server.url}/things"
        assert TOKEN not in str(caught.value)
    assert [each.method for each in server.received] == ["GET", "POST"]


@pytest.mark.parametrize("location", ["", "http://[::1", "//", "http://\x7f/", "ht!tp:x", "/\xff"])
def test_a_redirection_to_nowhere_is_only_an_odd_answer(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, location: str
) -> None:
    server.script(answer(302, location=location))
    with pytest.raises(UnexpectedStatusError, match="302"):
        half.call(client, READ)


def test_a_client_of_the_caller_follows_no_redirection_either(
    half: SyncHalf, server: ScriptedServer, other_server: ScriptedServer
) -> None:
    server.script(answer(302, location=other_server.url))
    kind: Any = httpx2.Client if type(half) is SyncHalf else httpx2.AsyncClient
    with_redirects = kind(follow_redirects=True)
    client = half.client(server.url, {"bearer": BearerToken(TOKEN)}, http_client=with_redirects)
    with pytest.raises(UnexpectedStatusError):
        half.call(client, READ)
    half.run(with_redirects.close() if type(half) is SyncHalf else with_redirects.aclose())


@pytest.mark.parametrize("form", ["{other}/things", "//{host}/things", "{userinfo}/things"])
def test_next_page_on_another_host(
    half: SyncHalf, client: Any, server: ScriptedServer, other_server: ScriptedServer, form: str
) -> None:
    host = other_server.url.removeprefix("http://")
    userinfo = f"http://127.0.0.1:{server.port}@{host}"
    link = form.format(other=other_server.url, host=host, userinfo=userinfo)
    server.script(page_of(1, links={"next": link}))
    first = half.page(client, LINKED)
    assert first.data == [1]
    with pytest.raises(PaginationError, match="another host; it was not asked") as caught:
        half.all(first)
    assert TOKEN not in str(caught.value)
    assert len(server.received) == 1


@pytest.mark.parametrize("before", [0, 1, 5])
@pytest.mark.parametrize("period", [1, 2, 7])
def test_pages_lead_in_a_circle(
    half: SyncHalf, client: Any, server: ScriptedServer, before: int, period: int
) -> None:
    """Of `period` pages, after some that are not part of it."""

    def page(request: Received) -> bytes:
        number = int(parse_qs(urlsplit(request.target).query).get("cursor", ["0"])[0])
        assert len(server.received) < 100
        following = number + 1 if number + 1 < before + period else before
        return page_of(number, next=str(following))

    server.script(page)
    items: list[int] = []
    with pytest.raises(PaginationError, match="one that was there already"):
        half.each(half.page(client, CURSORS), items.append)
    assert items == list(range(before + period))
    # A first page that is linked to has another name than when it was asked for first.
    assert len(server.received) == before + period + (not before)
