"""The two sides of a comparison, each an API with its schemas as sets of values."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir.api import Api
from generator.ir.types import Direction
from generator.ir.value_sets.reader import ValueSetReader


@dataclass(frozen=True, slots=True)
class ApiSide:
    """One version of an API, with what reads its schemas for each direction."""

    api: Api
    sent: ValueSetReader
    answered: ValueSetReader

    def reader(self, direction: Direction) -> ValueSetReader:
        """Give what reads schemas of values that travel in ``direction``."""
        return self.sent if direction == "request" else self.answered
