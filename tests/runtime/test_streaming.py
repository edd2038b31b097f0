"""Responses that are read bit by bit, over a real socket."""

import gzip
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ConflictError,
    ResponseDecodeError,
    UnexpectedStatusError,
)
from tests.runtime.faults.scripted_server import (
    End,
    Received,
    ScriptedServer,
    answer,
    head,
    running_server,
)
from tests.runtime.halves import SyncHalf


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with running_server() as running:
        yield running


@pytest.fixture
def client(half: SyncHalf, server: ScriptedServer) -> Any:
    return half.client(server.url, timeout=5, max_retries=0)


def opened(client: Any) -> Any:
    return client.stream("GET", "/file")


class StoppedError(Exception):
    """What a user of a stream may raise."""


def stop(_: object) -> None:
    raise StoppedError


def test_the_body_is_read_as_it_comes(half: SyncHalf, client: Any, server: ScriptedServer) -> None:
    """The server sends each part only after the one before it was read."""
    was_read = threading.Semaphore(0)

    def after_the_one_before(part: bytes) -> Any:
        def sent(_: Received) -> bytes:
            assert was_read.acquire(timeout=5)
            return part

        return sent

    parts = [b"one", b"two", b"three"]
    server.script((head(length=11), *map(after_the_one_before, parts)))
    was_read.release()
    found: list[bytes] = []

    def use(chunk: bytes) -> None:
        found.append(chunk)
        was_read.release()

    half.streamed(opened(client), lambda response: half.use_chunks(response, use))
    assert found == parts


def test_it_is_opened_before_its_body_is_there(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    was_opened = threading.Event()
    server.script((head(202, 2, x_a="1"), lambda _: b"{}" if was_opened.wait(5) else b""))

    def use(response: Any) -> Any:
        assert (response.status, response.headers["X-A"]) == (202, "1")
        was_opened.set()
        return response.read()

    assert half.streamed(opened(client), use) == b"{}"


def test_nothing_is_sent_before_the_block_begins(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    streaming = opened(client)
    assert server.received == []
    for _ in range(2):  # each block is a call
        assert half.streamed(streaming, lambda response: response.read()) == b"{}"
    assert len(server.received) == 2


@pytest.mark.parametrize("kind", [str, Path])
def test_it_is_written_to_a_file(
    half: SyncHalf, client: Any, server: ScriptedServer, tmp_path: Path, kind: Any
) -> None:
    body = bytes(range(256)) * 1000
    server.script(answer(body=body))
    path = tmp_path / "file"
    assert half.streamed(opened(client), lambda r: r.write_to(kind(path))) == len(body)
    assert path.read_bytes() == body


def test_a_file_that_cannot_be_written(
    half: SyncHalf, client: Any, server: ScriptedServer, tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        half.streamed(opened(client), lambda r: r.write_to(tmp_path / "no" / "file"))
    assert server.comes_to(lambda: server.open_connections == 0)


def test_a_file_has_what_came_before_an_error(
    half: SyncHalf, client: Any, server: ScriptedServer, tmp_path: Path
) -> None:
    server.script((head(length=100), b"some", 0.05, End.CLOSE))
    with pytest.raises(ApiConnectionError, match="GET /file"):
        half.streamed(opened(client), lambda r: r.write_to(tmp_path / "file"))
    assert (tmp_path / "file").read_bytes() == b"some"


def test_a_file_is_left_as_it_was_if_nothing_can_be_read(
    half: SyncHalf, client: Any, server: ScriptedServer, tmp_path: Path
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"kept")
    kept: list[Any] = []
    half.streamed(opened(client), kept.append)
    with pytest.raises(RuntimeError, match="closed"):
        half.run(kept[0].write_to(path))
    server.script((head(length=100), 0.05, End.CLOSE))
    with pytest.raises(ApiConnectionError):
        half.streamed(opened(client), lambda r: r.write_to(path))
    assert path.read_bytes() == b"kept"
    server.script(answer(body=b""))
    assert half.streamed(opened(client), lambda r: r.write_to(path)) == 0
    assert path.read_bytes() == b""


@pytest.mark.parametrize("length", [0, 1, 70_000])
def test_sizes(half: SyncHalf, client: Any, server: ScriptedServer, length: int) -> None:
    server.script(answer(body=b"x" * length))
    assert b"".join(half.streamed(opened(client), half.chunks)) == b"x" * length


def test_a_compressed_body_is_decompressed(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script(answer(body=gzip.compress(b"text" * 9), content_encoding="gzip"))
    assert half.streamed(opened(client), lambda response: response.read()) == b"text" * 9
    server.script(answer(body=b"no gzip", content_encoding="gzip"))
    with pytest.raises(ResponseDecodeError, match="cannot be decompressed"):
        half.streamed(opened(client), half.chunks)


# The end of the block


def test_a_body_that_was_read_leaves_its_connection_to_the_next_call(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    for _ in range(3):
        half.streamed(opened(client), half.chunks)
    assert len(server.received) == 3
    assert server.connections == 1


@pytest.mark.parametrize("use", [lambda _: None, stop], ids=["unread", "exception"])
def test_a_body_that_was_not_read_is_given_up(
    half: SyncHalf, client: Any, server: ScriptedServer, use: Any
) -> None:
    server.script((head(length=10**9), b"x" * 1000, 60.0))
    with suppress(StoppedError):
        half.streamed(opened(client), use)
    server.script(answer())
    assert half.streamed(opened(client), lambda response: response.read()) == b"{}"
    assert server.connections == 2


def test_the_server_sees_that_an_unread_body_is_given_up(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script((head(length=10**9), *[b"x" * 2**20] * 100))
    with pytest.raises(StoppedError):
        half.streamed(opened(client), stop)
    assert server.comes_to(lambda: server.open_connections == 0)


def test_it_can_be_closed_before_the_block_ends(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    kept: list[Any] = []

    def use(response: Any) -> Any:
        kept.append(response)
        return response.close()

    half.streamed(opened(client), use)
    with pytest.raises(RuntimeError, match="closed"):
        half.run(half.chunks(kept[0]))


def test_a_body_is_read_once(half: SyncHalf, client: Any, server: ScriptedServer) -> None:
    kept: list[Any] = []

    def use(response: Any) -> Any:
        kept.append(response)
        return half.chunks(response)

    assert half.streamed(opened(client), use) == [b"{}"]
    with pytest.raises(RuntimeError, match=r"already been streamed|closed"):
        half.run(half.chunks(kept[0]))
    half.streamed(opened(client), kept.append)
    with pytest.raises(RuntimeError, match="closed"):
        half.run(half.chunks(kept[-1]))


# Errors


def test_an_error_status_is_raised_with_its_body(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script(answer(409, b'{"message": "taken"}'), answer())
    with pytest.raises(ConflictError, match="409 Conflict: taken") as caught:
        half.streamed(opened(client), stop)
    assert caught.value.content == b'{"message": "taken"}'
    half.streamed(opened(client), half.chunks)
    assert server.connections == 1


def test_a_redirection_is_an_error(half: SyncHalf, client: Any, server: ScriptedServer) -> None:
    server.script(answer(302, location="https://evil.example/"))
    with pytest.raises(UnexpectedStatusError, match="302"):
        half.streamed(opened(client), stop)


def test_a_failure_before_the_body_is_repeated(
    half: SyncHalf, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.random", lambda: 0.0)
    server.script(answer(503), answer(503), answer(body=b"[1]"))
    client = half.client(server.url, max_retries=2)
    assert half.streamed(opened(client), lambda response: response.read()) == b"[1]"
    assert len(server.received) == 3


def test_a_connection_that_breaks(half: SyncHalf, client: Any, server: ScriptedServer) -> None:
    server.script((head(length=100), b"some", End.CLOSE))
    with pytest.raises(ApiConnectionError, match="GET /file"):
        half.streamed(opened(client), half.chunks)
    assert len(server.received) == 1  # what was given cannot be taken back


def test_a_server_that_falls_silent(half: SyncHalf, server: ScriptedServer) -> None:
    server.script((head(length=100), b"some", 60.0))
    client = half.client(server.url, timeout=0.05)
    with pytest.raises(ApiTimeoutError, match="no answer in time"):
        half.streamed(opened(client), half.chunks)


def test_the_deadline_is_that_of_the_headers(half: SyncHalf, server: ScriptedServer) -> None:
    parts = [b"x", 0.15, b"y", 0.15, b"z"]
    server.script((head(length=3), *parts))
    client = half.client(server.url, timeout=5, deadline=0.2)
    assert b"".join(half.streamed(opened(client), half.chunks)) == b"xyz"
    server.script((0.5, head(length=3)))
    with pytest.raises(ApiTimeoutError, match="deadline"):
        half.streamed(opened(client.with_options(max_retries=0)), half.chunks)
