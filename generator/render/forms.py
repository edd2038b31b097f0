"""Forms of fields: all that decides how datamodel-code-generator writes a field's type.

That is the JSON Schema of the type, whether the field is required, and whether it is called
otherwise on the wire. Which classes and values the schema speaks of does not matter, nor what the
field is called: stand-ins take their places, so that the fields of a package have few forms.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.ir.schema import Json
from generator.ir.types import Type
from generator.render.contents import FieldContent

CLASS = "StandIn"
"""What classes are called in forms, with a number."""

VALUES = "values"
"""What stands for the values of a literal, with a number."""

RUNTIME_TYPES: Mapping[str, str] = {
    "UnknownInteger": "integer",
    "UnknownNumber": "number",
    "UnknownObject": "object",
    "UnknownString": "string",
    "UtcDateTime": "string",
}
"""The types of the client's runtime that schemas refer to, and the JSON types they stand for."""

_DEFINITIONS = "#/$defs/"
_OPEN_ENDS = {"string": "UnknownString", "integer": "UnknownInteger", "float": "UnknownNumber"}
_SCALARS: Mapping[str, dict[str, Any]] = {
    "any": {},
    "boolean": {"type": "boolean"},
    "bytes": {"type": "string", "format": "binary"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"$ref": f"{_DEFINITIONS}UtcDateTime"},
    "decimal": {"$ref": f"{_DEFINITIONS}Decimal"},
    "float": {"type": "number"},
    "integer": {"type": "integer"},
    "never": {},
    "null": {"type": "null"},
    "string": {"type": "string"},
    "boolean text": {"type": "string"},
    "integer text": {"type": "string"},
    "number text": {"type": "string"},
    "uuid": {"type": "string", "format": "uuid"},
}


@dataclass(frozen=True, slots=True)
class Form:
    """The form of a field or of an enum.

    ``source`` is the form as JSON: ``schema``, ``required`` and ``alias``, or ``values`` alone for
    an enum. ``classes`` and ``values`` are what the stand-ins stand for, by their numbers.
    """

    source: str
    classes: tuple[str, ...]
    values: tuple[tuple[Json, ...], ...]


def field_form(field: FieldContent) -> Form:
    """Give the form of a field."""
    writer = _SchemaWriter([], [])
    schema = writer.type(field.type, is_tag=field.tag)
    form = {
        "schema": schema,
        "required": field.required,
        "alias": field.wire_name != field.name,
    }
    return Form(json.dumps(form), tuple(writer.classes), tuple(writer.values))


def enum_form(values: tuple[Json, ...]) -> Form:
    """Give the form of an enum."""
    return Form(json.dumps({"values": f"{VALUES} 0"}), (), (values,))


@dataclass(frozen=True, slots=True)
class _SchemaWriter:
    """Writes the schema of one type, and keeps what its stand-ins stand for."""

    classes: list[str]
    values: list[tuple[Json, ...]]

    def type(self, type_: Type, *, is_tag: bool) -> dict[str, Any]:
        members = self._members(type_, is_tag=is_tag)
        if type_.nullable and {"type": "null"} not in members and {} not in members:
            members.append({"type": "null"})
        return members[0] if len(members) == 1 else {"anyOf": members}

    def _members(self, type_: Type, *, is_tag: bool) -> list[dict[str, Any]]:
        match type_.kind:
            case "literal":
                return [self._values(type_.values), *_open_end(type_, is_tag=is_tag)]
            case "enum":
                return [self._class(type_.shape or ""), *_open_end(type_, is_tag=is_tag)]
            case "object":
                return [self._class(type_.shape or "")]
            case "list":
                items = self.type(type_.arguments[0], is_tag=False)
                return [{"type": "array", "items": items}]
            case "map":
                values = self.type(type_.arguments[0], is_tag=False)
                return [{"type": "object", "additionalProperties": values}]
            case "union":
                return self._union(type_)
            case _:
                return [dict(_SCALARS[type_.scalar or "any"])]

    def _union(self, type_: Type) -> list[dict[str, Any]]:
        members: list[dict[str, Any]] = []
        for member in type_.arguments:
            found = self._members(member, is_tag=False)
            members += [each for each in found if each not in members]
        if sum(member.kind == "object" for member in type_.arguments) > 1:
            members.append(_reference("UnknownObject"))
        return members

    def _class(self, name: str) -> dict[str, Any]:
        if name not in self.classes:
            self.classes.append(name)
        return _reference(f"{CLASS}{self.classes.index(name)}")

    def _values(self, values: tuple[Json, ...]) -> dict[str, Any]:
        if values not in self.values:
            self.values.append(values)
        return {"enum": [f"{VALUES} {self.values.index(values)}"]}


def _open_end(type_: Type, *, is_tag: bool) -> list[dict[str, Any]]:
    """What tells the members of a union apart must be a listed value; everything else may grow."""
    name = _OPEN_ENDS.get(type_.scalar or "")
    return [] if is_tag or name is None else [_reference(name)]


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"{_DEFINITIONS}{name}"}
