"""OpenAPI documents from one dialect to the other, where they can say the same.

Source: OpenAPI 3.0.3, Schema Object; OpenAPI 3.1.1, Schema Object; JSON Schema 2020-12.
"""

from __future__ import annotations

from typing import Any

from tests.support.document_walk import Node, Walk, dialect, nodes

ONLY_IN_3_1 = {
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "patternProperties",
    "propertyNames",
    "if",
    "then",
    "else",
    "dependentRequired",
    "dependentSchemas",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "$defs",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "webhooks",
    "pathItems",
    "jsonSchemaDialect",
    "$comment",
}
SAID_BESIDE = {"title", "description", "deprecated", "readOnly", "writeOnly", "default"}


def in_3_1(document: Node) -> Node:
    """A 3.0 document in 3.1; a 3.1 document as it is.

    `nullable` stands for null beside whatever else a schema says.
    """
    if dialect(document) != "3.0":
        return document
    told = Walk(schema=_null_members_spelled_out).document(document)
    return {**Walk(schema=_lifted).document(told), "openapi": "3.1.1"}


def is_null_alone(node: Any) -> bool:
    """Whether a member of a union says nothing but that null is accepted: 3.0's idiom for null."""
    return isinstance(node, dict) and node.get("nullable") is True and node.keys() <= _NULL_ALONE


_NULL_ALONE = SAID_BESIDE | {"nullable", "example", "externalDocs", "xml"}


def _null_members_spelled_out(node: Node) -> Node:
    null = {"nullable": True, "enum": [None]}
    members = {
        key: [null if is_null_alone(each) else each for each in node[key]]
        for key in ("anyOf", "oneOf")
        if key in node
    }
    return {**node, **members}


def _lifted(node: Node) -> Node:
    if "$ref" in node:
        kept = SAID_BESIDE | {"$ref", "nullable"}
        node = {key: each for key, each in node.items() if key in kept}
    found = _bounds_lifted(node)
    if found.pop("nullable", None) is not True:
        return found
    if isinstance(found.get("type"), str) and not {"allOf", "anyOf", "oneOf", "not"} & found.keys():
        values = {"enum": [*found["enum"], None]} if None not in found.get("enum", [None]) else {}
        return {**found, "type": [found["type"], "null"], **values}
    if found.get("enum") == [None]:
        return found
    outer = {key: each for key, each in found.items() if key in SAID_BESIDE}
    inner = {key: each for key, each in found.items() if key not in SAID_BESIDE}
    return {**outer, "anyOf": [inner, {"type": "null"}]} if inner else outer


def _bounds_lifted(node: Node) -> Node:
    """Bounds with a flag beside them as bounds of their own."""
    found = dict(node)
    for bound, flag in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if isinstance(found.get(flag), bool):
            exclusive = found.pop(flag)
            if exclusive and bound in found:
                found[flag] = found.pop(bound)
    return found


class _CannotBeSaidError(Exception):
    """3.0 has no words for it."""


def in_3_0(document: Node) -> Node:
    """A 3.1 document in 3.0; as it is where it is 3.0 already, or says what 3.0 cannot say."""
    if dialect(document) == "3.0" or _says_more(document):
        return document
    try:
        return {**Walk(schema=_lowered).document(document), "openapi": "3.0.3"}
    except _CannotBeSaidError:
        return document


def _says_more(document: Node) -> bool:
    """Whether the document has fields that 3.0 does not, or schemas that are `true` or `false`."""
    return "paths" not in document or any(ONLY_IN_3_1 & node.keys() for node in nodes(document))


def _lowered(node: Node) -> Node:
    found = _bounds_lowered(node)
    _refuse_plain_booleans(found)
    if "$ref" in found and len(found) > 1:
        beside = {key: each for key, each in found.items() if key != "$ref"}
        found = {"allOf": [{"$ref": found["$ref"]}], **beside}
    if "const" in found:
        found["enum"] = [found.pop("const")]
    if "examples" in found:
        raise _CannotBeSaidError
    if "type" in found:
        found = _type_lowered(found)
    if found.get("required") == []:
        del found["required"]
    if _is_array(found) and "items" not in found:
        found["items"] = {}
    return found


def _is_array(node: Node) -> bool:
    return node.get("type") == "array"


def _refuse_plain_booleans(node: Node) -> None:
    """3.0 knows `true` and `false` as schemas for additional properties alone."""
    plain = [node.get(key) for key in ("items", "not")]
    for key in ("allOf", "anyOf", "oneOf"):
        plain += node.get(key, [])
    plain += node.get("properties", {}).values()
    if any(isinstance(each, bool) for each in plain):
        raise _CannotBeSaidError


def _type_lowered(node: Node) -> Node:
    kinds = node["type"]
    if kinds in ("null", ["null"]):
        rest = {key: each for key, each in node.items() if key in SAID_BESIDE}
        return {**rest, "nullable": True, "enum": [None]}
    if isinstance(kinds, str):
        return node
    others = [kind for kind in kinds if kind != "null"]
    if len(others) > 1:
        raise _CannotBeSaidError
    null_in_values = "enum" not in node or None in node["enum"]
    rest = {**node, "type": others[0]}
    if "null" not in kinds or not null_in_values:
        return rest
    if {"allOf", "anyOf", "oneOf", "not"} & node.keys():
        raise _CannotBeSaidError
    return {**rest, "nullable": True}


def _bounds_lowered(node: Node) -> Node:
    """Bounds of their own as bounds with a flag beside them; the tighter one of two."""
    found = dict(node)
    for bound, flag in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        limit: Any = found.pop(flag, None)
        if limit is None:
            continue
        other = found.get(bound)
        looser = other is not None and (other > limit if bound == "minimum" else other < limit)
        if not looser:
            found |= {bound: limit, flag: True}
    return found
