"""Requests that no method is there for: they reach the API, and nothing else."""

import io
import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.auth import ApiKey, BasicCredentials, BearerToken
from generator.runtime.client import BaseClient
from generator.runtime.errors import (
    ApiError,
    InvalidArgumentError,
    NotFoundError,
    ResponseDecodeError,
    UnexpectedStatusError,
)
from generator.runtime.models import Model
from generator.runtime.operations import File
from generator.runtime.unset import UNSET
from tests.runtime.halves import SyncHalf
from tests.support.server import Answer, Server, running_server

TOKEN = BearerToken("hunter2-token")


@pytest.fixture(scope="module")
def running() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture
def server(running: Server) -> Server:
    """A server that has got no request yet and answers with an object."""
    running.answer = lambda _: Answer(200, b'{"a": 1}')
    running.received.clear()
    return running


@pytest.fixture
def client(half: SyncHalf, server: Server) -> Any:
    return half.plain_client(f"{server.url}/api", {"token": TOKEN})


# Where they go


@pytest.mark.parametrize(
    ("path", "query", "target"),
    [
        ("/things", None, "/api/things"),
        ("/things/", None, "/api/things/"),
        ("/", None, "/api/"),
        ("/things?a=1&b[]=2", None, "/api/things?a=1&b[]=2"),
        ("/things?a=1", {"b": [2, 3], "c": True}, "/api/things?a=1&b=2&b=3&c=true"),
        ("/things?a=1", {"a": 2}, "/api/things?a=2"),
        ("/things", {"a": UNSET, "b": None}, "/api/things?b="),
        ("/things", {"filter": {"ids": [1]}}, "/api/things?filter%5Bids%5D%5B%5D=1"),
        ("/a%2Fb c", None, "/api/a%2Fb%20c"),
        ("/zürich", None, "/api/z%C3%BCrich"),
        ("/../admin", None, "/api/%2E%2E/admin"),
        ("/..//evil.example", None, "/api/%2E%2E//evil.example"),
        ("/a\\..\\b", None, "/api/a%5C..%5Cb"),
        ("/@evil.example", None, "/api/@evil.example"),
        ("/a\r\nHost: evil.example", None, "/api/a%0D%0AHost:%20evil.example"),
    ],
)
def test_paths(
    half: SyncHalf, client: Any, server: Server, path: str, query: Any, target: str
) -> None:
    half.run(client.request("GET", path, query=query))
    assert server.take().target == target


@pytest.mark.parametrize("below", ["/things", "/things?a=1", "/", "//evil.example", "/@evil"])
def test_urls_below_the_base_url(half: SyncHalf, client: Any, server: Server, below: str) -> None:
    half.run(client.request("GET", f"{server.url}/api{below}"))
    request = server.take()
    assert request.target == f"/api{below}"
    assert dict(request.headers)["host"] == server.url.removeprefix("http://")


ELSEWHERE = [
    "https://evil.example/",
    "{base}.evil.example/",
    "{base}@evil.example/",
    "{base}:80@evil.example/",
    "{base}:8080/things",
    "{base}",
    "{base}x/things",
    "{base}\\@evil.example/",
    "{base}?a=1",
    "{base}#@evil.example/",
    "{other}/things",
    "https://{host}/api/things",
    "://{host}/api/things",
    "//{host}/api/things",
    "//evil.example/things",
    "//user:hunter2@evil.example/things",
    "https://user:hunter2@evil.example/things",
    "http://user:hunter2@{host}/api/things",
    "http://user:/hunter2@{host}/api/things",
    "\\\\evil.example",
    "things",
    "",
    "?a=1",
    "javascript:alert(1)",
    " /things",
    "/things#top",
    "/things/{{thing}}",
    "/things?filter={{}}",
]


@pytest.mark.parametrize("path", ELSEWHERE)
def test_nothing_is_sent_elsewhere(half: SyncHalf, client: Any, server: Server, path: str) -> None:
    with running_server() as evil:
        places = {
            "base": f"{server.url}/api",
            "host": server.url.removeprefix("http://"),
            "other": evil.url,
        }
        for refused in (
            lambda: half.run(client.request("GET", path.format(**places))),
            lambda: half.streamed(client.stream("GET", path.format(**places)), lambda _: None),
        ):
            with pytest.raises(InvalidArgumentError, match="neither a path") as caught:
                refused()
            assert "hunter2" not in str(caught.value)
        assert evil.received == server.received == []


@given(st.text(st.sampled_from("/\\@:.?#%&=[]ehttps "), max_size=12))
def test_a_path_reaches_its_own_host_or_is_refused(tail: str) -> None:
    hosts: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        hosts.append(request.url.host)
        return httpx2.Response(204)

    transport = httpx2.MockTransport(answer)
    with BaseClient("https://api.example/v1", {}, http_client=transport) as client:
        for path in (tail, f"/{tail}", f"https://api.example/v1{tail}", f"https:{tail}"):
            try:
                client.request("GET", path)
            except InvalidArgumentError:
                continue
    assert set(hosts) <= {"api.example"}


@pytest.mark.parametrize("method", ["", "GET /evil HTTP/1.1\r\nX: ", "G ET", "GET\n", "G{}"])
def test_methods_that_are_none(half: SyncHalf, client: Any, server: Server, method: str) -> None:
    with pytest.raises(InvalidArgumentError, match="cannot be the method"):
        half.run(client.request(method, "/things"))
    assert server.received == []


def test_methods(half: SyncHalf, client: Any, server: Server) -> None:
    for method in ("get", "POST", "Delete"):
        half.run(client.request(method, "/things"))
    assert [request.method for request in server.received] == ["GET", "POST", "DELETE"]


# As whom


@pytest.mark.parametrize(
    ("credentials", "headers", "target"),
    [
        ({}, {}, "/x"),
        ({"a": TOKEN}, {"authorization": ["Bearer hunter2-token"]}, "/x"),
        (
            {"a": ApiKey("header", "X-App", "1"), "b": ApiKey("query", "key", "2"), "c": TOKEN},
            {"x-app": ["1"], "authorization": ["Bearer hunter2-token"]},
            "/x?key=2",
        ),
        # One header holds one of them.
        (
            {"a": TOKEN, "b": BasicCredentials("u", "p"), "c": ApiKey("header", "X-App", "1")},
            {"x-app": ["1"], "authorization": ["Bearer hunter2-token"]},
            "/x",
        ),
        (
            {"a": ApiKey("header", "Authorization", "key 1"), "b": TOKEN},
            {"authorization": ["key 1"]},
            "/x",
        ),
    ],
)
def test_credentials(
    half: SyncHalf, server: Server, credentials: Any, headers: dict[str, list[str]], target: str
) -> None:
    half.run(half.plain_client(server.url, credentials).request("GET", "/x"))
    request = server.take()
    assert request.target == target
    for name in ("authorization", "x-app"):
        sent = [value for line, value in request.headers if line == name]
        assert sent == headers.get(name, [])


# With what


class Permission(Model):
    read: bool
    price: Decimal


@pytest.mark.parametrize(
    ("body", "sent", "content_type"),
    [
        (UNSET, b"", None),
        (None, b"null", "application/json"),
        ({"a": [1, None], "b": UNSET}, b'{"a":[1,null]}', "application/json"),
        ([], b"[]", "application/json"),
        ("text", b'"text"', "application/json"),
        (Permission(read=True, price=Decimal("1.10")), b'{"read":true,"price":1.10}',
         "application/json"),
        (b"bytes", b"bytes", "application/octet-stream"),
        (bytearray(b"bytes"), b"bytes", "application/octet-stream"),
        (memoryview(b"bytes"), b"bytes", "application/octet-stream"),
        (File(b"a,b", "x.csv", "text/csv"), b"a,b", "text/csv"),
        (File(b"a,b"), b"a,b", "application/octet-stream"),
    ],
)  # fmt: skip
def test_bodies(
    half: SyncHalf,
    client: Any,
    server: Server,
    body: object,
    sent: bytes,
    content_type: str | None,
) -> None:
    half.run(client.request("POST", "/x", body=body))
    request = server.take()
    assert request.body == sent
    assert dict(request.headers).get("content-type") == content_type


@pytest.mark.parametrize("kind", ["path", "open", "memory", "file"])
def test_files(half: SyncHalf, client: Any, server: Server, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"\x00\xff" * 70_000)
    with path.open("rb") as opened:
        opened.read(7)
        body = {
            "path": path,
            "open": opened,
            "memory": io.BytesIO(path.read_bytes()),
            "file": File(path, content_type="image/png"),
        }[kind]
        half.run(client.request("PUT", "/x", body=body))
    request = server.take()
    assert request.body == path.read_bytes()
    expected = "image/png" if kind == "file" else "application/octet-stream"
    assert dict(request.headers)["content-type"] == expected


def test_options(half: SyncHalf, client: Any, server: Server) -> None:
    half.run(
        client.request(
            "PATCH",
            "/x?a=1&b=1",
            query={"b": 2},
            body={"m": 1},
            extra_query={"c": 3},
            extra_headers={"content-type": "application/merge-patch+json", "X-A": "1"},
            extra_body={"n": 2},
        )
    )
    request = server.take()
    assert request.target == "/api/x?a=1&b=2&c=3"
    assert json.loads(request.body) == {"m": 1, "n": 2}
    headers = dict(request.headers)
    assert (headers["content-type"], headers["x-a"]) == ("application/merge-patch+json", "1")


def test_extra_query_counts_more_than_the_query(
    half: SyncHalf, client: Any, server: Server
) -> None:
    half.run(client.request("GET", "/x", query={"a": 1}, extra_query={"a": 2}))
    assert server.take().target == "/api/x?a=2"


def test_values_that_cannot_be_sent(half: SyncHalf, client: Any, server: Server) -> None:
    for body in ({"a": object()}, {"a": float("nan")}, {1: 2}, UNSET.__class__):
        with pytest.raises(InvalidArgumentError):
            half.run(client.request("POST", "/x", body=body))
    with pytest.raises(InvalidArgumentError, match="extra_body"):
        half.run(client.request("POST", "/x", body=b"", extra_body={"a": 1}))
    assert server.received == []


# What comes back


def mocked(half: SyncHalf, status: int, content: bytes, content_type: str | None) -> Any:
    headers = {} if content_type is None else {"content-type": content_type}
    return half.mocked(lambda _: httpx2.Response(status, content=content, headers=headers))


@pytest.mark.parametrize(
    ("status", "content", "content_type", "parsed"),
    [
        (200, b'{"a": [1, null]}', "application/json", {"a": [1, None]}),
        (201, b"[]", "application/hal+json; charset=utf-8", []),
        (200, b'{"a": 1}', None, {"a": 1}),
        (200, b"a,b", "text/csv", b"a,b"),
        (200, b"\x89PNG", "image/png", b"\x89PNG"),
        (204, b"", None, None),
        (200, b"", "application/json", None),
        (202, b"", "text/html", None),
    ],
)
def test_parsed_bodies(
    half: SyncHalf, status: int, content: bytes, content_type: str | None, parsed: object
) -> None:
    response = half.run(mocked(half, status, content, content_type).request("GET", "/x"))
    assert (response.status, response.content) == (status, content)
    assert response.parse() == parsed


def test_a_body_that_is_not_what_it_says(half: SyncHalf) -> None:
    response = half.run(mocked(half, 200, b"<html>", "application/json").request("GET", "/x"))
    assert response.text == "<html>"
    with pytest.raises(ResponseDecodeError, match="not JSON"):
        response.parse()


@pytest.mark.parametrize(
    ("status", "error"), [(404, NotFoundError), (302, UnexpectedStatusError), (500, ApiError)]
)
def test_other_statuses_raise(half: SyncHalf, status: int, error: type[Exception]) -> None:
    client = mocked(half, status, b'{"message": "no"}', "application/json")
    with pytest.raises(error, match=str(status)):
        half.run(client.request("GET", "/x", max_retries=0))
    with pytest.raises(error, match=str(status)):
        half.streamed(client.stream("GET", "/x", max_retries=0), lambda _: None)


def test_streaming(half: SyncHalf, client: Any, server: Server) -> None:
    streaming = client.stream("POST", "/x", query={"a": 1}, body={"b": 2})
    assert server.received == []
    assert half.streamed(streaming, lambda response: response.read()) == b'{"a": 1}'
    request = server.take()
    assert (request.method, request.target, request.body) == ("POST", "/api/x?a=1", b'{"b":2}')
