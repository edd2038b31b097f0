"""Which objects OpenAPI documents are made of, and where in them a ``$ref`` is a reference.

OpenAPI 3.0.3 section 4.7 and 3.1.0 section 4.8 name the objects and their fields; JSON Schema
2020-12 (core section 10.3, applicators) the keywords that hold schemas. What stands under no field
named here is a literal value or an extension, in which a ``$ref`` is plain data.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import Any, NamedTuple


class Kind(Enum):
    """The objects that hold, or may be replaced by, references."""

    OPENAPI = "OpenAPI Object"
    PATHS = "Paths Object"
    COMPONENTS = "Components Object"
    PATH_ITEM = "Path Item Object"
    OPERATION = "Operation Object"
    RESPONSES = "Responses Object"
    CALLBACK = "Callback Object"
    PARAMETER = "Parameter Object"
    HEADER = "Header Object"
    REQUEST_BODY = "Request Body Object"
    RESPONSE = "Response Object"
    MEDIA_TYPE = "Media Type Object"
    ENCODING = "Encoding Object"
    EXAMPLE = "Example Object"
    LINK = "Link Object"
    SECURITY_SCHEME = "Security Scheme Object"
    SCHEMA = "Schema Object"


REFERABLE = frozenset(Kind) - {
    Kind.OPENAPI,
    Kind.PATHS,
    Kind.COMPONENTS,
    Kind.OPERATION,
    Kind.RESPONSES,
    Kind.MEDIA_TYPE,
    Kind.ENCODING,
}
"""The objects in whose place a Reference Object may stand, or that have a ``$ref`` of their own."""


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
"""The fields of a Path Item Object that hold operations."""


class Shape(Enum):
    """How a field holds its objects."""

    ONE = "the object"
    LIST = "a list of them"
    MAP = "an object with one of them per name"


class Part(NamedTuple):
    """An object found within another: the keys that lead to it, its value and its kind."""

    keys: tuple[str | int, ...]
    node: Any
    kind: Kind


_Fields = dict[str, tuple[Shape, Kind]]


def _fields(shape: Shape, kind: Kind, *names: str) -> _Fields:
    return dict.fromkeys(names, (shape, kind))


_CONTENT = _fields(Shape.MAP, Kind.MEDIA_TYPE, "content")
_PARAMETER = {
    **_CONTENT,
    **_fields(Shape.ONE, Kind.SCHEMA, "schema"),
    **_fields(Shape.MAP, Kind.EXAMPLE, "examples"),
}

FIELDS: dict[Kind, _Fields] = {
    Kind.OPENAPI: {
        "paths": (Shape.ONE, Kind.PATHS),
        "webhooks": (Shape.MAP, Kind.PATH_ITEM),
        "components": (Shape.ONE, Kind.COMPONENTS),
    },
    Kind.COMPONENTS: {
        "schemas": (Shape.MAP, Kind.SCHEMA),
        "responses": (Shape.MAP, Kind.RESPONSE),
        "parameters": (Shape.MAP, Kind.PARAMETER),
        "examples": (Shape.MAP, Kind.EXAMPLE),
        "requestBodies": (Shape.MAP, Kind.REQUEST_BODY),
        "headers": (Shape.MAP, Kind.HEADER),
        "securitySchemes": (Shape.MAP, Kind.SECURITY_SCHEME),
        "links": (Shape.MAP, Kind.LINK),
        "callbacks": (Shape.MAP, Kind.CALLBACK),
        "pathItems": (Shape.MAP, Kind.PATH_ITEM),
    },
    Kind.PATH_ITEM: {
        "parameters": (Shape.LIST, Kind.PARAMETER),
        **_fields(Shape.ONE, Kind.OPERATION, *METHODS),
    },
    Kind.OPERATION: {
        "parameters": (Shape.LIST, Kind.PARAMETER),
        "requestBody": (Shape.ONE, Kind.REQUEST_BODY),
        "responses": (Shape.ONE, Kind.RESPONSES),
        "callbacks": (Shape.MAP, Kind.CALLBACK),
    },
    Kind.PARAMETER: _PARAMETER,
    Kind.HEADER: _PARAMETER,
    Kind.REQUEST_BODY: _CONTENT,
    Kind.RESPONSE: {
        **_CONTENT,
        "headers": (Shape.MAP, Kind.HEADER),
        "links": (Shape.MAP, Kind.LINK),
    },
    Kind.MEDIA_TYPE: {
        "schema": (Shape.ONE, Kind.SCHEMA),
        "examples": (Shape.MAP, Kind.EXAMPLE),
        "encoding": (Shape.MAP, Kind.ENCODING),
    },
    Kind.ENCODING: {"headers": (Shape.MAP, Kind.HEADER)},
    Kind.SCHEMA: {
        **_fields(Shape.LIST, Kind.SCHEMA, "allOf", "anyOf", "oneOf", "prefixItems"),
        **_fields(Shape.MAP, Kind.SCHEMA, "properties", "patternProperties", "dependentSchemas"),
        **_fields(Shape.MAP, Kind.SCHEMA, "$defs", "definitions"),
        **_fields(Shape.ONE, Kind.SCHEMA, "items", "additionalProperties", "not"),
        **_fields(Shape.ONE, Kind.SCHEMA, "if", "then", "else", "contains", "propertyNames"),
        **_fields(Shape.ONE, Kind.SCHEMA, "unevaluatedItems", "unevaluatedProperties"),
        **_fields(Shape.ONE, Kind.SCHEMA, "contentSchema"),
    },
}
"""The fields of each kind of object that lead to further objects."""

# These have no fixed fields: every name but an extension's leads to an object.
_NAMED: dict[Kind, Kind] = {
    Kind.PATHS: Kind.PATH_ITEM,
    Kind.CALLBACK: Kind.PATH_ITEM,
    Kind.RESPONSES: Kind.RESPONSE,
}


def path_items(root: Mapping[str, Any]) -> tuple[str, ...]:
    """Give the paths of a document in its order; none where it has no Paths Object."""
    paths = root.get("paths")
    return tuple(filter(_is_path, paths)) if isinstance(paths, dict) else ()


def without_path_items(root: dict[str, Any]) -> dict[str, Any]:
    """Give a document without its path items; what else stands among them remains."""
    paths = root.get("paths")
    if not isinstance(paths, dict):
        return root
    return {**root, "paths": {name: paths[name] for name in paths if not _is_path(name)}}


def _is_path(name: str) -> bool:
    return name.startswith("/")


def parts(node: Any, kind: Kind) -> Iterator[Part]:
    """Give the objects directly within an object of this kind, in the order they are written."""
    if not isinstance(node, dict):
        return
    if kind in _NAMED:
        for name, value in node.items():
            if not name.startswith("x-"):
                yield Part((name,), value, _NAMED[kind])
        return
    fields = FIELDS.get(kind, {})
    for name, value in node.items():
        if name in fields:
            yield from _held(name, value, *fields[name])


def _held(name: str, value: Any, shape: Shape, kind: Kind) -> Iterator[Part]:
    if shape is Shape.ONE:
        yield Part((name,), value, kind)
    elif shape is Shape.LIST and isinstance(value, list):
        for index, item in enumerate(value):
            yield Part((name, index), item, kind)
    elif shape is Shape.MAP and isinstance(value, dict):
        for key, member in value.items():
            yield Part((name, key), member, kind)
