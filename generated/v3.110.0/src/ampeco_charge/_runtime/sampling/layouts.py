"""What objects and arrays are made of, by all nodes that hold of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from ..lazy import lazy_property
from ..server.descriptions import Json
from .acceptance import matches
from .limits import Node, largest, smallest, values_of

P = TypeVar("P")


class ObjectLayout(Generic[P]):
    """The members of an object; `plan_of` gives what nodes say together."""

    def __init__(self, nodes: Sequence[Node], plan_of: Callable[..., P]) -> None:
        self._nodes = nodes
        self._plan_of = plan_of
        self._members: dict[str, P | None] = {}

    @lazy_property
    def names(self) -> tuple[str, ...]:
        """The names of described and of required properties, in the order of the description."""
        described = [name for node in self._nodes for name in node.get("properties", ())]
        return tuple(dict.fromkeys([*described, *sorted(self.required)]))

    @lazy_property
    def required(self) -> frozenset[str]:
        """The names of the properties that must be there."""
        return frozenset(name for names in values_of(self._nodes, "required") for name in names)

    @lazy_property
    def dependent(self) -> dict[str, tuple[str, ...]]:
        """The names that must be there beside a name."""
        found: dict[str, tuple[str, ...]] = {}
        for names in values_of(self._nodes, "dependentRequired"):
            for name, others in names.items():
                found[name] = (*found.get(name, ()), *others)
        return found

    @lazy_property
    def least(self) -> int:
        """The least number of members."""
        return largest(self._nodes, "minProperties", 0)

    @lazy_property
    def most(self) -> int | None:
        """The greatest number of members."""
        return smallest(self._nodes, "maxProperties")

    @lazy_property
    def name_nodes(self) -> tuple[Json, ...]:
        """The schemas of all names."""
        return tuple(values_of(self._nodes, "propertyNames"))

    @lazy_property
    def name_patterns(self) -> tuple[str, ...]:
        """The patterns of names that are described by them."""
        listed = values_of(self._nodes, "patternProperties")
        return tuple(dict.fromkeys(pattern for patterns in listed for pattern in patterns))

    @lazy_property
    def is_map(self) -> bool:
        """Whether the object has no properties of its own, but describes those of any name."""
        others = values_of(self._nodes, "additionalProperties")
        return not self.names and any(isinstance(other, dict) and other for other in others)

    def member(self, name: str) -> P | None:
        """Return the plan of a property; None for one that must not be there."""
        if name not in self.names:
            return self._member(name)
        if name not in self._members:
            self._members[name] = self._member(name)
        return self._members[name]

    def keeps(self, name: str) -> bool:
        """Tell whether a property of that name is described, by its name or in some other way."""
        if name in self.names or any(matches(each, name) for each in self.name_patterns):
            return True
        return not self.names or any(
            other is not False for other in values_of(self._nodes, "additionalProperties")
        )

    def _member(self, name: str) -> P | None:
        nodes = list(self._said_of(name))
        described = any(_describes(node, name) for node in self._nodes)
        if not described:
            nodes += values_of(self._nodes, "unevaluatedProperties")
        return None if any(node is False for node in nodes) else self._plan_of(*nodes)

    def _said_of(self, name: str) -> Iterator[Json]:
        for node in self._nodes:
            if name in node.get("properties", ()):
                yield node["properties"][name]
            for pattern, schema in node.get("patternProperties", {}).items():
                if matches(pattern, name):
                    yield schema
            if "additionalProperties" in node and not _describes(node, name):
                yield node["additionalProperties"]


def _describes(node: Node, name: str) -> bool:
    patterns = node.get("patternProperties", ())
    return name in node.get("properties", ()) or any(matches(each, name) for each in patterns)


class ArrayLayout(Generic[P]):
    """The items of an array."""

    def __init__(self, nodes: Sequence[Node], plan_of: Callable[..., P]) -> None:
        self._nodes = nodes
        self._plan_of = plan_of

    @lazy_property
    def least(self) -> int:
        """The least number of items, counting those that must be contained."""
        contained = sum(number for _, number in self.contained)
        until = self._contained_from + contained if contained else 0
        return max(largest(self._nodes, "minItems", 0), until)

    @lazy_property
    def most(self) -> int | None:
        """The greatest number of items."""
        bounds = [smallest(self._nodes, "maxItems"), self._closed_at]
        return min((bound for bound in bounds if bound is not None), default=None)

    @lazy_property
    def is_unique(self) -> bool:
        """Whether no two items are equal."""
        return True in values_of(self._nodes, "uniqueItems")

    @lazy_property
    def listed(self) -> int:
        """How many items are described one by one."""
        return max(map(len, values_of(self._nodes, "prefixItems")), default=0)

    @lazy_property
    def contained(self) -> tuple[tuple[Json, int], ...]:
        """The schemas of items that must be there, and how many of them."""
        return tuple(
            (node["contains"], node.get("minContains", 1))
            for node in self._nodes
            if "contains" in node
        )

    def item(self, index: int) -> P:
        """Return the plan of an item."""
        nodes = list(self._said_of(index))
        before = self._contained_from
        for schema, number in self.contained:
            if before <= index < before + number:
                nodes.append(schema)
            before += number
        return self._plan_of(*nodes)

    @lazy_property
    def _contained_from(self) -> int:
        """Where the items that must be contained begin: after the listed ones if there is room."""
        number = sum(number for _, number in self.contained)
        return self.listed if self.most is None else max(0, min(self.listed, self.most - number))

    @lazy_property
    def _closed_at(self) -> int | None:
        closed = [
            len(node.get("prefixItems", ())) for node in self._nodes if node.get("items") is False
        ]
        return min(closed, default=None)

    def _said_of(self, index: int) -> Iterator[Json]:
        for node in self._nodes:
            listed = node.get("prefixItems", ())
            if index < len(listed):
                yield listed[index]
            elif "items" in node:
                yield node["items"]
