"""How a mock behaves, as keyword arguments."""

from __future__ import annotations

from pathlib import Path
from typing import TypedDict

from .settings import Rate


class MockOptions(TypedDict, total=False):
    """The members of `MockSettings`, which says what they mean, as keyword arguments (PEP 692)."""

    seed: int
    token: str | None
    items: int
    rate: Rate | None
    latency: float
    fail_rate: float
    database: Path | None
    allow_remote_callbacks: bool
