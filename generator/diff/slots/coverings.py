"""What is compared with what where a name may be covered by a wider one.

``4XX`` covers 404, ``application/*`` covers ``application/json``. Each name that one of two sides
uses is a cell: what a side says of it stands under the name itself, else under the narrowest name
that covers it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cell(Generic[T]):
    """A name, and what both sides say of it; None where it is not covered."""

    name: str
    base: T | None
    revision: T | None


def cells(
    base: Mapping[str, T], revision: Mapping[str, T], wider: Callable[[str], Iterable[str]]
) -> Iterator[Cell[T]]:
    """Give a cell for each name of two sides, sorted; ``wider`` names what covers a name.

    The narrowest cover comes first. A wide name stands for what no narrower one of its side covers.
    """
    for name in sorted({*base, *revision}):
        names = (name, *wider(name))
        yield Cell(name, _first(base, names), _first(revision, names))


def _first(written: Mapping[str, T], names: Iterable[str]) -> T | None:
    return next((written[name] for name in names if name in written), None)
