"""Connections that are not there, break, or carry something else than HTTP."""

import socket
from typing import Any

import pytest

from generator.runtime.errors import ApiConnectionError, ApiTimeoutError
from tests.runtime.faults.operations import CREATE, READ, by
from tests.runtime.faults.scripted_server import (
    End,
    ScriptedServer,
    Step,
    answer,
    head,
    serving_later,
)
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf

METHODS = ("GET", "POST", "PATCH", "PUT", "DELETE")

BROKEN = {
    "before": (End.RESET,),
    "closed before": (End.CLOSE,),
    "within the head": (b"HTTP/1.1 200 OK\r\nContent-", End.RESET),
    "within the body": (head(length=100) + b'{"a": 1', 0.01, End.RESET),
    "short body": (head(length=100) + b'{"a": 1', End.CLOSE),
    "short chunks": (head(transfer_encoding="chunked") + b"5\r\n[1,2,\r\n", End.CLOSE),
}

NOT_HTTP = (
    b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
    b"HTTP/1.1 abc OK\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
    b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    b"\x00\xff" * 100 + b"\r\n\r\n",
)


def url_of(bound: socket.socket) -> str:
    return f"http://127.0.0.1:{bound.getsockname()[1]}"


def test_connection_refused(half: SyncHalf, refusing: socket.socket, waits: Waits) -> None:
    url = url_of(refusing)
    client = half.client(url)
    for method in METHODS:
        waits.clear()
        with pytest.raises(ApiConnectionError, match=f"{method} /things: ") as caught:
            half.call(client, by(method))
        assert not caught.value.was_sent
        assert (caught.value.method, caught.value.url) == (method, f"{url}/things")
        assert waits == [0.25, 0.5]


def test_a_refused_post_is_sent_when_the_server_is_there(
    half: SyncHalf, refusing: socket.socket, waits: Waits
) -> None:
    with serving_later(refusing) as (server, start):
        waits.meanwhile = start
        assert half.call(half.client(url_of(refusing)), CREATE, (), {"a": 1}) == {}
        assert [each.body for each in server.received] == [b'{"a":1}']


@pytest.mark.parametrize("answered", BROKEN.values(), ids=BROKEN)
def test_connection_breaks(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, answered: tuple[Step, ...]
) -> None:
    server.script(answered)
    for method in METHODS:
        server.received.clear()
        with pytest.raises(ApiConnectionError, match=f"{method} /things: ") as caught:
            half.call(client, by(method))
        assert caught.value.was_sent
        assert not isinstance(caught.value, ApiTimeoutError)
        assert len(server.received) == (1 if method in {"POST", "PATCH"} else 3)


def test_what_breaks_once_is_repeated_without_a_trace(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    server.script((End.RESET,), answer(body=b"[1]"))
    assert half.call(client, READ) == [1]
    assert len(server.received) == 2


def test_was_sent_is_told_of_all_attempts(
    half: SyncHalf, refusing: socket.socket, waits: Waits
) -> None:
    """The last one was refused, but the first may have been acted on."""
    with serving_later(refusing) as (server, start):
        start()
        server.script((End.RESET,))
        waits.meanwhile = lambda: len(waits) > 1 or refusing.shutdown(socket.SHUT_RDWR)
        with pytest.raises(ApiConnectionError) as caught:
            half.call(half.client(url_of(refusing)), by("PUT"))
    assert len(server.received) == 1
    assert caught.value.was_sent


def test_answer_is_not_http(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    for sent in NOT_HTTP:
        server.received.clear()
        server.script((sent, End.CLOSE))
        with pytest.raises(ApiConnectionError, match="GET /things: "):
            half.call(client, READ)
        assert len(server.received) == 3
        with pytest.raises(ApiConnectionError, match="POST /things: "):
            half.call(client, CREATE, (), {})
        assert len(server.received) == 4


def test_a_client_works_again_after_a_broken_connection(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script(answer(), (head(length=9), End.RESET), answer(body=b"[2]"))
    assert half.call(client, READ) == {}
    with pytest.raises(ApiConnectionError):
        half.call(client, READ, max_retries=0)
    assert half.call(client, READ) == [2]


def test_a_connection_that_the_server_closed_meanwhile_is_not_used(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script((answer(), End.CLOSE), answer(body=b"[2]"))
    assert half.call(client, READ) == {}
    assert server.comes_to(lambda: server.open_connections == 0)
    assert half.call(client, CREATE, (), {}) == [2]
    assert server.connections == 2
