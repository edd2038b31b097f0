"""Calls over a real socket."""

import copy
import gzip
import importlib
import io
import logging
import pickle
import subprocess
import sys
import threading
import traceback
from dataclasses import replace
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, Unpack

import httpx2
import pytest

from generator.runtime.auth import ApiKey, BearerToken, Credential
from generator.runtime.client import BaseClient
from generator.runtime.errors import (
    ApiConnectionError,
    ApiError,
    ApiTimeoutError,
    InvalidArgumentError,
    NotFoundError,
    ResponseDecodeError,
    ResponseMismatchError,
    ResponseMismatchWarning,
    UnexpectedStatusError,
)
from generator.runtime.models import Model
from generator.runtime.operations import File, Operation, Parameter, RequestBody, Response
from generator.runtime.options import RequestOptions
from generator.runtime.unset import UNSET
from tests.runtime.halves import SyncHalf

JSON = (RequestBody("application/json"),)
ANY = (Response("200", "application/json", lambda: object), Response("204"))
THING = Parameter("thing", "path", "simple", explode=False)
TOKEN = "hunter2-token"
DISTRIBUTIONS = {
    "anyio",
    "httpx2",
    "opentelemetry",
    "pydantic",
    "pydantic_core",
    "typing_extensions",
}

READ: Operation[Any] = Operation("GET", "/things/{thing}", (THING,), (), ANY, (("bearer",),))
CHANGE: Operation[Any] = Operation("PATCH", "/things/{thing}", (THING,), JSON, ANY)


def call(
    client: BaseClient,
    operation: Operation[Any],
    arguments: tuple[object, ...] = (),
    body: object = UNSET,
    **options: Unpack[RequestOptions],
) -> Any:
    """Call an operation as the methods of a generated client do."""
    return client._caller.call(operation, options, arguments, body)


@pytest.fixture
def client(server: Any) -> Any:
    server.answer_json("{}")
    with BaseClient(server.url + "/api/", {"bearer": BearerToken(TOKEN)}, timeout=5) as client:
        yield client


@pytest.mark.parametrize(
    ("value", "target"),
    [
        ("a/b", "/api/things/a%2Fb"),
        ("..", "/api/things/%2E%2E"),
        (".", "/api/things/%2E"),
        ("../admin", "/api/things/..%2Fadmin"),
        ("a?b#c", "/api/things/a%3Fb%23c"),
        ("%2e%2e", "/api/things/%252e%252e"),
        ("zürich", "/api/things/z%C3%BCrich"),
        ("a;b=c,d@e:f", "/api/things/a%3Bb%3Dc%2Cd%40e%3Af"),
        (7, "/api/things/7"),
    ],
)
def test_path_values_reach_the_server_as_they_were_escaped(
    client: Any, server: Any, value: object, target: str
) -> None:
    call(client, READ, (value,))
    assert server.last.target == target


def test_query_headers_and_cookies_reach_the_server(client: Any, server: Any) -> None:
    operation: Operation[Any] = Operation(
        "GET",
        "/things",
        (
            Parameter("filter", "query", "deepObject", explode=True),
            Parameter("q", "query", "form", explode=True),
            Parameter("X-Trace", "header", "simple", explode=False),
            Parameter("mode", "cookie", "form", explode=True),
            Parameter("theme", "cookie", "form", explode=True),
        ),
        responses=ANY,
    )
    call(client, operation, ({"ids": [1, 2], "a b": None}, "x+y&z'", "t1", "a;b", UNSET))
    assert server.last.target == (
        "/api/things?filter%5Bids%5D%5B%5D=1&filter%5Bids%5D%5B%5D=2&filter%5Ba%20b%5D="
        "&q=x%2By%26z%27"
    )
    assert server.last.headers["x-trace"] == "t1"
    assert server.last.headers["cookie"] == "mode=a%3Bb"


def test_usual_headers(client: Any, server: Any) -> None:
    call(client, READ, (1,))
    headers = server.last.headers
    assert headers["authorization"] == f"Bearer {TOKEN}"
    assert headers["accept"] == "application/json"
    assert headers["user-agent"] == "python-openapi-client"
    assert "content-type" not in headers


def test_patch_sends_what_was_given_and_null_for_none(client: Any, server: Any) -> None:
    call(client, CHANGE, (1,), {"name": UNSET, "type": None, "on": False})
    assert server.last.body == b'{"type":null,"on":false}'
    assert server.last.headers["content-type"] == "application/json"
    assert server.last.headers["content-length"] == "24"


def test_an_operation_without_security_carries_no_credentials(client: Any, server: Any) -> None:
    call(client, CHANGE, (1,), {})
    assert "authorization" not in server.last.headers


def received_parts(server: Any) -> list[Message]:
    header = f"Content-Type: {server.last.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(header + server.last.body)
    assert message.is_multipart()
    return [part for part in message.walk() if not part.is_multipart()]


def test_multipart_is_read_by_the_mail_parser(client: Any, server: Any, tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF")
    bodies = (RequestBody("multipart/form-data"),)
    upload: Operation[Any] = Operation("POST", "/u", bodies=bodies, responses=ANY)
    picture = File(io.BytesIO(b"\x89PNG\r\n"), 'a"b\r\n.png', "image/png")
    call(client, upload, (), {"meta": {"a": [1]}, "tags": ["x", "y"], "f": [picture, path]})
    parts = received_parts(server)
    names = [part.get_param("name", header="content-disposition") for part in parts]
    assert names == ["meta", "tags", "tags", "f", "f"]
    assert [part.get_payload(decode=True) for part in parts] == [
        b'{"a":[1]}',
        b"x",
        b"y",
        b"\x89PNG\r\n",
        b"%PDF",
    ]
    assert [part.get_filename() for part in parts[3:]] == ["a%22b%0D%0A.png", "plan.pdf"]
    assert parts[0].get_content_type() == "application/json"
    assert parts[3].get_content_type() == "image/png"


@pytest.mark.parametrize("kind", ["bytes", "path", "open"])
def test_binary_bodies_are_sent_with_their_length(
    client: Any, server: Any, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"\x00\x01" * 5000)
    bodies = (RequestBody("application/octet-stream"),)
    put: Operation[Any] = Operation("PUT", "/b", bodies=bodies, responses=ANY)
    with path.open("rb") as opened:
        call(client, put, (), {"bytes": path.read_bytes(), "path": path, "open": opened}[kind])
    assert server.last.body == path.read_bytes()
    assert server.last.headers["content-type"] == "application/octet-stream"


def test_a_request_is_not_sent_when_an_argument_cannot_be(client: Any, server: Any) -> None:
    for arguments, body in [(("",), UNSET), ((1,), {"a": float("nan")}), ((1, 2), UNSET)]:
        with pytest.raises(InvalidArgumentError):
            call(client, CHANGE, arguments, body)
    with pytest.raises(InvalidArgumentError, match="GET /things/x"):
        call(client, READ, ("x" * 70_000,))
    assert server.received == []


def test_errors_of_the_server_are_raised(client: Any, server: Any) -> None:
    server.answer_json('{"message": "No such thing"}', 404)
    with pytest.raises(NotFoundError) as caught:
        call(client, READ, ("a b",))
    assert str(caught.value) == "404 Not Found: No such thing (GET /things/a%20b)"
    assert caught.value.url == f"{server.url}/api/things/a%20b"
    assert caught.value.body == {"message": "No such thing"}
    assert caught.value.headers["content-type"] == "application/json"


def test_an_error_page_is_no_crash(client: Any, server: Any) -> None:
    server.answer(502, b"<html>", content_type="text/html")
    with pytest.raises(ApiError, match=r"502 Bad Gateway \(GET /things/1\)") as caught:
        call(client, READ, (1,))
    assert caught.value.body is None
    assert caught.value.content == b"<html>"


def test_redirections_are_not_followed_even_by_a_client_that_would(server: Any) -> None:
    server.answer(302, location="https://evil.example/")
    with httpx2.Client(follow_redirects=True) as http_client:
        client = BaseClient(server.url, {"bearer": BearerToken(TOKEN)}, http_client=http_client)
        with pytest.raises(UnexpectedStatusError, match="302"):
            call(client, READ, (1,))
    assert len(server.received) == 1


def test_a_declared_redirection_is_returned(client: Any, server: Any) -> None:
    server.answer(303, location="/elsewhere")
    operation: Operation[None] = Operation("POST", "/x", responses=(Response("303"),))
    call(client, operation)
    assert len(server.received) == 1


def test_a_slow_server_is_a_timeout(client: Any, server: Any) -> None:
    server.before_answer = threading.Event()
    with pytest.raises(ApiTimeoutError, match=r"GET /things/1: no answer in time"):
        call(client, READ, (1,), timeout=0.05)
    server.before_answer.set()


def test_an_absent_server_is_a_connection_error() -> None:
    with (
        BaseClient("http://127.0.0.1:1", {}) as client,
        pytest.raises(ApiConnectionError, match=r"GET /things/1: .*refused"),
    ):
        call(client, READ, (1,))


def test_compressed_bodies_are_read_and_broken_ones_reported(client: Any, server: Any) -> None:
    zipped = gzip.compress(b'{"a": 1}')
    headers = {"content_type": "application/json", "content_encoding": "gzip"}
    server.answer(200, zipped, **headers)
    assert call(client, READ, (1,)) == {"a": 1}
    server.answer(200, b"not gzip", **headers)
    with pytest.raises(ResponseDecodeError, match=r"cannot be decompressed \(status 200"):
        call(client, READ, (1,))


def test_a_strict_client_raises_where_another_warns(server: Any) -> None:
    server.answer_json('{"id": "x"}')
    typed: Operation[Any] = Operation(
        "GET", "/x", responses=(Response("200", "application/json", lambda: dict[str, str | int]),)
    )
    ints: Operation[Any] = Operation(
        "GET", "/x", responses=(Response("200", "application/json", lambda: list[int]),)
    )
    with BaseClient(server.url, {}, strict=True) as client:
        assert call(client, typed) == {"id": "x"}
        server.answer_json('[1, "2"]')
        with pytest.raises(ResponseMismatchError):
            call(client, ints)
    with (
        BaseClient(server.url, {}) as client,
        pytest.warns(UserWarning, match=r"/\*: expected integer"),
    ):
        assert call(client, ints) == [1, 2]


def test_only_its_own_connections_are_closed(server: Any) -> None:
    with httpx2.Client() as http_client:
        BaseClient(server.url, {}, http_client=http_client).close()
        assert not http_client.is_closed
    client = BaseClient(server.url, {})
    client.close()
    with pytest.raises(RuntimeError, match="closed"):
        call(client, READ, (1,))


@pytest.mark.parametrize(
    "credential",
    [
        BearerToken(TOKEN),
        ApiKey("query", "key", TOKEN),
        ApiKey("header", "X-Key", TOKEN),
        ApiKey("cookie", "key", TOKEN),
    ],
)
def test_no_error_warning_or_log_shows_the_secret(
    server: Any, credential: Credential, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    shown = [repr(credential)]
    typed: Operation[Any] = Operation(
        "GET",
        "/x",
        (),
        (),
        (Response("200", "application/json", lambda: list[int]),),
        (("bearer",),),
    )
    client = BaseClient(server.url, {"bearer": credential})
    shown += [repr(client), str(client)]
    for status, content_type, body in [
        (401, "application/json", f'{{"message": "bad {TOKEN}", "errors": {{"a": "{TOKEN}"}}}}'),
        (200, "text/html", f"<p>{TOKEN}"),
        (200, "application/json", f'"{TOKEN}"'),
    ]:
        server.answer(status, body.encode(), content_type=content_type)
        with pytest.raises(ApiError) as caught:
            call(client, typed)
        shown += [repr(caught.value), *traceback.format_exception(caught.value)]
        assert TOKEN not in str(getattr(caught.value, "url", ""))
    server.answer(200, f'{{"a": "{TOKEN}"}}'.encode(), content_type="application/json")
    mapping: Operation[Any] = Operation(
        "GET",
        "/x",
        (),
        (),
        (Response("200", "application/json", lambda: dict[str, bool] | dict[str, list[int]]),),
        (("bearer",),),
    )
    with pytest.raises(ApiError) as last:
        call(client, mapping)
    shown += [repr(last.value)]
    server.answer(200, f'["{TOKEN}"]'.encode(), content_type="application/json")
    models: Operation[Any] = replace(
        typed, responses=(Response("200", "application/json", lambda: list[Model]),)
    )
    with pytest.warns(ResponseMismatchWarning) as warned:
        call(client, models)
    shown += [str(item.message) for item in warned]
    client.close()
    with BaseClient("http://127.0.0.1:1", {"bearer": credential}) as absent:
        with pytest.raises(ApiConnectionError) as refused:
            call(absent, typed)
        shown += [repr(refused.value), *traceback.format_exception(refused.value)]
    assert TOKEN in str(server.received)
    assert TOKEN not in "\n".join(shown)
    assert TOKEN not in caplog.text


def test_cookies_of_a_server_do_not_go_with_the_next_call(half: SyncHalf) -> None:
    sent: list[httpx2.Headers] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.headers)
        return httpx2.Response(200, json={}, headers={"set-cookie": "session=other; Path=/"})

    client = half.mocked(answer)
    for _ in range(2):
        half.run(client.request("GET", "/x"))
    assert [headers.get("cookie") for headers in sent] == [None, None]


@pytest.mark.parametrize("copied", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_cannot_be_copied_or_pickled(half: SyncHalf, copied: Any) -> None:
    client = half.client("https://api.example")
    with pytest.raises(TypeError, match="holds connections and credentials; make one in each"):
        copied(client)


def test_a_client_whose_constructor_failed_can_be_shown(half: SyncHalf) -> None:
    kind: Any = half._client_type()
    assert repr(object.__new__(kind)) == f"{kind.__name__}()"


def test_importing_the_client_does_not_import_httpx2(example_folder: Path) -> None:
    code = "import sys, example_charge; print('httpx2' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=example_folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"


def test_the_runtime_imports_only_itself_and_what_it_may() -> None:
    folder = Path(importlib.import_module("generator.runtime.client").__file__ or "").parent
    allowed = sys.stdlib_module_names | DISTRIBUTIONS
    for path in folder.glob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if words[:1] in (["import"], ["from"]) and not words[1].startswith("."):
                assert words[1].split(".")[0] in allowed, f"{path.name}: {line}"
