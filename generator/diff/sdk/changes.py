"""Changes of a surface before they are findings, and the words that they are told in."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from generator.diff.law import level_of
from generator.diff.model import LEVELS, Effect, Level, SdkFinding
from generator.ir.types import Direction

_MOST_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SdkChange:
    """A change of what users of a package can name.

    ``who`` is it told of: methods, notifications or classes, written as code; none where ``said``
    tells. ``gone`` and ``new`` are the classes and enums that it takes with it and brings.
    """

    rule: str
    level: Level
    said: str
    symbols: tuple[str, ...]
    who: tuple[str, ...] = ()
    gone: frozenset[str] = frozenset()
    new: frozenset[str] = frozenset()

    def finding(self) -> SdkFinding:
        """Give it as a finding."""
        text = f"{listed(self.who)}: {self.said}" if self.who else self.said
        return SdkFinding(
            rule=self.rule, level=self.level, text=text + self._also(), symbols=self.symbols
        )

    def _also(self) -> str:
        """Say what goes or comes with it and is not told of by itself."""
        told = set(self.symbols)
        parts = [
            f"{word} {listed([code(each) for each in sorted(names - told)])}"
            for word, names in (("without", self.gone), ("with", self.new))
            if names - told
        ]
        return f" ({', '.join(parts)})" if parts else ""


def worst(levels: Iterable[Level]) -> Level:
    """Give the worst of some levels, ``info`` where there are none."""
    return min(levels, key=LEVELS.index, default="info")


def level_in(effect: Effect, directions: Collection[Direction]) -> Level:
    """Give what a change means for who sends, who receives or both."""
    return worst(level_of(effect, direction) for direction in directions)


def code(text: str) -> str:
    """Write a name or other code between backticks, of which there is none in it then."""
    plain = text.replace("`", "'")
    return f"`{plain}`"


def calls(names: Iterable[str]) -> tuple[str, ...]:
    """Write methods as code."""
    return tuple(f"`{name}()`" for name in names)


def listed(items: Sequence[str], most: int = _MOST_NAMED) -> str:
    """List things, as many as are good to read, and count the others."""
    shown, others = items[:most], len(items) - most
    if others == 1:
        shown, others = items, 0
    if others > 0:
        return f"{', '.join(shown)} and {others} more"
    return " and ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))


def plural(items: Sequence[object], noun: str) -> str:
    """Give a noun for some things: ``value``, ``values``."""
    return noun if len(items) == 1 else f"{noun}s"
