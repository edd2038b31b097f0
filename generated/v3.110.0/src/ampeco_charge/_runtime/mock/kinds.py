"""Kinds of things: how the things of a collection look, what they point at, how many there are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from ..operations import MemberPath
from ..sampling.words import Words, is_plural, singular, words_of
from ..server.descriptions import Schema
from .client_view import ClientView
from .collections import Catalogue, Collection, Task
from .schemas import (
    allows_null,
    element_of,
    listed_texts,
    may_be_json,
    member_at,
    members_of,
    parts_of,
    required_of,
    success_schema,
    types_of,
)
from .store import Id

Holding: TypeAlias = Literal["id", "ids", "object", "objects"]
"""What a slot holds of other things: their ids, or representations of them."""

_DEEPEST: Final = 3
_ROLES: Final = ("get", "list", "create", "update", "replace")
_NUMBERS: Final = frozenset({"integer", "number"})
_NUMBERS_OR_TEXT: Final = _NUMBERS | {"string"}
_PER_OWNER: Final = 2
# How many there are of a kind, for each of an ordinary kind: a network has fewer sites than charge
# points, and those serve many sessions.
_SHARES: Final[Mapping[str, float]] = {
    "currency": 0.2,
    "operator": 0.2,
    "partner": 0.2,
    "tax": 0.2,
    "vendor": 0.2,
    "group": 0.4,
    "location": 0.4,
    "model": 0.4,
    "site": 0.4,
    "tariff": 0.4,
    "evse": 2,
    "authorization": 4,
    "cdr": 4,
    "session": 4,
    "transaction": 4,
}


@dataclass(frozen=True, slots=True)
class Slot:
    """Where things of a kind show others: a member that holds an id, ids, or the things."""

    path: MemberPath
    target: str
    form: Holding
    schema: Schema


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """What the things of a collection are.

    `schema` is their fullest representation, None if nothing ever shows them. `id_path` leads to
    what identifies a thing in it, empty if nothing does. With `key`, the name of a path parameter,
    callers choose that. `slots` are where `schema` shows other things, `targets` the other kinds
    of which a thing belongs to one or points at one, `compulsory` those of them without which it
    cannot be. `bodies` are what callers may say when they make one.
    """

    name: str
    words: Words
    owners: tuple[str, ...]
    single: bool
    key: str | None
    schema: Schema | None
    id_path: MemberPath
    id_schema: Schema
    slots: tuple[Slot, ...]
    targets: tuple[str, ...]
    compulsory: frozenset[str]
    bodies: tuple[Schema, ...]

    @property
    def is_keyed(self) -> bool:
        """Whether things are known by their owner, and a key where there are several."""
        return self.single or self.key is not None

    def owner_in(self, places: Mapping[str, Id | None]) -> Id | None:
        """Return the owner among things by their kinds; None without one."""
        return places.get(self.owners[0]) if self.owners else None


def kinds_of(catalogue: Catalogue) -> Mapping[str, Kind]:
    """Return the kinds of all collections."""
    plain = {name: _plain_kind(each, catalogue) for name, each in catalogue.collections.items()}
    return {name: _linked(each, catalogue, plain) for name, each in plain.items()}


def sizes_of(catalogue: Catalogue, items: int) -> Mapping[str, int]:
    """Return how many things there are of each kind at first: `items` of an ordinary one."""
    return {name: _size(name, catalogue, items) for name in catalogue.collections}


def item_schema(task: Task) -> Schema | None:
    """Return the schema of the thing, or of each of them, that a task answers with."""
    body = success_schema(task.operation)
    if body is None:
        return None
    if task.role == "list":
        items = member_at(body, items_path(task.view, body))
        return None if items is None else element_of(items)
    return member_at(body, thing_path(task.view, body))


def items_path(view: ClientView, body: Schema) -> MemberPath:
    """Return the path from the body of a listing to its items."""
    unwrapped = () if view.unwrap is None else (view.unwrap,)
    if view.pagination is not None:
        return (*unwrapped, *view.pagination.items)
    if unwrapped:
        return unwrapped
    arrays = (name for name, each in members_of(body).items() if element_of(each) is not None)
    found = next(arrays, None)
    return () if element_of(body) is not None or found is None else (found,)


def thing_path(view: ClientView, body: Schema) -> MemberPath:
    """Return the path from a body to the thing in it."""
    name = view.unwrap
    return (name,) if name is not None and name in members_of(body) else ()


def slots_of(
    schema: Schema, own: str, catalogue: Catalogue, kinds: Mapping[str, Kind]
) -> tuple[Slot, ...]:
    """Return where representations of the kind called `own` show things of other kinds."""
    found = _slots(schema, catalogue, ())
    return tuple(each for each in found if each.target != own and _may_hold(each, kinds))


def selves_of(schema: Schema, own: str, catalogue: Catalogue) -> tuple[Slot, ...]:
    """Return where representations of the kind called `own` show the number of another of them."""
    found = _slots(schema, catalogue, ())
    return tuple(
        each
        for each in found
        if each.target == own and each.form == "id" and types_of(each.schema) & _NUMBERS
    )


def _may_hold(slot: Slot, kinds: Mapping[str, Kind]) -> bool:
    """Tell whether a slot takes ids like those of its target; text may be an id elsewhere."""
    if slot.form != "id" or types_of(slot.schema) & _NUMBERS:
        return True
    formats = {part.value.get("format") for part in parts_of(slot.schema)}
    return "integer" in formats or "string" in types_of(kinds[slot.target].id_schema)


def _slots(schema: Schema, catalogue: Catalogue, path: MemberPath) -> Iterator[Slot]:
    for name, member in members_of(schema).items():
        found = _slot(name, member, catalogue)
        if found is not None:
            yield Slot((*path, name), *found, member)
        elif "object" in types_of(member) and len(path) < _DEEPEST:
            yield from _slots(member, catalogue, (*path, name))


def _slot(name: str, schema: Schema, catalogue: Catalogue) -> tuple[str, Holding] | None:
    types, words = types_of(schema), words_of(name)
    by_id = catalogue.find_id(name)
    if by_id is not None:
        return _ids(by_id, types, words[-1])
    target = catalogue.find(words)
    if target is None:
        return None
    is_called_so = catalogue.collections[target].words == singular(words)
    if types & _NUMBERS and is_called_so:
        return target, "id"
    element = element_of(schema)
    if element is not None and is_plural(words):
        return _elements(target, element, is_called_so=is_called_so)
    if "object" in types and "id" in members_of(schema):
        return target, "object"
    return None


def _ids(target: str, types: frozenset[str], last: str) -> tuple[str, Holding] | None:
    if types & _NUMBERS_OR_TEXT:
        return target, "id"
    return (target, "ids") if "array" in types and last.endswith("s") else None


def _elements(target: str, element: Schema, *, is_called_so: bool) -> tuple[str, Holding] | None:
    if is_called_so and types_of(element) & _NUMBERS:
        return target, "ids"
    return (target, "objects") if "id" in members_of(element) else None


def _plain_kind(collection: Collection, catalogue: Catalogue) -> Kind:
    """Return a kind without what it points at."""
    schema = _fullest(collection)
    own = next((each for each in collection.tasks if each.own is not None), None)
    name = None if own is None else own.own
    id_path = () if schema is None else id_path_of(schema, collection.words, name, catalogue)
    is_key = name is not None and not collection.single and _is_key(name, id_path)
    shown = member_at(schema, id_path) if schema is not None and id_path else None
    described = [each for each in (shown, _parameter_schema(own)) if each is not None]
    # All representations have to show a key, so it is one of those that are listed anywhere.
    listing = (each for each in described if is_key and any(listed_texts(each)))
    return Kind(
        name=collection.name,
        words=collection.words,
        owners=collection.owners,
        single=collection.single,
        key=name if is_key else None,
        schema=schema,
        id_path=id_path,
        id_schema=next(listing, described[0]),
        slots=(),
        targets=collection.owners,
        compulsory=frozenset(collection.owners),
        bodies=tuple(_bodies(collection)),
    )


def _bodies(collection: Collection) -> Iterator[Schema]:
    for task in collection.tasks:
        if task.role in ("create", "replace"):
            yield from (
                each.schema for each in task.operation.bodies if may_be_json(each.media_type)
            )


def _parameter_schema(task: Task | None) -> Schema:
    """Return the schema of a thing's own path parameter, that of a number without one."""
    parameters = () if task is None else task.operation.parameters
    found = (each.schema for each in parameters if task is not None and each.name == task.own)
    return next(found, Schema({"type": "integer"}, {}))


def _linked(kind: Kind, catalogue: Catalogue, kinds: Mapping[str, Kind]) -> Kind:
    if kind.schema is None:
        return kind
    slots = slots_of(kind.schema, kind.name, catalogue, kinds)
    single = [each for each in slots if each.form in ("id", "object")]
    targets = dict.fromkeys([*kind.owners, *(each.target for each in single)])
    must = required_of(kind.schema)
    compulsory = {
        each.target
        for each in single
        if each.path[0] in must and len(each.path) == 1 and not allows_null(each.schema)
    }
    return replace(
        kind, slots=slots, targets=tuple(targets), compulsory=kind.compulsory | compulsory
    )


def _fullest(collection: Collection) -> Schema | None:
    """Return the representation by the newest version of what shows a thing alone, if any does."""
    known = (each for each in collection.tasks if each.role in _ROLES)
    order = sorted(known, key=_newest_first)
    return next((each for each in map(item_schema, order) if each is not None), None)


def _newest_first(task: Task) -> tuple[int, tuple[int, ...], int]:
    numbers = (int(each) for each in words_of(task.operation.version or "") if each.isdigit())
    version = tuple(-each for each in numbers)
    return _ROLES.index(task.role), version, len(task.parents)


def id_path_of(schema: Schema, words: Words, own: str | None, catalogue: Catalogue) -> MemberPath:
    """Return where representations of a thing called `words` hold its id; empty for nowhere.

    `own` is the path parameter that chooses one.
    """
    members = members_of(schema)
    if "id" in members:
        return ("id",)
    if own is not None and own in members:
        return (own, "name") if "name" in members_of(members[own]) else (own,)
    names = [each for each in members if words_of(each)[-1:] == ("id",)]
    by_name = (each for each in names if words_of(each)[-2:-1] == words[-1:])
    unknown = (each for each in names if catalogue.find_id(each) is None)
    found = next(by_name, None) or next(unknown, None)
    return () if found is None else (found,)


def _is_key(own: str, id_path: MemberPath) -> bool:
    return id_path[:1] in ((), (own,)) and words_of(own)[-1] != "id"


def _size(name: str, catalogue: Catalogue, items: int) -> int:
    collection = catalogue.collections[name]
    if collection.single or not items:
        return 1 if items else 0
    if "." in name and collection.owners:
        return _PER_OWNER * _size(collection.owners[0], catalogue, items)
    share = next((_SHARES[word] for word in reversed(collection.words) if word in _SHARES), 1)
    return max(1, round(items * share))
