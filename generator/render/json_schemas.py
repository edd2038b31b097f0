"""The JSON Schema that models are made from, one module at a time.

Everything is named here: classes by their keys in ``$defs``, fields by the alias table that goes
with the schema. No text of the document is in it: a description is a key (``Class``,
``Class.field``), and what it stands for is put in its place when the code is there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.ir.client_model import ClassDefinition, FieldDefinition, ModelModule
from generator.ir.types import Type

OPEN_ENDS = {"string": "UnknownString", "integer": "UnknownInteger", "float": "UnknownNumber"}
"""Runtime types that keep a value which no enum lists."""

_DEFINITIONS = "#/$defs/"
_RUNTIME_TYPES = {
    "UnknownInteger": "integer",
    "UnknownNumber": "number",
    "UnknownObject": "object",
    "UnknownString": "string",
    "UtcDateTime": "string",
}
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


def module_schema(
    module: ModelModule, class_names: Mapping[str, str], package: str, shared: str
) -> dict[str, Any]:
    """Give the schema of one module; ``shared`` is the module that its imports come from."""
    own = {each.name: _definition(each, class_names) for each in module.classes}
    runtime = f"{package}._runtime.models"
    imported = {
        "Decimal": _imported("decimal", "Decimal", "number"),
        **{name: _imported(runtime, name, type_) for name, type_ in _RUNTIME_TYPES.items()},
        **{
            name: _imported(f"{package}.models.{shared}", name, "object") for name in module.imports
        },
    }
    used = set(_references(own))
    definitions = {**{name: imported[name] for name in imported if name in used}, **own}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": definitions}


def _references(schema: Any) -> Iterator[str]:
    """Give the names of the definitions that a schema refers to."""
    if isinstance(schema, Mapping):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].removeprefix(_DEFINITIONS)
        schema = schema.values()
    elif not isinstance(schema, list):
        return
    for each in schema:
        yield from _references(each)


def field_aliases(module: ModelModule) -> dict[str, str]:
    """Give the attributes that are not called as on the wire: ``Class.wireName`` to attribute."""
    return {
        f"{definition.name}.{each.field.name}": each.name
        for definition in module.classes
        for each in definition.fields
        if each.field.name != each.name
    }


def _imported(module: str, name: str, type_: str) -> dict[str, Any]:
    return {"x-python-import": {"module": module, "name": name}, "type": type_}


def _definition(definition: ClassDefinition, class_names: Mapping[str, str]) -> dict[str, Any]:
    name = definition.name
    if definition.enum is not None:
        return {"enum": list(definition.enum.values), "description": name}
    return {
        "type": "object",
        "properties": {
            each.field.name: _field(each, name, class_names) for each in definition.fields
        },
        "required": [each.field.name for each in definition.fields if each.field.required],
        "description": name,
    }


def _field(definition: FieldDefinition, key: str, class_names: Mapping[str, str]) -> dict[str, Any]:
    schema = _type(definition.field.type, class_names, is_tag=definition.tag)
    return {**schema, "description": f"{key}.{definition.name}"}


def _type(type_: Type, class_names: Mapping[str, str], *, is_tag: bool) -> dict[str, Any]:
    members = _members(type_, class_names, is_tag=is_tag)
    if type_.nullable and {"type": "null"} not in members and {} not in members:
        members.append({"type": "null"})
    return members[0] if len(members) == 1 else {"anyOf": members}


def _members(type_: Type, class_names: Mapping[str, str], *, is_tag: bool) -> list[dict[str, Any]]:
    match type_.kind:
        case "literal":
            return [{"enum": list(type_.values)}, *_open_end(type_, is_tag=is_tag)]
        case "enum":
            return [_reference(class_names[type_.shape or ""]), *_open_end(type_, is_tag=is_tag)]
        case "object":
            return [_reference(class_names[type_.shape or ""])]
        case "list":
            items = _type(type_.arguments[0], class_names, is_tag=False)
            return [{"type": "array", "items": items}]
        case "map":
            values = _type(type_.arguments[0], class_names, is_tag=False)
            return [{"type": "object", "additionalProperties": values}]
        case "union":
            return _union(type_, class_names)
        case _:
            return [dict(_SCALARS[type_.scalar or "any"])]


def _union(type_: Type, class_names: Mapping[str, str]) -> list[dict[str, Any]]:
    members: list[dict[str, Any]] = []
    for member in type_.arguments:
        found = _members(member, class_names, is_tag=False)
        members += [each for each in found if each not in members]
    if sum(member.kind == "object" for member in type_.arguments) > 1:
        members.append(_reference("UnknownObject"))
    return members


def _open_end(type_: Type, *, is_tag: bool) -> list[dict[str, Any]]:
    """What tells the members of a union apart must be a listed value; everything else may grow."""
    name = OPEN_ENDS.get(type_.scalar or "")
    return [] if is_tag or name is None else [_reference(name)]


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"{_DEFINITIONS}{name}"}
