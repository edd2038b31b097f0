"""How one schema shows things of a kind: what in it is settled by more than chance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal, TypeAlias

from ..operations import MemberPath
from ..sampling.chance import Chance
from ..sampling.words import Words, words_of
from ..server.descriptions import Schema
from .alignment import Members, Twin, twins
from .collections import Catalogue
from .kinds import Kind, Slot, id_path_of, selves_of, slots_of
from .schemas import allows_null, listed_texts, members_of, parts_of, types_of
from .store import Id

Stamp: TypeAlias = Literal["made", "changed"]

_MADE: Final = frozenset({"created", "made", "added", "inserted"})
_CHANGED: Final = frozenset({"updated", "modified", "changed"})
_WHEN: Final = frozenset({"at", "on", "date", "time"})
_MOMENTS: Final = frozenset({("timestamp",), *((each,) for each in _WHEN)})
_ENDS: Final = frozenset({"stopped", "ended", "finished", "completed", "end", "stop"})
_SETTLED: Final = frozenset(
    (each,) for each in "enabled available accepted finished completed paid operative".split()
)
_UNDER_WAY: Final = frozenset({"active", "charging", "ongoing", "started", "running"})
_ONGOING: Final = _UNDER_WAY | {"pending"}


# What a place is while something of a kind goes on there, and otherwise.
_OCCUPIED: Final[Mapping[Words, tuple[str, str]]] = {("session",): ("charging", "available")}


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """A representation of the things of a kind.

    `slots` are where it shows other things, `selves` others of the same kind, `id_path` leads to
    the thing's own id. `stamps` are the members that say when it was made or changed, each with its
    format, `ends` those that say when it ended and may be null. `states` are the values that its
    ``status`` may have. `occupancy` are members that say whether something goes on there. `twins`
    are the members that the fullest form has too, None in that one.
    """

    kind: Kind
    schema: Schema
    slots: tuple[Slot, ...]
    id_path: MemberPath
    stamps: tuple[tuple[str, Stamp, str], ...]
    ends: tuple[str, ...]
    selves: tuple[Slot, ...]
    states: tuple[str, ...]
    occupancy: tuple[Occupancy, ...]
    members: Members
    twins: tuple[Twin, ...] | None


@dataclass(frozen=True, slots=True)
class Occupancy:
    """A member that is `busy` while a thing of the kind `by` goes on there, else `free`."""

    name: str
    by: str
    busy: str
    free: str


def form_of(
    kind: Kind,
    schema: Schema,
    catalogue: Catalogue,
    kinds: Mapping[str, Kind],
    full: Form | None,
) -> Form:
    """Return the form of a schema that shows things of a kind; `full` is their fullest one."""
    members = members_of(schema)
    inner = Members(schema)
    return Form(
        kind=kind,
        schema=schema,
        slots=slots_of(schema, kind.name, catalogue, kinds),
        id_path=() if kind.single else id_path_of(schema, kind.words, kind.key, catalogue),
        stamps=tuple(_stamps(members)),
        ends=tuple(
            name
            for name, each in members.items()
            if says_when(words_of(name), _ENDS) and allows_null(each)
        ),
        selves=selves_of(schema, kind.name, catalogue),
        states=states_of(schema),
        occupancy=tuple(_occupancy(kind, members, kinds)),
        members=inner,
        twins=None if full is None else twins(inner, full.members),
    )


def states_of(schema: Schema | None) -> tuple[str, ...]:
    """Return the values that the ``status`` of a thing may have."""
    members = {} if schema is None else members_of(schema)
    return tuple(listed_texts(members["status"])) if "status" in members else ()


def _occupancy(
    kind: Kind, members: Mapping[str, Schema], kinds: Mapping[str, Kind]
) -> Iterator[Occupancy]:
    for name, schema in members.items():
        texts = list(listed_texts(schema)) if words_of(name)[-1:] == ("status",) else []
        for noun, (busy, free) in _OCCUPIED.items():
            by = next((each for each in kinds.values() if each.words == noun), None)
            if by is not None and by is not kind and busy in texts and free in texts:
                yield Occupancy(name, by.name, busy, free)


def is_ongoing(status: object) -> bool:
    """Tell whether a thing with this status has begun and not ended."""
    return isinstance(status, str) and bool(_ONGOING & set(words_of(status)))


def is_under_way(status: object) -> bool:
    """Tell whether something goes on with a thing with this status: it is not only announced."""
    return isinstance(status, str) and bool(_UNDER_WAY & set(words_of(status)))


def chosen_state(states: tuple[str, ...], chance: Chance) -> str:
    """Return a state for a thing: mostly that of one in order, or of one that is over."""
    settled = [each for each in states if words_of(each) in _SETTLED]
    if not settled or chance.one_in(3, "unusual"):
        return chance.pick(states, "state")
    return chance.pick(settled, "settled")


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


def is_moment(name: str, value: object) -> bool:
    """Tell whether a member says when something was."""
    return isinstance(value, str) and words_of(name)[-1:] in _MOMENTS


def _stamps(members: Mapping[str, Schema]) -> Iterator[tuple[str, Stamp, str]]:
    for name, schema in members.items():
        words = words_of(name)
        formats = {part.value.get("format") for part in parts_of(schema)}
        found = next((each for each in ("date-time", "date") if each in formats), None)
        if found is None:
            continue
        if len(words) == 2 and says_when(words, _MADE):
            yield name, "made", found
        elif says_when(words, _CHANGED) and len(words) == (3 if words[0] == "last" else 2):
            yield name, "changed", found


def says_when(words: Words, events: frozenset[str]) -> bool:
    """Tell whether a name says when one of the events was: ``createdAt``, ``last_updated_on``."""
    return len(words) > 1 and words[-1] in _WHEN and words[-2] in events
