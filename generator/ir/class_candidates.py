"""What a class could be called, by what it is: its owner, its role there, and the way of properties to it.

Candidates are lists of words, the shortest that says enough first, each following one with more context.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ir.namespaces import MethodName
from generator.ir.types import Occurrence
from generator.ir.words import singular, split_words

Words = tuple[str, ...]

MAX_LENGTH = 50
"""Longer names are used only when nothing shorter tells two classes apart."""

_RESULT_WORDS: Mapping[str, Words] = {
    "get": ("details",),
    "create": ("created",),
    "update": ("updated",),
    "replace": ("replaced",),
    "delete": ("deleted",),
}
_REQUEST_METHODS = frozenset({"create", "update", "replace", "delete", "list", "get"})
_TYPE_WORDS = frozenset("any array boolean integer null number object string union".split())
_VAGUE = frozenset(
    "code data id item key kind language list mode model name number object option reason result "
    "source state status type unit user value".split()
)


@dataclass(frozen=True, slots=True)
class Rank:
    """How strong a place's claim to a name is; smaller is stronger."""

    superseded: bool
    depth: int
    role: int
    nesting: int
    key: str

    @property
    def tier(self) -> tuple[bool, int, int]:
        """Claims of one tier are equally strong: none of them gets a name that both want."""
        return (self.superseded, self.depth, self.role)

    @property
    def order(self) -> tuple[bool, int, int, int, str]:
        """All of the claim, for choosing the strongest place of a shape."""
        return (self.superseded, self.depth, self.role, self.nesting, self.key)


@dataclass(frozen=True, slots=True)
class Place:
    """An occurrence of a shape with what naming needs to know of it."""

    occurrence: Occurrence
    rank: Rank
    entity: tuple[Words, ...]
    role: Words
    way: tuple[Words, ...]
    version: Words


class PlaceReader:
    """Turns occurrences into places.

    ``methods`` names the operations; ``superseded`` holds the keys of those that a newer endpoint version replaces;
    ``listings`` the name of the items property of every operation that answers a listing.
    """

    def __init__(
        self,
        methods: Mapping[str, MethodName],
        superseded: frozenset[str],
        listings: Mapping[str, str],
    ) -> None:
        self._methods = methods
        self._superseded = superseded
        self._listings = listings

    def place(self, occurrence: Occurrence, envelope: str) -> Place:
        """Give the place of ``occurrence``; ``envelope`` is the property that results are wrapped in."""
        owner = occurrence.owner
        method = self._methods.get(owner.operation or "")
        if owner.role in ("component", "callback", "webhook") or method is None:
            return self._named_by_owner(occurrence, method)
        skip, role = self._start_and_role(occurrence, method, envelope)
        steps = occurrence.spoken[skip:]
        if owner.role == "parameter":
            steps = (owner.detail, *steps)
        rank = self._rank(
            occurrence, len(steps), _role_rank(owner.role, method.method, role), method
        )
        entity = entity_words(method.namespace)
        return Place(
            occurrence, rank, entity, role, _way(steps), self._version(occurrence, rank, method)
        )

    def _named_by_owner(self, occurrence: Occurrence, method: MethodName | None) -> Place:
        """Components and events have a name of their own."""
        owner = occurrence.owner
        words = split_words(owner.detail.rpartition("/")[2])
        role_rank = 0 if owner.role == "component" else 9
        rank = self._rank(occurrence, len(occurrence.path), role_rank, method)
        if owner.role == "component":
            role: Words = ("request",) if owner.key.endswith(" request") else ()
        else:
            role = ("notification",)
        way = _way(occurrence.spoken)
        return Place(occurrence, rank, (words,), role, way, self._version(occurrence, rank, method))

    def _rank(
        self, occurrence: Occurrence, depth: int, role: int, method: MethodName | None
    ) -> Rank:
        return Rank(
            superseded=occurrence.owner.operation in self._superseded
            or occurrence.owner.deprecated,
            depth=depth,
            role=role,
            nesting=len(method.namespace) if method else 0,
            key=occurrence.key,
        )

    def _version(self, occurrence: Occurrence, rank: Rank, method: MethodName | None) -> Words:
        """Say the version of what a newer version replaces (v1.0 is V1, v2.1 is V2_1), or that it is deprecated."""
        if not rank.superseded:
            return ()
        if occurrence.owner.operation not in self._superseded:
            return ("deprecated",)
        version = method.version if method else None
        return (version.lower().removesuffix(".0"),) if version else ()

    def _start_and_role(
        self, occurrence: Occurrence, method: MethodName, envelope: str
    ) -> tuple[int, Words]:
        """Give how many steps say nothing (envelopes), and what the shape is there for."""
        owner, path = occurrence.owner, occurrence.path
        verb = split_words(method.method)
        if owner.role == "parameter":
            return 0, ()
        if owner.role == "request":
            return 0, verb if method.method in _REQUEST_METHODS else (*verb, "request")
        items = self._listings.get(owner.operation or "")
        if items is not None:
            if path[:2] in ((items, "[]"), (envelope, "[]")):
                return 2, ()
            return (1, ()) if path[:1] == ("[]",) else (0, ("page",))
        skip = 1 if envelope and path[:1] == (envelope,) else 0
        return skip, _RESULT_WORDS.get(method.method, (*verb, "result"))


def entity_words(namespace: Sequence[str]) -> tuple[Words, ...]:
    """Say what one thing of each namespace is called: charge point, EVSE."""
    return tuple(
        tuple(singular(" ".join(segment.strip("_").split("_"))).split()) for segment in namespace
    )


def _role_rank(role: str, method: str, words: Words) -> int:
    if role == "response":
        return {"list": 1 if not words else 4, "get": 2, "create": 3, "update": 3}.get(method, 4)
    return {"request": 6, "parameter": 7}.get(role, 8)


def _way(steps: Sequence[str]) -> tuple[Words, ...]:
    """Turn steps into words; an item of ``capabilities`` is a capability, and a plain type says nothing."""
    way: list[Words] = []
    for step in steps:
        if step in ("[]", "{}"):
            if way:
                way[-1] = tuple(singular(" ".join(way[-1])).split())
            continue
        words = split_words(step.strip("<>"))
        if step.startswith("<") and words[:1] and words[0] in _TYPE_WORDS:
            continue
        way.append(words)
    return tuple(way)


def joined(*parts: Words) -> Words:
    """Join words, saying what one part ends with and the next begins with only once."""
    words: Words = ()
    for part in parts:
        overlap = next(
            (
                size
                for size in range(min(len(words), len(part)), 0, -1)
                if words[-size:] == part[:size]
            ),
            0,
        )
        words = words + part[overlap:]
    return words


def candidates(place: Place, shared: Words | None) -> tuple[Words, ...]:
    """Give the names a shape may have by its strongest place, in the order they are tried.

    ``shared`` is the property name that all places of a shape found under several owners have in common. What a newer
    endpoint version replaces says its version right after each try without.
    """
    named = []
    for words in _short_of_all(place, shared):
        named.append(words)
        if place.version:
            named.append((*place.version, *words))
    distinct = list(dict.fromkeys(words for words in named if words))
    fitting = [words for words in distinct if _length(words) <= MAX_LENGTH]
    return tuple(fitting + [words for words in distinct if words not in fitting])


def _short_of_all(place: Place, shared: Words | None) -> Iterator[Words]:
    entity, role, way = joined(*place.entity), place.role, place.way
    if shared and (len(shared) > 1 or shared[0] not in _VAGUE):
        yield joined(role, shared) if role == ("page",) else shared
    if not way:
        yield from _root(place)
        return
    verb = role[:-1] if role[-1:] in (("request",), ("result",)) else role
    if role != ("page",):
        yield from _with_more_of_way(entity, way)
    if role:
        yield from _with_more_of_way(joined(entity, verb), way)
    for start in range(1, len(place.entity)):
        yield from _with_more_of_way(joined(*place.entity[start:], verb), way)
    if place.occurrence.owner.role == "parameter":
        yield joined(entity, *way, ("argument",))
    yield joined(entity, role, *way)
    yield joined(entity, role, *way, ("info",))


def _root(place: Place) -> Iterator[Words]:
    entity, role = joined(*place.entity), place.role
    request = place.occurrence.owner.role == "request"
    if not request and role != ("page",) and role[-1:] != ("result",):
        yield entity
    yield joined(entity, role)
    for start in range(1, len(place.entity)):
        yield joined(*place.entity[start:], role)
    yield joined(entity, role, ("body",) if request else ("response",))


def _with_more_of_way(entity: Words, way: tuple[Words, ...]) -> Iterator[Words]:
    """Give the last step after the entity, then with what leads to it, nearest and farthest first."""
    yield joined(entity, way[-1])
    for size in range(2, len(way) + 1):
        yield joined(entity, *way[-size:])
        yield joined(entity, way[-size], way[-1])


def shared_words(places: Sequence[Place]) -> Words | None:
    """Give the last property name of all places, when they agree on it and lie under several owners."""
    last = {place.way[-1] for place in places if place.way}
    owners = {place.entity[:1] for place in places}
    if len(last) == 1 and len(owners) > 1 and all(place.way for place in places):
        return last.pop()
    return None


def _length(words: Words) -> int:
    return sum(map(len, words))
