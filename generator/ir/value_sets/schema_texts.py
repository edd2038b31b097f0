"""Schemas as validators of JSON Schema 2020-12 take them, made of the nodes as they are written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from generator.ir import schema_keywords as keywords
from generator.ir.schema import Json
from generator.ir.schema_keywords import Node
from generator.ir.schema_parts import Part
from generator.ir.value_sets import ALL_TYPES, Inner, JsonType, dialect
from generator.ir.value_sets.conjunctions import Address, Conjunctions
from generator.ir.value_sets.object_sets import ObjectSets
from generator.ir.value_sets.schema_sketches import types_of
from generator.ir.value_sets.text_checks import KNOWN_FORMATS
from generator.spec import Document, Location, UnresolvableReferenceError

_PLAIN_NAME = re.compile(r"[A-Za-z0-9_-]+")
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

    def __init__(self, document: Document, conjunctions: Conjunctions, objects: ObjectSets) -> None:
        self._document = document
        self._conjunctions = conjunctions
        self._objects = objects

    def of(self, inner: Inner) -> Json:
        """Write a schema that is complete in itself; what it refers to is in its ``$defs``.

        Properties that do not travel in the direction are neither declared nor required; what a
        node without ``type`` is plainly meant for is its type. Discriminators and what only
        describes are left out.
        """
        writing = _Writing(self._document, self._conjunctions, self._objects)
        text = writing.conjunction(inner.parts, _ALONE)
        definitions = writing.definitions()
        whole = dict(text) if isinstance(text, dict) else {"not": {}}
        return {**whole, "$defs": definitions} if definitions else whole


class _Writing:
    """One schema being written; remembers what it refers to."""

    def __init__(self, document: Document, conjunctions: Conjunctions, objects: ObjectSets) -> None:
        self._document = document
        self._openapi = document.openapi
        self._conjunctions = conjunctions
        self._objects = objects
        self._names: dict[tuple[Address, _Context], str] = {}
        self._taken: set[str] = set()
        self._waiting: list[tuple[str, Location, _Context]] = []
        self._writers = self._writers_by_keyword()

    def definitions(self) -> dict[str, Json]:
        """Write all that was referred to, and what that refers to."""
        found: dict[str, Json] = {}
        while self._waiting:
            name, location, context = self._waiting.pop()
            found[name] = self._node(self._document.node(location), location, context)
        return dict(sorted(found.items()))

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
            hidden = tuple(sorted({*around.hidden, *self._objects.hidden(pieces)}))
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
            return {"anyOf": [{"type": "null"}, rest]}
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
        try:
            target = self._document.resolve(node["$ref"], location)
        except UnresolvableReferenceError:
            return text  # type: ignore[no-any-return]
        if text is False:
            return False
        return {**text, "$ref": f"#/$defs/{self._name(target, context)}"}

    def _name(self, target: Location, context: _Context) -> str:
        key = (target.file, target.pointer), context
        if key not in self._names:
            last = target.pointer.rpartition("/")[2]
            plain = last if _PLAIN_NAME.fullmatch(last) else "schema"
            name, number = plain, 1
            while name in self._taken:
                number += 1
                name = f"{plain}-{number}"
            self._taken.add(name)
            self._names[key] = name
            self._waiting.append((name, target, context))
        return self._names[key]

    def _members(self, node: Node, location: Location, context: _Context) -> Json:
        text: dict[str, Json] = {}
        for key, value in node.items():
            if key in _AS_WRITTEN:
                text[key] = value
            elif key in self._writers:
                written = self._writers[key](value, location.child(key), context)
                if written is not None:
                    text[key] = written
        self._add_format(text, node.get("format"))
        return text

    def _add_format(self, text: dict[str, Any], format_: object) -> None:
        if format_ in KNOWN_FORMATS:
            text["format"] = format_
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
        return self.conjunction([Part(keywords.as_node(node), at)], around)

    def _condition(self, node: Any, at: Location, _: _Context) -> Json:
        return self.conjunction([Part(keywords.as_node(node), at)], _STRICT)

    def _all_of(self, members: Any, at: Location, context: _Context) -> Json:
        listed = [self._node(each, at.child(index), context) for index, each in enumerate(members)]
        return listed or None

    def _union(self, members: Any, at: Location, context: _Context) -> Json:
        nodes = [dialect.union_member(member, self._openapi) for member in members]
        listed = [
            self.conjunction([Part(dict(node), at.child(index))], context)
            for index, node in enumerate(nodes)
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
