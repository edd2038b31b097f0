"""A client that is used on both sides of a fork."""

import asyncio
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from generator.runtime.lazy import lazy_property
from tests.runtime.faults.operations import READ
from tests.runtime.faults.scripted_server import Received, ScriptedServer, answer
from tests.runtime.halves import AsyncHalf, SyncHalf

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks"),
    # Python 3.12 and later warn of forks while there are threads, such as the server's.
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]
SECONDS = 10


def by_process(request: Received) -> bytes:
    """An answer that tells who asked."""
    return answer(body=f'"{request.headers["x-process"]}"'.encode())


def ask(half: SyncHalf, client: Any) -> bool:
    """Call with the number of this process, and tell whether the answer is for it."""
    me = str(os.getpid())
    asking = client.with_options(extra_headers={"X-Process": me})
    call = asking._caller.call(READ, {})
    return (asyncio.run(call) if isinstance(half, AsyncHalf) else call) == me


def ask_as_before(half: SyncHalf, client: Any) -> bool:
    """Do so on the event loop that the test has from before the fork."""
    me = str(os.getpid())
    return half.call(client, READ, extra_headers={"X-Process": me}) == me


def by_fork(act: Callable[[], bool]) -> int:
    """What comes of `act` in a child, 0 if it is true."""
    child = os.fork()
    if not child:
        signal.alarm(SECONDS)
        code = 1
        try:
            code = 0 if act() else 2
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def by_multiprocessing(act: Callable[[], bool]) -> int:
    def exit_with() -> None:
        signal.alarm(SECONDS)
        os._exit(0 if act() else 2)

    child = multiprocessing.get_context("fork").Process(target=exit_with)
    child.start()
    child.join(SECONDS + 5)
    assert child.exitcode is not None
    return child.exitcode


@pytest.mark.parametrize("fork", [by_fork, by_multiprocessing])
@pytest.mark.parametrize("ask_in_child", [ask, ask_as_before])
def test_fork_after_use(
    half: SyncHalf,
    client: Any,
    server: ScriptedServer,
    fork: Callable[..., int],
    ask_in_child: Callable[..., bool],
) -> None:
    server.script(by_process)
    assert ask_as_before(half, client)
    assert fork(lambda: ask_in_child(half, client) and ask_in_child(half, client)) == 0
    assert ask_as_before(half, client)
    first, *of_child, last = (each.connection for each in server.received)
    assert (first, last) == (1, 1), "the parent's connection was disturbed"
    assert len(of_child) == 2
    assert 1 not in of_child


def test_a_child_that_closes_the_client_closes_its_own_connections(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    def use_and_close() -> bool:
        is_right = ask(half, client)
        closing = client.close()
        if isinstance(half, AsyncHalf):
            asyncio.run(closing)
        return is_right

    server.script(by_process)
    assert ask_as_before(half, client)
    assert by_fork(use_and_close) == 0
    assert ask_as_before(half, client)
    assert [each.connection for each in server.received] == [1, 2, 1]


def test_fork_while_a_thread_is_in_a_call(
    half: SyncHalf, client: Any, server: ScriptedServer
) -> None:
    def slowly(request: Received) -> bytes:
        time.sleep(0.2 if request.target == "/slow" else 0)
        return answer(body=request.target.encode())

    def call(path: str) -> bytes:
        result = client.request("GET", path)
        if isinstance(half, AsyncHalf):
            return asyncio.run(result).content  # type: ignore[no-any-return]
        return result.content  # type: ignore[no-any-return]

    server.script(slowly)
    call("/first")
    answers: list[bytes] = []
    thread = threading.Thread(target=lambda: answers.append(call("/slow")))
    thread.start()
    assert server.comes_to(lambda: server.last.target == "/slow")
    assert by_fork(lambda: call("/child") == b"/child") == 0
    assert call("/parent") == b"/parent"
    thread.join(SECONDS)
    assert answers == [b"/slow"]


def test_fork_while_a_thread_makes_what_is_made_once() -> None:
    """On Python 3.11 the child would wait for ever for a lock of ``functools.cached_property``."""
    begun, go_on = threading.Event(), threading.Event()
    parent = os.getpid()

    class Lazy:
        @lazy_property
        def value(self) -> int:
            if os.getpid() == parent:
                begun.set()
                go_on.wait(SECONDS)
            return os.getpid()

    lazy = Lazy()
    thread = threading.Thread(target=lambda: lazy.value)
    thread.start()
    assert begun.wait(SECONDS)
    assert by_fork(lambda: lazy.value == os.getpid()) == 0
    go_on.set()
    thread.join(SECONDS)
    assert vars(lazy) == {"value": parent}
