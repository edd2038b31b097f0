"""What a mock has to remember, and where it may keep that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

Item: TypeAlias = dict[str, Any]
Id: TypeAlias = int | str


@dataclass(frozen=True, slots=True)
class Record:
    """What became of a thing: one that nobody touched has no record.

    `values` are what was set, `first` those of them that it was made with; of a `whole` one they
    are all that could be said of it then. `links` are which things of other collections it belongs
    to, as far as that was said. `made` and `changed` are moments of the mock's clock; a thing that
    was there from the start has 0 for `made`. `token` is what the request that created it came
    with.
    """

    collection: str
    id: Id
    values: Item = field(default_factory=dict)
    first: Item = field(default_factory=dict)
    is_whole: bool = False
    links: dict[str, Id | None] = field(default_factory=dict)
    is_deleted: bool = False
    made: int = 0
    changed: int = 0
    token: str | None = None

    @property
    def is_created(self) -> bool:
        """Whether it was not there from the start."""
        return self.made > 0


Counters: TypeAlias = Mapping[str, int]
"""The mock's clock, and the last number that was given in each collection."""


class Store(Protocol):
    """Where records and counters are kept."""

    def load(self) -> tuple[Iterable[Record], Counters]:
        """Return all that is kept."""
        ...

    def save(self, records: Iterable[Record], counters: Counters) -> None:
        """Keep records, in place of earlier ones of the same things, and counters: all or none.

        Once this returns they outlast the end of the process, if the store outlasts it at all.
        """
        ...

    def clear(self) -> None:
        """Forget everything."""
        ...

    def close(self) -> None:
        """Let go of what the store holds open."""
        ...


class MemoryStore:
    """Keeps nothing beyond what the mock itself remembers."""

    def load(self) -> tuple[Iterable[Record], Counters]:
        """Return nothing."""
        return (), {}

    def save(self, records: Iterable[Record], counters: Counters) -> None:
        """Keep nothing: the mock remembers it as long as it is there."""

    def clear(self) -> None:
        """There is nothing to forget."""

    def close(self) -> None:
        """There is nothing to let go of."""
