"""Clients that are closed, or outlive the event loop that they were used on."""

import asyncio
import gc
import threading
from typing import Any

import pytest
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider

from generator.runtime.async_client import AsyncBaseClient
from generator.runtime.deprecations import DeprecatedOperationWarning
from tests.runtime.faults.operations import READ
from tests.runtime.faults.scripted_server import ScriptedServer, Take, answer, head
from tests.runtime.halves import SyncHalf


@pytest.mark.parametrize("is_used", [True, False])
def test_client_is_closed(
    half: SyncHalf, client: Any, server: ScriptedServer, is_used: bool
) -> None:
    other = client.with_options(max_retries=0)
    if is_used:
        half.call(client, READ)
        half.call(other, READ)
    half.run(client.close())
    half.run(client.close())
    for closed in (client, other):
        with pytest.raises(RuntimeError, match="the client is closed"):
            half.call(closed, READ)
    assert len(server.received) == (2 if is_used else 0)


def test_closing_closes_the_connections(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    half.call(client, READ)
    assert server.open_connections == 1
    half.run(client.close())
    assert_none_is_open(server)


def assert_none_is_open(server: ScriptedServer) -> None:
    assert server.comes_to(lambda: server.open_connections == 0)


def test_event_loop_has_ended(server: ScriptedServer) -> None:
    """Each gets connections of its own, which are closed at its end."""
    client = AsyncBaseClient(server.url, {})

    async def call() -> Any:
        return await client._caller.call(READ, {})

    for number in range(3):
        server.script(answer(body=b"[%d]" % number))
        assert asyncio.run(call()) == [number]
        assert_none_is_open(server)
    assert server.connections == 3
    asyncio.run(client.close())
    with pytest.raises(RuntimeError, match="the client is closed"):
        asyncio.run(call())


@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
def test_a_loop_that_was_closed_without_an_end_leaves_nothing_behind(
    server: ScriptedServer,
) -> None:
    client = AsyncBaseClient(server.url, {})
    for _ in range(3):
        loop = asyncio.new_event_loop()
        assert loop.run_until_complete(client._caller.call(READ, {})) == {}
        loop.close()
    del loop
    assert asyncio.run(client._caller.call(READ, {})) == {}
    gc.collect()
    assert_none_is_open(server)


def test_two_event_loops_at_once(server: ScriptedServer) -> None:
    client = AsyncBaseClient(server.url, {})
    together = threading.Barrier(2)
    results: list[Any] = []

    async def call_often() -> None:
        together.wait(10)
        results.extend([await client._caller.call(READ, {}) for _ in range(20)])

    threads = [threading.Thread(target=asyncio.run, args=(call_often(),)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert results == [{}] * 40
    assert server.connections == 2
    assert_none_is_open(server)


def test_a_stream_is_closed_if_the_warning_of_it_is_raised(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    server.script((head(length=9, deprecation="@1"), Take(1)))
    with pytest.raises(DeprecatedOperationWarning):
        half.streamed(client.stream("GET", "/things"), lambda _: None)
    assert_none_is_open(server)


def test_a_stream_is_closed_if_its_span_cannot_be_ended(
    half: SyncHalf, server: ScriptedServer
) -> None:
    class Failing(SpanProcessor):
        def on_end(self, span: Any) -> None:
            raise LookupError

    provider = TracerProvider()
    provider.add_span_processor(Failing())
    client = half.client(server.url, tracer=provider.get_tracer("test"))
    server.script((head(length=9), Take(1)))
    with pytest.raises(LookupError):
        half.streamed(client.stream("GET", "/things"), lambda _: None)
    assert_none_is_open(server)
