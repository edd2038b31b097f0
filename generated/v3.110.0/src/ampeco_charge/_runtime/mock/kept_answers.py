"""Answers that a mock gives again, as long as nothing has changed."""

from __future__ import annotations

from typing import Final

from ..server.messages import HttpRequest, HttpResponse, Pairs
from .state import State

_MOST: Final = 512
_MOST_BYTES: Final = 32 << 20


class KeptAnswers:
    """Answers to GET, which are the same until something changes; not too many of them."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._answers: dict[tuple[str, str, str, Pairs], HttpResponse] = {}
        self._bytes = 0
        self._at = state.changes

    def get(self, request: HttpRequest) -> HttpResponse | None:
        """Return the answer that an equal request got; None if it may be another now."""
        if self._at != self._state.changes:
            self._clear()
        return self._answers.get(_sameness(request)) if request.method == "GET" else None

    def keep(self, request: HttpRequest, response: HttpResponse) -> None:
        """Keep the answer to a GET; that to anything else is forgotten."""
        if request.method != "GET":
            return
        is_full = len(self._answers) >= _MOST or self._bytes > _MOST_BYTES
        if self._at != self._state.changes or is_full:
            self._clear()
        self._answers[_sameness(request)] = response
        self._bytes += len(response.body) + len(request.query) + len(request.path)

    def _clear(self) -> None:
        self._answers.clear()
        self._bytes = 0
        self._at = self._state.changes


def _sameness(request: HttpRequest) -> tuple[str, str, str, Pairs]:
    """Return all that the answer to a GET depends on."""
    return request.base_url, request.path, request.query, request.headers
