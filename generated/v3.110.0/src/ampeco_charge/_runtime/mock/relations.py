"""Which things there are, and which belong together: a session's site is that of its EVSE.

What was set decides. The rest follows from the seed alone, so that it is the same whoever asks
first: a thing takes from the most specific thing that it belongs to what it belongs to itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Final

from ..sampling.chance import Chance
from ..sampling.sampler import Sampler
from .kinds import Kind
from .schemas import listed_texts, types_of
from .state import State, links_in, losses, members
from .store import Id, Record

ONLY: Final = "-"
"""The id of a thing that stands alone in its collection."""

_KEYS: Final = 2
_MOST_KEYS: Final = 10
_MOST_RELATED: Final = 2


class Relations:
    """The ids of all kinds, and the links between them."""

    def __init__(
        self, kinds: Mapping[str, Kind], sizes: Mapping[str, int], state: State, sampler: Sampler
    ) -> None:
        self._kinds = kinds
        self._sizes = sizes
        self._state = state
        self._sampler = sampler
        self._chance = Chance(f"relations of {sampler.seed}".encode())
        ranked = sorted(kinds, key=lambda name: (sizes[name], name.count("."), name))
        self._rank = {name: place for place, name in enumerate(ranked)}
        self._reach = _reached(kinds, self._rank)
        self._via = {name: self._between(kind) for name, kind in kinds.items()}
        self._ids: dict[str, tuple[int, list[Id]]] = {}
        self._seeded: dict[str, dict[Id, str]] = {}
        self._shown: dict[tuple[str, Id], Id] = {}
        self._by_text: dict[str, tuple[int, dict[str, Id]]] = {}
        self._inverse: dict[tuple[str, str], tuple[int, dict[Id | None, list[Id]]]] = {}
        self._behind: dict[tuple[str, str], frozenset[str]] = {}
        self._consulted: set[str] = set()

    @contextmanager
    def consulting(self) -> Iterator[set[str]]:
        """Yield a set that fills with the aspects of the state that are looked at meanwhile."""
        outer, self._consulted = self._consulted, set()
        try:
            yield self._consulted
        finally:
            outer |= self._consulted
            self._consulted = outer

    def note(self, aspects: Iterable[str]) -> None:
        """Count aspects of the state as looked at."""
        self._consulted.update(aspects)

    # Ids

    def ids(self, name: str) -> Sequence[Id]:
        """Return the ids of all things of a kind, in their order."""
        self._consulted.add(members(name))
        return self._current_ids(name)

    def _current_ids(self, name: str) -> list[Id]:
        found = self._ids.get(name)
        if found is None or found[0] != self._state.changes:
            found = (self._state.changes, self._all_ids(name))
            self._ids[name] = found
        return found[1]

    def exists(self, name: str, own_id: Id) -> bool:
        """Tell whether there is such a thing."""
        record = self._state.record(name, own_id)
        if record is not None:
            return not record.is_deleted
        if self._kinds[name].is_keyed:
            return own_id in self._ids_of_start(name) and self._has_owner(name, own_id)
        return isinstance(own_id, int) and 0 < own_id <= self._sizes[name]

    def known(self, name: str, text: str, owner: Id | None = None) -> Id | None:
        """Return the id of the thing that a text in a path speaks of; None without such a thing."""
        kind = self._kinds[name]
        if kind.is_keyed:
            own_id: Id | None = keyed_id(owner, None if kind.single else text)
        elif self._is_numbered(kind):
            own_id = number_of(text)
        else:
            own_id = self._texts(name).get(text)
        return own_id if own_id is not None and self.exists(name, own_id) else None

    def shown(self, name: str, own_id: Id) -> Id:
        """Return how representations show an id: as the number it is, or the text."""
        found = self._shown.get((name, own_id))
        if found is None:
            found = self._shown[name, own_id] = self._made_shown(self._kinds[name], own_id)
        return found

    def forget(self, name: str, own_id: Id) -> None:
        """Keep nothing of a thing that is gone."""
        self._shown.pop((name, own_id), None)

    def new_id(self, name: str) -> int:
        """Return an id that no thing of a kind ever had."""
        while True:
            number = self._state.next_number(name, self._sizes[name] + 1)
            if self.is_new(name, number):
                return number

    def is_new(self, name: str, own_id: Id) -> bool:
        """Tell whether an id is a number that no thing of a kind has or had."""
        if not isinstance(own_id, int) or own_id <= self._sizes[name]:
            return False
        return self._state.record(name, own_id) is None

    # Links

    def link(self, name: str, own_id: Id, target: str) -> Id | None:
        """Return the thing of another kind that a thing belongs to or points at."""
        record = self._state.record(name, own_id)
        if record is not None and target in record.links:
            told = record.links[target]
            return None if told is None or self.is_gone(target, told) else told
        kind = self._kinds[name]
        is_new = record is not None and record.is_created
        if kind.owners and not is_new and target == kind.owners[0]:
            return self._owner(kind, own_id)
        if self._rank[target] > self._rank[name]:
            return self._back(name, own_id, target)
        for middle in self._via[name].get(target, ()):
            self._consulted.add(links_in(middle))
            through = self.link(name, own_id, middle)
            if through is not None:
                return self.link(middle, through, target)
        return self._any(name, own_id, target)

    def is_gone(self, name: str, own_id: Id) -> bool:
        """Tell whether a thing that something points at is not there any more."""
        self._consulted.add(losses(name))
        return not self.exists(name, own_id)

    def related(self, name: str, own_id: Id, target: str) -> Sequence[Id]:
        """Return the things of another kind that belong to a thing, else a few that it may have."""
        if name in self._reach[target]:
            return self._inverses(target, name).get(own_id, ())
        record = self._state.record(name, own_id)
        if record is not None and (record.is_created or record.is_whole):
            return ()
        ids = self.ids(target)
        chance = self._chance.child(name).child(own_id).child(target)
        count = min(len(ids), 1 + chance.below(_MOST_RELATED, "count"))
        first = chance.below(len(ids), "first") if ids else 0
        return sorted((ids[(first + each) % len(ids)] for each in range(count)), key=_order)

    def belongs(self, name: str, target: str) -> bool:
        """Tell whether each thing of a kind belongs to one of the other."""
        return target in self._reach[name]

    def _owner(self, kind: Kind, own_id: Id) -> Id | None:
        """Return whom a thing belonged to from the start: each owner has as many."""
        owner = self._kinds[kind.owners[0]]
        if kind.is_keyed:
            text = str(own_id).partition("/")[0]
            return int(text) if text.isdecimal() else text
        count = self._sizes[owner.name]
        if not isinstance(own_id, int) or not count or owner.is_keyed:
            return None
        return (own_id - 1) * count // self._sizes[kind.name] + 1

    def _back(self, name: str, own_id: Id, target: str) -> Id | None:
        """Return one of the things that point back, where a few point at many."""
        if name in self._reach[target]:
            return next(iter(self._inverses(target, name).get(own_id, ())), None)
        return self._any(name, own_id, target)

    def _any(self, name: str, own_id: Id, target: str) -> Id | None:
        record = self._state.record(name, own_id)
        if record is not None and (record.is_created or record.is_whole):
            return self._chosen_for(record, target)
        return self._chosen(name, own_id, target)

    def _chosen(self, name: str, own_id: Id, target: str) -> Id | None:
        """Return any thing that was there from the start, another if that is gone."""
        kind = self._kinds[target]
        chance = self._chance.child(name).child(own_id).child(target)
        if not kind.is_keyed and self._sizes[target]:
            self._consulted.add(losses(target))
            first = 1 + chance.below(self._sizes[target])
            if self.exists(target, first):
                return first
        ids = self.ids(target)
        return ids[chance.below(len(ids), "other")] if ids else None

    def _chosen_for(self, record: Record, target: str) -> Id | None:
        """Return what a new thing belongs to though nobody said so: one of what it is told of.

        A request leaves out what there is not: only that is chosen without which it cannot be.
        """
        if record.is_whole and target not in self._kinds[record.collection].compulsory:
            return None
        told = [each for each in record.links if each in self._reach[target]]
        for each in sorted(told, key=self._rank.__getitem__, reverse=True):
            around = self._inverses(target, each).get(record.links[each])
            if around and record.links[each] is not None:
                chance = self._chance.child(record.collection).child(record.id).child(target)
                return chance.pick(around)
        return self._chosen(record.collection, record.id, target)

    def _inverses(self, name: str, target: str) -> Mapping[Id | None, list[Id]]:
        self._consulted.add(links_in(name))
        found = self._inverse.get((name, target))
        if found is None or found[0] != self._state.changes:
            lists: dict[Id | None, list[Id]] = {}
            with self.consulting() as consulted:
                for each in self.ids(name):
                    lists.setdefault(self.link(name, each, target), []).append(each)
            found = (self._state.changes, lists)
            self._inverse[name, target] = found
            self._behind[name, target] = frozenset(consulted)
        self._consulted |= self._behind[name, target]
        return found[1]

    def _between(self, kind: Kind) -> Mapping[str, Sequence[str]]:
        """Return the kinds by way of which a kind belongs to others, most specific first."""
        own = self._rank[kind.name]
        nearer = [each for each in kind.targets if self._rank[each] < own]
        nearer.sort(key=lambda each: (each not in kind.owners[:1], -self._rank[each]))
        return {
            target: [
                each
                for each in nearer
                if target in self._reach[each] and self._rank[target] < self._rank[each]
            ]
            for target in self._rank
        }

    # What was there from the start

    def _all_ids(self, name: str) -> list[Id]:
        kind = self._kinds[name]
        records = self._state.records(name)
        start: Sequence[Id] = range(1, self._sizes[name] + 1)
        if kind.is_keyed:
            start = [each for each in self._ids_of_start(name) if self._has_owner(name, each)]
        gone = {each.id for each in records.values() if each.is_deleted}
        new = {each.id for each in records.values() if each.is_created and not each.is_deleted}
        known = [each for each in start if each not in gone and each not in new]
        return [*known, *sorted(new, key=_order)]

    def _ids_of_start(self, name: str) -> Mapping[Id, str]:
        """Return the ids of a keyed kind that were there from the start, each with its key."""
        kind = self._kinds[name]
        if kind.single and kind.owners:
            return {keyed_id(each, None): "" for each in self.ids(kind.owners[0])}
        if name not in self._seeded:
            owners: Sequence[Id | None] = [None]
            if kind.owners:
                owners = range(1, self._sizes[kind.owners[0]] + 1)
            self._seeded[name] = {
                keyed_id(owner, None if kind.single else key): key
                for owner in owners
                for key in ([""] if kind.single else self._keys(kind, owner))
            }
        return self._seeded[name]

    def _keys(self, kind: Kind, owner: Id | None) -> list[str]:
        texts = list(listed_texts(kind.id_schema))
        if texts:
            return texts[:_MOST_KEYS]
        made = (
            self._sampler.sample(kind.id_schema, key=f"{kind.name}/{keyed_id(owner, str(each))}")
            for each in range(_KEYS if self._sizes[kind.name] else 0)
        )
        return list(dict.fromkeys(str(each) for each in made if isinstance(each, (str, int))))

    def _has_owner(self, name: str, own_id: Id) -> bool:
        kind = self._kinds[name]
        if not kind.owners:
            return self._sizes[name] > 0
        owner = self._owner(kind, own_id)
        return owner is not None and self.exists(kind.owners[0], owner)

    # How ids look

    def _is_numbered(self, kind: Kind) -> bool:
        return not kind.id_path or str(self.shown(kind.name, 1)) == "1"

    def _made_shown(self, kind: Kind, own_id: Id) -> Id:
        if kind.is_keyed:
            return self._key_in(kind, own_id)
        types = types_of(kind.id_schema)
        given: Id = (
            str(own_id) if "string" in types and not types & {"integer", "number"} else own_id
        )
        made = self._sampler.sample(kind.id_schema, key=f"{kind.name}/{own_id}/id", given=given)
        return made if isinstance(made, (int, str)) else given

    def _key_in(self, kind: Kind, own_id: Id) -> str:
        """Return the key in the id of a keyed thing; it may have slashes itself."""
        if not kind.owners:
            return str(own_id)
        record = self._state.record(kind.name, own_id)
        links = {} if record is None else record.links
        owner = links.get(kind.owners[0]) or self._owner(kind, own_id)
        return str(own_id).removeprefix(f"{owner}/")

    def _texts(self, name: str) -> Mapping[str, Id]:
        found = self._by_text.get(name)
        if found is None or found[0] != self._state.changes:
            texts = {str(self.shown(name, each)): each for each in self.ids(name)}
            found = (self._state.changes, texts)
            self._by_text[name] = found
        return found[1]


def number_of(text: str) -> int | None:
    """Return the number that a text is written as, the way ids are: without zeros before it."""
    is_number = text.isascii() and text.isdecimal() and len(text) < 16
    return int(text) if is_number and str(int(text)) == text else None


def keyed_id(owner: Id | None, key: str | None) -> Id:
    """Return the id of a thing that is known by its owner, its key, or both."""
    if key is None:
        return ONLY if owner is None else str(owner)
    return key if owner is None else f"{owner}/{key}"


def _reached(kinds: Mapping[str, Kind], rank: Mapping[str, int]) -> Mapping[str, frozenset[str]]:
    """Return all kinds that each belongs to, also by way of others; always towards fewer."""
    found: dict[str, frozenset[str]] = {}
    for name in sorted(kinds, key=rank.__getitem__):
        nearer = [each for each in kinds[name].targets if rank[each] < rank[name]]
        found[name] = frozenset(nearer).union(*(found[each] for each in nearer))
    return found


def _order(own_id: Id) -> tuple[int, str]:
    return (own_id, "") if isinstance(own_id, int) else (0, own_id)
