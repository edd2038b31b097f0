"""What the keywords of one schema node mean, before nodes are put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from generator.ir.schema import Json, Kind

ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "deprecated",
        "readOnly",
        "writeOnly",
        "example",
        "examples",
        "externalDocs",
        "xml",
        "default",
        "nullable",
        "$comment",
        "$schema",
        "$id",
        "$anchor",
        "$defs",
        "definitions",
    }
)
"""Keywords that do not change which non-null values a schema accepts."""

_IMPLIED_KINDS: tuple[tuple[Kind, frozenset[str]], ...] = (
    ("object", frozenset({"properties", "required", "additionalProperties", "patternProperties"})),
    ("array", frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems"})),
)

Node = Mapping[str, Any]


def as_node(written: Any) -> dict[str, Any]:
    """Give a schema as an object: ``true`` and ``false`` are schemas too (JSON Schema, 4.3.2)."""
    if isinstance(written, bool):
        return {} if written else {"not": {}}
    return cast(dict[str, Any], written)


def constraining(node: Node) -> dict[str, Any]:
    """Give what in ``node`` says which values are accepted, null aside."""
    return {
        key: value
        for key, value in node.items()
        if key not in ANNOTATIONS and not key.startswith("x-")
    }


def constrains(node: Node) -> bool:
    """Tell whether ``node`` says anything about which values are accepted, null aside."""
    return any(key not in ANNOTATIONS and not key.startswith("x-") for key in node)


def accepts_nothing(node: Node) -> bool:
    """Tell whether ``node`` is the schema ``false``, spelled out or not."""
    return "not" in node and node["not"] in ({}, True)


def declared_kinds(node: Node) -> tuple[Kind, ...] | None:
    """Give the types that ``type`` names, in order; None when it does not name any."""
    declared = node.get("type")
    if isinstance(declared, str):
        return (cast(Kind, declared),)
    if isinstance(declared, Sequence):
        return tuple(cast(Kind, kind) for kind in declared) or None
    return None


def implied_kinds(node: Node) -> tuple[Kind, ...] | None:
    """Give the types a node without ``type`` is plainly meant for, by its other keywords."""
    values = enum_values(node)
    if values:
        return tuple(sorted({_listed_kind(value) for value in values}))
    for kind, keywords in _IMPLIED_KINDS:
        if not keywords.isdisjoint(node):
            return (kind,)
    return None


def _listed_kind(value: Json) -> Kind:
    """Give the type that a listed value means: 1.0 is the integer 1 (JSON Schema core, 6.3)."""
    is_whole = isinstance(value, float) and value.is_integer()
    return "integer" if is_whole else kind_of(value)


def kind_of(value: Json) -> Kind:
    """Give the JSON type of a value, as it is written."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"


def enum_values(node: Node) -> tuple[Json, ...] | None:
    """Give the values ``enum`` or ``const`` allow; None when neither is there."""
    if "const" in node:
        return (node["const"],)
    values = node.get("enum")
    return tuple(values) if isinstance(values, Sequence) and not isinstance(values, str) else None


def allows_null(node: Node) -> bool:
    """Tell whether ``node`` asks for null.

    That is 3.0's ``nullable``, 3.1's type list, or null among the values of an enum.
    """
    kinds = declared_kinds(node) or ()
    return node.get("nullable") is True or "null" in kinds or None in (enum_values(node) or ())


def is_null(node: Node) -> bool:
    """Tell whether ``node`` stands for null alone, as one member of a union.

    3.0 has no type for that; documents write a member that says nothing but ``nullable``.
    """
    if declared_kinds(node) == ("null",) or enum_values(node) == (None,):
        return True
    return node.get("nullable") is True and not constrains(node)
