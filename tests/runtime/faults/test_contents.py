"""Answers that are proper HTTP and hold something else than they say."""

import gzip
import io
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.runtime import async_transport, transport
from generator.runtime.errors import (
    RateLimitError,
    ResponseDecodeError,
    ResponseMismatchWarning,
    ResponseTooLargeError,
    ServerError,
)
from generator.runtime.operations import Operation, Response
from tests.runtime.faults.operations import ANY, CREATE, READ
from tests.runtime.faults.scripted_server import ScriptedServer, answer, head
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf

MEBIBYTE = 2**20
DOWNLOAD: Operation[Any] = Operation(
    "GET", "/file", responses=(Response("200", "application/octet-stream", lambda: bytes),)
)


@pytest.mark.parametrize("body", [b'{"a": [1, 2', b'{"a": tru', b"[1,", b'"\xc3'])
def test_json_is_truncated(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, body: bytes
) -> None:
    server.script(answer(body=body))
    with pytest.raises(ResponseDecodeError, match="GET /things: the body is not JSON") as caught:
        half.call(client, READ)
    assert (caught.value.status, caught.value.content) == (200, body)
    assert len(server.received) == 1


def test_html_instead_of_json(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    for content_type in ("text/html; charset=utf-8", "application/json"):
        server.script(answer(200, b"<html>Please log in", content_type=content_type))
        with pytest.raises(ResponseDecodeError, match="<html>Please log in") as caught:
            half.call(client, READ)
        assert caught.value.content_type == content_type
    assert len(server.received) == 2
    server.script(answer(502, b"<html>Bad gateway", content_type="text/html"))
    with pytest.raises(ServerError, match=r"502 Bad Gateway \(POST /things\)") as failed:
        half.call(client, CREATE, (), {})
    assert (failed.value.content, failed.value.body) == (b"<html>Bad gateway", None)


@pytest.mark.parametrize("body", [b"", b" \n", b"\xef\xbb\xbf"])
def test_body_is_empty(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, body: bytes
) -> None:
    server.script(answer(body=body))
    with pytest.raises(ResponseDecodeError, match="the body is empty, JSON is declared"):
        half.call(client, READ)
    assert len(server.received) == 1
    or_none: Operation[Any] = Operation("GET", "/x", responses=(*ANY, Response("200")))
    if not body:
        assert half.call(client, or_none) is None


def test_body_where_none_is_declared(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    accepted: Operation[Any] = Operation("GET", "/x", responses=(Response("202"),))
    server.script(answer(202, b"<html>Please log in", content_type="text/html"))
    with pytest.warns(ResponseMismatchWarning, match="expected no body, found .* text/html"):
        assert half.call(client, accepted) is None
    server.script(answer(200, b"<html>Please log in", content_type="text/html"))
    with pytest.raises(ResponseDecodeError, match="the status is not declared"):
        half.call(client, accepted)


def bomb(mebibytes: int) -> bytes:
    """A gzip file of zeros."""
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9) as file:
        for _ in range(mebibytes):
            file.write(bytes(MEBIBYTE))
    return packed.getvalue()


@pytest.fixture(scope="module")
def large_bomb() -> bytes:
    return bomb(300)


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


def test_decompressed_body_is_too_large(
    half: SyncHalf,
    client: Any,
    server: ScriptedServer,
    waits: Waits,
    large_bomb: bytes,
    traced: None,
) -> None:
    assert len(large_bomb) < MEBIBYTE
    server.script(answer(body=large_bomb, content_encoding="gzip"))
    with pytest.raises(ResponseTooLargeError, match=r"GET /things: .*it can be streamed") as caught:
        half.call(client, READ)
    assert (caught.value.method, caught.value.url) == ("GET", f"{server.url}/things")
    left, most = tracemalloc.get_traced_memory()
    assert most < transport.MOST_BYTES_IN_MEMORY + 16 * MEBIBYTE
    assert left < 16 * MEBIBYTE, caught
    assert len(server.received) == 1


def test_a_bomb_can_be_streamed_in_little_memory(
    half: SyncHalf, client: Any, server: ScriptedServer, traced: None, tmp_path: Path
) -> None:
    server.script(answer(body=bomb(64), content_encoding="gzip"))
    path = tmp_path / "file"
    streaming = client.stream("GET", "/things")
    assert half.streamed(streaming, lambda response: response.write_to(path)) == 64 * MEBIBYTE
    assert tracemalloc.get_traced_memory()[1] < 16 * MEBIBYTE


def test_bombs_in_bombs_are_not_unfolded_further(
    half: SyncHalf,
    client: Any,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
    traced: None,
) -> None:
    for module in (transport, async_transport):
        monkeypatch.setattr(module, "MOST_BYTES_IN_MEMORY", 8 * MEBIBYTE)
    server.script(answer(body=gzip.compress(bomb(64)), content_encoding="gzip, gzip"))
    with pytest.raises(ResponseTooLargeError):
        half.call(client, READ)
    assert tracemalloc.get_traced_memory()[1] < 32 * MEBIBYTE


BROKEN = {
    "not gzip": b'{"a": 1}',
    "garbage within": gzip.compress(b"[" + b"1," * 1000)[:30] + b"\xff" * 100,
    "wrong checksum": gzip.compress(b"{}")[:-8] + bytes(8),
    "truncated": gzip.compress(b'{"a": "' + bytes(range(65, 91)) + b'"}')[:-12],
}


@pytest.mark.parametrize("body", BROKEN.values(), ids=BROKEN)
def test_compression_is_broken(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, body: bytes
) -> None:
    server.script(answer(body=body, content_encoding="gzip"))
    with pytest.raises(ResponseDecodeError, match="GET /things: the body ") as caught:
        half.call(client, READ)
    assert caught.value.status == 200
    assert len(server.received) == 1


def test_a_truncated_download_is_noticed(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    whole = gzip.compress(bytes(range(256)) * 1000)
    zipped = {"content_encoding": "gzip", "content_type": "application/octet-stream"}
    for cut in (1, 9, len(whole) - 1):
        server.script(answer(body=whole[:-cut], **zipped))
        with pytest.raises(ResponseDecodeError, match="cannot be decompressed") as caught:
            half.call(client, DOWNLOAD)
        assert str(caught.value.__cause__) == "the data ends too early"


def test_all_members_of_a_gzip_body_are_read(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    zipped = {"content_encoding": "gzip", "content_type": "application/octet-stream"}
    for body in (b"ab", b"", bytes(3 * MEBIBYTE)):
        whole = gzip.compress(body[:1]) + gzip.compress(body[1:]) + bytes(20)
        size = len(whole) // 100 + 1
        pieces = [whole[start : start + size] for start in range(0, len(whole), size)]
        server.script((head(length=len(whole), **zipped), *pieces))
        assert half.call(client, DOWNLOAD) == body


def test_a_failure_counts_with_its_status_even_if_its_body_is_broken(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    broken = {"content_encoding": "gzip", "retry_after": "7"}
    server.script(answer(503, b"not gzip", **broken))
    with pytest.raises(ServerError, match="503") as failed:
        half.call(client, CREATE, (), {})
    assert failed.value.content == b""
    assert waits == [7.25, 7.25]
    server.script(answer(429, b"not gzip", **broken))
    with pytest.raises(RateLimitError) as limited:
        half.call(client, READ, max_retries=0)
    assert limited.value.retry_after == 7
