"""10,000 calls at once: ``python -m tests.runtime.faults.many_tasks`` prints the outcome."""

import asyncio
import json
import resource
import time

from generator.runtime.async_client import AsyncBaseClient
from tests.runtime.faults.operations import READ
from tests.runtime.faults.scripted_server import answer

TASKS = 10_000


class Answering(asyncio.Protocol):
    """Answers every request at once."""

    connections = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        type(self).connections += 1

    def data_received(self, data: bytes) -> None:
        self._transport.write(answer() * data.count(b"\r\n\r\n"))


async def measure() -> dict[str, float]:
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0, backlog=512)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server, AsyncBaseClient(url, {}) as client:
        await client._caller.call(READ, {})
        before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.perf_counter()
        calls = (client._caller.call(READ, {}) for _ in range(TASKS))
        results = await asyncio.gather(*calls, return_exceptions=True)
        seconds = time.perf_counter() - start
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    return {
        "succeeded": results.count({}),
        "seconds": round(seconds, 2),
        "megabytes": round(grown / 1024, 1),
        "connections": Answering.connections,
    }


if __name__ == "__main__":
    print(json.dumps(asyncio.run(measure())))
