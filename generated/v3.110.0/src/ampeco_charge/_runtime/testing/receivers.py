"""Receivers of notifications that are functions of a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from ..mock.deliveries import Deliverer
from ..server.messages import Pairs

Receiver: TypeAlias = Callable[[bytes, dict[str, str]], int]
"""Takes the body and the headers of a notification, and returns the status of the answer."""


def delivering_to(receiver: Receiver, deliverer: Deliverer) -> Deliverer:
    """Return what delivers as `deliverer` does, but to a function, and without waiting."""

    def send(_: str, headers: Pairs, body: bytes) -> int:
        return receiver(body, dict(headers))

    return replace(deliverer, local_only=False, send=send, sleep=_go_on)


def _go_on(_: float) -> None:
    """Wait no time at all."""
