"""Which collection each operation of an API works on, and what it does there.

All of it is read from the description: the name of the client's method, the HTTP method and the
path. A nested collection that is called like one of the top level shows the same things.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from ..sampling.words import Words, singular, words_of
from ..server.descriptions import ApiDescription, DescribedOperation, Schema
from .client_view import ClientView, Key, client_views, view_of
from .schemas import element_of, members_of, success_schema

Role: TypeAlias = Literal[
    "list", "create", "get", "update", "replace", "delete", "replace_all", "action"
]

_VERBS: Final[Mapping[str, tuple[Role, ...]]] = {
    "GET": ("list", "get"),
    "POST": ("create",),
    "PATCH": ("update",),
    "PUT": ("replace",),
    "DELETE": ("delete",),
}
_ID_WORDS: Final = frozenset({"id", "ids", "uuid", "uuids"})


@dataclass(frozen=True, slots=True)
class Place:
    """A path parameter, and the collection that it chooses a thing of; None if it is no such."""

    parameter: str
    collection: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """What an operation is there for.

    `collection` is the one that it works on, `parents` are the things that the path leads through,
    `own` is the path parameter of the thing itself, None where the path leads to no single one.
    """

    operation: DescribedOperation
    role: Role
    collection: str
    parents: tuple[Place, ...]
    own: str | None
    view: ClientView


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """Things of one kind; `owners` are the collections that they are nested in.

    A `single` one has one thing for each thing of its owner, or only one.
    """

    name: str
    words: Words
    owners: tuple[str, ...]
    single: bool
    tasks: tuple[Task, ...]


class Catalogue:
    """All collections of an API, and the tasks of its operations by method and path."""

    def __init__(self, description: ApiDescription) -> None:
        operations = tuple(description.operations())
        views = client_views(description)
        uses = tuple(_uses(operations, views))
        envelope = _envelope(views) or _listing_envelope(uses)
        self._names = _Names(uses)
        self._many = {
            self._names.canonical(each.namespace)
            for each in uses
            if each.verb == "list" or each.own is not None
        }
        tasks = [self._task(each, views, envelope) for each in uses]
        self.tasks: Mapping[Key, Task] = {
            (each.operation.method, each.operation.path): each for each in tasks
        }
        self.collections: Mapping[str, Collection] = {
            name: _collection(
                name,
                [each for each in tasks if each.collection == name],
                single=name not in self._many,
            )
            for name in self._names.all
        }

    def find(self, words: Words) -> str | None:
        """Return the collection that words speak of: exactly, with less, or with more of them."""
        return self._names.find(words)

    def find_id(self, name: str) -> str | None:
        """Return the collection that the name of an id speaks of, such as ``chargePointIds``."""
        words = words_of(name)
        return self.find(words[:-1]) if len(words) > 1 and words[-1] in _ID_WORDS else None

    def _task(self, use: _Use, views: Mapping[Key, ClientView], envelope: str | None) -> Task:
        operation = use.operation
        parents = tuple(each for each in self._names.places(use) if each.parameter != use.own)
        collection = self._names.canonical(use.namespace)
        if use.verb is None and collection not in self._names.all:
            chosen = (each.collection for each in parents if each.collection is not None)
            collection = next(chosen, collection)
        return Task(
            operation=operation,
            role=self._role(use),
            collection=collection,
            parents=parents,
            own=use.own,
            view=_in_envelope(view_of(operation, views), operation, envelope),
        )

    def _role(self, use: _Use) -> Role:
        if use.verb is None:
            return "action"
        is_whole = use.own is None and self._names.canonical(use.namespace) in self._many
        if is_whole and use.verb not in ("list", "create"):
            return "replace_all" if use.verb == "replace" else "action"
        return use.verb


@dataclass(frozen=True, slots=True)
class _Use:
    """An operation with the namespace of its collection; `verb` is None for actions."""

    operation: DescribedOperation
    namespace: str
    verb: Role | None

    @property
    def own(self) -> str | None:
        """The parameter of the thing that the operation is for: its path ends with it."""
        last = self.operation.path.rpartition("/")[2]
        has_own = last.startswith("{") and self.verb not in (None, "list", "create")
        return last.strip("{}") if has_own else None


def _uses(
    operations: Sequence[DescribedOperation], views: Mapping[Key, ClientView]
) -> Iterator[_Use]:
    """Yield what operations are used for, by their names.

    One with another name does what its method does where one with a usual name has the same path.
    """
    named = [_named(each) for each in operations]
    there = {each.operation.path: each.namespace for each in named if each.verb is not None}
    for each in named:
        namespace = there.get(each.operation.path)
        if each.verb is None and namespace is not None:
            verb = _verb_of_method(each.operation, views)
            yield _Use(each.operation, each.namespace if verb is None else namespace, verb)
        else:
            yield each


def _named(operation: DescribedOperation) -> _Use:
    namespace, _, name = operation.name.rpartition(".")
    verbs = _VERBS.get(operation.method, ()) if namespace else ()
    verb = verbs[verbs.index(name)] if name in verbs else None
    return _Use(operation, namespace, verb)


def _verb_of_method(operation: DescribedOperation, views: Mapping[Key, ClientView]) -> Role | None:
    verbs = _VERBS.get(operation.method, ())
    if len(verbs) > 1:
        return "get" if view_of(operation, views).pagination is None else "list"
    return next(iter(verbs), None)


def _envelope(views: Mapping[Key, ClientView]) -> str | None:
    """Return the member that most answers hold their thing in."""
    counts = Counter(each.unwrap for each in views.values() if each.unwrap is not None)
    return max(counts, key=lambda name: (counts[name], name), default=None)


def _listing_envelope(uses: Iterable[_Use]) -> str | None:
    """Return the member that most listings hold their items in: single things are in it too."""
    bodies = (success_schema(each.operation) for each in uses if each.verb == "list")
    names = [
        name
        for body in bodies
        for name, each in (members_of(body).items() if body is not None else ())
        if element_of(each) is not None
    ]
    return Counter(names).most_common(1)[0][0] if names else None


def _in_envelope(
    view: ClientView, operation: DescribedOperation, envelope: str | None
) -> ClientView:
    """Return a view that finds the thing where more stands beside it, so nothing is unwrapped."""
    body = success_schema(operation)
    is_known = view.pagination is not None or view.unwrap is not None or body is None
    if is_known or envelope is None or envelope not in members_of(body or Schema({}, {})):
        return view
    return ClientView(None, envelope)


class _Names:
    """The names of collections, and what speaks of them."""

    def __init__(self, uses: Iterable[_Use]) -> None:
        namespaces = {each.namespace for each in uses if each.verb is not None}
        self._top = {each for each in namespaces if "." not in each}
        self.all = tuple(sorted(map(self.canonical, namespaces)))
        self._words = {each: singular(words_of(each.rpartition(".")[2])) for each in self.all}
        self._found: dict[Words, str | None] = {}

    def canonical(self, namespace: str) -> str:
        """Return the collection of a namespace: ``charge_points.evses`` are ``evses``."""
        parts = namespace.split(".")
        starts = (index for index in range(len(parts) - 1, 0, -1) if parts[index] in self._top)
        return ".".join(parts[next(starts, 0) :])

    def find(self, words: Words) -> str | None:
        words = singular(words)
        if words not in self._found:
            self._found[words] = self._search(words)
        return self._found[words]

    def _search(self, words: Words) -> str | None:
        if not words:
            return None
        count = len(words)
        shorter = [each for each, own in self._words.items() if own and words[-len(own) :] == own]
        longer = [each for each, own in self._words.items() if own[-count:] == words]
        if shorter:
            return max(shorter, key=lambda each: (len(self._words[each]), -each.count("."), each))
        return min(longer, key=lambda each: (each.count("."), len(each), each), default=None)

    def places(self, use: _Use) -> Iterator[Place]:
        """Yield the path parameters in the order of the path."""
        parts, passed, follows = use.namespace.split("."), 0, False
        for segment in use.operation.path.split("/"):
            if not segment.startswith("{"):
                if passed < len(parts) and _is_same(segment, parts[passed]):
                    passed, follows = passed + 1, True
                continue
            name = segment.strip("{}")
            known = self._known(".".join(parts[:passed])) if follows else None
            yield Place(name, known or self._called(name))
            follows = False

    def _called(self, parameter: str) -> str | None:
        words = words_of(parameter)
        return self.find(words[:-1] if words[-1:] and words[-1] in _ID_WORDS else words)

    def _known(self, namespace: str) -> str | None:
        name = self.canonical(namespace)
        return name if name in self._words else None


def _is_same(segment: str, part: str) -> bool:
    return singular(words_of(segment)) == singular(words_of(part))


def _collection(name: str, tasks: list[Task], *, single: bool) -> Collection:
    usual = [each for each in tasks if each.role != "action"]
    nearest = (
        next((place.collection for place in reversed(each.parents) if place.collection), None)
        for each in usual
    )
    owners = dict.fromkeys(each for each in nearest if each is not None and each != name)
    return Collection(
        name=name,
        words=singular(words_of(name.rpartition(".")[2])),
        owners=tuple(owners),
        single=single,
        tasks=tuple(tasks),
    )
