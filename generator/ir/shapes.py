"""Structural identity: from schemas to types, so that identical shapes are one shape.

Two objects are one shape when they have the same properties of the same types, equally required, in the direction they
travel in: read-only properties are not sent, write-only ones not received. Prose, limits and defaults make no
difference. Objects that contain themselves are told apart by the reference they are reached through.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator.ir.formats import scalar_type
from generator.ir.schema import Json, Property, Schema, Schemas, dereference
from generator.ir.types import (
    ANY,
    Direction,
    EnumShape,
    Field,
    ObjectShape,
    Occurrence,
    Owner,
    Type,
    union,
)
from generator.ir.variants import variant_labels


@dataclass(slots=True)
class ShapeTable:
    """The shapes found, where each was found, and which properties tell the members of a union apart."""

    objects: dict[str, ObjectShape] = field(default_factory=dict)
    enums: dict[str, EnumShape] = field(default_factory=dict)
    places: dict[str, dict[str, tuple[Occurrence, Schema]]] = field(default_factory=dict)
    tags: dict[str, set[str]] = field(default_factory=dict)

    def add_place(self, digest: str, occurrence: Occurrence, schema: Schema) -> None:
        """Note that the shape was found at ``occurrence``, written as ``schema``."""
        self.places.setdefault(digest, {}).setdefault(occurrence.key, (occurrence, schema))


class TypeReader:
    """Reads the types of schemas, one direction at a time, and fills a :class:`ShapeTable`."""

    def __init__(self, schemas: Schemas) -> None:
        self.table = ShapeTable()
        self._schemas = schemas
        self._recursive = _recursive_targets(schemas)
        self._one_way = _one_way_targets(schemas)
        self._known: dict[tuple[str, Direction], Type] = {}

    def read(self, schema: Schema, direction: Direction, place: Occurrence) -> Type:
        """Give the type of ``schema`` in ``direction`` and note every shape in it under ``place``."""
        match schema.kind:
            case "reference":
                return self._reference(schema, direction)
            case "object":
                return self._object(schema, direction, place)
            case "array":
                items = schema.items or Schema("any", source=schema.source)
                item = self.read(items, direction, place.step("[]"))
                return Type("list", arguments=(item,), nullable=schema.nullable)
            case "union":
                return self._union(schema, direction, place)
            case _:
                return self._scalar(schema, place)

    def _reference(self, schema: Schema, direction: Direction) -> Type:
        target = schema.target or ""
        found = self._target(target, direction)
        return replace(found, nullable=found.nullable or schema.nullable)

    def _target(self, target: str, direction: Direction) -> Type:
        key = (target, direction)
        if key in self._known:
            return self._known[key]
        schema = self._schemas[target]
        side = " request" if direction == "request" else ""
        place = Occurrence(Owner(f"component {target}{side}", None, "component", target), ())
        if target not in self._recursive:
            self._known[key] = self.read(schema, direction, place)
            return self._known[key]
        return self._recursive_target(target, direction, place)

    def _recursive_target(self, target: str, direction: Direction, place: Occurrence) -> Type:
        """A schema that contains itself is known by its reference, so that its type is finite."""
        key = (target, direction)
        schema = dereference(self._schemas[target], self._schemas)
        if schema.kind != "object" or not schema.properties:
            self._known[key] = ANY
            self._known[key] = self.read(schema, direction, place)
            return self._known[key]
        sided = direction if target in self._one_way else "both"
        digest = _digest(["reference", target, sided])
        self._known[key] = Type("object", shape=digest, nullable=schema.nullable)
        self._keep_object(digest, schema, direction, place)
        return self._known[key]

    def _object(self, schema: Schema, direction: Direction, place: Occurrence) -> Type:
        if not schema.properties:
            values = schema.additional or Schema("any", source=schema.source)
            item = self.read(values, direction, place.step("{}"))
            return Type("map", arguments=(item,), nullable=schema.nullable)
        shape = self._shape(schema, direction, place)
        digest = _digest(["object", *_fields_signature(shape)])
        self.table.objects.setdefault(digest, replace(shape, digest=digest))
        self.table.add_place(digest, place, schema)
        return Type("object", shape=digest, nullable=schema.nullable)

    def _keep_object(
        self, digest: str, schema: Schema, direction: Direction, place: Occurrence
    ) -> None:
        self.table.add_place(digest, place, schema)
        if digest not in self.table.objects:
            self.table.objects[digest] = ObjectShape(digest, (), None)
            shape = self._shape(schema, direction, place)
            self.table.objects[digest] = replace(shape, digest=digest)

    def _shape(self, schema: Schema, direction: Direction, place: Occurrence) -> ObjectShape:
        fields = tuple(
            self._field(member, direction, place)
            for member in schema.properties
            if travels(member, direction)
        )
        additional = (
            self.read(schema.additional, direction, place.step("{}")) if schema.additional else None
        )
        return ObjectShape("", fields, additional)

    def _field(self, member: Property, direction: Direction, place: Occurrence) -> Field:
        said = member.schema.annotations
        return Field(
            name=member.name,
            type=self.read(member.schema, direction, place.step(member.name)),
            required=member.required,
            deprecated=said.deprecated,
            description=said.description,
        )

    def _union(self, schema: Schema, direction: Direction, place: Occurrence) -> Type:
        labels = variant_labels(schema, self._schemas)
        members = [
            self.read(member, direction, place.step(f"<{label}>", member.annotations.title))
            for member, label in zip(schema.members, labels, strict=True)
        ]
        joined = union(members, schema.nullable)
        self._note_tags(joined, schema)
        return joined

    def _note_tags(self, joined: Type, schema: Schema) -> None:
        shapes = [member.shape for member in joined.arguments if member.kind == "object"]
        objects = [self.table.objects[shape] for shape in shapes if shape is not None]
        named = {schema.discriminator.property_name} if schema.discriminator else set()
        for name in named | set(_telling_properties(objects, self.table.enums)):
            for shape in objects:
                self.table.tags.setdefault(shape.digest, set()).add(name)

    def _scalar(self, schema: Schema, place: Occurrence) -> Type:
        scalar = scalar_type(schema.kind, schema.format)
        values = schema.enum
        if not values or not all(isinstance(value, str | int) for value in values):
            return Type("scalar", scalar=scalar, nullable=schema.nullable)
        plain = scalar_type(schema.kind, None)
        if len(values) == 1 or schema.kind == "boolean":
            return Type("literal", scalar=plain, values=values, nullable=schema.nullable)
        digest = _digest(["enum", plain, sorted(values, key=str)])
        self.table.enums.setdefault(digest, EnumShape(digest, plain, values))
        self.table.add_place(digest, place, schema)
        return Type("enum", scalar=plain, shape=digest, nullable=schema.nullable)


def travels(member: Property, direction: Direction) -> bool:
    """Tell whether a property is sent or received (OpenAPI, Schema Object: readOnly and writeOnly)."""
    said = member.schema.annotations
    return not (said.read_only if direction == "request" else said.write_only)


def _telling_properties(
    objects: Iterable[ObjectShape], enums: Mapping[str, EnumShape]
) -> Iterator[str]:
    """Give the properties whose listed values differ between all members of a union."""
    objects = tuple(objects)
    if len(objects) < 2:
        return
    listed = [
        {each.name: _listed_values(each.type, enums) for each in shape.fields} for shape in objects
    ]
    for name in listed[0]:
        sets = [values.get(name, frozenset()) for values in listed]
        if all(sets) and len(frozenset().union(*sets)) == sum(map(len, sets)):
            yield name


def _listed_values(type_: Type, enums: Mapping[str, EnumShape]) -> frozenset[Json]:
    if type_.kind == "literal":
        return frozenset(type_.values)
    if type_.kind == "enum" and type_.shape is not None:
        return frozenset(enums[type_.shape].values)
    return frozenset()


def _fields_signature(shape: ObjectShape) -> list[Json]:
    fields: list[Json] = [
        [each.name, each.type.signature(), each.required]
        for each in sorted(shape.fields, key=lambda each: each.name)
    ]
    return [fields, shape.additional.signature() if shape.additional else None]


def _digest(signature: list[Json]) -> str:
    text = json.dumps(signature, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _children(schema: Schema) -> Iterator[Schema]:
    yield from (member.schema for member in schema.properties)
    yield from schema.members
    yield from (child for child in (schema.items, schema.additional) if child is not None)


def _targets_in(schema: Schema) -> Iterator[str]:
    if schema.target is not None:
        yield schema.target
    for child in _children(schema):
        yield from _targets_in(child)


def _reachable(schemas: Schemas) -> dict[str, set[str]]:
    direct = {target: set(_targets_in(schema)) for target, schema in schemas.items()}
    reachable: dict[str, set[str]] = {}
    for target in direct:
        found: set[str] = set()
        frontier = set(direct[target])
        while frontier:
            found |= frontier
            frontier = set().union(*(direct[each] for each in frontier)) - found
        reachable[target] = found
    return reachable


def _recursive_targets(schemas: Schemas) -> frozenset[str]:
    return frozenset(target for target, found in _reachable(schemas).items() if target in found)


def _one_way_targets(schemas: Schemas) -> frozenset[str]:
    """Give the targets that hold, at any depth, a property that travels in one direction only."""

    def one_way(schema: Schema) -> bool:
        said = schema.annotations
        return said.read_only or said.write_only or any(map(one_way, _children(schema)))

    own = {target for target, schema in schemas.items() if one_way(schema)}
    return frozenset(
        target
        for target, found in _reachable(schemas).items()
        if not own.isdisjoint({target, *found})
    )
