"""Filters of listings: which things a request asks for, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, TypeAlias

from ..operations import MemberPath
from ..sampling.words import Words, singular, words_of
from ..server.descriptions import DescribedOperation, DescribedParameter, Schema
from ..server.messages import Arguments
from .kinds import Kind
from .paths import at
from .relations import Relations
from .schemas import element_of, members_of
from .store import Id, Item

Test: TypeAlias = Callable[[Id, Item], bool]

_INCLUDES: Final = frozenset({("include",), ("includes",), ("expand",), ("fields",), ("embed",)})
_SORTS: Final = frozenset({("sort",), ("sort", "by"), ("order", "by"), ("order",), ("ordering",)})
_DIRECTIONS: Final = frozenset(
    {("direction",), ("sort", "direction"), ("sort", "order"), ("order", "direction")}
)
# What stands at the end of a filter's name, and on which side of its value a thing lies: below (-1)
# or above (1), and whether the value itself is among them.
_RANGES: Final[Mapping[Words, tuple[int, bool]]] = {
    ("after",): (1, False),
    ("before",): (-1, False),
    ("since",): (1, True),
    ("until",): (-1, True),
    ("from",): (1, True),
    ("to",): (-1, True),
    ("min",): (1, True),
    ("max",): (-1, True),
    ("greater", "than"): (1, False),
    ("less", "than"): (-1, False),
}
_MOMENTS: Final[tuple[Words, ...]] = ((), ("at",), ("date",), ("time",), ("on",))
_SYNONYMS: Final[Mapping[Words, Words]] = {
    ("ended",): ("stopped",),
    ("stopped",): ("ended",),
    ("created",): ("timestamp",),
    ("updated",): ("last", "updated"),
}
_LENGTH_OF_DAY: Final = len("2026-01-31")
_YES: Final = frozenset({"true", "1"})


@dataclass(frozen=True, slots=True)
class Query:
    """What a request asks of a listing: tests that all hold for its things, and an order.

    `ignored` are the names of filters that name nothing that things have.
    """

    tests: tuple[Test, ...]
    sort: tuple[tuple[MemberPath, bool], ...]
    ignored: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """Reads filters for things of a kind; `members` are those that they have."""

    kind: Kind
    kinds: Mapping[str, Kind]
    members: Mapping[str, Schema]
    relations: Relations
    item: Callable[[Kind, Id], Item]

    def read(
        self, operation: DescribedOperation, arguments: Arguments, ways: frozenset[str]
    ) -> Query:
        """Return what a request asks; `ways` are the parameters that choose a page."""
        tests: list[Test] = []
        ignored: list[str] = []
        for name, words, value in _filters(operation, arguments, ways):
            test = self._test(words, value)
            if test is None:
                ignored.append(name)
            else:
                tests.append(test)
        return Query(tuple(tests), tuple(self._order(operation, arguments)), tuple(ignored))

    def _test(self, words: Words, value: Any) -> Test | None:
        path = located(self.members, words) or located(self.members, self._without_own(words))
        if path is not None:
            return lambda _, item: _is_any(at(item, path), value)
        return self._range(words, value) or self._relation(words, value)

    def _without_own(self, words: Words) -> Words:
        """Return words without those of the things themselves: ``userEmail`` of a user."""
        count = len(self.kind.words)
        return words[count:] if words[:count] == self.kind.words else ()

    def _range(self, words: Words, value: Any) -> Test | None:
        for base, side, inclusive in _ranges(words):
            names = [base, *((_SYNONYMS[base],) if base in _SYNONYMS else ())]
            paths = (
                located(self.members, (*name, *moment)) for name in names for moment in _MOMENTS
            )
            path = next((each for each in paths if each is not None), None)
            if path is not None:
                return _beyond(path, value, side, inclusive=inclusive)
        return None

    def _relation(self, words: Words, value: Any) -> Test | None:
        """Return a test of a thing that another belongs to: by its id, or by what it has."""
        for name, kind in self.kinds.items():
            count = len(kind.words)
            rest = words[count:]
            if words[:count] != kind.words or not rest or name == self.kind.name:
                continue
            if rest in (("id",), ("ids",)):
                return self._by_id(name, value)
            path = None if kind.schema is None else located(members_of(kind.schema), rest)
            if path is not None and self._is_related(name):
                return self._by_member(kind, path, value)
        return None

    def _is_related(self, name: str) -> bool:
        own = self.kind.name
        return self.relations.belongs(own, name) or self.relations.belongs(name, own)

    def _by_id(self, name: str, value: Any) -> Test | None:
        for slot in self.kind.slots:
            if slot.target == name and slot.form in ("ids", "objects"):
                inner = ("id",) if slot.form == "objects" else ()
                return lambda _, item: _is_any(at(item, (*slot.path, *inner)), value)
        if not self._is_related(name):
            return None
        texts = {str(each) for each in (value if isinstance(value, list) else [value])}
        shown = self.relations.shown
        return lambda own_id, _: any(
            str(shown(name, each)) in texts for each in self._related(own_id, name)
        )

    def _related(self, own_id: Id, name: str) -> Sequence[Id]:
        """Return the things of another kind that a thing belongs to, or that belong to it."""
        if not self.relations.belongs(self.kind.name, name):
            return self.relations.related(self.kind.name, own_id, name)
        target = self.relations.link(self.kind.name, own_id, name)
        return () if target is None else (target,)

    def _by_member(self, kind: Kind, path: MemberPath, value: Any) -> Test:
        return lambda own_id, _: any(
            _is_any(at(self.item(kind, each), path), value)
            for each in self._related(own_id, kind.name)
        )

    def _order(
        self, operation: DescribedOperation, arguments: Arguments
    ) -> Iterator[tuple[MemberPath, bool]]:
        given = [(words_of(each.name), _given(each, arguments)) for each in _query(operation)]
        directions = (value for words, value in given if words in _DIRECTIONS)
        default = str(next(directions, "")).lower().startswith("desc")
        for words, value in given:
            texts = value if isinstance(value, list) else [value]
            for text in texts if words in _SORTS else ():
                if isinstance(text, str):
                    name, _, direction = text.lstrip("+-").partition(":")
                    path = located(self.members, words_of(name))
                    is_down = text.startswith("-") or direction.lower() == "desc" or default
                    if path is not None:
                        yield path, is_down


def sorted_by(
    items: list[tuple[Id, Item]], order: tuple[tuple[MemberPath, bool], ...]
) -> list[tuple[Id, Item]]:
    """Return things in an order; those that are equal in it stay as they are."""
    for path, is_down in reversed(order):
        items = sorted(items, key=lambda each: _sort_key(at(each[1], path)), reverse=is_down)
    return items


def located(members: Mapping[str, Schema], words: Words) -> MemberPath | None:
    """Return the path to the member that words speak of, in objects too; None if there is none.

    A plural and its singular speak of the same.
    """
    if not words:
        return None
    for name in members:
        if words_of(name) == words:
            return (name,)
    for name in members:
        if singular(words_of(name)) == singular(words):
            return (name,)
    for name, schema in members.items():
        own = words_of(name)
        if words[: len(own)] == own and len(words) > len(own):
            inner = located(_inner(schema), words[len(own) :])
            if inner is not None:
                return (name, *inner)
    return None


def _inner(schema: Schema) -> Mapping[str, Schema]:
    element = element_of(schema)
    return members_of(schema if element is None else element)


def _query(operation: DescribedOperation) -> Iterator[DescribedParameter]:
    return (each for each in operation.parameters if each.location == "query")


def _given(parameter: DescribedParameter, arguments: Arguments) -> Any:
    return arguments.get("query", parameter.name)


def _filters(
    operation: DescribedOperation, arguments: Arguments, ways: frozenset[str]
) -> Iterator[tuple[str, Words, Any]]:
    for each in _query(operation):
        words, value = words_of(each.name), _given(each, arguments)
        if ("query", each.name) not in arguments.values or each.name in ways:
            continue
        if words in _INCLUDES | _SORTS | _DIRECTIONS or words[:1] == ("with",):
            continue
        if isinstance(value, dict):
            yield from _flat(each.name, value, ())
        else:
            yield each.name, words, value


def _flat(name: str, value: Mapping[str, Any], words: Words) -> Iterator[tuple[str, Words, Any]]:
    for key, each in value.items():
        own = (*words, *words_of(key))
        if isinstance(each, dict):
            yield from _flat(f"{name}.{key}", each, own)
        else:
            yield f"{name}.{key}", own, each


def _ranges(words: Words) -> Iterator[tuple[Words, int, bool]]:
    """Yield what a filter for a range is about, its side, and whether the limit is in it."""
    for ending, (side, inclusive) in _RANGES.items():
        count = len(ending)
        if words[-count:] == ending and len(words) > count:
            yield words[:-count], side, inclusive
    if words[:1] in (("min",), ("max",)):
        side, inclusive = _RANGES[words[:1]]
        yield words[1:], side, inclusive


def _beyond(path: MemberPath, limit: Any, side: int, *, inclusive: bool) -> Test:
    return lambda _, item: _is_beyond(at(item, path), limit, side, inclusive=inclusive)


# Values


def _is_any(actual: Any, expected: Any) -> bool:
    """Tell whether a value is the expected one, or one of those; of an array whether any is."""
    if isinstance(expected, list):
        return any(_is_any(actual, each) for each in expected)
    if isinstance(actual, list):
        return any(_is_any(each, expected) for each in actual)
    if isinstance(actual, dict):
        return any(_is_any(each, expected) for each in actual.values())
    return _is_same(actual, expected)


def _is_same(actual: Any, expected: Any) -> bool:
    if actual is None or expected is None:
        return actual is None and expected in (None, "", "null")
    if isinstance(actual, bool) or isinstance(expected, bool):
        return _is_yes(actual) == _is_yes(expected)
    if isinstance(actual, (int, float)):
        return _number(expected) == actual
    return str(actual) == str(expected) or _is_same_moment(actual, expected)


def _is_same_moment(actual: Any, expected: Any) -> bool:
    """Tell whether two texts are one moment, or one of them is the day of the other."""
    one, other = _comparable(actual), _comparable(expected)
    if not isinstance(one, datetime) or not isinstance(other, datetime):
        return False
    is_day = _LENGTH_OF_DAY in (len(actual), len(expected))
    return _day(one) == _day(other) if is_day else one == other


def _day(moment: datetime) -> date:
    """Return the day in UTC; where that is no day of the calendar any more, that of the text."""
    try:
        return moment.astimezone(UTC).date()
    except OverflowError:
        return moment.date()


def _is_yes(value: Any) -> bool:
    return value is True or str(value).lower() in _YES


def _is_beyond(actual: Any, limit: Any, side: int, *, inclusive: bool) -> bool:
    one, other = _comparable(actual), _comparable(limit)
    if one is None or other is None or type(one) is not type(other):
        return False
    if one == other:
        return inclusive
    return bool((one > other) == (side > 0))  # type: ignore[operator]


def _comparable(value: Any) -> float | datetime | None:
    number = _number(value)
    if number is not None or not isinstance(value, str):
        return number
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return value
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def _sort_key(value: Any) -> tuple[int, float, str]:
    if isinstance(value, (int, float)):
        return 1, value, ""
    return (0, 0.0, "") if value is None else (2, 0.0, str(value))


def tested(items: Iterable[tuple[Id, Item]], tests: tuple[Test, ...]) -> list[tuple[Id, Item]]:
    """Return the things that all tests hold for."""
    return [each for each in items if all(test(*each) for test in tests)]
