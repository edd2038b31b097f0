"""Uploads to servers that fail: what can be read once only is sent once only."""

import io
import socket
from typing import Any

import pytest

from generator.runtime.errors import ApiConnectionError, StatusError
from generator.runtime.operations import File, Operation, RequestBody
from tests.runtime.faults.operations import ANY
from tests.runtime.faults.scripted_server import End, ScriptedServer, answer, serving_later
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf


class Pipe(io.RawIOBase):
    """What can be read once, from where it is."""

    def __init__(self, content: bytes) -> None:
        self._inner = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)


CONTENT = bytes(range(256)) * 1024
BINARY = (RequestBody("application/octet-stream"),)
FORM = (RequestBody("multipart/form-data"),)
FAULTS = {
    "reset at once": (End.RESET,),
    "refused": (answer(429, retry_after="1"),),
    "failed": (answer(503),),
}


@pytest.mark.parametrize("is_form", [False, True], ids=["body", "form"])
@pytest.mark.parametrize("most", [None, 1000], ids=["whole", "part"])
def test_upload_that_cannot_be_read_again(
    half: SyncHalf, server: ScriptedServer, waits: Waits, is_form: bool, most: int | None
) -> None:
    server.most_of_bodies = most
    put: Operation[Any] = Operation("PUT", "/f", bodies=FORM if is_form else BINARY, responses=ANY)
    for fault in FAULTS.values():
        server.received.clear()
        server.script((*fault, End.CLOSE))
        pipe = Pipe(CONTENT)
        with pytest.raises((ApiConnectionError, StatusError)):
            half.call(half.client(server.url), put, (), {"file": File(pipe)} if is_form else pipe)
        assert len(server.received) == 1
        assert most or CONTENT[:1000] in server.last.body
    assert waits == []


def test_an_unread_upload_is_sent_when_the_server_is_there(
    half: SyncHalf, refusing: socket.socket, waits: Waits
) -> None:
    """Nothing was read of it while the connection was refused."""
    put: Operation[Any] = Operation("POST", "/f", bodies=BINARY, responses=ANY)
    with serving_later(refusing) as (server, start):
        waits.meanwhile = start
        half.call(half.client(server.url), put, (), Pipe(b"once"))
        assert b"once" in server.last.body


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "form"])
def test_an_upload_that_can_be_read_again_is_sent_from_its_start(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, tmp_path: Any, kind: str
) -> None:
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    put: Operation[Any] = Operation(
        "PUT", "/f", bodies=FORM if kind == "form" else BINARY, responses=ANY
    )
    with path.open("rb") as file:
        bodies = {"bytes": CONTENT, "path": path, "file": file, "form": {"file": File(file)}}
        for fault in FAULTS.values():
            file.seek(10)
            server.script(fault, answer(body=b"[1]"))
            assert half.call(client, put, (), bodies[kind]) == [1]
    assert [CONTENT in each.body for each in server.received] == [True, True] * len(FAULTS)


class Growing(io.BytesIO):
    """A file that someone writes to while it is sent."""

    def read(self, size: int | None = -1) -> bytes:
        found = super().read(size)
        position = self.tell()
        self.seek(0, io.SEEK_END)
        self.write(b"more")
        self.seek(position)
        return found


class Shrinking(io.BytesIO):
    """A file that someone cuts off while it is sent."""

    def read(self, size: int | None = -1) -> bytes:
        found = super().read(size)
        self.truncate(10)
        return found


@pytest.mark.parametrize("is_form", [False, True], ids=["body", "form"])
def test_file_changes_while_it_is_sent(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, is_form: bool
) -> None:
    def send(file: io.BytesIO) -> None:
        bodies = FORM if is_form else BINARY
        post: Operation[Any] = Operation("POST", "/f", bodies=bodies, responses=ANY)
        half.call(client, post, (), {"file": File(file)} if is_form else file)

    send(Growing(CONTENT))
    assert CONTENT in server.last.body
    assert b"more" not in server.last.body
    with pytest.raises(ApiConnectionError, match="the file has become shorter") as caught:
        send(Shrinking(CONTENT))
    assert caught.value.was_sent
    assert waits == []
