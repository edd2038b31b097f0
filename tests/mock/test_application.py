"""The mock over ASGI: requests as they come, latency that lets others through, its end."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.mock.application import MockApplication, Told, tell_nobody
from generator.runtime.mock.mock import Mock
from generator.runtime.mock.settings import MockedApi, MockSettings
from generator.runtime.server.asgi import MAX_BODY
from tests.support.mini_api import mini_api

PUMPS = {
    "get": {
        "operationId": "pumps.list",
        "x-method": "pumps.list",
        "responses": {
            "200": {
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "required": ["id"],
                                "properties": {"id": {"type": "integer"}},
                            },
                        }
                    }
                }
            }
        },
    }
}
Application = Callable[..., MockApplication]


@pytest.fixture
def application(tmp_path: Path) -> Application:
    api = mini_api(tmp_path, {"/pumps": PUMPS})

    def application(told: Told = tell_nobody, **settings: Any) -> MockApplication:
        return MockApplication(Mock(MockedApi(api.package, "1"), MockSettings(**settings)), told)

    return application


async def called(
    application: MockApplication,
    method: str,
    path: str,
    *bodies: bytes,
    headers: tuple[tuple[bytes, bytes], ...] = (),
) -> list[Any]:
    """The messages that answer a request whose body comes in parts, and is not ended by itself."""
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "scheme": "http",
        "headers": [(b"host", b"pumps.test"), *headers],
    }
    parts: list[Any] = [
        {"type": "http.request", "body": each, "more_body": True} for each in bodies[:-1]
    ]
    if bodies:
        parts.append({"type": "http.request", "body": bodies[-1]})
    sent: list[Any] = []

    async def receive() -> Any:
        return parts.pop(0) if parts else {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await application(scope, receive, send)
    return sent


def test_a_request_is_answered_and_told(application: Application) -> None:
    told: list[tuple[str, int]] = []
    mock = application(lambda request, response, _: told.append((request.path, response.status)))
    start, body = asyncio.run(called(mock, "GET", "/pumps", b""))
    assert start["status"] == 200
    assert dict(start["headers"])[b"content-length"] == str(len(body["body"])).encode()
    assert told == [("/pumps", 200)]


def test_who_hangs_up_gets_no_answer(application: Application) -> None:
    assert asyncio.run(called(application(), "POST", "/_mock/reset")) == []


def test_a_body_that_is_too_long_is_refused(application: Application) -> None:
    length = ((b"content-length", str(MAX_BODY + 1).encode()),)
    start, body = asyncio.run(called(application(), "GET", "/pumps", b"", headers=length))
    assert start["status"] == 413
    assert b"longer than" in body["body"]


def test_a_body_in_parts_steers_the_mock(application: Application) -> None:
    parts = (b'{"ty', b'pe": "pump', b'.opened"}')
    start, body = asyncio.run(called(application(), "POST", "/_mock/notifications", *parts))
    assert start["status"] == 422
    assert b"notification" in body["body"]


def test_while_latency_passes_others_are_answered(application: Application) -> None:
    mock = application(latency=0.2)

    async def several() -> list[list[Any]]:
        return await asyncio.gather(*(called(mock, "GET", "/pumps", b"") for _ in range(10)))

    started = time.monotonic()
    answers = asyncio.run(several())
    assert 0.2 <= time.monotonic() - started < 1.0
    assert {start["status"] for start, _ in answers} == {200}


def test_its_end_lets_go_of_the_database(application: Application, tmp_path: Path) -> None:
    mock = application(database=tmp_path / "state.sqlite")
    messages: list[Any] = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent: list[str] = []

    async def receive() -> Any:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message["type"])

    asyncio.run(mock({"type": "lifespan"}, receive, send))
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    (tmp_path / "state.sqlite").unlink()


def test_other_protocols_are_not_answered(application: Application) -> None:
    async def never() -> Any:
        raise AssertionError

    with pytest.raises(NotImplementedError, match="websocket"):
        asyncio.run(application()({"type": "websocket"}, never, never))
