"""Ways through JSON Schemas: which members and elements the values of a schema have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..media_types import essence, is_json
from ..server.descriptions import DescribedOperation, Schema
from ..server.shapes import type_name

_BRANCHES = ("allOf", "oneOf", "anyOf")
_MOST_STEPS = 12


def parts_of(schema: Schema, steps: int = _MOST_STEPS) -> Iterator[Schema]:
    """Yield a schema and all that it is put together from, references followed."""
    value = schema.resolved()
    if not isinstance(value, dict):
        return
    yield schema.within(value)
    if steps == 0:
        return
    for name in _BRANCHES:
        for each in value.get(name, ()):
            yield from parts_of(schema.within(each), steps - 1)
    if "$ref" in value:
        yield from parts_of(schema.within({"$ref": value["$ref"]}), steps - 1)


def members_of(schema: Schema) -> Mapping[str, Schema]:
    """Return the schemas of all members that the objects of a schema may have."""
    found: dict[str, Schema] = {}
    for part in parts_of(schema):
        for name, value in part.value.get("properties", {}).items():
            found.setdefault(name, part.within(value))
    return found


def has_any_members(schema: Schema) -> bool:
    """Tell whether a schema describes members by no name of theirs."""
    keywords = ("additionalProperties", "patternProperties")
    return any(part.value.get(each) for part in parts_of(schema) for each in keywords)


def member_at(schema: Schema, path: tuple[str, ...]) -> Schema | None:
    """Return the schema of what a path of members leads to; None if it leads nowhere."""
    for name in path:
        found = members_of(schema).get(name)
        if found is None:
            return None
        schema = found
    return schema


def element_of(schema: Schema) -> Schema | None:
    """Return the schema of the elements of an array; None if it is no array."""
    for part in parts_of(schema):
        if "items" in part.value:
            return part.within(part.value["items"])
    return schema.within({}) if "array" in types_of(schema) else None


def types_of(schema: Schema) -> frozenset[str]:
    """Return the types that a schema names; empty if it names none."""
    found: set[str] = set()
    for part in parts_of(schema):
        named = part.value.get("type", ())
        found.update([named] if isinstance(named, str) else named)
        values = part.value.get("enum", [part.value["const"]] if "const" in part.value else ())
        found.update(type_name(each) for each in values if "type" not in part.value)
    return frozenset(found)


def required_of(schema: Schema) -> frozenset[str]:
    """Return the members that some part of a schema requires."""
    return frozenset(name for part in parts_of(schema) for name in part.value.get("required", ()))


def listed_texts(schema: Schema) -> Iterator[str]:
    """Yield the texts among the values that a schema lists."""
    for part in parts_of(schema):
        yield from (each for each in part.value.get("enum", ()) if isinstance(each, str))


def allows_null(schema: Schema) -> bool:
    """Tell whether a schema names null among its types, or names none."""
    found = types_of(schema)
    return not found or "null" in found


def success_schema(operation: DescribedOperation) -> Schema | None:
    """Return the schema of the JSON that is answered if all goes well; None without any."""
    content = operation.success.content
    return next((each for name, each in content.items() if may_be_json(name)), None)


def may_be_json(media_type: str) -> bool:
    """Tell whether a body of a media type, or of a range of all, can be JSON."""
    return is_json(media_type) or essence(media_type) == "*/*"
