"""Structural identity: from schemas to types, so that identical shapes are one shape.

Two objects are one shape when they have the same properties of the same types, equally required, in
the direction they travel in: read-only properties are not sent, write-only ones not received.
Prose, limits and defaults make no difference. Objects that contain themselves are told apart by the
reference they are reached through.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from msgspec.structs import replace

from generator.ir.formats import scalar_type
from generator.ir.schema import Json, Property, Schema, Schemas
from generator.ir.targets import children, targets_in
from generator.ir.types import (
    ANY,
    Direction,
    EnumShape,
    Field,
    ObjectShape,
    Occurrence,
    Owner,
    Type,
    component_key,
    union,
)
from generator.ir.variants import variant_labels

_ENCODER = json.JSONEncoder(separators=(",", ":"))


@dataclass(slots=True)
class ShapeTable:
    """The shapes found, where each was found, and what tells the members of a union apart."""

    objects: dict[str, ObjectShape] = field(default_factory=dict)
    enums: dict[str, EnumShape] = field(default_factory=dict)
    places: dict[str, dict[str, tuple[Occurrence, Schema]]] = field(default_factory=dict)
    tags: dict[str, set[str]] = field(default_factory=dict)

    def add_place(self, digest: str, occurrence: Occurrence, schema: Schema) -> None:
        """Note that the shape was found at ``occurrence``, written as ``schema``."""
        self.places.setdefault(digest, {}).setdefault(occurrence.key, (occurrence, schema))

    def used_by(self, types: Iterable[Type]) -> ShapeTable:
        """Give the part of the table that ``types`` speak of.

        A union with a member that accepts anything leaves behind the shapes of the others.
        """
        used: set[str] = set()
        waiting = [shape for type_ in types for shape in type_.shapes()]
        while waiting:
            shape = waiting.pop()
            if shape not in used:
                used.add(shape)
                waiting.extend(self.inside(shape))
        return ShapeTable(
            objects={shape: self.objects[shape] for shape in self.objects if shape in used},
            enums={shape: self.enums[shape] for shape in self.enums if shape in used},
            places={shape: self.places[shape] for shape in self.places if shape in used},
            tags={shape: self.tags[shape] for shape in self.tags if shape in used},
        )

    def inside(self, shape: str) -> Iterator[str]:
        """Give the shapes that the members of ``shape`` speak of; none for an enum."""
        found = self.objects.get(shape)
        for each in found.fields if found else ():
            yield from each.type.shapes()
        if found and found.additional:
            yield from found.additional.shapes()


class TypeReader:
    """Reads the types of schemas, one direction at a time, and fills a :class:`ShapeTable`.

    What contains itself has a finite type because an object in it stands for itself by name. Where
    there is no object on the way round (lists of lists of themselves), the inner ones are anything.
    """

    def __init__(self, schemas: Schemas) -> None:
        self._table = ShapeTable()
        self._schemas = schemas
        self._reachable = _reachable(schemas)
        self._one_way = _one_way_targets(schemas, self._reachable)
        self._known: dict[tuple[str, Direction], Type] = {}
        self._open: frozenset[str] = frozenset()
        self._unions: dict[tuple[tuple[str, ...], str | None], None] = {}

    def read(self, schema: Schema, direction: Direction, place: Occurrence) -> Type:
        """Give the type of ``schema`` in ``direction`` and note every shape in it at ``place``."""
        match schema.kind:
            case "reference":
                found = self._target(schema.target or "", direction)
                return replace(found, nullable=found.nullable or schema.nullable)
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

    def table(self) -> ShapeTable:
        """Give the shapes of everything read so far."""
        for shapes, discriminator in self._unions:
            objects = [self._table.objects[shape] for shape in shapes]
            names = {discriminator} if discriminator is not None else set()
            for name in names | set(_telling_properties(objects, self._table.enums)):
                for shape in objects:
                    self._table.tags.setdefault(shape.digest, set()).add(name)
        return self._table

    def _target(self, target: str, direction: Direction) -> Type:
        key = (target, direction)
        schema = self._schemas[target]
        is_recursive = target in self._reachable[target]
        is_object = schema.kind == "object" and bool(schema.properties)
        # Inside of what is cut short it is shorter than it is by itself.
        if key in self._known and (is_object or not is_recursive or not self._open):
            return self._known[key]
        key_there = component_key(target, direction)
        place = Occurrence(Owner(key_there, None, "component", target), ())
        if not is_recursive:
            self._known[key] = self.read(schema, direction, place)
            return self._known[key]
        if is_object:
            sided = direction if target in self._one_way else "both"
            type_ = Type(
                "object", shape=_digest(["reference", target, sided]), nullable=schema.nullable
            )
            self._known[key] = type_
            self._keep_recursive(type_, schema, direction, place)
            return type_
        return self._cut_short(target, direction, place)

    def _cut_short(self, target: str, direction: Direction, place: Occurrence) -> Type:
        """Read a list, map or union that contains itself; inside, only its objects do."""
        if target in self._open:
            return ANY
        outer = self._open
        self._open = outer | {target}
        try:
            type_ = self.read(self._schemas[target], direction, place)
        finally:
            self._open = outer
        if not outer:
            self._known[target, direction] = type_
        return type_

    def _object(self, schema: Schema, direction: Direction, place: Occurrence) -> Type:
        if not schema.properties:
            values = schema.additional or Schema("any", source=schema.source)
            item = self.read(values, direction, place.step("{}"))
            return Type("map", arguments=(item,), nullable=schema.nullable)
        if around := self._open & self._targets_of(schema):
            sided = "both" if around.isdisjoint(self._one_way) else direction
            named: list[Json] = [[each.name, each.required] for each in schema.properties]
            digest = _digest(["inside", schema.source, sided, named])
            type_ = Type("object", shape=digest, nullable=schema.nullable)
            self._keep_recursive(type_, schema, direction, place)
            return type_
        shape = self._shape(schema, direction, place)
        digest = _digest(["object", *_fields_signature(shape)])
        self._table.objects.setdefault(digest, replace(shape, digest=digest))
        self._table.add_place(digest, place, schema)
        return Type("object", shape=digest, nullable=schema.nullable)

    def _targets_of(self, schema: Schema) -> frozenset[str]:
        direct = frozenset(targets_in(schema)) if self._open else frozenset()
        return direct.union(*(self._reachable[target] for target in direct))

    def _keep_recursive(
        self, type_: Type, schema: Schema, direction: Direction, place: Occurrence
    ) -> None:
        """Keep the shape of an object that stands for itself: nothing in it need be cut short."""
        digest = type_.shape or ""
        self._table.add_place(digest, place, schema)
        if digest in self._table.objects:
            return
        self._table.objects[digest] = ObjectShape(digest, (), None)
        outer, self._open = self._open, frozenset()
        try:
            shape = self._shape(schema, direction, place)
        finally:
            self._open = outer
        self._table.objects[digest] = replace(shape, digest=digest)

    def _shape(self, schema: Schema, direction: Direction, place: Occurrence) -> ObjectShape:
        fields = tuple(
            self._field(member, direction, place)
            for member in schema.properties
            if travels(member, direction, self._schemas)
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
        joined = union(members, nullable=schema.nullable)
        shapes = tuple(
            member.shape for member in joined.arguments if member.kind == "object" and member.shape
        )
        named = schema.discriminator.property_name if schema.discriminator else None
        # What tells the members apart shows when all their shapes are complete.
        self._unions[shapes, named] = None
        return joined

    def _scalar(self, schema: Schema, place: Occurrence) -> Type:
        values = schema.enum
        if (
            not values
            or (schema.kind == "boolean" and len(values) == 2)
            or not all(isinstance(value, str | int) for value in values)
        ):
            scalar = scalar_type(schema.kind, schema.format)
            return Type("scalar", scalar=scalar, nullable=schema.nullable)
        plain = scalar_type(schema.kind, None)
        if len(values) == 1:
            return Type("literal", scalar=plain, values=values, nullable=schema.nullable)
        digest = _digest(["enum", plain, sorted(values, key=str)])
        self._table.enums.setdefault(digest, EnumShape(digest, plain, values))
        self._table.add_place(digest, place, schema)
        return Type("enum", scalar=plain, shape=digest, nullable=schema.nullable)


def travels(member: Property, direction: Direction, schemas: Schemas) -> bool:
    """Tell whether a property is sent or received (OpenAPI, Schema Object: readOnly, writeOnly).

    It is said beside the property or by what the property refers to.
    """
    schema = member.schema
    while True:
        said = schema.annotations
        if said.read_only if direction == "request" else said.write_only:
            return False
        if schema.target is None:
            return True
        schema = schemas[schema.target]


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
    for name in sorted(set(listed[0]).intersection(*listed[1:])):
        sets = [values[name] for values in listed]
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
    return hashlib.sha256(_ENCODER.encode(signature).encode()).hexdigest()[:24]


def _reachable(schemas: Schemas) -> dict[str, frozenset[str]]:
    """Give for each target those it leads to; itself is among them when it contains itself."""
    direct = {target: frozenset(targets_in(schema)) for target, schema in schemas.items()}
    reachable: dict[str, frozenset[str]] = {}
    for target, next_to_it in direct.items():
        found, frontier = next_to_it, next_to_it
        while frontier:
            frontier = frozenset().union(*(direct[each] for each in frontier)) - found
            found |= frontier
        reachable[target] = found
    return reachable


def _one_way_targets(schemas: Schemas, reachable: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Give the targets that hold, at any depth, a property that travels in one direction only."""

    def one_way(schema: Schema) -> bool:
        said = schema.annotations
        return said.read_only or said.write_only or any(map(one_way, children(schema)))

    own = {target for target, schema in schemas.items() if one_way(schema)}
    return frozenset(
        target for target, found in reachable.items() if not own.isdisjoint({target, *found})
    )
