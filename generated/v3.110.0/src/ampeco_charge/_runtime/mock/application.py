"""A mock as an ASGI application, with a few paths of its own that steer it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

import anyio

from ..server.asgi import (
    MAX_BODY,
    DisconnectedError,
    Receive,
    Scope,
    Send,
    http_request,
    live,
    read_body,
    send_response,
)
from ..server.messages import HTTPError, HttpRequest, HttpResponse
from .control import CONTROL_PATH, controlled
from .mock import Mock

Told: TypeAlias = Callable[[HttpRequest, HttpResponse, float], None]
"""Called with each request, its response, and the seconds that it took."""


def tell_nobody(request: HttpRequest, response: HttpResponse, seconds: float) -> None:
    """Do nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class MockApplication:
    """An ASGI 3 application that lets a mock answer.

    Requests are answered one after another; while the latency of an answer passes, others get
    theirs. Paths below ``/_mock/`` are no part of the API, see `control`. Runs on asyncio.
    """

    mock: Mock
    told: Told = field(default=tell_nobody)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or the start and the end of the server."""
        if scope["type"] == "lifespan":
            await live(receive, send, self.mock.close)
        elif scope["type"] == "http":
            await self._answer(scope, receive, send)
        else:
            raise NotImplementedError(f"a mock is not called by {scope['type']}")

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        started = time.perf_counter()
        try:
            request = http_request(scope, await read_body(scope, receive, MAX_BODY))
            response = await self._response(request)
        except HTTPError as error:
            request, response = http_request(scope, b""), self.mock.refused(error)
        except DisconnectedError:
            return
        await send_response(send, response, with_body=request.method != "HEAD")
        self.told(request, response, time.perf_counter() - started)

    async def _response(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith(CONTROL_PATH):
            # Receivers of notifications are waited for, and may call the mock meanwhile.
            return await anyio.to_thread.run_sync(controlled, self.mock, request)
        response = self.mock.respond(request)
        if self.mock.settings.latency:
            await anyio.sleep(self.mock.settings.latency)
        return response
