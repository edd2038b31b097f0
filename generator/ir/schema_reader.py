"""From schema nodes of a document to :class:`~generator.ir.schema.Schema`.

A schema is read as a list of parts that must all hold. ``allOf`` adds parts, so merging it is
nothing but reading several parts at once, and it works at any depth: a property two parts describe
is again read from two parts. A lone ``$ref`` stays a reference; a ``$ref`` beside other parts is
replaced by what it refers to.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import orjson
from msgspec.structs import replace

from generator.ir import schema_keywords as keywords
from generator.ir import schema_merging as merging
from generator.ir.relocation import relocated
from generator.ir.schema import Discriminator, Kind, Property, Schema
from generator.ir.schema_parts import (
    Part,
    inlined,
    target_of,
    without_all_of,
    without_dangling_reference,
)
from generator.spec import Document, Location, UnresolvableReferenceError

_COMPONENTS = ("components", "schemas")


class SchemaReader:
    """Reads the schemas of one document; remembers what references point to.

    Call :meth:`read` for each schema, then :meth:`targets` for everything those refer to, directly
    or not. What is read does not depend on what was read before.
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._holders = document.reference_holders
        self._targets: dict[str, Schema] = {}
        self._requested: set[str] = set()
        self._waiting: list[tuple[str, Sequence[Part]]] = []
        self._open: dict[tuple[Location, ...], str] = {}
        self._recursive: set[str] = set()
        self._known: dict[tuple[str, bytes], tuple[Schema, str]] = {}

    def address(self, location: Location) -> str:
        """Say where something stands: ``#pointer`` in the document's own file.

        In other files it is ``file#pointer``.
        """
        file = "" if location.file == self._document.name else location.file
        return f"{file}#{location.pointer}"

    def read(self, node: Any, location: Location) -> Schema:
        """Read the schema ``node`` at ``location``; raises SpecError for a bad ``$ref``.

        A ``$ref`` to nothing is not one where it stands for a property, an item or a map's value:
        there anything is accepted.
        """
        self._recursive.clear()
        return self._read_parts([Part(keywords.as_node(node), location)])

    def targets(self) -> dict[str, Schema]:
        """Read what is referred to and not yet read; give all of it, by its targets in order."""
        while self._waiting:
            target, given = self._waiting.pop()
            self._recursive.clear()
            self._targets[target] = self._read_target(target, given)
        return {target: self._grounded(target) for target in sorted(self._targets)}

    def _grounded(self, target: str) -> Schema:
        """Give the schema of a target; one that says no more than to be itself accepts anything."""
        schema, passed = self._targets[target], {target}
        while schema.target is not None:
            if schema.target in passed:
                return Schema("any", source=self._targets[target].source)
            passed.add(schema.target)
            schema = self._targets[schema.target]
        return self._targets[target]

    def _read_target(self, target: str, given: Sequence[Part]) -> Schema:
        """Read what is referred to; where it contains itself it refers to itself by ``target``."""
        content = self._content_without_references(given)
        if content is not None:
            return self._read_once(content, given[0])
        parts = without_all_of(self._document, given)
        reference = self._lone_reference(parts, given[0])
        if reference is not None:
            return _with_null_around(reference, given)
        return self._opened(inlined(self._document, parts), given, target)

    def _read_parts(self, given: Sequence[Part]) -> Schema:
        content = self._content_without_references(given)
        if content is not None:
            return self._read_once(content, given[0])
        parts = without_all_of(self._document, given)
        reference = self._lone_reference(parts, given[0])
        if reference is not None:
            return _with_null_around(reference, given)
        return self._guarded(inlined(self._document, parts), given)

    def _content_without_references(self, given: Sequence[Part]) -> bytes | None:
        """Give what is written in a part that has no references and is alone; None for others."""
        if len(given) != 1 or given[0].node in self._holders:
            return None
        content = orjson.dumps(given[0].node)
        return None if b'"$ref"' in content else content

    def _read_once(self, content: bytes, part: Part) -> Schema:
        """Read a part in which nothing can lead back to it; of those alike only the first."""
        known, address = self._known.get((part.location.file, content)), self.address(part.location)
        if known is not None:
            return relocated(*known, address)
        schema = _with_null_around(self._merged(without_all_of(self._document, [part])), [part])
        self._known[part.location.file, content] = schema, address
        return schema

    def _lone_reference(self, parts: Sequence[Part], at: Part) -> Schema | None:
        """Read parts that are one ``$ref`` and what annotates it; None when they are more."""
        references = [part for part in parts if "$ref" in part.node]
        rest = [part for part in parts if "$ref" not in part.node]
        targets = {target_of(self._document, part) for part in references}
        if len(targets) != 1:
            return None
        (target,) = targets
        return self._reference(target, rest, at) if self._adds_nothing(rest, target) else None

    def _adds_nothing(self, rest: Sequence[Part], target: Location) -> bool:
        """Tell whether ``rest``, beside a ``$ref``, only annotates it or repeats its type."""
        said = [keywords.constraining(part.node) for part in rest]
        if not any(said):
            return True
        if any(node.keys() - {"type"} for node in said):
            return False
        own = keywords.declared_kinds(keywords.as_node(self._document.node(target)))
        return all(
            _not_null(keywords.declared_kinds(node)) == _not_null(own) for node in said if node
        )

    def _reference(self, location: Location, rest: Sequence[Part], at: Part) -> Schema:
        target = self.address(location)
        if target not in self._requested:
            node = keywords.as_node(self._document.node(location))
            self._request(target, [Part(node, location)])
        nodes = [part.node for part in rest]
        return Schema(
            "reference",
            source=self.address(at.location),
            nullable=merging.nullable_for_all(nodes),
            default=merging.default(nodes),
            target=target,
            annotations=merging.merged_annotations(nodes),
        )

    def _request(self, target: str, given: Sequence[Part]) -> None:
        if target not in self._requested:
            self._requested.add(target)
            self._waiting.append((target, given))

    def _guarded(self, parts: Sequence[Part], given: Sequence[Part]) -> Schema:
        """Read ``parts``; what contains itself becomes a target, and is referred to."""
        source = self.address(given[0].location)
        key = tuple(part.location for part in parts)
        if key in self._open:
            self._recursive.add(self._open[key])
            return Schema("reference", source=source, target=self._open[key])
        name = "+".join(self.address(part.location) for part in given)
        schema = self._opened(parts, given, name)
        if name not in self._recursive:
            return schema
        # As a target it is read by itself: what is around it here must make no difference.
        self._request(name, given)
        return Schema(
            "reference",
            source=source,
            nullable=schema.nullable,
            default=schema.default,
            target=name,
            annotations=schema.annotations,
        )

    def _opened(self, parts: Sequence[Part], given: Sequence[Part], name: str) -> Schema:
        """Read ``parts``, which are called ``name`` wherever they are found within themselves."""
        if not parts:
            return Schema("any", source=self.address(given[0].location))
        key = tuple(part.location for part in parts)
        self._open[key] = name
        try:
            return _with_null_around(self._merged(parts), given)
        finally:
            del self._open[key]

    def _merged(self, parts: Sequence[Part]) -> Schema:
        for index, part in enumerate(parts):
            for keyword in ("oneOf", "anyOf"):
                if part.node.get(keyword):
                    return self._union(parts, index, keyword)
        return self._typed(parts)

    def _union(self, parts: Sequence[Part], index: int, keyword: str) -> Schema:
        part = parts[index]
        rest = {key: value for key, value in part.node.items() if key != keyword}
        base = [*parts[:index], Part(rest, part.location), *parts[index + 1 :]]
        listed = [
            part.child(member, keyword, position)
            for position, member in enumerate(part.node[keyword])
        ]
        null = any(keywords.is_null(member.node) for member in listed)
        branches = [
            member
            for member in listed
            if not keywords.is_null(member.node) and not keywords.accepts_nothing(member.node)
        ]
        nodes = [each.node for each in base]
        if branches and _only_require(branches, nodes):
            merged = self._merged(base)
            return replace(merged, nullable=merged.nullable or null)
        read = [self._read_parts([branch, *_shared_with(branch, base)]) for branch in branches]
        return _joined(
            _distinct(
                chain.from_iterable(each.members if _opens(each) else (each,) for each in read)
            ),
            nodes,
            self.address(part.location),
            nullable=null
            or merging.nullable(nodes)
            or any(each.nullable for each in read if _opens(each)),
            discriminator=self._discriminator(part),
        )

    def _discriminator(self, part: Part) -> Discriminator | None:
        written = part.node.get("discriminator")
        if not isinstance(written, Mapping) or "propertyName" not in written:
            return None
        mapping = []
        for value, target in sorted((written.get("mapping") or {}).items()):
            location = self._mapped(target, part.location)
            if location is not None:
                mapping.append((value, self.address(location)))
        return Discriminator(written["propertyName"], tuple(mapping))

    def _mapped(self, target: str, base: Location) -> Location | None:
        """Find what a mapping value means: a component's name or a reference; None for neither.

        A name comes first (OpenAPI 3.1.1, Discriminator Object: ambiguous values). What leads
        nowhere costs nothing: the members are told apart by what they hold.
        """
        components = self._document.location.child(*_COMPONENTS)
        schemas: Any = self._document.root
        for key in _COMPONENTS:
            schemas = schemas.get(key) or {}
        if target in schemas:
            return components.child(target)
        try:
            return self._document.resolve(target, base)
        except UnresolvableReferenceError:
            return None

    def _typed(self, parts: Sequence[Part]) -> Schema:
        nodes = [part.node for part in parts]
        source = self.address(parts[0].location)
        if any(map(keywords.accepts_nothing, nodes)):
            return Schema("never", source=source, annotations=merging.merged_annotations(nodes))
        kinds = merging.kinds(nodes) or ("any",)
        if kinds == ("null",):
            return self._of_kind("null", parts, kinds, nullable=True)
        nullable = merging.nullable(nodes) or "null" in kinds
        plain = _not_null(kinds) or ()
        if len(plain) > 1:
            # A type that none of the listed values has is not one of the types.
            plain = tuple(kind for kind in plain if merging.enum(nodes, kind, kinds) != ()) or plain
        if len(plain) == 1:
            return self._of_kind(plain[0], parts, kinds, nullable=nullable)
        members = [self._of_kind(kind, parts, kinds, nullable=False) for kind in plain]
        return _joined(members, nodes, source, nullable=nullable)

    def _of_kind(
        self, kind: Kind, parts: Sequence[Part], among: Sequence[Kind], *, nullable: bool
    ) -> Schema:
        nodes = [part.node for part in parts]
        schema = Schema(
            kind,
            source=self.address(parts[0].location),
            nullable=nullable,
            format=next((node["format"] for node in nodes if "format" in node), None),
            enum=merging.enum(nodes, kind, among) or (),
            constraints=merging.constraints(nodes),
            default=merging.default(nodes),
            annotations=merging.merged_annotations(nodes),
        )
        if kind == "object":
            return self._object(schema, parts)
        if kind == "array":
            return replace(schema, items=self._items(parts))
        return schema

    def _object(self, schema: Schema, parts: Sequence[Part]) -> Schema:
        described: dict[str, list[Part]] = {}
        for part in parts:
            for name, node in (part.node.get("properties") or {}).items():
                child = part.child(node, "properties", name)
                described.setdefault(name, []).append(child)
        required = {name for part in parts for name in part.node.get("required") or ()}
        properties = tuple(
            Property(name, self._inside(children), name in required)
            for name, children in described.items()
        )
        values, closed = self._unnamed(parts)
        return replace(schema, properties=properties, additional=values, closed=closed)

    def _unnamed(self, parts: Sequence[Part]) -> tuple[Schema | None, bool]:
        """Read the values of properties without a name of their own, and whether there are none.

        ``unevaluatedProperties`` is ``additionalProperties`` once all parts are one.
        """
        limits = [
            part.child(part.node[keyword], keyword)
            for part in parts
            for keyword in ("additionalProperties", "unevaluatedProperties")
            if keyword in part.node
        ]
        closed = any(keywords.accepts_nothing(limit.node) for limit in limits)
        limits = [] if closed else [limit for limit in limits if limit.node]
        patterns = [
            part.child(node, "patternProperties", pattern)
            for part in parts
            for pattern, node in (part.node.get("patternProperties") or {}).items()
        ]
        if not limits and not (closed and patterns):
            return None, closed
        values = [self._inside([pattern]) for pattern in patterns]
        values += [self._inside(limits)] if limits else []
        return _joined(_distinct(values), [], values[0].source), False

    def _items(self, parts: Sequence[Part]) -> Schema:
        listed = [
            part.child(part.node["items"], "items")
            for part in parts
            if isinstance(part.node.get("items"), Mapping)
        ]
        schemas = [
            self._read_parts([part.child(node, "prefixItems", index)])
            for part in parts
            for index, node in enumerate(part.node.get("prefixItems") or ())
        ]
        schemas += [self._inside(listed)] if listed else []
        source = self.address(parts[0].location.child("items"))
        if not schemas:
            return Schema("any", source=source)
        return _joined(_distinct(schemas), [], source)

    def _inside(self, parts: Sequence[Part]) -> Schema:
        """Read a schema inside another one, where a ``$ref`` to nothing leaves the rest defined."""
        return self._read_parts(
            [without_dangling_reference(self._document, part) for part in parts]
        )


def _not_null(kinds: Sequence[Kind] | None) -> tuple[Kind, ...] | None:
    return None if kinds is None else tuple(kind for kind in kinds if kind != "null")


def _with_null_around(schema: Schema, given: Sequence[Part]) -> Schema:
    """Accept null where that is said beside an ``allOf`` or ``$ref``.

    Strictly, all parts must accept it. What stands around them means all of it.
    """
    if len(given) == 1 and keywords.allows_null(given[0].node):
        return replace(schema, nullable=True)
    return schema


def _only_require(branches: Sequence[Part], base: Sequence[keywords.Node]) -> bool:
    """Tell whether the members of a union only say what is required of the object beside it."""
    if "object" not in (merging.kinds(base) or ()):
        return False
    return all(
        keywords.constraining(branch.node).keys() <= {"required", "not", "type"}
        and keywords.declared_kinds(branch.node) in (None, ("object",))
        for branch in branches
    )


def _shared_with(branch: Part, base: Sequence[Part]) -> list[Part]:
    """Give what holds for ``branch`` of what stands beside the union.

    What is said for people, and null, is said of the union. A type alone adds nothing to a member
    that has one.
    """
    has_type = "$ref" in branch.node or keywords.declared_kinds(branch.node) is not None
    shared = []
    for part in base:
        node = keywords.constraining(part.node)
        node.pop("discriminator", None)
        if node and not (has_type and node.keys() == {"type"}):
            shared.append(Part(node, part.location))
    return shared


def _opens(schema: Schema) -> bool:
    """Tell whether a union inside a union is opened; one with a discriminator stays together."""
    return schema.kind == "union" and schema.discriminator is None


def _joined(
    members: Sequence[Schema],
    nodes: Sequence[keywords.Node],
    source: str,
    *,
    nullable: bool = False,
    discriminator: Discriminator | None = None,
) -> Schema:
    """Make one schema of members of which one must hold; ``nodes`` stand beside them."""
    said, default = merging.merged_annotations(nodes), merging.default(nodes)
    if len(members) == 1:
        only = members[0]
        return replace(
            only,
            nullable=only.nullable or nullable,
            default=default or only.default,
            annotations=merging.outer_annotations(said, only.annotations),
        )
    if not members:
        kind: Kind = "null" if nullable else "never"
        return Schema(kind, source, nullable, default=default, annotations=said)
    return Schema(
        "union",
        source=source,
        nullable=nullable,
        default=default,
        members=tuple(members),
        discriminator=discriminator,
        annotations=said,
    )


def _distinct(schemas: Iterable[Schema]) -> tuple[Schema, ...]:
    found: list[Schema] = []
    for schema in schemas:
        if not any(_same_but_for_source(schema, other) for other in found):
            found.append(schema)
    return tuple(found)


def _same_but_for_source(left: Schema, right: Schema) -> bool:
    return replace(left, source="") == replace(right, source="")
