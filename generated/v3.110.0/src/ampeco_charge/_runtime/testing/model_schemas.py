"""The JSON Schema of a model, as far as making up values needs it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from ..models import Model
from ..server.descriptions import ApiDescription, Json, Schema

_INDEX: Final = "index"
_REFERENCES: Final = "#/components/schemas/"
_SAID_ELSEWHERE: Final = frozenset({"default", "description", "discriminator", "title"})
_NULL: Final = {"type": "null"}


def schema_of_model(model: type[Model]) -> Schema:
    """Return the schema of what a model holds on the wire, of its described values alone.

    Whatever else a server may come to send (further values of an enum, null, further members) is
    left out where there is something described instead.
    """
    whole = model.model_json_schema(
        ref_template=_REFERENCES + "{model}", schema_generator=_Generator
    )
    components = whole.pop("$defs", {})
    closed = {name: _closed(each, components) for name, each in components.items()}
    return Schema(_closed(whole, components), closed)


def described_schema(api: ApiDescription, model: type[Model]) -> Schema | None:
    """Return the schema that an API describes under the name of a model; None if there is none.

    What is called so in several of its parts differs in no more than what cannot be said of types.
    """
    name = model.__name__
    for module in (*dict.fromkeys(each.module for each in api.entries), _INDEX):
        components = api.module(module).get("components", {}).get("schemas", {})
        if name in components:
            return Schema({"$ref": f"{_REFERENCES}{name}"}, components)
    return None


class _Generator(GenerateJsonSchema):
    """Writes numbers as the wire has them."""

    def decimal_schema(self, schema: core_schema.DecimalSchema) -> JsonSchemaValue:  # noqa: ARG002
        """Give a number alone, where pydantic would also take text."""
        return {"type": "number"}


def _closed(value: Json, components: Mapping[str, Json]) -> Json:
    if isinstance(value, list):
        return [_closed(each, components) for each in value]
    if not isinstance(value, dict):
        return value
    kept = {name: each for name, each in value.items() if name not in _SAID_ELSEWHERE}
    if "properties" in kept:
        members = kept.pop("properties").items()
        kept["properties"] = {name: _closed(each, components) for name, each in members}
    for name in kept.keys() - {"properties", "enum", "const", "required"}:
        kept[name] = _closed(kept[name], components)
    return _without_open_end(kept, components)


def _without_open_end(schema: dict[str, Any], components: Mapping[str, Json]) -> dict[str, Any]:
    members = schema.get("anyOf", [])
    described = [each for each in members if _is_described(each, components)]
    if not described:
        described = [each for each in members if each != _NULL]
    if len(described) == 1:
        return {**{name: each for name, each in schema.items() if name != "anyOf"}, **described[0]}
    return {**schema, "anyOf": described} if described else schema


def _is_described(member: Json, components: Mapping[str, Json]) -> bool:
    """Tell whether a member of a union says what its values are, beyond their type."""
    name = member.get("$ref", "").removeprefix(_REFERENCES)
    resolved = components.get(name, member)
    return any(key in resolved for key in ("enum", "const", "properties"))
