"""From a request to its response: the order in which a request is judged and answered."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any

from ..places import logger
from .authentication import Authenticate
from .calls import Answer, Call, Offers, offers_all
from .messages import HTTPError, HttpRequest, HttpResponse
from .server import Routed, Server


@dataclass(frozen=True, slots=True)
class Handler:
    """Answers requests by a function, and refuses those that it cannot be asked.

    A request is refused for the first of these: no such path or method (404, 405), credentials
    (401, 403), an operation that is not offered (501), arguments (422 or what is described).
    """

    server: Server
    answer: Answer
    authenticate: Authenticate | None = None
    offers: Offers = offers_all

    async def respond(self, request: HttpRequest) -> HttpResponse:
        """Return the response to a request. What the answer raises is logged and becomes 500."""
        operation = None
        try:
            routed = self.server.routed(request)
            operation = routed.operation
            return await self._answered(routed)
        except HTTPError as error:
            return self.server.refused(error, operation)
        except Exception:  # noqa: BLE001 - it is logged, with its traceback
            logger().exception("%s %s: the answer failed", request.method, request.path)
            return self.server.refused(HTTPError(500), operation)

    async def _answered(self, routed: Routed) -> HttpResponse:
        principal = await self._principal(routed)
        if not self.offers(routed.operation):
            raise HTTPError(501)
        call = Call(routed.request, routed.operation, self.server.arguments(routed), principal)
        response: HttpResponse = await awaited(self.answer(call))
        return response

    async def _principal(self, routed: Routed) -> Any:
        credentials = self.server.credentials(routed)
        if credentials is None or self.authenticate is None:
            return None
        return await awaited(self.authenticate(credentials))


async def awaited(value: Any | Awaitable[Any]) -> Any:
    """Return a value, or what it is when it is awaited."""
    return await value if isawaitable(value) else value
