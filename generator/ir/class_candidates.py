"""What a class could be called, by its owner, its role there and the properties that lead to it.

Candidates are lists of words, the shortest that says enough first, each following one with more
context.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ir.namespaces import MethodName
from generator.ir.types import EnumShape, ObjectShape, Occurrence
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
_REQUEST_RANK = 6
RESOURCE_METHODS = frozenset({"create", "update", "replace", "delete", "list", "get"})
"""Methods that are what is done to resources anyway, so that a name need not say them."""

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
    value: Words = ()


class PlaceReader:
    """Turns occurrences into places.

    ``methods`` names the operations; ``superseded`` holds the keys of those that a newer endpoint
    version replaces; ``listings`` the name of the items property of every operation that answers a
    listing.
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
        """Give the place of ``occurrence``; ``envelope`` is the property around results."""
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
        version = self._version(occurrence, rank, method)
        return Place(occurrence, rank, entity, role, _way(steps), version, _listed_value(steps))

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
        """Say the version of what a newer one replaces, or that it is deprecated.

        v1.0 is V1, v2.1 is V2_1.
        """
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
        plain = method.method in RESOURCE_METHODS
        if owner.role == "parameter":
            return 0, () if plain else verb
        if owner.role == "request":
            return 0, verb if plain else joined(verb, ("request",))
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
    return {"request": _REQUEST_RANK, "parameter": 7}.get(role, 8)


def _way(steps: Sequence[str]) -> tuple[Words, ...]:
    """Turn steps into words; an item of ``capabilities`` is a capability, a type says nothing."""
    way: list[Words] = []
    for step in steps:
        if step in ("[]", "{}"):
            if way:
                way[-1] = tuple(singular(" ".join(way[-1])).split())
            continue
        words = split_words(step.strip("<>"))
        if not _is_type(step):
            way.append(words)
    return tuple(way)


def _is_type(step: str) -> bool:
    """Tell whether a step is a member of a union that is known by its type, maybe with a value."""
    return step.startswith("<") and not _TYPE_WORDS.isdisjoint(split_words(step)[:1])


def _listed_value(steps: Sequence[str]) -> Words:
    """Give the value that tells the last member of a union from others of its type."""
    types = [split_words(step) for step in steps if _is_type(step)]
    return types[-1][1:] if types else ()


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


def candidates(found: Sequence[Place], structure: Words) -> tuple[Words, ...]:
    """Give the names a shape found at these places may have, in the order they are tried.

    ``structure`` says what the shape is made of; it names what is used all over without being
    called the same. What a newer endpoint version replaces says its version right after each try
    without.
    """
    best = strongest(found)
    named = []
    own = _own_names(best, is_input=_is_input(found))
    for words in (*_common_names(found, best, structure), *own):
        named.append(words)
        if best.version:
            named.append((*best.version, *words))
    distinct = list(dict.fromkeys(named))
    fitting = [words for words in distinct if _length(words) <= MAX_LENGTH]
    return tuple(fitting + [words for words in distinct if words not in fitting])


def strongest(found: Sequence[Place]) -> Place:
    """Give the place that a shape is named by."""
    return min(found, key=lambda place: place.rank.order)


def _common_names(found: Sequence[Place], best: Place, structure: Words) -> Iterator[Words]:
    """Name what several owners share by what most of them call it, else by what it is made of."""
    owners = {place.entity[0] for place in found}
    if len(owners) < 2 or (not best.way and best.rank.role < _REQUEST_RANK):
        return
    calls = {(place.entity[0], place.way[-1]) for place in found if place.way}
    called = Counter(way for _, way in calls)
    most, count = min(called.items(), key=lambda item: (-item[1], item[0]), default=((), 0))
    everywhere = len(called) == 1 and all(place.way for place in found)
    telling = len(most) > 1 or (len(owners) > 2 and most != () and most[0] not in _VAGUE)
    if telling and (everywhere or (len(owners) > 2 and 2 * count > len(owners))):
        yield joined(best.role, most) if best.role == ("page",) else most
    if len(owners) > 2 and structure:
        yield joined(structure, most) if everywhere else structure


def _is_input(found: Sequence[Place]) -> bool:
    """Tell whether the shape is the body of several requests, such as create and update."""
    requests = {place.role for place in found if not place.way and place.rank.role == _REQUEST_RANK}
    return len(requests) > 1


def _own_names(place: Place, *, is_input: bool) -> Iterator[Words]:
    entity, role, way = joined(*place.entity), place.role, place.way
    if not way:
        yield from _root_names(place, is_input=is_input)
        return
    verb = role[:-1] if role[-1:] in (("request",), ("result",)) else role
    if role != ("page",):
        yield from _with_more_of_way(entity, way)
    if role:
        yield from _with_more_of_way(joined(entity, verb), way)
    for start in range(1, len(place.entity)):
        yield from _with_more_of_way(joined(*place.entity[start:]), way)
        yield from _with_more_of_way(joined(*place.entity[start:], verb), way)
    for size in range(2, len(way) + 1):
        yield joined(way[-size], way[-1])
    if place.occurrence.owner.role == "parameter":
        yield joined(entity, *way, ("argument",))
    yield joined(entity, role, *way)
    yield joined(entity, *way, place.value)
    yield joined(entity, role, *way, ("info",))


def _root_names(place: Place, *, is_input: bool) -> Iterator[Words]:
    entity, role = joined(*place.entity), place.role
    request = place.rank.role == _REQUEST_RANK
    if not request and role != ("page",) and role[-1:] != ("result",):
        yield entity
    if is_input:
        yield joined(entity, ("input",))
    yield joined(entity, role)
    for start in range(1, len(place.entity)):
        yield joined(*place.entity[start:], role)
    yield joined(entity, role, ("body",) if request else ("response",))


def _with_more_of_way(entity: Words, way: tuple[Words, ...]) -> Iterator[Words]:
    """Give the last step after the entity, then with what leads to it, nearest first."""
    yield joined(entity, way[-1])
    for size in range(2, len(way) + 1):
        yield joined(entity, *way[-size:])
        yield joined(entity, way[-size], way[-1])


def structure_words(shape: ObjectShape | EnumShape) -> Words:
    """Say what a small object is made of: ``locale translation``.

    Nothing is said of what is large, or may grow by a value.
    """
    if isinstance(shape, EnumShape) or len(shape.fields) > 3:
        return ()
    words = tuple(word for field in shape.fields for word in split_words(field.name))
    if words[-1:] and words[-1][-1].isdigit():
        return ()
    return (*words, "object") if len(shape.fields) == 1 else words


def _length(words: Words) -> int:
    return sum(map(len, words))
