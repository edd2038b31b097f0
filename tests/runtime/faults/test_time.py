"""Servers that are slow, in whatever they do."""

import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx2
import pytest

from generator.runtime import retries
from generator.runtime.errors import ApiTimeoutError, RateLimitError, ServerError
from generator.runtime.operations import Operation, RequestBody
from tests.runtime.faults.operations import ANY, CREATE, READ
from tests.runtime.faults.scripted_server import ScriptedServer, Step, Take, answer, head
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf

LONG = 20.0
UPLOAD: Operation[Any] = Operation(
    "PUT", "/file", bodies=(RequestBody("application/octet-stream"),), responses=ANY
)


def trickle(start: bytes, pieces: bytes) -> tuple[Step, ...]:
    """An answer whose end nobody waits for."""
    return (start, *(step for _ in range(1000) for step in (0.02, pieces)))


TRICKLED = {
    "head": trickle(b"HTTP/1.1 200 OK\r\nX: ", b"x"),
    "interim answers": trickle(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "body": trickle(head(length=10**6), b" "),
    "chunks": trickle(head(transfer_encoding="chunked"), b"1\r\n \r\n"),
    "size of a chunk": trickle(head(transfer_encoding="chunked"), b"0"),
    "nothing of a zipped body": trickle(
        head(length=10**6, content_encoding="gzip") + b"\x1f\x8b\x08\x08\0\0\0\0\0\xff", b"n"
    ),
}


@contextmanager
def elapsing(at_least: float, less_than: float) -> Iterator[None]:
    start = time.monotonic()
    yield
    elapsed = time.monotonic() - start
    assert at_least <= elapsed < less_than


@pytest.mark.parametrize(
    "answered", [(LONG, answer()), (head(length=2) + b"{", LONG)], ids=["head", "body"]
)
def test_no_answer_in_time(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, answered: tuple[Step, ...]
) -> None:
    server.script(answered)
    with pytest.raises(ApiTimeoutError, match=r"POST /things: no answer in time \(ReadT") as caught:
        half.call(client, CREATE, (), {}, timeout=httpx2.Timeout(5, read=0.2))
    assert caught.value.was_sent
    assert server.comes_to(lambda: len(server.received) == 1)
    with pytest.raises(ApiTimeoutError, match="GET /things: no answer in time"):
        half.call(client, READ, timeout=httpx2.Timeout(5, read=0.2))
    assert server.comes_to(lambda: len(server.received) == 4)


def test_a_slow_answer_is_repeated(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    server.script((LONG, answer()), answer(body=b"[1]"))
    assert half.call(client, READ, timeout=0.1) == [1]


def test_no_connection_in_time(half: SyncHalf, waits: Waits) -> None:
    with socket.socket() as full, socket.socket() as waiting, socket.socket() as another:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        for each in (waiting, another):
            each.setblocking(False)
            with suppress(BlockingIOError):
                each.connect(full.getsockname())
        client = half.client(f"http://127.0.0.1:{full.getsockname()[1]}")
        with pytest.raises(ApiTimeoutError, match=r"no answer in time \(ConnectT") as caught:
            half.call(client, CREATE, (), {}, timeout=0.05)
    assert not caught.value.was_sent
    assert len(waits) == 2


@pytest.mark.parametrize("answered", TRICKLED.values(), ids=TRICKLED)
def test_answer_trickles_beyond_the_deadline(
    half: SyncHalf, client: Any, server: ScriptedServer, answered: tuple[Step, ...]
) -> None:
    server.script(answered)
    with (
        elapsing(0.2, 1.5),
        pytest.raises(ApiTimeoutError, match=r"GET /things: .*the deadline of the call") as caught,
    ):
        half.call(client, READ, timeout=5, deadline=0.2)
    assert caught.value.was_sent
    assert len(server.received) == 1


def test_the_deadline_holds_on_a_connection_that_is_used_again(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script(answer(), TRICKLED["head"])
    half.call(client, READ, deadline=None)
    with elapsing(0.2, 1.5), pytest.raises(ApiTimeoutError, match="deadline"):
        half.call(client, READ, deadline=0.2)
    assert server.connections == 1


@pytest.mark.parametrize("is_file", [True, False], ids=["file", "bytes"])
@pytest.mark.parametrize(
    "answered", [(LONG, answer()), (Take(2**17), 0.01) * 1000], ids=["nothing", "little"]
)
def test_a_server_takes_an_upload_slowly(
    half: SyncHalf,
    client: Any,
    server: ScriptedServer,
    tmp_path: Any,
    is_file: bool,
    answered: tuple[Step, ...],
) -> None:
    server.most_of_bodies = 0
    server.script(answered)
    path = tmp_path / "upload"
    path.write_bytes(bytes(2**25))
    body = path if is_file else path.read_bytes()
    with elapsing(0.2, 2), pytest.raises(ApiTimeoutError, match="deadline"):
        half.call(client, UPLOAD, (), body, timeout=5, deadline=0.2)
    assert len(server.received) == 1


def test_a_storm_of_failures_ends_with_the_deadline(
    half: SyncHalf, client: Any, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retries, "LONGEST_DELAY", 0.02)
    server.script(answer(503))
    with elapsing(0, 1.5), pytest.raises((ServerError, ApiTimeoutError)):
        half.call(client, READ, max_retries=10**6, deadline=0.2)
    assert 2 < len(server.received) < 1000


def test_no_wait_goes_beyond_the_deadline(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script(answer(429, retry_after="30"))
    with elapsing(0, 1.5), pytest.raises(RateLimitError) as caught:
        half.call(client, READ, deadline=20)
    assert caught.value.retry_after == 30
    assert len(server.received) == 1
