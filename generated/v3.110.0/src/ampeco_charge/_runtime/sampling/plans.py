"""What can be told of a schema before a value is made: which nodes hold, and what they say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from threading import RLock
from typing import Final

from ..lazy import lazy_property
from ..server.descriptions import Json, Schema
from ..server.references import component_name
from .acceptance import Validator, validator_of
from .layouts import ArrayLayout, ObjectLayout
from .limits import (
    Node,
    NumberLimits,
    TextLimits,
    choices_of,
    number_limits,
    text_limits,
    types_of,
    values_of,
)

_WITHIN_MANY: Final = frozenset("""
    not oneOf if dependentSchemas dependentRequired contains uniqueItems propertyNames
    patternProperties unevaluatedProperties unevaluatedItems minProperties maxProperties
    """.split())
"""What takes a look at the whole value, after it is made."""

_TAKEN_APART: Final = frozenset({"$ref", "allOf"})
_COMPOUND: Final = frozenset({"object", "array"})


@dataclass(frozen=True, slots=True)
class Branching:
    """One of these holds; of `exclusive` ones no other does."""

    alternatives: tuple[Plan, ...]
    exclusive: bool


class Plan:
    """What a value must be of which all `nodes` hold.

    `flat` are the same without references and ``allOf``; None where nothing is accepted.
    """

    def __init__(
        self, nodes: tuple[Json, ...], flat: tuple[Node, ...] | None, plans: Plans
    ) -> None:
        self.nodes = nodes
        self.flat = flat or ()
        self.plans = plans
        self._is_false = flat is None

    @lazy_property
    def is_empty(self) -> bool:
        """Whether there plainly is no such value."""
        return self._is_false or not self.types or self.choices == ()

    @lazy_property
    def types(self) -> tuple[str, ...]:
        """The types that are allowed, likeliest first."""
        return types_of(self.flat)

    @lazy_property
    def choices(self) -> tuple[Json, ...] | None:
        """The values that are listed; None where none are."""
        return choices_of(self.flat)

    @lazy_property
    def branching(self) -> Branching | None:
        """The first choice that the nodes leave between schemas."""
        for node in self.flat:
            for make in (_union, _condition, _dependency):
                found = make(node)
                if found is not None:
                    left, members, exclusive = found
                    rest = [left if each is node else each for each in self.flat]
                    plans = (self.plans.of(*rest, *member) for member in members)
                    return Branching(tuple(plans), exclusive)
        return None

    @lazy_property
    def is_compound(self) -> bool:
        """Whether the values are objects or arrays, all or some."""
        if self.branching is not None:
            return any(each.is_compound for each in self.branching.alternatives)
        return self.choices is None and not _COMPOUND.isdisjoint(self.types[:1])

    @lazy_property
    def is_null(self) -> bool:
        """Whether null is the only value."""
        return self.types == ("null",) or self.choices == (None,)

    @lazy_property
    def is_checked(self) -> bool:
        """Whether values made by its parts may still be refused by the whole."""
        return not self.is_compound or any(not _WITHIN_MANY.isdisjoint(node) for node in self.flat)

    @lazy_property
    def schema(self) -> Schema:
        """The schema that all of it is."""
        whole = {"allOf": list(self.nodes)} if self.nodes else True
        return Schema(self.nodes[0] if len(self.nodes) == 1 else whole, self.plans.components)

    @lazy_property
    def _validator(self) -> Validator:
        return validator_of(self.schema)

    def accepts(self, value: Json) -> bool:
        """Tell whether all nodes accept a value."""
        return self._validator.is_valid(value)

    @lazy_property
    def object(self) -> ObjectLayout[Plan]:
        """What objects are made of."""
        return ObjectLayout(self.flat, self.plans.of)

    @lazy_property
    def array(self) -> ArrayLayout[Plan]:
        """What arrays are made of."""
        return ArrayLayout(self.flat, self.plans.of)

    @lazy_property
    def numbers(self) -> NumberLimits:
        """The limits of numbers."""
        return number_limits(self.flat)

    @lazy_property
    def integers(self) -> NumberLimits:
        """The limits of numbers without a fraction."""
        return number_limits([*self.flat, {"multipleOf": 1}])

    @lazy_property
    def texts(self) -> TextLimits:
        """The limits of texts."""
        return text_limits(self.flat)

    @lazy_property
    def examples(self) -> tuple[Json, ...]:
        """The values that the description shows."""
        listed = (each for each in values_of(self.flat, "examples") if isinstance(each, list))
        return tuple(example for examples in listed for example in examples)

    @lazy_property
    def defaults(self) -> tuple[Json, ...]:
        """The values that the description names as defaults."""
        return tuple(values_of(self.flat, "default"))


class Plans:
    """The plans of schemas that refer to the same components; each is made once."""

    def __init__(self, components: Mapping[str, Json]) -> None:
        self.components = components
        self._by_nodes: dict[tuple[int, ...], Plan] = {}
        self._by_flat: dict[tuple[int, ...] | None, Plan] = {}
        self._bare: dict[int, Node] = {}
        # Nodes are told apart by identity, which lasts as long as they do.
        self._kept: list[Json] = []

    def of(self, *nodes: Json) -> Plan:
        """Return the plan of nodes that must all hold; the same one for the same nodes."""
        key = tuple(map(id, nodes))
        if key not in self._by_nodes:
            self._kept.append(nodes)
            self._by_nodes[key] = self._made(nodes)
        return self._by_nodes[key]

    def _made(self, nodes: tuple[Json, ...]) -> Plan:
        found = list(self._flattened(nodes, ()))
        if False in found:
            return Plan(nodes, None, self)
        flat = {id(node): node for node in found if isinstance(node, dict)}
        key = tuple(flat)
        if key not in self._by_flat:
            self._by_flat[key] = Plan(nodes, tuple(flat.values()), self)
        return self._by_flat[key]

    def _flattened(self, nodes: Iterable[Json], passed: tuple[str, ...]) -> Iterator[Node | bool]:
        """Take nodes apart; `passed` references lead here, and none goes round."""
        for node in nodes:
            if not isinstance(node, dict):
                yield from () if node else (False,)
                continue
            ref = node.get("$ref")
            if ref is not None and ref not in passed:
                target = self.components[component_name(ref)]
                yield from self._flattened([target], (*passed, ref))
            yield from self._flattened(node.get("allOf", ()), passed)
            if not node.keys() <= _TAKEN_APART:
                yield self._without_taken(node)

    def _without_taken(self, node: Node) -> Node:
        if node.keys().isdisjoint(_TAKEN_APART):
            return node
        if id(node) not in self._bare:
            self._kept.append(node)
            self._bare[id(node)] = _without(node, *_TAKEN_APART)
        return self._bare[id(node)]


class PlansByComponents:
    """The plans of all schemas, for samplers that share them; `lock` is for who asks for plans."""

    def __init__(self) -> None:
        self.lock = RLock()
        self._plans: dict[int, Plans] = {}

    def of(self, schema: Schema) -> Plan:
        """Return the plan of a schema."""
        # Told apart by identity, which lasts because the plans keep the components.
        found = self._plans.get(id(schema.components))
        if found is None:
            found = self._plans[id(schema.components)] = Plans(schema.components)
        return found.of(schema.value)


_Branches = tuple[Node, list[list[Json]], bool]


def _without(node: Node, *keywords: str) -> Node:
    return {keyword: value for keyword, value in node.items() if keyword not in keywords}


def _union(node: Node) -> _Branches | None:
    keyword = next((each for each in ("oneOf", "anyOf") if each in node), None)
    if keyword is None:
        return None
    return _without(node, keyword), [[member] for member in node[keyword]], keyword == "oneOf"


def _condition(node: Node) -> _Branches | None:
    if "if" not in node or ("then" not in node and "else" not in node):
        return None
    met = [node["if"], node.get("then", True)]
    return _without(node, "if", "then", "else"), [met, [node.get("else", True)]], False


def _dependency(node: Node) -> _Branches | None:
    if not node.get("dependentSchemas"):
        return None
    (name, schema), *others = node["dependentSchemas"].items()
    left = {**_without(node, "dependentSchemas"), "dependentSchemas": dict(others)}
    present = [{"required": [name]}, schema]
    return left, [present, [{"properties": {name: False}}]], False
