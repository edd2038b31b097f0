"""Answering requests without any socket or event loop."""

from __future__ import annotations

from .authentication import Authenticate
from .calls import Answer, Offers, offers_all
from .handling import Handler
from .messages import HttpRequest, HttpResponse
from .server import Server


def respond(
    server: Server,
    answer: Answer,
    authenticate: Authenticate | None,
    request: HttpRequest,
    *,
    offers: Offers = offers_all,
) -> HttpResponse:
    """Return the response to a request, whatever is wrong with it.

    `answer` and `authenticate` may be coroutine functions as long as they do not wait for anything.
    Without `authenticate` any credentials do. Raises RuntimeError if one waits: only an event loop
    can go on with it.
    """
    coroutine = Handler(server, answer, authenticate, offers).respond(request)
    try:
        coroutine.send(None)
    except StopIteration as done:
        response: HttpResponse = done.value
        return response
    coroutine.close()
    raise RuntimeError("the answer waits for something, which needs an event loop")
