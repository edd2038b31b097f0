"""How one schema shows things of a kind: what in it is settled by more than chance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias

from ..operations import MemberPath
from ..sampling.chance import Chance
from ..sampling.words import Words, words_of
from ..server.descriptions import Schema
from .collections import Catalogue
from .kinds import Kind, Slot, id_path_of, slots_of
from .shapes import allows_null, members_of, parts_of, types_of
from .store import Id, Item

Stamp: TypeAlias = Literal["made", "changed"]

_MADE: Final = frozenset({"created", "made", "added", "inserted"})
_CHANGED: Final = frozenset({"updated", "modified", "changed"})
_WHEN: Final = frozenset({"at", "on", "date", "time"})
_ENDS: Final = frozenset({"stopped", "ended", "finished", "completed", "end", "stop"})
_SETTLED: Final = frozenset(
    (each,) for each in "enabled available accepted finished completed paid operative".split()
)
_ONGOING: Final = frozenset({"active", "pending", "charging", "ongoing", "started", "running"})


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A representation of the things of a kind.

    `slots` are where it shows other things, `id_path` leads to the thing's own id. `stamps` are the
    members that say when it was made or changed, each with its format, `ends` those that say when
    it ended and may be null. `states` are the values that its ``status`` may have.
    """

    kind: Kind
    schema: Schema
    slots: tuple[Slot, ...]
    id_path: MemberPath
    stamps: tuple[tuple[str, Stamp, str], ...]
    ends: tuple[str, ...]
    states: tuple[str, ...]


def form_of(kind: Kind, schema: Schema, catalogue: Catalogue, kinds: Mapping[str, Kind]) -> Form:
    """Return the form of a schema that shows things of a kind."""
    members = members_of(schema)
    return Form(
        kind=kind,
        schema=schema,
        slots=slots_of(schema, kind.name, catalogue, kinds),
        id_path=() if kind.single else id_path_of(schema, kind.words, kind.key, catalogue),
        stamps=tuple(_stamps(members)),
        ends=tuple(
            name
            for name, each in members.items()
            if _is_moment(words_of(name), _ENDS) and allows_null(each)
        ),
        states=tuple(_texts_of(members["status"])) if "status" in members else (),
    )


def is_ongoing(item: Item) -> bool:
    """Tell whether a thing has begun and not ended, by its status."""
    status = item.get("status")
    return isinstance(status, str) and bool(_ONGOING & set(words_of(status)))


def chosen_state(states: tuple[str, ...], chance: Chance) -> str:
    """Return a state for a thing: mostly that of one in order, or of one that is over."""
    settled = [each for each in states if words_of(each) in _SETTLED]
    if not settled or chance.one_in(3, "unusual"):
        return chance.pick(states, "state")
    return chance.pick(settled, "settled")


def _texts_of(schema: Schema) -> Iterator[str]:
    for part in parts_of(schema):
        yield from (each for each in part.value.get("enum", ()) if isinstance(each, str))


def server_set(members: Mapping[str, Schema]) -> Iterator[str]:
    """Yield the members that only the server sets: when a thing was made and changed."""
    return (name for name, _, _ in _stamps(members))


def stamped(when: datetime, date_format: str) -> str:
    """Return a moment as ``date-time`` or ``date`` (RFC 3339, 5.6)."""
    text = when.isoformat().replace("+00:00", "Z")
    return text[: len("2026-01-01")] if date_format == "date" else text


def typed(own_id: Id, schema: Schema) -> Id:
    """Return an id as the schema has it: as a number, or as text."""
    types = types_of(schema)
    if types & {"integer", "number"}:
        return int(own_id) if isinstance(own_id, str) and own_id.isdecimal() else own_id
    return str(own_id) if "string" in types else own_id


def at(value: Any, path: MemberPath) -> Any:
    """Return what a path leads to, for each element of arrays on it; None if it leads nowhere."""
    for place, name in enumerate(path):
        if isinstance(value, list):
            return [at(each, path[place:]) for each in value]
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def has_member(item: Item, path: MemberPath) -> bool:
    """Tell whether a path leads to something, null too."""
    value: Any = item
    for name in path:
        if not isinstance(value, dict) or name not in value:
            return False
        value = value[name]
    return True


def with_member(item: Item, path: MemberPath, value: Any) -> Item:
    """Return an object with a value at a path, where its objects let that path through."""
    name, *rest = path
    if not rest:
        return {**item, name: value}
    inner = item.get(name, {})
    if not isinstance(inner, dict):
        return item
    return {**item, name: with_member(inner, tuple(rest), value)}


def merged(base: Item, changes: Item) -> Item:
    """Return an object with changed members; members that are objects on both sides are merged."""
    both = {
        name: merged(base[name], value)
        for name, value in changes.items()
        if isinstance(value, dict) and isinstance(base.get(name), dict)
    }
    return {**base, **changes, **both}


def _stamps(members: Mapping[str, Schema]) -> Iterator[tuple[str, Stamp, str]]:
    for name, schema in members.items():
        words = words_of(name)
        formats = {part.value.get("format") for part in parts_of(schema)}
        found = next((each for each in ("date-time", "date") if each in formats), None)
        if found is None:
            continue
        if len(words) == 2 and _is_moment(words, _MADE):
            yield name, "made", found
        elif _is_moment(words, _CHANGED) and len(words) == (3 if words[0] == "last" else 2):
            yield name, "changed", found


def _is_moment(words: Words, events: frozenset[str]) -> bool:
    return len(words) > 1 and words[-1] in _WHEN and words[-2] in events
