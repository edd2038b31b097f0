"""What a value can be by its schema: types, members and items, through references and unions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeAlias

from ..lazy import lazy_property
from .descriptions import Json, Schema
from .references import component_name

Types: TypeAlias = frozenset[str]

ALL_TYPES: Final[Types] = frozenset(
    ("null", "boolean", "integer", "number", "string", "array", "object")
)
_UNIONS: Final = ("anyOf", "oneOf")
_NAMES: Final = {int: "integer", bool: "boolean", str: "string", list: "array", dict: "object"}


class Shape:
    """What is needed of a schema to make a JSON value of texts. Its parts are made when asked for.

    `types` are the types of values that the schema lets pass, as far as its keywords say so; a
    schema that says nothing of types has all of them.
    """

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self._members: dict[str, Shape] = {}
        self._items: dict[int, Shape] = {}

    @lazy_property
    def types(self) -> Types:
        """The names of types, ``integer`` wherever ``number`` is."""
        return _types(self.schema, frozenset())

    @lazy_property
    def properties(self) -> dict[str, Schema]:
        """What is described of each property."""
        return _properties(self.schema)

    @lazy_property
    def is_binary(self) -> bool:
        """Whether values are bytes (OpenAPI 3.0, 4.7.14.2)."""
        return "binary" in _keyword(self.schema, "format")

    @lazy_property
    def others(self) -> Schema | None:
        """What is described of properties without a name; None if that does not stand there."""
        found = _keyword(self.schema, "additionalProperties")
        allowed = [each for each in found if each is not False]
        return self.schema.within(_any_of(allowed)) if allowed else None

    def member(self, name: str) -> Shape:
        """Return the shape of a member of an object."""
        if name not in self._members:
            described = self.properties.get(name) or self.others or self.schema.within({})
            self._members[name] = Shape(described)
        return self._members[name]

    def item(self, index: int) -> Shape:
        """Return the shape of an item of an array."""
        index = min(index, self._prefix)
        if index not in self._items:
            self._items[index] = Shape(_item(self.schema, index))
        return self._items[index]

    @lazy_property
    def _prefix(self) -> int:
        return max(map(len, _keyword(self.schema, "prefixItems")), default=0)


def place_of(schema: Schema, path: Sequence[str]) -> Schema | None:
    """Return what is described of a member of objects in objects; None where nothing is."""
    found: Schema | None = schema
    for name in path:
        found = _properties(found).get(name) if found is not None else None
    return found


# Types


def _types(schema: Schema, passed: frozenset[int]) -> Types:
    value = schema.value
    if not isinstance(value, dict):
        return ALL_TYPES if value else frozenset()
    if id(value) in passed:
        return ALL_TYPES
    inner = passed | {id(value)}
    found = _own_types(value)
    for part in _conjuncts(schema):
        found &= _types(part, inner)
    for keyword in _UNIONS:
        if keyword in value:
            branches = [_types(schema.within(each), inner) for each in value[keyword]]
            found &= frozenset[str]().union(*branches)
    return found


def _own_types(value: dict[str, Any]) -> Types:
    found = ALL_TYPES
    if "type" in value:
        named = value["type"]
        found = _with_integers([named] if isinstance(named, str) else named)
    if "const" in value:
        found &= _with_integers([type_name(value["const"])])
    if "enum" in value:
        found &= _with_integers(list(map(type_name, value["enum"])))
    return found


def _with_integers(names: Sequence[str]) -> Types:
    return frozenset((*names, "integer") if "number" in names else names)


def type_name(value: object) -> str:
    """Return the type of a JSON value; that of a number with a fraction is ``number``."""
    return "null" if value is None else _NAMES.get(type(value), "number")


# Parts


def _conjuncts(schema: Schema) -> Iterator[Schema]:
    """Yield the schemas that hold beside the own keywords of one."""
    value = schema.value
    if "$ref" in value:
        name = component_name(value["$ref"])
        if name in schema.components:
            yield schema.within(schema.components[name])
    yield from map(schema.within, value.get("allOf", ()))


def _parts(schema: Schema, passed: set[int]) -> Iterator[dict[str, Any]]:
    """Yield a schema and all that speak of the same value: references, allOf, unions."""
    value = schema.value
    if not isinstance(value, dict) or id(value) in passed:
        return
    passed.add(id(value))
    yield value
    for each in _conjuncts(schema):
        yield from _parts(each, passed)
    for keyword in _UNIONS:
        for branch in value.get(keyword, ()):
            yield from _parts(schema.within(branch), passed)


def _keyword(schema: Schema, name: str) -> list[Json]:
    return [part[name] for part in _parts(schema, set()) if name in part]


def _properties(schema: Schema) -> dict[str, Schema]:
    """Return what is described of properties; all of it in anyOf where that is several things."""
    found: dict[str, list[Json]] = {}
    for described in _keyword(schema, "properties"):
        for name, value in described.items():
            found.setdefault(name, []).append(value)
    return {name: schema.within(_any_of(values)) for name, values in found.items()}


def _item(schema: Schema, index: int) -> Schema:
    prefixes = [each[index] for each in _keyword(schema, "prefixItems") if index < len(each)]
    found = prefixes or _keyword(schema, "items")
    return schema.within(_any_of(found) if found else {})


def _any_of(values: Sequence[Json]) -> Json:
    return values[0] if len(values) == 1 else {"anyOf": list(values)}
