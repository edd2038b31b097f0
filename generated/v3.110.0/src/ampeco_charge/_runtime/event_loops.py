"""What connections have to do with the process and the event loop that they belong to."""

from __future__ import annotations

import os
from asyncio import AbstractEventLoop
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from dataclasses import dataclass

import httpx2
from anyio import Semaphore, fail_after
from anyio.lowlevel import current_token


@dataclass(frozen=True, slots=True)
class AsyncScope:
    """A process and one of its event loops: neither can use the connections of another."""

    process: int
    loop: object

    @classmethod
    def here(cls) -> AsyncScope:
        """Return the scope of who asks."""
        token: object = current_token()
        return cls(os.getpid(), getattr(token, "native_token", token))

    @property
    def is_over(self) -> bool:
        """Whether nothing can be sent here any more."""
        return isinstance(self.loop, AbstractEventLoop) and self.loop.is_closed()


class LoopMemberships:
    """What httpx2 clients have of their event loops: an end with them, and turns of requests.

    The pool of httpx2 looks at all requests that wait whenever one begins or ends, so that the time
    of many grows with their square: only so many may get to it at once.
    """

    __slots__ = ("_ends", "_turns")

    def __init__(self) -> None:
        self._ends: dict[AsyncScope, AsyncGenerator[None, None]] = {}
        self._turns: dict[AsyncScope, Semaphore] = {}

    async def join(self, client: httpx2.AsyncClient, connections: int | None) -> None:
        """Have `client` closed when the loop that runs ends.

        It has so many `connections`; None if it is not known, and any number of requests may wait.
        """
        self._forget_what_is_over()
        scope = AsyncScope.here()
        if connections is not None:
            # As many again may wait, so that connections are handed on before they are idle.
            self._turns[scope] = Semaphore(2 * connections, fast_acquire=True)
        # A loop that ends closes the generators that have begun.
        self._ends[scope] = _closed_at_the_end(client)
        await anext(self._ends[scope])

    async def turn(self, seconds: float | None, held: ExitStack) -> None:
        """Wait until another request may be sent, which lasts until `held` is closed.

        Raises ``httpx2.PoolTimeout`` if it is not its turn within `seconds`.
        """
        turns = self._turns.get(AsyncScope.here())
        if turns is None:
            return
        try:
            with fail_after(seconds):
                await turns.acquire()
        except TimeoutError as error:
            raise httpx2.PoolTimeout("too many requests are under way") from error
        held.callback(turns.release)

    def _forget_what_is_over(self) -> None:
        for scope in [scope for scope in list(self._ends) if scope.is_over]:
            self._ends.pop(scope, None)
            self._turns.pop(scope, None)


async def _closed_at_the_end(client: httpx2.AsyncClient) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        await client.aclose()
