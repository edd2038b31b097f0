"""A call of an operation by a request, as whoever answers it sees it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from .descriptions import DescribedOperation
from .messages import Arguments, HttpRequest, HttpResponse


@dataclass(frozen=True, slots=True)
class Call:
    """A request whose operation is known, whose sender is, and whose arguments can be read.

    `principal` is what `authenticate` gave; None for an operation that asks for no credentials.
    """

    request: HttpRequest
    operation: DescribedOperation
    arguments: Arguments
    principal: Any = None


Answer: TypeAlias = Callable[[Call], HttpResponse | Awaitable[HttpResponse]]
"""Answers calls; raises HTTPError to refuse one."""

Offers: TypeAlias = Callable[[DescribedOperation], bool]
"""Tells whether calls of an operation are answered at all: else it is 501."""


def offers_all(operation: DescribedOperation) -> bool:  # noqa: ARG001
    """Tell that every operation is offered."""
    return True
