"""How far the work is: told to whoever shows it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Takes what was done last: the stage (``building``), the item, and how many of how many.

    ``total`` is 0 where it is not known.
    """

    def __call__(self, stage: str, item: str, done: int, total: int) -> None:
        """Show it."""


def no_progress(stage: str, item: str, done: int, total: int) -> None:
    """Show nothing."""
