"""One client that many tasks or threads use at once."""

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from generator.runtime.client import BaseClient
from tests.runtime.faults.many_tasks import TASKS
from tests.runtime.faults.scripted_server import Received, ScriptedServer, answer

THREADS = 64
MOST_CONNECTIONS = 100


def test_many_tasks_at_once(repository: Path) -> None:
    """In a process of their own, whose memory is theirs alone."""
    command = [sys.executable, "-m", "tests.runtime.faults.many_tasks"]
    done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=True)
    outcome = json.loads(done.stdout)
    assert outcome["succeeded"] == TASKS
    assert outcome["connections"] <= MOST_CONNECTIONS
    assert outcome["megabytes"] < 250
    assert outcome["seconds"] < 60


def in_threads(count: int, act: Callable[[int], Any]) -> list[Any]:
    """What `act` gives in as many threads, which begin together."""
    together = threading.Barrier(count)

    def begin(number: int) -> Any:
        together.wait(10)
        return act(number)

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(begin, range(count)))


def test_many_threads_at_once(server: ScriptedServer) -> None:
    def echo(request: Received) -> bytes:
        return answer(body=request.target.encode())

    def call(number: int) -> list[bytes]:
        return [client.request("GET", f"/{number}/{n}").content for n in range(10)]

    server.script(echo)
    with BaseClient(server.url, {}) as client:
        answers = in_threads(THREADS, call)
    assert answers == [[b"/%d/%d" % (t, n) for n in range(10)] for t in range(THREADS)]
    assert server.connections <= MOST_CONNECTIONS
