"""What connections have to do with the process that they belong to."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scope:
    """A process: a connection cannot be used on both sides of a fork."""

    process: int

    @classmethod
    def here(cls) -> Scope:
        """Return the scope of who asks."""
        return cls(os.getpid())

    @property
    def is_over(self) -> bool:
        """Whether nothing can be sent here any more."""
        return False
