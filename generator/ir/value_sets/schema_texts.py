"""Schemas as validators of JSON Schema 2020-12 take them, made of the nodes as they are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from generator.ir import schema_keywords as keywords
from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.schema_parts import Part
from generator.ir.types import Direction
from generator.ir.value_sets import ALL_TYPES, Inner, JsonType, dialect
from generator.ir.value_sets.conjunctions import Address, Conjunctions
from generator.ir.value_sets.object_sets import ObjectSets
from generator.ir.value_sets.schema_components import Components
from generator.ir.value_sets.schema_sketches import types_of
from generator.ir.value_sets.text_checks import KNOWN_FORMATS
from generator.ir.value_sets.written_digests import WrittenDigests
from generator.spec import Document, Location, UnresolvableReferenceError

_AS_WRITTEN = frozenset("""
    type enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
    minLength maxLength pattern minItems maxItems uniqueItems minContains maxContains
    minProperties maxProperties
    """.split())
_WITHIN = frozenset("""
    items contains additionalProperties unevaluatedProperties unevaluatedItems propertyNames
    """.split())
_OF_CONDITIONS = frozenset({"not", "if", "then", "else"})
_ALL = tuple(sorted(ALL_TYPES))
_NOTED_TEXTS = ("format", "contentEncoding", "contentMediaType")
_ONE_WAY = (b'"readOnly"', b'"writeOnly"')


class _Context(NamedTuple):
    """What is said around a node, in other nodes that hold of the same value.

    ``typed`` tells that types are named, ``implied`` are those that are meant where none are,
    ``hidden`` the properties that do not travel. ``strict`` is so within ``not`` and ``if``, where
    nothing but what is written is meant.
    """

    typed: bool = False
    implied: tuple[JsonType, ...] = _ALL
    hidden: tuple[str, ...] = ()
    strict: bool = False


_ALONE = _Context()
_STRICT = _Context(typed=True, strict=True)


class SchemaTexts:
    """Writes the schemas of one document, for one direction."""

    def __init__(
        self,
        document: Document,
        direction: Direction,
        conjunctions: Conjunctions,
        objects: ObjectSets,
        written: WrittenDigests,
    ) -> None:
        self.document = document
        self.conjunctions = conjunctions
        self.objects = objects
        self.direction = direction
        self._written = written
        self._sides: dict[Address, Direction | None] = {}

    def of(self, inner: Inner) -> Json:
        """Write a schema that is complete in itself; what it refers to is in its ``$defs``.

        Properties that do not travel in the direction are neither declared nor required; what a
        node without ``type`` is plainly meant for is its type. Discriminators and what only
        describes are left out.
        """
        components = Components("#/$defs/")
        whole = _Writing(self, components, _checked_format).whole(inner)
        definitions = components.all()
        return {**whole, "$defs": definitions} if definitions else whole

    def described(self, inner: Inner, components: Components) -> Json:
        """Write what :meth:`of` writes with its annotations, and what it refers to as components.

        Annotations are ``format``, even if nothing checks it, ``default``, ``examples`` and what
        says how a text is encoded. They are not all valid against the schema.
        """
        content = self._written.content(inner.parts)
        if content is None:
            return _Writing(self, components, _annotations).whole(inner)
        key = self.direction, content, components.name_at(inner.parts[0].location, self.direction)
        if key not in components.memory:
            components.memory[key] = _Writing(self, components, _annotations).whole(inner)
        return components.memory[key]

    def side(self, target: Location) -> Direction | None:
        """Give the direction where what stands there may differ in the other one, else None."""
        address = target.file, target.pointer
        if address not in self._sides:
            is_one_way = self._written.mentions(target, _ONE_WAY)
            self._sides[address] = self.direction if is_one_way else None
        return self._sides[address]


def _checked_format(node: Node) -> dict[str, Json]:
    """Give the format of a node if it is one that can be checked."""
    format_ = node.get("format")
    return {"format": format_} if format_ in KNOWN_FORMATS else {}


def _annotations(node: Node) -> dict[str, Json]:
    """Give what a node says beside its assertions, in the words of JSON Schema 2020-12.

    Source: JSON Schema validation, sections 7 to 9; OpenAPI 3.0.3, Schema Object, ``example``.
    """
    found = {key: node[key] for key in _NOTED_TEXTS if isinstance(node.get(key), str)}
    if "default" in node:
        found["default"] = node["default"]
    listed = node.get("examples")
    examples = [
        *([node["example"]] if "example" in node else []),
        *(listed if isinstance(listed, list) else []),
    ]
    return {**found, "examples": examples} if examples else found


class _Writing:
    """One schema being written, with what it refers to; ``noted`` says what is kept of a node."""

    def __init__(
        self, texts: SchemaTexts, components: Components, noted: Callable[[Node], dict[str, Json]]
    ) -> None:
        self._texts = texts
        self._document = texts.document
        self._openapi = texts.document.openapi
        self._conjunctions = texts.conjunctions
        self._components = components
        self._noted = noted
        self._waiting: list[tuple[str, Location, _Context]] = []
        self._writers = self._writers_by_keyword()

    def whole(self, inner: Inner) -> dict[str, Json]:
        """Write a schema, and all that it refers to into the components."""
        text = self.conjunction(inner.parts, _ALONE)
        while self._waiting:
            name, location, context = self._waiting.pop()
            node = self._document.node(location)
            self._components.keep(name, self._node(node, location, context))
        if inner.parts:
            text = self._placed(text, inner.parts[0].location)
        return dict(text) if isinstance(text, dict) else {"not": {}}

    def conjunction(self, parts: Sequence[Part], around: _Context) -> Json:
        """Write parts that must all hold, with the type they are meant for."""
        found = self._conjunctions.shared(parts)
        if found is None:
            return False
        pieces, unions = found[0].pieces, found[1]
        context = around
        if not around.strict:
            nodes = [piece.node for piece in pieces]
            typed = around.typed or any(map(keywords.declared_kinds, nodes))
            implied = around.implied
            if not typed:
                implied = tuple(sorted(types_of(nodes, implied=True) & set(implied)))
            hidden = tuple(sorted({*around.hidden, *self._texts.objects.hidden(pieces)}))
            context = _Context(typed, () if typed else implied, hidden)
        texts = [self._node(part.node, part.location, context) for part in parts]
        text = _all_of(texts)
        if unions or context.typed or context.implied == _ALL:
            return text
        types: list[Json] = [*context.implied]
        return {"type": types, "allOf": [text]}

    def _node(self, written: Any, location: Location, context: _Context) -> Json:
        node = keywords.as_node(written)
        if not isinstance(node, Mapping):
            return {}
        node = dict(self._conjunctions.dynamic.settled(node))
        if dialect.accepts_null_beside(node, self._openapi):
            rest = self._node(dialect.parted(node)[1], location, context)
            return {"anyOf": [{"type": "null"}, rest], **self._noted(dialect.parted(node)[0])}
        if "$ref" in node:
            return self._reference(node, location, context)
        if keywords.accepts_nothing(node):
            return False
        return self._members(dialect.lifted(node, self._openapi), location, context)

    def _reference(self, node: Node, location: Location, context: _Context) -> Json:
        beside = {key: node[key] for key in node if key != "$ref" and key in dialect.ASSERTIONS}
        text: Any = {}
        if beside and self._openapi != "3.0":
            text = self._node(beside, location, context)
        if text is False:
            return False
        text |= self._noted({key: node[key] for key in node if key not in dialect.ASSERTIONS})
        try:
            target = self._document.resolve(node["$ref"], location)
        except UnresolvableReferenceError:
            return text  # type: ignore[no-any-return]
        return {**text, "$ref": self._components.reference(self._name(target, context))}

    def _name(self, target: Location, context: _Context) -> str:
        key = (target.file, target.pointer), context, self._texts.side(target)
        name = self._components.target(key)
        if name is None:
            name = self._components.add_target(key, target, self._texts.direction)
            self._waiting.append((name, target, context))
        return name

    def _members(self, node: Node, location: Location, context: _Context) -> Json:
        text: dict[str, Json] = {}
        for key, value in node.items():
            if key in _AS_WRITTEN:
                text[key] = value
            elif key in self._writers:
                written = self._writers[key](value, location.child(key), context)
                if written is not None:
                    text[key] = written
        text |= self._noted(node)
        self._add_bounds(text, node.get("format"))
        return text

    def _add_bounds(self, text: dict[str, Any], format_: object) -> None:
        """Add what the format of a number says of it."""
        bounds = dialect.NUMBER_FORMATS.get(format_) if isinstance(format_, str) else None
        if bounds is not None:
            said: dict[str, Json] = {"minimum": bounds[0], "maximum": bounds[1]}
            if format_ in dialect.WHOLE_NUMBER_FORMATS:
                said["multipleOf"] = 1
            text["allOf"] = [*text.get("allOf", ()), said]

    def _writers_by_keyword(
        self,
    ) -> Mapping[str, Callable[[Any, Location, _Context], Json]]:
        return {
            **dict.fromkeys(_WITHIN, self._within),
            **dict.fromkeys(_OF_CONDITIONS, self._condition),
            "allOf": self._all_of,
            "oneOf": self._union,
            "anyOf": self._union,
            "prefixItems": self._listed,
            "properties": self._properties,
            "patternProperties": self._named,
            "dependentSchemas": self._conditions,
            "dependentRequired": self._dependent,
            "required": self._required,
        }

    def _within(self, node: Any, at: Location, context: _Context) -> Json:
        around = _STRICT if context.strict else _ALONE
        text = self.conjunction([Part(keywords.as_node(node), at)], around)
        return self._placed(text, at)

    def _placed(self, text: Json, at: Location) -> Json:
        return self._components.placed(text, at, self._texts.direction)

    def _condition(self, node: Any, at: Location, _: _Context) -> Json:
        return self.conjunction([Part(keywords.as_node(node), at)], _STRICT)

    def _all_of(self, members: Any, at: Location, context: _Context) -> Json:
        listed = [self._node(each, at.child(index), context) for index, each in enumerate(members)]
        return listed or None

    def _union(self, members: Any, at: Location, context: _Context) -> Json:
        nodes = [dialect.union_member(member, self._openapi) for member in members]
        places = [at.child(index) for index in range(len(nodes))]
        listed = [
            self._placed(self.conjunction([Part(dict(node), place)], context), place)
            for node, place in zip(nodes, places, strict=True)
        ]
        return listed or None

    def _listed(self, members: Any, at: Location, context: _Context) -> Json:
        listed = [
            self._within(each, at.child(index), context) for index, each in enumerate(members)
        ]
        return listed or None

    def _properties(self, members: Any, at: Location, context: _Context) -> Json:
        return {
            name: self._within(node, at.child(name), context)
            for name, node in members.items()
            if name not in context.hidden
        }

    def _named(self, members: Any, at: Location, context: _Context) -> Json:
        return {name: self._within(node, at.child(name), context) for name, node in members.items()}

    def _conditions(self, members: Any, at: Location, context: _Context) -> Json:
        return {
            name: self._condition(node, at.child(name), context) for name, node in members.items()
        }

    def _dependent(self, names: Any, at: Location, context: _Context) -> Json:
        return {each: self._required(beside, at, context) or [] for each, beside in names.items()}

    def _required(self, names: Any, _: Location, context: _Context) -> Json:
        return [name for name in names if name not in context.hidden] or None


def _all_of(texts: list[Json]) -> Json:
    if len(texts) == 1:
        return texts[0]
    return {"allOf": texts} if texts else {}
