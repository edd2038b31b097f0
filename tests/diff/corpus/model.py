"""A pair of documents and what is to be found between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

Node = dict[str, Any]

_EXPECTED = re.compile(r"(breaking|undecided|warning|info) (\S+)(?: at (\S.*))?")


@dataclass(frozen=True)
class Expected:
    """A finding: its level, the id of its rule, and the path inside a schema where that matters."""

    level: str
    rule: str
    path: str | None = None

    @classmethod
    def read(cls, text: str) -> Expected:
        """Read `breaking request-property-type-changed at data.name`."""
        found = _EXPECTED.fullmatch(text)
        assert found, f"not an expectation: {text!r}"
        return cls(found[1], found[2], found[3])

    def __str__(self) -> str:
        return f"{self.level} {self.rule}" + (f" at {self.path}" if self.path else "")


@dataclass(frozen=True)
class Case:
    """A pair; `unproven` says why no witness can be shown for what breaks in it.

    `harmless` says that both sides accept the same values, so that whatever is told is only told.
    `without` names the respellings that would be another thing here.
    """

    name: str
    base: Node
    revision: Node
    expected: tuple[Expected, ...]
    unproven: str = ""
    harmless: bool = False
    without: frozenset[str] = field(default_factory=frozenset)


def case(
    name: str,
    base: Node,
    revision: Node,
    *expected: str,
    unproven: str = "",
    harmless: bool = False,
    without: Sequence[str] = (),
) -> Case:
    """A pair with its expected findings as text; `without` names twins that do not apply to it."""
    read = tuple(Expected.read(text) for text in expected)
    return Case(name, base, revision, read, unproven, harmless, frozenset(without))


def both_ways(
    name: str, base: Node, revision: Node, there: Sequence[str], back: Sequence[str], **more: Any
) -> Iterator[Case]:
    """A pair, and the same pair the other way round."""
    yield case(name, base, revision, *there, **more)
    yield case(f"{name}, back", revision, base, *back, **more)
