"""What looks like chance but is a function of a key: same key, same outcome, on every machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chance:
    """Outcomes that belong to one place. Those with different labels do not hang together."""

    key: bytes

    def child(self, name: str | int) -> Chance:
        """Return the chance of a place inside this one."""
        return Chance(b"%b\0%b" % (self.key, str(name).encode("utf-8", "surrogatepass")))

    def below(self, limit: int, label: str = "") -> int:
        """Return a number from 0 to `limit` - 1."""
        digest = blake2b(b"%b\1%b" % (self.key, label.encode()), digest_size=16).digest()
        return int.from_bytes(digest, "big") % limit

    def between(self, low: int, high: int, label: str = "") -> int:
        """Return a number from `low` to `high`, both included."""
        return low + self.below(high - low + 1, label)

    def share(self, label: str = "") -> float:
        """Return a number from 0 to 1, without 1."""
        return self.below(1 << 53, label) / (1 << 53)

    def one_in(self, number: int, label: str = "") -> bool:
        """Tell whether what happens once in `number` times happens here."""
        return self.below(number, label) == 0

    def pick(self, among: Sequence[T], label: str = "") -> T:
        """Return one of several; there must be some."""
        return among[self.below(len(among), label)]

    def rotated(self, among: Sequence[T], label: str = "") -> list[T]:
        """Return all of several, beginning with any of them."""
        if len(among) < 2:
            return list(among)
        start = self.below(len(among), label)
        return [*among[start:], *among[:start]]


def chance_of(*names: str | int) -> Chance:
    """Return the chance of what these names stand for."""
    chance = Chance(b"")
    for name in names:
        chance = chance.child(name)
    return chance
