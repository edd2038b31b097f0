"""Requests reach a mock as they would over HTTP, and its answers the client."""

import asyncio
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest

from generator.runtime.server.messages import HttpRequest, HttpResponse
from generator.runtime.testing.replies import ConnectionFault, Reply
from generator.runtime.testing.transport import MockTransport
from tests.support.server import running_server

URL = "https://charge.example"
FAULTS = [
    (ConnectionFault.REFUSED, httpx2.ConnectError),
    (ConnectionFault.CONNECT_TIMEOUT, httpx2.ConnectTimeout),
    (ConnectionFault.RESET, httpx2.ReadError),
    (ConnectionFault.CLOSED, httpx2.RemoteProtocolError),
    (ConnectionFault.READ_TIMEOUT, httpx2.ReadTimeout),
    (ConnectionFault.CUT_OFF, httpx2.RemoteProtocolError),
]


def giving(reply: Reply) -> Callable[[HttpRequest], Reply]:
    return lambda _: reply


def sent(request: Callable[[httpx2.Client], object]) -> HttpRequest:
    """What reached the mock of what a client sent."""
    seen: list[HttpRequest] = []

    def reply(each: HttpRequest) -> Reply:
        seen.append(each)
        return Reply(HttpResponse(204))

    with httpx2.Client(transport=MockTransport(reply)) as client:
        request(client)
    (only,) = seen
    return only


def fetched(reply: Reply, *, is_async: bool, method: str = "GET", **options: object) -> object:
    """The response to a request, by either half of the transport."""
    transport = MockTransport(giving(reply))
    if not is_async:
        with httpx2.Client(transport=transport) as client:
            return client.request(method, URL, **options)  # type: ignore[arg-type]

    async def fetch() -> httpx2.Response:
        async with httpx2.AsyncClient(transport=transport) as client:
            return await client.request(method, URL, **options)  # type: ignore[arg-type]

    return asyncio.run(fetch())


halves = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])


def test_path_and_query_are_as_they_were_sent() -> None:
    got = sent(lambda client: client.get(f"{URL}:8443/a%2Fb/c?x=%20y&f%5Ba%5D=1&f[b]=2"))
    assert (got.method, got.path) == ("GET", "/a%2Fb/c")
    assert got.query in ("x=%20y&f%5Ba%5D=1&f[b]=2", "x=%20y&f%5Ba%5D=1&f%5Bb%5D=2")
    assert got.base_url == f"{URL}:8443"


def test_headers_come_in_lower_case_and_as_often_as_they_were_sent() -> None:
    got = sent(lambda client: client.get(URL, headers=[("X-A", "1"), ("x-a", "2")]))
    assert list(got.header_values("x-a")) == ["1", "2"]
    assert got.header("host") == "charge.example"


def test_a_streamed_body_comes_whole() -> None:
    def chunks() -> Iterator[bytes]:
        yield b"one"
        yield b"two"

    assert sent(lambda client: client.post(URL, content=chunks())).body == b"onetwo"


def test_a_multipart_body_comes_with_its_parts() -> None:
    files = {"photo": ("a.png", b"\x89PNG", "image/png")}
    got = sent(lambda client: client.post(URL, data={"about": "x"}, files=files))
    assert (got.header("content-type") or "").startswith("multipart/form-data; boundary=")
    assert b'filename="a.png"' in got.body
    assert b"\x89PNG" in got.body


@halves
def test_the_response_has_status_headers_and_body(is_async: bool) -> None:
    headers = (("x-a", "1"), ("x-a", "2"), ("content-type", "text/plain"))
    got = fetched(Reply(HttpResponse(418, headers, b"tea")), is_async=is_async)
    assert isinstance(got, httpx2.Response)
    assert (got.status_code, got.text) == (418, "tea")
    assert got.headers.get_list("x-a") == ["1", "2"]
    assert got.headers["content-length"] == "3"


@pytest.mark.parametrize(("method", "status"), [("HEAD", 200), ("GET", 204), ("GET", 304)])
def test_what_has_no_body_gets_none(method: str, status: int) -> None:
    got = fetched(Reply(HttpResponse(status, (), b"body")), is_async=False, method=method)
    assert isinstance(got, httpx2.Response)
    assert got.content == b""


def test_a_large_body_comes_bit_by_bit() -> None:
    body = bytes(200_000)
    transport = MockTransport(giving(Reply(HttpResponse(200, (), body))))
    with (
        httpx2.Client(transport=transport) as client,
        client.stream("GET", URL) as response,
    ):
        assert not response.is_stream_consumed
        pieces = list(response.iter_raw())
    assert b"".join(pieces) == body
    assert len(pieces) > 2


@halves
@pytest.mark.parametrize(("fault", "error"), FAULTS)
def test_a_fault_raises_what_such_a_connection_would(
    is_async: bool, fault: ConnectionFault, error: type[Exception]
) -> None:
    with pytest.raises(error):
        fetched(Reply(HttpResponse(200, (), b"body"), fault=fault), is_async=is_async)


def test_every_fault_is_known() -> None:
    assert {fault for fault, _ in FAULTS} == set(ConnectionFault)


def test_a_cut_off_body_begins() -> None:
    reply = Reply(HttpResponse(200, (), b"abcdef"), fault=ConnectionFault.CUT_OFF)
    transport = MockTransport(giving(reply))
    with (
        httpx2.Client(transport=transport) as client,
        client.stream("GET", URL) as response,
    ):
        pieces = response.iter_raw()
        assert next(pieces) == b"abc"
        with pytest.raises(httpx2.RemoteProtocolError):
            next(pieces)


@halves
def test_a_delay_is_waited_for(is_async: bool) -> None:
    start = time.monotonic()
    fetched(Reply(HttpResponse(204), delay=0.05), is_async=is_async)
    assert time.monotonic() - start >= 0.05


@halves
def test_a_delay_beyond_the_timeout_ends_with_it(is_async: bool) -> None:
    start = time.monotonic()
    with pytest.raises(httpx2.ReadTimeout):
        fetched(Reply(HttpResponse(204), delay=60.0), is_async=is_async, timeout=0.05)
    assert time.monotonic() - start < 5


def test_delays_of_concurrent_calls_pass_together() -> None:
    transport = MockTransport(giving(Reply(HttpResponse(204), delay=0.05)))

    async def hundred() -> list[httpx2.Response]:
        async with httpx2.AsyncClient(transport=transport) as client:
            return await asyncio.gather(*(client.get(URL) for _ in range(100)))

    start = time.monotonic()
    assert len(asyncio.run(hundred())) == 100
    assert time.monotonic() - start < 2.5


TARGETS = ["/", "/a%2Fb/%C3%A9?x=%20+y&x=", "/a?f[b]=1&f%5Bc%5D=2", "/a?"]
BODIES: list[dict[str, Any]] = [
    {},
    {"json": {"a": [1, None]}},
    {"content": b"\x00\xff", "headers": {"X-A": "1"}},
    {"data": {"a": "é &"}},
]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("body", BODIES, ids=["none", "json", "bytes", "form"])
def test_a_mock_sees_what_a_real_server_sees(target: str, body: dict[str, Any]) -> None:
    with running_server() as server, httpx2.Client() as client:
        client.post(server.url + target, **body)
        received = server.take()
        got = sent(lambda each: each.post(server.url + target, **body))
    assert f"{got.path}?{got.query}".rstrip("?") == received.target.rstrip("?")
    assert (got.method, got.body) == (received.method, received.body)
    assert sorted(got.headers) == sorted(received.headers)
    assert got.base_url == server.url
