"""Checking that responses are what is described, for tests and for servers in development."""

from __future__ import annotations

from pydantic_core import from_json

from ..media_types import closeness, is_json
from .calls import Answer, Call
from .handling import awaited
from .messages import HttpResponse
from .refusals import summary
from .results import ResultError
from .validation import errors_of


def checked(answer: Answer) -> Answer:
    """Return an answer that raises ResultError for a response that is not described."""

    async def answer_checked(call: Call) -> HttpResponse:
        response: HttpResponse = await awaited(answer(call))
        if problem := mismatch(call, response):
            raise ResultError(f"{call.operation.id} answered {response.status}: {problem}")
        return response

    return answer_checked


def mismatch(call: Call, response: HttpResponse) -> str | None:
    """Return what of a response is not as its operation describes it, None if all is."""
    described = call.operation.response(response.status)
    if described is None:
        return "the status is not described"
    content_type = dict(response.headers).get("content-type", "")
    if not described.content:
        return "a body is not described" if response.body else None
    best = max(described.content, key=lambda each: closeness(each, content_type))
    if not closeness(best, content_type):
        return f"the media type {content_type or '(none)'} is not described"
    if not is_json(content_type):
        return None
    errors = errors_of(described.content[best], from_json(response.body), "body")
    return summary(errors) if errors else None
