"""A schema as a union of conjunctions: nodes that must all hold, without any that combine others.

``allOf`` and ``$ref`` add nodes, ``oneOf`` and ``anyOf`` make several conjunctions of one. What
stands around a union is said again in each. Nothing here looks into a node's own keywords.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any, NamedTuple

import orjson

from generator.ir import schema_keywords as keywords
from generator.ir.schema_keywords import Node
from generator.ir.schema_parts import Part
from generator.ir.value_sets import dialect
from generator.ir.value_sets.conditions import without_plain_condition
from generator.ir.value_sets.dynamic_references import DynamicReferences
from generator.spec import Document, Location, UnresolvableReferenceError

MOST_ALTERNATIVES = 128
TOO_MANY = f"the schema has more than {MOST_ALTERNATIVES} alternatives"
"""Why a schema is not written out. What it asserts is compared as it is written instead."""

_MOST_STEPS = 20_000
_MOST_COMBINED = 4
_COMBINING = ("allOf", "oneOf", "anyOf")
_LOOKING = frozenset({"unevaluatedProperties", "unevaluatedItems"})
COMBINES = frozenset((*_COMBINING, "$ref"))
"""The keywords that add other nodes to the one they stand in."""


Address = tuple[str, str]
"""A file and a pointer in it."""


class Piece(NamedTuple):
    """A node of a conjunction, in 2020-12, without ``$ref``, ``allOf``, ``oneOf`` and ``anyOf``.

    ``scopes`` are where the nodes around it stand that say ``unevaluatedProperties`` or
    ``unevaluatedItems``.
    """

    node: Node
    location: Location
    scopes: tuple[Address, ...] = ()

    def child(self, node: Any, *keys: str | int) -> Part:
        """Give the schema ``node`` that stands below the piece."""
        return Part(keywords.as_node(node), self.location.child(*keys))


class _Task(NamedTuple):
    node: Any
    location: Location
    above: tuple[Address, ...] = ()
    crossed: int = 0
    scopes: tuple[Address, ...] = ()


class Union(NamedTuple):
    """A union that stands among the pieces, from ``oneOf``, ``anyOf`` or 3.0's ``nullable``."""

    source: str
    location: Location
    members: tuple[_Task, ...]
    scopes: tuple[Address, ...]

    @property
    def keyword(self) -> str:
        """The keyword that it can be written with."""
        return "oneOf" if self.source == "oneOf" else "anyOf"

    @property
    def parts(self) -> tuple[Part, ...]:
        """The members; each has a place of its own."""
        if self.source != "nullable":
            return tuple(Part(keywords.as_node(each.node), each.location) for each in self.members)
        place = self.location.child("nullable")
        listed = enumerate(self.members)
        return tuple(Part(each.node, place.child(index)) for index, each in listed)


class Choice(NamedTuple):
    """The member of a ``oneOf`` that was chosen."""

    union: Union
    member: int


@dataclass(frozen=True, slots=True)
class Conjunction:
    """Pieces that must all hold.

    The first ``shared`` of them stand around all unions. ``choices`` are the members of ``oneOf``
    that were chosen, by where that stands. ``label`` and ``origin`` are the name and the place of
    the member chosen last; ``incomplete`` says what the pieces do not say of the schema.
    """

    pieces: tuple[Piece, ...]
    shared: int
    choices: dict[Address, Choice]
    label: str
    origin: int
    discriminator: Part | None = None
    incomplete: str = ""


@dataclass(slots=True)
class _State:
    """A conjunction in the making: what was read, and what is still to be."""

    tasks: list[_Task]
    pieces: list[Piece] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    opened: int = 0
    seen: set[tuple[Address, tuple[Address, ...]]] = field(default_factory=set)
    choices: dict[Address, Choice] = field(default_factory=dict)
    label: str = ""
    origin: int = 0
    shared: int | None = None
    discriminator: Part | None = None
    incomplete: str = ""

    def branch(self, union: Union, members: Sequence[int]) -> _State:
        """Give the state with some members of a union chosen."""
        chosen = [union.members[index] for index in members]
        copy = _State(
            tasks=chosen[::-1],
            pieces=[*self.pieces],
            unions=[*self.unions],
            opened=self.opened,
            seen={*self.seen},
            choices={**self.choices},
            label=self.label,
            origin=len(self.pieces),
            shared=len(self.pieces) if self.shared is None else self.shared,
            discriminator=self.discriminator,
            incomplete=self.incomplete,
        )
        if union.keyword == "oneOf":
            copy.choices[_address(union.location)] = Choice(union, members[0])
        if union.source != "nullable":
            copy.label = label_of(chosen[0].node, chosen[0].location)
        return copy


def label_of(node: Any, location: Location) -> str:
    """Give the name that people know a schema by: its component's, else its title, else none."""
    if not isinstance(node, dict):
        return ""
    ref = node.get("$ref")
    pointer = ref.partition("#")[2] if isinstance(ref, str) else location.pointer
    if isinstance(ref, str) and not pointer:
        return ref.rpartition("/")[2].partition(".")[0]
    if pointer.startswith("/components/schemas/") and pointer.count("/") == 3:
        return pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
    title = node.get("title")
    return title.strip() if isinstance(title, str) else ""


class Conjunctions:
    """Takes schemas of one document apart."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._openapi = document.openapi
        self.dynamic = DynamicReferences(document)

    def union(self, parts: Iterable[Part]) -> list[Conjunction] | None:
        """Give the conjunctions of which one must hold; None where they are too many."""
        found: list[Conjunction] = []
        waiting = [self._start(parts)]
        steps = 0
        while waiting:
            state = waiting.pop()
            alive, taken = self._advance(state)
            steps += taken
            if steps > _MOST_STEPS or len(waiting) + len(found) > MOST_ALTERNATIVES:
                return None
            if not alive:
                continue
            if state.opened < len(state.unions):
                waiting.extend(reversed(self._branches(state)))
            else:
                found.append(_finished(state))
        return found

    def shared(self, parts: Iterable[Part]) -> tuple[Conjunction, tuple[Union, ...]] | None:
        """Give what stands around all unions, and these; None where that accepts nothing."""
        state = self._start(parts)
        alive, _ = self._advance(state)
        return (_finished(state), tuple(state.unions)) if alive else None

    def _start(self, parts: Iterable[Part]) -> _State:
        tasks = [_Task(part.node, part.location, (_address(part.location),)) for part in parts]
        label = label_of(tasks[0].node, tasks[0].location) if len(tasks) == 1 else ""
        return _State(tasks[::-1], seen={(task.above[0], ()) for task in tasks}, label=label)

    def _advance(self, state: _State) -> tuple[bool, int]:
        """Read what is to be read before the next union; say whether anything can be accepted."""
        steps = 0
        while state.tasks:
            steps += 1
            if steps > _MOST_STEPS or not self._read(state, state.tasks.pop()):
                return False, steps
        return True, steps

    def _read(self, state: _State, task: _Task) -> bool:
        node = keywords.as_node(task.node)
        if not isinstance(node, dict):
            return True
        node = dict(self.dynamic.settled(node)) if "$dynamicRef" in node else node
        node = dict(without_plain_condition(node)) if "if" in node else node
        if dialect.accepts_null_beside(node, self._openapi):
            said, rest = dialect.parted(node)
            members = [task._replace(node=each) for each in ({"type": "null"}, rest)]
            _add_union(state, task, "nullable", members)
            return self._add(state, task, said)
        if COMBINES.isdisjoint(node):
            return self._add(state, task, node)
        if "$ref" in node:
            return self._follow(state, task, node)
        return self._open(state, task, node)

    def _add(self, state: _State, task: _Task, node: Node) -> bool:
        """Add a node that combines no others."""
        if "not" in node and dialect.asserts_nothing(node["not"]):
            return False
        plain = dialect.lifted(node, self._openapi)
        if plain:
            state.pieces.append(Piece(plain, task.location, _scoped(task, plain).scopes))
        return True

    def _follow(self, state: _State, task: _Task, node: dict[str, Any]) -> bool:
        beside = {key: value for key, value in node.items() if key != "$ref"}
        if self._openapi == "3.0":
            beside = {key: beside[key] for key in beside if key in keywords.ANNOTATIONS}
        task = _scoped(task, beside)
        try:
            target = self._document.resolve(node["$ref"], task.location)
        except UnresolvableReferenceError:
            target = None
        alive = target is None or self._enter(state, task, target)
        if beside:
            state.tasks.append(task._replace(node=beside))
        return alive

    def _enter(self, state: _State, task: _Task, target: Location) -> bool:
        """Read what a reference leads to, unless it was read: it says nothing new then.

        A member of a union that leads back to the union adds no value to it.
        """
        address = _address(target)
        if address in task.above[: task.crossed]:
            return False
        if (address, task.scopes) not in state.seen:
            state.seen.add((address, task.scopes))
            node, above = self._document.node(target), (*task.above, address)
            state.tasks.append(_Task(node, target, above, task.crossed, task.scopes))
        return True

    def _open(self, state: _State, task: _Task, node: dict[str, Any]) -> bool:
        """Read a node with ``allOf``, ``oneOf`` or ``anyOf``."""
        task = _scoped(task, node)
        if state.discriminator is None and _discriminates(node):
            state.discriminator = Part(node, task.location)
        added: list[_Task] = []
        for keyword in _COMBINING:
            listed = node.get(keyword)
            members = self._members(task, keyword, listed) if isinstance(listed, list) else []
            if keyword == "allOf" or len(members) == 1:
                added += members
            elif members:
                _add_union(state, task, keyword, members)
        state.tasks += reversed(added)
        rest = {key: value for key, value in node.items() if key not in _COMBINING}
        return self._add(state, task, rest) if rest else True

    def _members(self, task: _Task, keyword: str, listed: Sequence[Any]) -> list[_Task]:
        """Give what ``keyword`` lists; of members that are alike the first, but for ``oneOf``."""
        members = [
            task._replace(node=member, location=task.location.child(keyword, index))
            for index, member in enumerate(listed)
        ]
        if keyword == "allOf":
            return _unlike(members)
        lifted = [
            member._replace(node=dialect.union_member(member.node, self._openapi))
            for member in members
        ]
        return lifted if keyword == "oneOf" else _unlike(lifted)

    def _branches(self, state: _State) -> list[_State]:
        union = state.unions[state.opened]
        state.opened += 1
        count = len(union.members)
        chosen = [(index,) for index in range(count)]
        if union.keyword != "anyOf" or not union.scopes or count == 1:
            return [state.branch(union, each) for each in chosen]
        # What is evaluated depends on all members that hold, so these are told apart.
        if count > _MOST_COMBINED:
            branches = [state.branch(union, each) for each in chosen]
            for branch in branches:
                branch.incomplete = (
                    "unevaluatedProperties or unevaluatedItems looks into an anyOf of many members"
                )
            return branches
        sizes = range(1, count + 1)
        several = [each for size in sizes for each in combinations(range(count), size)]
        return [state.branch(union, each) for each in several]


def _scoped(task: _Task, node: Node) -> _Task:
    """Give the task with its own place among its scopes where that looks into what it holds."""
    address = _address(task.location)
    if _LOOKING.isdisjoint(node) or address in task.scopes:
        return task
    return task._replace(scopes=(*task.scopes, address))


def _unlike(tasks: Sequence[_Task]) -> list[_Task]:
    """Give each task once, and of those alike the first."""
    keys = {frozenset(task.node) for task in tasks if isinstance(task.node, dict)}
    if len(keys) == len(tasks):
        return list(tasks)
    found: dict[bytes, _Task] = {}
    for task in tasks:
        found.setdefault(_text(task.node), task)
    return list(found.values())


def _add_union(state: _State, task: _Task, keyword: str, members: Sequence[_Task]) -> None:
    """Add a union, unless the very same is asserted already."""
    crossed = len(task.above)
    tasks = tuple([member._replace(crossed=crossed) for member in members])
    union = Union(keyword, task.location, tasks, task.scopes)
    if not any(_are_same(union, other) for other in state.unions):
        state.unions.append(union)


def _are_same(one: Union, other: Union) -> bool:
    if len(one.members) != len(other.members) or one.scopes != other.scopes:
        return False
    if one.keyword != other.keyword or one.location.file != other.location.file:
        return False
    pairs = zip(one.members, other.members, strict=True)
    return all(_text(left.node) == _text(right.node) for left, right in pairs)


def _text(node: Any) -> bytes:
    return orjson.dumps(node, default=str, option=orjson.OPT_SORT_KEYS)


def _finished(state: _State) -> Conjunction:
    pieces = tuple(state.pieces)
    if state.incomplete:
        pieces = tuple(piece._replace(node=_without_looking(piece.node)) for piece in pieces)
    return Conjunction(
        pieces,
        len(state.pieces) if state.shared is None else state.shared,
        state.choices,
        state.label,
        state.origin,
        state.discriminator,
        state.incomplete,
    )


def _discriminates(node: Node) -> bool:
    return isinstance(node.get("discriminator"), dict) and ("oneOf" in node or "anyOf" in node)


def _without_looking(node: Node) -> Node:
    return {key: value for key, value in node.items() if key not in _LOOKING}


def _address(location: Location) -> Address:
    return location.file, location.pointer
