"""A scripted server, and a client of either half that calls it."""

import socket
from collections.abc import Iterator
from typing import Any

import pytest

from generator.runtime import async_sender, sender
from generator.runtime.auth import BearerToken
from tests.runtime.faults.scripted_server import ScriptedServer, running_server
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf

TOKEN = "hunter2-token"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with running_server() as started:
        yield started


@pytest.fixture
def other_server() -> Iterator[ScriptedServer]:
    """Another host, which is to receive nothing."""
    with running_server() as started:
        yield started
        assert started.received == []
        assert started.connections == 0


@pytest.fixture
def refusing() -> Iterator[socket.socket]:
    """A port that nobody else takes, and where nobody listens yet."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound


@pytest.fixture
def client(half: SyncHalf, server: ScriptedServer) -> Any:
    return half.client(server.url, {"bearer": BearerToken(TOKEN)}, timeout=5)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    """The waits between attempts, which take no time; chance gives 0.5."""
    waits = Waits()

    async def note(seconds: float) -> None:
        waits.note(seconds)

    monkeypatch.setattr(sender, "sleep", waits.note)
    monkeypatch.setattr(async_sender, "sleep", note)
    monkeypatch.setattr("random.random", lambda: 0.5)
    return waits
