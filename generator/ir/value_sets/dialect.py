"""One schema node, said in JSON Schema 2020-12 whichever OpenAPI version it is written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from generator.ir import schema_keywords as keywords
from generator.ir import schema_merging as merging
from generator.ir.schema import Json, Kind
from generator.ir.schema_keywords import Node
from generator.ir.value_sets.json_identity import identity

_WHOLE: dict[str, tuple[int, int]] = {
    **{f"int{size}": (-(2 ** (size - 1)), 2 ** (size - 1) - 1) for size in (8, 16, 32, 64)},
    **{f"uint{size}": (0, 2**size - 1) for size in (8, 16, 32, 64)},
    "double-int": (-(2**53) + 1, 2**53 - 1),
}
_LARGEST_FLOAT = 3.4028234663852886e38

NUMBER_FORMATS: Mapping[str, tuple[int | float, int | float] | None] = {
    **_WHOLE,
    "float": (-_LARGEST_FLOAT, _LARGEST_FLOAT),
    "double": None,
}
"""The formats of numbers with the least and the greatest number that each allows.

Source: OpenAPI format registry. ``double`` holds whatever JSON does.
"""

WHOLE_NUMBER_FORMATS = frozenset(_WHOLE)
"""The formats of numbers without a fraction."""

SILENT_FORMATS = frozenset({"", "password", "binary", "double"})
"""The formats that restrict nothing."""

ASSERTIONS = frozenset("""
    $ref $dynamicRef allOf anyOf oneOf not if then else type enum const discriminator
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
    minLength maxLength pattern format
    items prefixItems contains minContains maxContains minItems maxItems uniqueItems
    unevaluatedItems additionalItems
    properties required patternProperties additionalProperties unevaluatedProperties
    propertyNames minProperties maxProperties dependentRequired dependentSchemas
    """.split())
"""The keywords that say, or may say, which values are accepted; ``nullable`` is for itself."""

_DIFFERENT = frozenset(
    {"const", "enum", "nullable", "exclusiveMinimum", "exclusiveMaximum", "items"}
)
_BESIDE_NULL = frozenset({"$ref", "allOf", "oneOf", "anyOf", "not", "if"})
_NULLABLE_ALONE: Node = {"type": "null"}


def lifted(node: Node, openapi: str) -> Node:
    """Give ``node`` as 2020-12 has it; what is within it and ``$ref`` stay as they are written.

    ``const`` is an ``enum`` of one value; 3.0's boolean bounds are numbers; 3.0's ``nullable`` is
    one more type, where :func:`accepts_null_beside` does not hold. An ``enum`` without any value of
    the declared types would accept nothing, so its values are read as what the types make of them:
    ``type: string`` with the values 1 and 2 means ``"1"`` and ``"2"``. Beside others a value of
    another type is not accepted (JSON Schema validation, 6.1.1 and 6.1.2).
    """
    if _DIFFERENT.isdisjoint(node):
        return node
    plain = dict(merging.numeric_exclusive_bounds(node))
    _lift_tuple(plain)
    _lift_values(plain)
    if openapi == "3.0" and "nullable" in plain:
        _lift_nullable(plain)
    return plain


def asserts_nothing(node: Any) -> bool:
    """Tell whether it is plain that a schema accepts anything."""
    if isinstance(node, Mapping):
        return ASSERTIONS.isdisjoint(node)
    return node is True


def accepts_null_beside(node: Node, openapi: str) -> bool:
    """Tell whether null is accepted whatever else ``node`` says: 3.0's ``nullable``.

    That is strictly so beside a ``type`` alone (OpenAPI 3.0.3, Schema Object); documents mean it
    beside ``allOf``, ``$ref`` and the like too, or write it as the only thing a member of ``allOf``
    says.
    """
    if openapi != "3.0" or _BESIDE_NULL.isdisjoint(node):
        return False
    return node.get("nullable") is True or any(map(_only_nullable, _members(node)))


def parted(node: Node) -> tuple[dict[str, Any], dict[str, Any]]:
    """Part a node of which :func:`accepts_null_beside` holds.

    First comes what restricts nothing, then what the other values must hold to.
    """
    said = {key: node[key] for key in node if key not in ASSERTIONS and key != "nullable"}
    rest = {key: node[key] for key in node if key in ASSERTIONS}
    if "allOf" in rest:
        rest["allOf"] = [{} if _only_nullable(each) else each for each in rest["allOf"]]
    return said, rest


def union_member(node: Any, openapi: str) -> Node:
    """Give a member of a union; in 3.0 one that says only ``nullable`` stands for null alone."""
    if openapi == "3.0" and _only_nullable(node):
        return _NULLABLE_ALONE
    return keywords.as_node(node)


def _members(node: Node) -> Sequence[Any]:
    members = node.get("allOf")
    return members if isinstance(members, list) else ()


def _only_nullable(node: Any) -> bool:
    if not isinstance(node, Mapping) or node.get("nullable") is not True:
        return False
    return not keywords.constrains(node)


def _lift_tuple(node: dict[str, Any]) -> None:
    """Lift ``items`` with a list, as JSON Schema had it before 2020-12."""
    if isinstance(node.get("items"), list):
        node["prefixItems"] = node.pop("items")
        if "additionalItems" in node:
            node["items"] = node.pop("additionalItems")


def _lift_values(node: dict[str, Any]) -> None:
    values = node.get("enum")
    if "const" in node:
        const = node.pop("const")
        allowed = values is None or identity(const) in map(identity, values)
        node["enum"] = [const] if allowed else []
    elif not isinstance(values, list):
        node.pop("enum", None)
        return
    kinds = keywords.declared_kinds(node)
    if kinds is not None and not any(_is_of(value, kinds) for value in node["enum"]):
        node["enum"] = [each for value in node["enum"] for each in _read(value, kinds)]


def _is_of(value: Json, kinds: tuple[Kind, ...]) -> bool:
    own = keywords.kind_of(value)
    if own == "number" and isinstance(value, float) and value.is_integer():
        return "integer" in kinds or "number" in kinds
    return own in kinds or (own == "integer" and "number" in kinds)


def _read(value: Json, kinds: tuple[Kind, ...]) -> tuple[Json, ...]:
    """Read a listed value as one of the declared types; itself where that cannot be done."""
    if value is None:
        return (value,)
    for kind in kinds:
        found = merging.enum([{"enum": [value]}], kind, kinds)
        if found:
            return found
    return (value,)


def _lift_nullable(node: dict[str, Any]) -> None:
    if node.pop("nullable") is not True or not keywords.constrains(node):
        return
    if "enum" in node:
        node["enum"] = [*node["enum"], None]
    kinds = keywords.declared_kinds(node)
    if kinds is None and "enum" not in node:
        kinds = keywords.implied_kinds(node)
    if kinds is not None:
        node["type"] = [*kinds, "null"]
