"""The state of a mock: what became of things, and a clock that moves with every change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from ..sampling.anchors import REFERENCE
from .store import Id, Record, Store

_CLOCK: Final = "clock"
_EMPTY: Final[Mapping[Id, Record]] = {}


class State:
    """Records by collection and id. Changes count at once, and last once they are committed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._records: dict[str, dict[Id, Record]] = {}
        self._counters: dict[str, int] = {}
        self._versions: dict[str, int] = {}
        self._pending: dict[tuple[str, Id], Record | None] = {}
        self._counters_before: dict[str, int] = {}
        self.changes = 0
        """How often anything changed; equal numbers say that nothing did between them."""
        records, counters = store.load()
        self.is_from_start = not counters
        """Whether nothing had happened when this began."""
        self._counters.update(counters)
        self._counters_before = dict(self._counters)
        for each in records:
            self._records.setdefault(each.collection, {})[each.id] = each

    @property
    def clock(self) -> int:
        """How many changes there ever were: the moment that it is."""
        return self._counters.get(_CLOCK, 0)

    def records(self, collection: str) -> Mapping[Id, Record]:
        """Return the records of a collection."""
        return self._records.get(collection, _EMPTY)

    def record(self, collection: str, own_id: Id) -> Record | None:
        """Return what became of a thing; None if nothing did."""
        return self._records.get(collection, _EMPTY).get(own_id)

    def version(self, aspect: str) -> int:
        """Return a number that changes whenever that aspect of a collection does.

        Its name alone stands for all that is in it.
        """
        return self._versions.get(aspect, 0)

    def next_number(self, collection: str, first: int) -> int:
        """Return a number that was never given in the collection, `first` or more."""
        number = max(first, self._counters.get(collection, 0) + 1)
        self._counters[collection] = number
        return number

    def create(self, record: Record) -> None:
        """Keep a new thing, or one that takes the place of one that was deleted."""
        now = self._tick()
        self._put(replace(record, made=now, changed=now))
        self._bump(members(record.collection))

    def change(self, record: Record) -> None:
        """Keep what became of a thing now."""
        old = self.record(record.collection, record.id)
        self._put(replace(record, changed=self._tick()))
        if record.links != (old.links if old else {}):
            self._bump(links_in(record.collection))

    def delete(self, collection: str, own_id: Id) -> None:
        """Keep that a thing is gone."""
        old = self.record(collection, own_id) or Record(collection, own_id)
        gone = replace(old, values={}, first={}, is_deleted=True, changed=self._tick())
        self._put(gone)
        self._bump(members(collection), losses(collection))

    def commit(self) -> None:
        """Make all changes last since the last commit; without any this does nothing."""
        if not self._pending:
            return
        changed = [self._records[name][own_id] for name, own_id in self._pending]
        counters = {
            name: value
            for name, value in self._counters.items()
            if self._counters_before.get(name) != value
        }
        self._store.save(changed, counters)
        self._pending.clear()
        self._counters_before = dict(self._counters)

    def roll_back(self) -> None:
        """Undo all changes since the last commit."""
        for (name, own_id), before in self._pending.items():
            if before is None:
                del self._records[name][own_id]
            else:
                self._records[name][own_id] = before
            self._bump_all(name)
        self._pending.clear()
        self._counters = dict(self._counters_before)

    def clear(self) -> None:
        """Forget everything, for good."""
        self._store.clear()
        self._pending.clear()
        for name in self._records:
            self._bump_all(name)
        self._records.clear()
        self._counters.clear()
        self._counters_before.clear()
        self.changes += 1

    def close(self) -> None:
        """Let go of the store."""
        self._store.close()

    def _put(self, record: Record) -> None:
        records = self._records.setdefault(record.collection, {})
        self._pending.setdefault((record.collection, record.id), records.get(record.id))
        records[record.id] = record
        self._bump(record.collection)

    def _bump(self, *aspects: str) -> None:
        for each in aspects:
            self._versions[each] = self._versions.get(each, 0) + 1
        self.changes += 1

    def _bump_all(self, name: str) -> None:
        self._bump(name, members(name), losses(name), links_in(name))

    def _tick(self) -> int:
        self._counters[_CLOCK] = self.clock + 1
        return self._counters[_CLOCK]


def members(collection: str) -> str:
    """Return the aspect of a collection that changes when things come or go."""
    return f"{collection}#members"


def losses(collection: str) -> str:
    """Return the aspect of a collection that changes when things go."""
    return f"{collection}#losses"


def links_in(collection: str) -> str:
    """Return the aspect of a collection that changes when something there belongs elsewhere."""
    return f"{collection}#links"


def moment(clock: int) -> datetime:
    """Return the time that a clock shows: a second for each change."""
    return REFERENCE + timedelta(seconds=clock)
