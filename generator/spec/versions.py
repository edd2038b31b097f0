"""API versions: how they are written, and in which order they come."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering

_LEADING_V = re.compile(r"[vV](?=[0-9])")
_PART = re.compile(r"[0-9]+|[^\W\d_]+")

# A version that ends sorts after one that goes on with a word (2.0-beta before 2.0) and before one
# that goes on with a number (2.0 before 2.0.1).
_WORD, _END, _NUMBER = 0, 1, 2
_Rank = tuple[int, int, str]


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """The version of an API, as its document states it in ``info.version``.

    Versions are equal when they are written alike, a leading ``v`` aside. They are ordered part by
    part: numbers as numbers (3.9 before 3.10), words by the alphabet, a word that follows before
    the end (2.0-beta before 2.0). Any text has its place in this order.
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> Version:
        """Read a version such as ``v3.73.1``, ``3.73.1``, ``71`` or ``2024.0``.

        Raises ``ValueError`` where nothing is left of the text.
        """
        stripped = text.strip()
        if not stripped:
            raise ValueError("a version is not empty")
        return cls(
            _LEADING_V.sub("", stripped, count=1) if _LEADING_V.match(stripped) else stripped
        )

    @property
    def tag(self) -> str:
        """The version with the ``v`` that file names and commands use: ``v3.73.1``."""
        return f"v{self.text}"

    def __str__(self) -> str:
        return self.text

    def __lt__(self, other: Version) -> bool:
        return self._order() < other._order()

    def _order(self) -> tuple[tuple[_Rank, ...], str]:
        ranks = tuple(_rank(part) for part in _PART.findall(self.text))
        return (*ranks, (_END, 0, "")), self.text


def _rank(part: str) -> _Rank:
    # Only ASCII digits count as a number, and only as many as a version can mean.
    if part.isascii() and part.isdigit() and len(part) <= 100:
        return _NUMBER, int(part), ""
    return _WORD, 0, part.lower()
