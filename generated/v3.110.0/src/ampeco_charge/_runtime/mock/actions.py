"""What actions do: those that start and end something, and those that set what a thing has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..operations import MemberPath
from ..sampling.words import Words, singular, words_of
from ..server.descriptions import Schema
from ..unset import UNSET
from .collections import Task
from .filters import located
from .forms import says_when, typed
from .kinds import Kind
from .paths import at, with_member
from .schemas import allows_null, listed_texts, members_of, types_of
from .store import Id, Item


@dataclass(frozen=True, slots=True)
class Beginning:
    """A verb that makes a thing of another kind; `status` are the words for how that begins."""

    noun: Words
    status: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ending:
    """A verb that ends things; `noun` is their kind, empty for the thing that is acted on."""

    noun: Words
    status: tuple[str, ...]


_BEGINNINGS: Final[Mapping[str, Beginning]] = {
    "start": Beginning(("session",), ("active", "charging", "started", "pending")),
    "reserve": Beginning(("reservation",), ("active", "reserved", "accepted", "pending")),
    "book": Beginning(("booking",), ("reserved", "accepted", "active", "pending")),
}
_ENDINGS: Final[Mapping[str, Ending]] = {
    "stop": Ending(("session",), ("finished", "completed", "stopped", "ended")),
    "cancel": Ending((), ("canceled", "cancelled")),
    "terminate": Ending((), ("terminated", "ended", "canceled", "cancelled")),
}
_BEGUN: Final = frozenset({"started", "reserved", "begun", "start"})
_ENDED: Final = frozenset({"stopped", "ended", "finished", "canceled", "cancelled", "end"})
_GOOD: Final = frozenset({("success",), ("successful",), ("accepted",), ("ok",)})
_THERE: Final = frozenset({"already", "exists", "running", "occupied", "busy"})
_CREATE: Final = "create"
_ADDERS: Final[Mapping[str, int]] = {"add": 1, "deduct": -1, "subtract": -1, "withdraw": -1}
_DIGITS: Final = 6
_SETTERS: Final = frozenset(
    "assign change edit enable disable move rename report set update".split()
)


@dataclass(frozen=True, slots=True)
class Making:
    """A thing that an action makes: its kind, and what is known of it."""

    kind: Kind
    values: Item


@dataclass(frozen=True, slots=True)
class Setting:
    """What an action sets on a thing of a kind."""

    kind: Kind
    id: Id
    values: Item


def begun(task: Task, kinds: Mapping[str, Kind], body: Item, now: str) -> Making | None:
    """Return what an action makes; None if it makes nothing that there is a collection for."""
    verb, *rest = words_of(task.operation.name.rpartition(".")[2])
    beginning = _BEGINNINGS.get(verb)
    if verb == _CREATE and rest:
        beginning = Beginning(singular(tuple(rest)), ())
    if beginning is None:
        return None
    kind = _kind_of(beginning.noun, kinds)
    if kind is None or kind.schema is None:
        return None
    members = members_of(kind.schema)
    known = {name: value for name, value in body.items() if name in members}
    marks = _marked(members, beginning.status, _BEGUN, now)
    return Making(kind, {**marks, **known, **_without_end(members)})


def ended(
    task: Task, kinds: Mapping[str, Kind], places: Mapping[str, Id], now: str
) -> Setting | None:
    """Return what an action sets on the thing that it ends; None if it ends nothing."""
    verb = words_of(task.operation.name.rpartition(".")[2])[0]
    ending = _ENDINGS.get(verb)
    if ending is None:
        return None
    kind = _kind_of(ending.noun, kinds) if ending.noun else kinds.get(task.collection)
    if kind is None or kind.schema is None or kind.name not in places:
        return None
    values = _marked(members_of(kind.schema), ending.status, _ENDED, now)
    return Setting(kind, places[kind.name], values) if values else None


def set_values(task: Task, kind: Kind, body: Item, find: Callable[[str], str | None]) -> Item:
    """Return what the body of an action sets on its target: members that the target has.

    With ``update-occupancy-status`` a ``status`` is that of the occupancy. `find` gives the kind
    that the name of an id speaks of: a ``userId`` is the id of the ``user`` that the target shows.
    """
    verb, *about = words_of(task.operation.name.rpartition(".")[2])
    if kind.schema is None or verb not in _SETTERS:
        return {}
    members = members_of(kind.schema)
    values: Item = {}
    for name, value in body.items():
        words = words_of(name)
        is_about = bool(words) and tuple(about[-len(words) :]) == words
        path = located(members, tuple(about)) if is_about else None
        path = path or ((name,) if name in members else _reference(kind, find(name)))
        if path is not None and path != kind.id_path:
            values = with_member(values, path, value)
    return values


def _reference(kind: Kind, target: str | None) -> MemberPath | None:
    """Return where things of a kind hold the id of the one of another that they show."""
    for slot in kind.slots:
        if slot.target == target and slot.form in ("id", "object"):
            return slot.path if slot.form == "id" else (*slot.path, "id")
    return None


def added(task: Task, item: Item, members: Mapping[str, Schema], body: Item) -> Item:
    """Return what an action sets that adds the only number of its body to what its target has."""
    verb, *about = words_of(task.operation.name.rpartition(".")[2])
    path = located(members, tuple(about)) if verb in _ADDERS else None
    amounts = [each for each in body.values() if _is_number(each)]
    before = None if path is None else at(item, path)
    if path is None or len(amounts) != 1 or not _is_number(before):
        return {}
    return with_member({}, path, round(before + _ADDERS[verb] * amounts[0], _DIGITS))


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def told(
    schema: Schema, made: Mapping[str, Id], find: Callable[[str], str | None]
) -> Iterator[tuple[str, Any]]:
    """Yield members of an answer that says that an action went well, by their names.

    `made` are the ids, as they are shown, of the things that the action is about, by their kinds;
    `find` gives the kind that the name of an id speaks of.
    """
    for name, member in members_of(schema).items():
        words, types = words_of(name), types_of(member)
        kind = find(name)
        if "boolean" in types and words in _GOOD:
            yield name, True
        elif "error" in words:
            yield name, None if allows_null(member) else UNSET
        elif kind is not None and kind in made:
            yield name, typed(made[kind], member)
        elif kind is not None and allows_null(member):
            yield name, None


def refused(schema: Schema, noun: Words, find: Callable[[str], str | None]) -> Item | None:
    """Return members of an answer that says that a thing is there already, so that none is made.

    `noun` is what its kind is called. None if an answer cannot say that.
    """
    members = members_of(schema)
    good = [name for name, each in members.items() if _says_how_it_went(name, each)]
    if not good:
        return None
    values: Item = dict.fromkeys(good, False)
    for name, member in members.items():
        words = words_of(name)
        if "error" in words:
            values[name] = _code_of(member, noun)
        elif words == ("message",) and "string" in types_of(member):
            values[name] = f"There is a {' '.join(noun)} already."
        elif find(name) is not None:
            values[name] = None if allows_null(member) else UNSET
    return values


def _says_how_it_went(name: str, schema: Schema) -> bool:
    return "boolean" in types_of(schema) and words_of(name) in _GOOD


def _code_of(schema: Schema, noun: Words) -> Any:
    """Return the code that says that something is there already, of those that are described."""
    codes = [each for each in listed_texts(schema) if _THERE & set(words_of(each))]
    about = [each for each in codes if set(noun) <= set(words_of(each))]
    return next(iter([*sorted(about, key=_says_already), *codes]), UNSET)


def _says_already(code: str) -> bool:
    return "already" not in words_of(code)


def _kind_of(noun: Words, kinds: Mapping[str, Kind]) -> Kind | None:
    """Return the kind called so, else one whose name ends so; of the top level if there is one."""
    found = [each for each in kinds.values() if each.words[-len(noun) :] == noun]
    key = lambda each: (each.words != noun, each.name.count("."), each.name)  # noqa: E731
    return min(found, key=key, default=None)


def _marked(
    members: Mapping[str, Schema], status: Iterable[str], events: frozenset[str], now: str
) -> Item:
    marks: Item = {}
    chosen = _status(members.get("status"), status)
    if chosen is not None:
        marks["status"] = chosen
    for name, schema in members.items():
        if _is_moment(name, events) and "string" in types_of(schema):
            marks[name] = now
    return marks


def _without_end(members: Mapping[str, Schema]) -> Item:
    ends = (
        name for name, schema in members.items() if _is_moment(name, _ENDED) and allows_null(schema)
    )
    return dict.fromkeys(ends)


def _is_moment(name: str, events: frozenset[str]) -> bool:
    """Tell whether a name says no more than when one of the events was."""
    return len(words_of(name)) == 2 and says_when(words_of(name), events)


def _status(schema: Schema | None, wanted: Iterable[str]) -> str | None:
    listed = set() if schema is None else set(listed_texts(schema))
    return next((each for each in wanted if each in listed), None)
