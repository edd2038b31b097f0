"""What is set for a client, for a family of calls and for one call."""

import copy
import logging
import pickle
import random
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from functools import cached_property
from types import ModuleType
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.async_client import AsyncBaseClient
from generator.runtime.auth import ApiKey, BearerToken
from generator.runtime.client import BaseClient
from generator.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    InvalidArgumentError,
    ResponseDecodeError,
    ServerError,
    StatusError,
)
from generator.runtime.lazy import lazy_property
from generator.runtime.models import Model
from generator.runtime.operations import (
    Listing,
    Operation,
    Pagination,
    Parameter,
    RequestBody,
    Response,
)
from generator.runtime.options import RequestOptions, merged_options
from generator.runtime.unset import UNSET
from tests.runtime.halves import SyncHalf
from tests.support.server import Answer, Received, Server, running_server

JSON = (RequestBody("application/json"),)
ANY = (Response("200", "application/json", lambda: object), Response("204"))
INTS = (Response("200", "application/json", lambda: list[int]),)
QUERY = (
    Parameter("filter", "query", "deepObject", explode=True),
    Parameter("include", "query", "form", explode=True, array_format="brackets"),
    Parameter("page", "query", "form", explode=True),
)
READ: Operation[Any] = Operation("GET", "/things", QUERY, (), ANY, (("token",),))
BARE: Operation[Any] = Operation("GET", "/bare", responses=ANY, security=(("token",),))
CHANGE: Operation[Any] = Operation("PUT", "/things/1", (), JSON, ANY, (("token",),))
SECRET = "hunter2-secret"


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    """A server that has got no request yet and answers 204."""
    running.answer = lambda _: Answer(204)
    running.received.clear()
    return running


def always(status: int, body: bytes) -> Callable[[Received], Answer]:
    return lambda _: Answer(status, body)


def values(request: Received, name: str) -> list[str]:
    """The value of every header line of a name."""
    return [value for line, value in request.headers if line == name]


def target(request: Received) -> str:
    return httpx2.URL(f"http://server{request.target}").query.decode()


# Merging


@pytest.mark.parametrize(
    ("defaults", "given_options", "merged"),
    [
        ({}, {}, {}),
        ({"timeout": 5}, {}, {"timeout": 5}),
        ({"timeout": 5}, {"timeout": 7}, {"timeout": 7}),
        ({"timeout": 5}, {"timeout": None}, {"timeout": None}),
        ({"deadline": 5}, {"max_retries": 0}, {"deadline": 5, "max_retries": 0}),
        (
            {"extra_query": {"a": 1, "b": 1}},
            {"extra_query": {"b": 2}},
            {"extra_query": {"a": 1, "b": 2}},
        ),
        (
            {"extra_body": {"a": 1}},
            {"extra_body": {"b": {"c": 2}}},
            {"extra_body": {"a": 1, "b": {"c": 2}}},
        ),
        (
            {"extra_headers": {"X-A": "1", "X-B": "1"}},
            {"extra_headers": {"x-a": "2"}},
            {"extra_headers": {"X-B": "1", "x-a": "2"}},
        ),
    ],
)
def test_what_is_given_counts_and_extra_members_add_up(
    defaults: Any, given_options: Any, merged: Any
) -> None:
    before = copy.deepcopy(defaults)
    assert merged_options(defaults, given_options, "it") == merged
    assert defaults == before


NAMES = st.sampled_from(["X-A", "x-a", "X-a", "X-B", "x-b"])


@given(st.dictionaries(NAMES, st.text()), st.dictionaries(NAMES, st.text()))
def test_of_headers_that_differ_in_case_the_last_stays(first: Any, second: Any) -> None:
    merged = merged_options({"extra_headers": first}, {"extra_headers": second}, "it")
    headers = merged["extra_headers"]
    given_names = {name.lower() for name in second}
    assert {n: v for n, v in headers.items() if n.lower() in given_names} == second
    assert {n: v for n, v in headers.items() if n.lower() not in given_names} == {
        n: v for n, v in first.items() if n.lower() not in given_names
    }


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({"time_out": 1}, TypeError, "it got an unexpected keyword argument 'time_out'"),
        ({"z": 1, "headers": {}}, TypeError, "'headers'"),
        ({"max_retries": -1}, ValueError, "max_retries is less than 0"),
        ({"timeout": 0}, ValueError, "timeout is 0, not seconds above 0; None means no limit"),
        ({"timeout": -1.5}, ValueError, "timeout is -1.5, not seconds above 0"),
        ({"timeout": float("inf")}, ValueError, "timeout is inf, not seconds above 0"),
        ({"deadline": 0}, ValueError, "deadline is 0, not seconds above 0"),
        ({"deadline": float("nan")}, ValueError, "deadline is nan, not seconds above 0"),
        ({"timeout": "5"}, TypeError, "timeout is str, not a number of seconds or None"),
        ({"timeout": True}, TypeError, "timeout is bool"),
        ({"timeout": timedelta(seconds=5)}, TypeError, "timeout is timedelta"),
        ({"deadline": httpx2.Timeout(5)}, TypeError, "deadline is Timeout"),
        ({"max_retries": "2"}, TypeError, "max_retries is str, not an int"),
        ({"max_retries": 2.0}, TypeError, "max_retries is float, not an int"),
        ({"max_retries": True}, TypeError, "max_retries is bool, not an int"),
        ({"max_retries": None}, TypeError, "max_retries is NoneType, not an int"),
        ({"extra_headers": None}, TypeError, "extra_headers is NoneType, not a mapping"),
        ({"extra_query": None}, TypeError, "extra_query is NoneType, not a mapping"),
        ({"extra_body": [("a", 1)]}, TypeError, "extra_body is list, not a mapping"),
        ({"extra_headers": {"X-A": 1}}, TypeError, "the value of 'X-A' is int, not a str"),
        ({"extra_headers": {"X-A": None}}, TypeError, "the value of 'X-A' is NoneType"),
        ({"extra_headers": {b"X-A": "1"}}, TypeError, "the name b'X-A' is bytes, not a str"),
    ],
)
def test_options_that_cannot_be(options: Any, error: type[Exception], match: str) -> None:
    with pytest.raises(error, match=match):
        merged_options({}, options, "it")


# Clients and their copies


def test_a_misspelt_option_of_a_call_is_an_error(half: SyncHalf, server: Server) -> None:
    client = half.plain_client(server.url)
    misspelt: Any = {"max_retrys": 1}
    listing: Listing[Any, Any] = Listing(BARE, Pagination())
    for call in (
        lambda: half.call(client, BARE, **misspelt),
        lambda: half.page(client, listing, **misspelt),
        lambda: half.run(client.request("GET", "/x", **misspelt)),
        lambda: half.streamed(client.stream("GET", "/x", **misspelt), lambda _: None),
        lambda: client.with_options(**misspelt),
    ):
        with pytest.raises(TypeError, match="unexpected keyword argument 'max_retrys'"):
            call()
    assert server.received == []


def test_a_misspelt_option_of_a_client_is_an_error(half: SyncHalf, server: Server) -> None:
    with pytest.raises(TypeError, match="'max_retrys'"):
        half.plain_client(server.url, max_retrys=1)


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({"timeout": "5"}, TypeError, "timeout is str"),
        ({"extra_headers": {"X-A": 1}}, TypeError, "'X-A' is int"),
        ({"rate_limit": "5"}, TypeError, "rate_limit is str, neither a number nor a RateLimit"),
        ({"rate_limit": True}, TypeError, "rate_limit is bool"),
        ({"rate_limit": 0}, ValueError, "the rate is not positive"),
        ({"http_client": 7}, TypeError, "http_client is builtins.int, neither httpx2"),
        ({"http_client": httpx2.Client}, TypeError, "http_client is builtins.type, neither"),
    ],
)
def test_options_that_cannot_be_are_refused_at_once(
    half: SyncHalf, options: Any, error: type[Exception], match: str
) -> None:
    with pytest.raises(error, match=match):
        half.client("https://api.example", **options)


def test_an_http_client_of_the_other_half_is_refused() -> None:
    http_client: Any = httpx2.Client()
    with pytest.raises(TypeError, match=r"http_client is httpx2\S*\.Client, neither .*AsyncClient"):
        AsyncBaseClient("https://api.example", {}, http_client=http_client)
    transport: Any = httpx2.AsyncHTTPTransport()
    with pytest.raises(TypeError, match=r"AsyncHTTPTransport, neither httpx2\.Client nor"):
        BaseClient("https://api.example", {}, http_client=transport)


def test_copies_have_what_a_subclass_has(half: SyncHalf) -> None:
    kind: Any = half._client_type()

    class Mine(kind):  # type: ignore[misc]
        def __init__(self, *arguments: Any, **options: Any) -> None:
            super().__init__(*arguments, **options)
            self.tenant = self._tenant = "acme"

        @lazy_property
        def lazily(self) -> Any:
            return self._configuration.options

        @cached_property
        def cached(self) -> Any:
            return self._configuration.options

    client = Mine("https://api.example", {}, max_retries=1)
    assert client.lazily == client.cached == {"max_retries": 1}
    other = client.with_options(max_retries=0)
    assert (other.tenant, other._tenant) == ("acme", "acme")
    assert other.lazily == other.cached == {"max_retries": 0}
    assert client.lazily == client.cached == {"max_retries": 1}


def test_copies_are_independent(half: SyncHalf, server: Server) -> None:
    client = half.plain_client(server.url, max_retries=1)
    one = client.with_options(extra_headers={"X-A": "1"}, extra_query={"a": 1})
    two = one.with_options(extra_headers={"x-a": "2", "X-B": "2"}, extra_query={"b": 2})
    for each in (client, one, two):
        half.call(each, BARE)
    assert [values(request, "x-a") for request in server.received] == [[], ["1"], ["2"]]
    assert [target(request) for request in server.received] == ["", "a=1", "a=1&b=2"]
    assert type(two) is type(client)
    assert repr(two) == repr(client)


def test_copies_share_connections(half: SyncHalf) -> None:
    sent: list[Any] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request)
        return httpx2.Response(204)

    client = half.mocked(answer)
    other = client.with_options(timeout=3)
    half.call(other, BARE)
    half.call(client, BARE)
    assert len(sent) == 2
    half.run(other.close())
    with pytest.raises(RuntimeError, match="closed"):
        half.call(client, BARE)


def test_copies_of_generated_clients(example: ModuleType, server: Server) -> None:
    server.answer = lambda _: Answer(200, b'{"data": {"id": 1, "name": "a", "status": "enabled"}}')
    with example.Client("t", base_url=server.url) as client:
        assert client.charge_points.get(1).id == 1
        hurried = client.with_options(extra_headers={"X-A": "1"})
        assert hurried.charge_points.get(1, extra_headers={"X-B": "2"}).id == 1
        assert client.charge_points.get(1).id == 1
    sent = [(values(each, "x-a"), values(each, "x-b")) for each in server.received]
    assert sent == [([], []), (["1"], ["2"]), ([], [])]


# Time and repetition


@pytest.mark.parametrize("level", ["client", "copy", "call"])
@pytest.mark.parametrize("option", ["timeout", "deadline"])
def test_limits_of_time(half: SyncHalf, server: Server, level: str, option: str) -> None:
    is_over = threading.Event()

    def when_it_is_over(_: Received) -> Answer:
        is_over.wait(10)
        return Answer(204)

    server.answer = when_it_is_over
    limit: Any = {option: 0.5}
    client = half.plain_client(server.url, max_retries=0, **(limit if level == "client" else {}))
    if level == "copy":
        client = client.with_options(**limit)
    start = time.monotonic()
    with pytest.raises(ApiTimeoutError):
        half.call(client, BARE, **(limit if level == "call" else {}))
    assert time.monotonic() - start < 5
    is_over.set()
    assert len(server.received) == 1


@pytest.mark.parametrize(("client_has", "call_has", "sent"), [(2, 0, 1), (0, 2, 3), (1, None, 2)])
def test_how_often_a_request_is_repeated(
    half: SyncHalf,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
    client_has: int,
    call_has: int | None,
    sent: int,
) -> None:
    monkeypatch.setattr(random, "random", lambda: 0.0)
    server.answer = lambda _: Answer(500)
    options = {} if call_has is None else {"max_retries": call_has}
    with pytest.raises(ServerError):
        half.call(half.plain_client(server.url, max_retries=client_has), BARE, **options)
    assert len(server.received) == sent


# Headers


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("User-Agent", "user-agent"),
        ("user-agent", "user-agent"),
        ("AUTHORIZATION", "authorization"),
        ("content-type", "content-type"),
        ("Content-Type", "content-type"),
        ("accept", "accept"),
        ("Accept-Encoding", "accept-encoding"),
        ("X-Mine", "x-mine"),
        ("cookie", "cookie"),
    ],
)
def test_extra_headers_stand_instead_of_the_client_s(
    half: SyncHalf, server: Server, name: str, line: str
) -> None:
    client = half.plain_client(server.url, {"token": BearerToken("t")})
    value = "application/merge-patch+json" if line == "content-type" else "mine"
    half.call(client, CHANGE, (), {"a": 1}, extra_headers={name: value})
    (request,) = server.received
    assert values(request, line) == [value]
    assert request.body == b'{"a":1}'
    for usual in ("user-agent", "authorization", "content-type", "accept"):
        assert len(values(request, usual)) == 1


def test_an_extra_cookie_header_stands_instead_of_all_cookies(
    half: SyncHalf, server: Server
) -> None:
    client = half.plain_client(server.url, {"token": ApiKey("cookie", "key", "k")})
    half.call(client, BARE)
    half.call(client, BARE, extra_headers={"Cookie": "a=1; b=2"})
    assert [values(request, "cookie") for request in server.received] == [["key=k"], ["a=1; b=2"]]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", f"{SECRET}\r\nX-B: 1"),
        ("X-A", f"{SECRET}\x00"),
        ("X-A", f" {SECRET}"),
        ("X-A", f"{SECRET}é"),
        ("Authorization", f"Bearer {SECRET}\n"),
        ("X A", SECRET),
        ("X-A:", SECRET),
        ("", SECRET),
        ("X\r\nY", SECRET),
    ],
)
def test_headers_that_cannot_be_are_refused_and_not_shown(
    half: SyncHalf, server: Server, name: str, value: str
) -> None:
    client = half.plain_client(server.url)
    with pytest.raises(InvalidArgumentError) as caught:
        half.call(client, BARE, extra_headers={name: value})
    assert SECRET not in "".join(traceback.format_exception(caught.value))
    assert server.received == []


@pytest.mark.parametrize(
    "given_options",
    [
        {"extra_headers": {"Authorization": f"Bearer {SECRET}"}},
        {"extra_headers": {"authorization": f"Basic {SECRET}="}},
        {"extra_headers": {"Proxy-Authorization": SECRET}},
        {"extra_headers": {"Cookie": f"a=1; session={SECRET}"}},
        {"extra_headers": {"X-Api-Key": SECRET}},
        {"extra_headers": {"apikey": SECRET}},
        {"extra_headers": {"X-Auth-Token": SECRET}},
        {"extra_query": {"api_key": SECRET}},
        {"extra_query": {"access_token": SECRET}},
    ],
)
@pytest.mark.parametrize("level", ["copy", "call"])
def test_secrets_that_are_given_so_are_shown_nowhere(
    half: SyncHalf,
    server: Server,
    caplog: pytest.LogCaptureFixture,
    given_options: Any,
    level: str,
) -> None:
    caplog.set_level(logging.DEBUG, "generator.runtime")
    operation: Operation[Any] = Operation("GET", "/x", responses=INTS)
    shown: list[str] = []
    client = half.plain_client(server.url, event_hooks=[lambda event: shown.append(repr(event))])
    options = given_options if level == "call" else {}
    client = client if level == "call" else client.with_options(**given_options)
    echoed = f'{{"message": "no {SECRET}", "errors": {{"a": "{SECRET}"}}}}'.encode()
    for status, body in [(422, echoed), (200, b"<" + SECRET.encode()), (200, echoed)]:
        server.answer = always(status, body)
        with pytest.raises((StatusError, ResponseDecodeError)) as caught:
            half.call(client, operation, **options)
        error = caught.value
        shown += [*traceback.format_exception(error), str(getattr(error, "url", ""))]
        assert str(pickle.loads(pickle.dumps(error))) == str(error)
    absent = half.plain_client("http://127.0.0.1:1", max_retries=0)
    with pytest.raises(ApiConnectionError) as refused:
        half.call(absent, operation, **given_options)
    shown += [*traceback.format_exception(refused.value), refused.value.url]
    shown += [repr(client), repr(client._configuration), repr(client._caller)]
    assert SECRET in str(server.received)
    assert SECRET not in "\n".join(shown)
    assert SECRET not in "\n".join(record.getMessage() for record in caplog.records)


def test_short_and_innocent_headers_are_left_in_messages(half: SyncHalf, server: Server) -> None:
    server.answer = lambda _: Answer(404, b'{"message": "no thing named a"}')
    headers = {"X-Mode": "thing", "Cookie": "a=1; mode=no"}
    with pytest.raises(StatusError, match=r"no thing named a \(GET /bare\)"):
        half.call(half.plain_client(server.url), BARE, extra_headers=headers)


# Query


@pytest.mark.parametrize(
    ("extra", "query"),
    [
        ({}, "filter[ids][]=1&filter[a]=x&include[]=i&page=2"),
        ({"page": 3}, "filter[ids][]=1&filter[a]=x&include[]=i&page=3"),
        ({"more": "a b&"}, "filter[ids][]=1&filter[a]=x&include[]=i&page=2&more=a%20b%26"),
        ({"page": None}, "filter[ids][]=1&filter[a]=x&include[]=i&page="),
        ({"page": UNSET}, "filter[ids][]=1&filter[a]=x&include[]=i"),
        ({"include": ["j", "k"]}, "filter[ids][]=1&filter[a]=x&page=2&include[]=j&include[]=k"),
        ({"include[]": ["j"]}, "filter[ids][]=1&filter[a]=x&page=2&include[]=j"),
        ({"filter": {"b": [1]}}, "include[]=i&page=2&filter[b][]=1"),
        ({"filter": "all"}, "include[]=i&page=2&filter=all"),
        ({"filter[a]": "y"}, "filter[ids][]=1&include[]=i&page=2&filter[a]=y"),
        ({"filter[ids]": 7}, "filter[a]=x&include[]=i&page=2&filter[ids]=7"),
        ({"fil": 1}, "filter[ids][]=1&filter[a]=x&include[]=i&page=2&fil=1"),
        ({"many": [1, 2]}, "filter[ids][]=1&filter[a]=x&include[]=i&page=2&many=1&many=2"),
        ({"d": Decimal("1.50")}, "filter[ids][]=1&filter[a]=x&include[]=i&page=2&d=1.50"),
    ],
)  # fmt: skip
def test_extra_query_stands_instead_of_what_has_its_name(
    half: SyncHalf, server: Server, extra: Any, query: str
) -> None:
    arguments = ({"ids": [1], "a": "x"}, ["i"], 2)
    half.call(half.plain_client(server.url), READ, arguments, extra_query=extra)
    sent = target(server.take()).replace("%5B", "[").replace("%5D", "]")
    assert sent == query


# Body


class Thing(Model):
    name: str
    price: Decimal | None = None


@pytest.mark.parametrize(
    ("body", "extra", "sent"),
    [
        ({"a": 1}, {"b": 2}, b'{"a":1,"b":2}'),
        ({"a": 1}, {"a": None}, b'{"a":null}'),
        ({"a": UNSET}, {"b": 2}, b'{"b":2}'),
        ({"a": {"x": 1}}, {"a": {"y": 2}}, b'{"a":{"y":2}}'),
        (Thing(name="n"), {"price": Decimal("1.10")}, b'{"name":"n","price":1.10}'),
        (UNSET, {"b": 2}, b'{"b":2}'),
        (UNSET, {}, b""),
        ({"a": 1}, {}, b'{"a":1}'),
    ],
)
def test_extra_members_of_a_body(
    half: SyncHalf, server: Server, body: object, extra: Any, sent: bytes
) -> None:
    half.call(half.plain_client(server.url), CHANGE, (), body, extra_body=extra)
    assert server.take().body == sent


def test_extra_members_where_no_body_is_described(half: SyncHalf, server: Server) -> None:
    half.call(half.plain_client(server.url), BARE, extra_body={"a": 1})
    request = server.take()
    assert request.body == b'{"a":1}'
    assert values(request, "content-type") == ["application/json"]


def test_extra_members_of_an_optional_body_and_of_a_form(half: SyncHalf, server: Server) -> None:
    form = RequestBody("application/x-www-form-urlencoded", required=False)
    operation: Operation[Any] = Operation("POST", "/f", (), (form,), ANY)
    half.call(half.plain_client(server.url), operation, (), {"a": UNSET}, extra_body={"b": [1, 2]})
    assert server.take().body == b"b=1&b=2"


@pytest.mark.parametrize("body", [b"bytes", [1], "text", 7, None])
def test_extra_members_of_what_is_no_object(half: SyncHalf, server: Server, body: object) -> None:
    with pytest.raises(InvalidArgumentError, match="extra_body adds members to a JSON object"):
        half.call(half.plain_client(server.url), CHANGE, (), body, extra_body={"a": 1})
    assert server.received == []


def test_the_type_of_the_options_is_what_calls_take() -> None:
    options: RequestOptions = {
        "timeout": 1,
        "deadline": None,
        "max_retries": 0,
        "extra_headers": {},
        "extra_query": {},
        "extra_body": {},
    }
    assert merged_options({}, options, "it") == options
