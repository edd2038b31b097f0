"""Things as they are made, changed and removed, whoever asks for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from ..operations import MemberPath
from ..sampling.sampler import Sampler
from ..sampling.words import Words, words_of
from .kinds import Kind
from .paths import at, has_member, merged
from .relations import Relations, keyed_id, number_of
from .state import State
from .store import Id, Item, Record
from .views import Views


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to a thing of a collection; `item` is how it was left."""

    kind: Literal["created", "updated", "deleted"]
    collection: str
    id: Id
    item: Item


@dataclass(frozen=True, slots=True)
class Origin:
    """Who makes a thing: a request, with its token if it has one, or a test."""

    is_request: bool = False
    token: str | None = None


TESTS: Final = Origin()
"""What a test makes is made up as far as the test does not say it."""

Links: TypeAlias = Mapping[str, Id | None]

# Ends of the names of members whose value only one thing may have.
_UNIQUE: Final[tuple[Words, ...]] = (
    ("external", "id"),
    ("email",),
    ("uid",),
    ("network", "id"),
)
_UNIQUE_ALONE: Final[tuple[Words, ...]] = (("code",), ("key",))
_DEEPEST: Final = 2


class Things:
    """Makes, changes and removes things. What follows from that for others happens too."""

    def __init__(
        self,
        kinds: Mapping[str, Kind],
        relations: Relations,
        state: State,
        views: Views,
        sampler: Sampler,
    ) -> None:
        self._kinds = kinds
        self._relations = relations
        self._state = state
        self._views = views
        self._sampler = sampler
        self.changes: list[Change] = []
        """What happened since this was last emptied."""

    def create(
        self, kind: Kind, values: Item, links: Links, origin: Origin, key: Id | None = None
    ) -> Id:
        """Make a thing with these values, which belongs to what `links` say; return its id.

        `key` is that of a kind whose callers choose it, None to take it from the values; for other
        kinds the id, if it is a number, or one as text, that no thing has or had.
        """
        own_id = self._new_id(kind, values, links, key)
        all_links = {**self._links(kind, values), **links}
        self._state.create(
            Record(
                kind.name,
                own_id,
                values=values,
                first=values,
                is_whole=origin.is_request,
                links=all_links,
                token=origin.token,
            )
        )
        self._note("created", kind, own_id)
        return own_id

    def update(self, kind: Kind, own_id: Id, values: Item) -> None:
        """Set values of a thing; what is not among them stays."""
        old = self._record(kind, own_id)
        links = {**old.links, **self._links(kind, values)}
        self._state.change(replace(old, values=merged(old.values, values), links=links))
        self._note("updated", kind, own_id)

    def replace(self, kind: Kind, own_id: Id, values: Item) -> None:
        """Set values of a thing in place of all that were set before."""
        old = self._record(kind, own_id)
        owners = {name: owner for name, owner in old.links.items() if name in kind.owners}
        links = {**owners, **self._links(kind, values)}
        self._state.change(replace(old, values=values, first=values, is_whole=True, links=links))
        self._note("updated", kind, own_id)

    def remove(self, kind: Kind, own_id: Id) -> None:
        """Remove a thing, and what is nested in it."""
        for each in self._kinds.values():
            is_nested = kind.name in each.owners[:1] and not each.single
            if is_nested and self._relations.belongs(each.name, kind.name):
                for inner in list(self._relations.related(kind.name, own_id, each.name)):
                    self.remove(each, inner)
        item = self._views.item(kind, own_id)
        self._state.delete(kind.name, own_id)
        self._views.forget(kind, own_id)
        self._relations.forget(kind.name, own_id)
        self.changes.append(Change("deleted", kind.name, own_id, item))

    def taken(
        self, kind: Kind, values: Item, others: Iterable[Id], *, with_name: bool
    ) -> list[str]:
        """Return the members, dotted, whose values one of `others` has and only one may have."""
        unique = [path for path in _paths(values) if _is_unique(path, with_name=with_name)]
        items = [self._views.item(kind, each) for each in others] if unique else []
        return [
            ".".join(path)
            for path in unique
            if any(at(each, path) == at(values, path) for each in items)
        ]

    def _record(self, kind: Kind, own_id: Id) -> Record:
        return self._state.record(kind.name, own_id) or Record(kind.name, own_id)

    def _new_id(self, kind: Kind, values: Item, links: Links, key: Id | None) -> Id:
        if kind.is_keyed:
            owner = kind.owner_in(links)
            if key is None and kind.key is not None:
                given = at(values, kind.id_path) if kind.id_path else None
                key = str(given) if isinstance(given, (str, int)) else self._made_key(kind)
            return keyed_id(owner, None if key is None else str(key))
        # APIs that show ids as text are given them so.
        number = number_of(key) if isinstance(key, str) else key
        if number is not None and self._relations.is_new(kind.name, number):
            return number
        return self._relations.new_id(kind.name)

    def _made_key(self, kind: Kind) -> str:
        number = self._relations.new_id(kind.name)
        return str(self._sampler.sample(kind.id_schema, key=f"{kind.name}/{number}/key"))

    def _links(self, kind: Kind, values: Item) -> dict[str, Id | None]:
        """Return what values say of the things of other kinds that a thing belongs to."""
        links: dict[str, Id | None] = {}
        for slot in kind.slots:
            path: MemberPath = (*slot.path, "id") if slot.form == "object" else slot.path
            if slot.form in ("id", "object") and has_member(values, path):
                text = at(values, path)
                known = None if text is None else self._relations.known(slot.target, str(text))
                links.setdefault(slot.target, known)
        return links

    def _note(self, kind_of_change: Literal["created", "updated"], kind: Kind, own_id: Id) -> None:
        self.changes.append(
            Change(kind_of_change, kind.name, own_id, self._views.item(kind, own_id))
        )


def _paths(values: Item, path: MemberPath = ()) -> Iterator[MemberPath]:
    for name, value in values.items():
        if isinstance(value, dict) and len(path) < _DEEPEST:
            yield from _paths(value, (*path, name))
        elif isinstance(value, (str, int)) and not isinstance(value, bool) and value != "":
            yield (*path, name)


def _is_unique(path: MemberPath, *, with_name: bool) -> bool:
    words = tuple(word for name in path for word in words_of(name))
    if len(path) == 1 and (words in _UNIQUE_ALONE or (with_name and words[-1:] == ("name",))):
        return True
    return any(words[-len(each) :] == each for each in _UNIQUE)
