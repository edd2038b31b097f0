"""Tasks that are cancelled in the middle of a call."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import pytest

from tests.runtime.faults.operations import READ
from tests.runtime.faults.scripted_server import ScriptedServer, Step, answer, head
from tests.runtime.halves import AsyncHalf

LONG = 20.0
MOST_CONNECTIONS = 100
PLACES: dict[str, tuple[Step, ...]] = {
    "head": (LONG,),
    "body": (head(length=2) + b"{", LONG),
    "wait": (answer(503, retry_after="5"),),
}


@pytest.fixture
def client(async_half: AsyncHalf, server: ScriptedServer) -> Any:
    return async_half.client(server.url, deadline=10)


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110 - the server is a thread
            await anyio.sleep(0.005)


async def cancel(server: ScriptedServer, calls: list[Awaitable[Any]], received: int) -> None:
    """Cancel calls after so many requests were received, and a bit of their answers."""
    tasks = [asyncio.ensure_future(call) for call in calls]
    await until(lambda: len(server.received) >= received)
    await anyio.sleep(0.05)
    for task in tasks:
        task.cancel()
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == {asyncio.CancelledError}


@pytest.mark.parametrize("place", PLACES)
def test_call_is_cancelled(
    async_half: AsyncHalf, client: Any, server: ScriptedServer, place: str
) -> None:
    async def scenario() -> None:
        server.script(PLACES[place])
        await cancel(server, [client._caller.call(READ, {})], 1)
        server.script(answer(body=b"[1]"))
        assert await client._caller.call(READ, {}) == [1]
        await anyio.sleep(0.05)

    async_half.run(scenario())
    assert len(server.received) == 2
    assert server.connections == (1 if place == "wait" else 2)


def test_no_connection_is_lost_to_cancelled_calls(
    async_half: AsyncHalf, client: Any, server: ScriptedServer
) -> None:
    """Of those that are under way, those that wait at the pool, and those that wait before it."""

    async def scenario() -> None:
        server.script(PLACES["body"])
        calls = [client._caller.call(READ, {}) for _ in range(3 * MOST_CONNECTIONS)]
        await cancel(server, calls, MOST_CONNECTIONS)
        assert len(server.received) == MOST_CONNECTIONS
        server.script(answer(body=b"[1]"))
        calls = [client._caller.call(READ, {}) for _ in range(3 * MOST_CONNECTIONS)]
        assert await asyncio.gather(*calls) == [[1]] * len(calls)

    async_half.run(scenario())


@pytest.mark.parametrize("place", PLACES)
def test_a_scope_of_anyio_ends_a_call(
    async_half: AsyncHalf, client: Any, server: ScriptedServer, place: str
) -> None:
    """Unlike a task, it cancels ever again, also what cleans up."""

    async def scenario() -> None:
        server.script(PLACES[place])
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(client._caller.call, READ, {})
            await until(lambda: len(server.received) == 1)
            await anyio.sleep(0.05)
            tasks.cancel_scope.cancel()
        server.script(answer(body=b"[1]"))
        assert await client._caller.call(READ, {}) == [1]

    async_half.run(scenario())
    assert len(server.received) == 2


def test_a_stream_is_cancelled(async_half: AsyncHalf, client: Any, server: ScriptedServer) -> None:
    async def consume() -> None:
        async with client.stream("GET", "/things") as response:
            async for _ in response.iter_bytes():
                pass

    async def scenario() -> None:
        server.script(PLACES["body"])
        await cancel(server, [consume()], 1)
        server.script(answer(body=b"[1]"))
        assert await client._caller.call(READ, {}) == [1]

    async_half.run(scenario())


def test_a_stream_is_left_early(async_half: AsyncHalf, client: Any, server: ScriptedServer) -> None:
    async def scenario() -> None:
        server.script(answer(body=bytes(10**6)))
        for _ in range(2 * MOST_CONNECTIONS + 1):
            async with client.stream("GET", "/things") as response:
                async for _ in response.iter_bytes():
                    break

    async_half.run(scenario())
