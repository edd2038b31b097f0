"""Who compares which field of the API, so that nothing that differs goes untold.

A field that stands in no table is compared all the same: what differs in it is reported as
unclassified. A test derives changes of all fields from the definitions of the nodes.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from generator.diff.model import Change, Side
from generator.diff.operations.telling import Place, shared
from generator.ir.api import (
    Api,
    Callback,
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)

Claims = Mapping[type[msgspec.Struct], Mapping[str, str]]

_PROSE = "waived: prose binds nobody"
_PLACE = "waived: where something is written is not what it says"
_OTHERS = "others: extensions and unknown fields"

CLAIMS: Claims = {
    Api: {
        "title": "metadata",
        "version": "waived: two versions differ in it, and reports name both",
        "description": _PROSE,
        "dialect": "waived: both dialects are read as one",
        "provenance": "waived: where the text comes from is not what it says",
        "servers": "servers",
        "security_schemes": "security: as far as an operation asks for them",
        "operations": "matching",
        "webhooks": "callbacks",
        "schemas": "schemas: as far as something refers to them",
        "others": _OTHERS,
    },
    Operation: {
        "method": "matching",
        "path": "matching, servers",
        "operation_id": "metadata",
        "summary": "metadata",
        "description": _PROSE,
        "tags": "metadata",
        "deprecated": "lifecycle",
        "parameters": "parameters",
        "request_body": "bodies",
        "responses": "responses",
        "security": "security",
        "has_own_security": "security: what is effective counts, not where it is written",
        "servers": "servers",
        "callbacks": "callbacks",
        "others": _OTHERS,
        "source": _PLACE,
    },
    Callback: {
        "name": "callbacks",
        "expression": "callbacks",
        "operation": "callbacks",
        "others": _OTHERS,
    },
    Parameter: {
        "name": "parameters",
        "location": "parameters",
        "schema": "schemas",
        "required": "parameters",
        "style": "parameters",
        "explode": "parameters",
        "allow_reserved": "parameters",
        "allow_empty_value": "parameters",
        "media_type": "parameters",
        "deprecated": "parameters",
        "description": _PROSE,
        "others": _OTHERS,
        "source": _PLACE,
    },
    RequestBody: {
        "content": "bodies",
        "required": "bodies",
        "description": _PROSE,
        "others": _OTHERS,
        "source": _PLACE,
    },
    MediaType: {
        "media_type": "media_types",
        "schema": "schemas",
        "encoding": "encodings",
        "others": _OTHERS,
        "source": _PLACE,
    },
    Encoding: {
        "property_name": "encodings",
        "content_type": "encodings",
        "style": "encodings",
        "explode": "encodings",
        "allow_reserved": "encodings",
        "headers": "encodings",
        "others": _OTHERS,
    },
    Response: {
        "status": "responses",
        "description": _PROSE,
        "content": "responses",
        "headers": "headers",
        "others": "others: links, extensions and unknown fields",
        "source": _PLACE,
    },
    Header: {
        "name": "headers",
        "schema": "schemas",
        "required": "headers",
        "style": "headers",
        "explode": "headers",
        "media_type": "headers",
        "deprecated": "headers",
        "description": _PROSE,
        "others": _OTHERS,
        "source": _PLACE,
    },
    SecurityRequirement: {"schemes": "security"},
    SecurityScheme: {
        "name": "waived: what a scheme is called is not sent",
        "type": "security_schemes",
        "scheme": "security_schemes",
        "location": "security_schemes",
        "parameter_name": "security_schemes",
        "description": _PROSE,
        "detail": "security_schemes",
        "source": _PLACE,
    },
    Server: {
        "url": "servers",
        "description": _PROSE,
        "variables": "servers",
        "others": _OTHERS,
    },
    ServerVariable: {
        "name": "waived: what a variable is called is not sent",
        "default": "servers",
        "enum": "servers",
        "description": _PROSE,
        "others": _OTHERS,
    },
}
"""By kind of node and field the module that compares it, or why none does."""

_KEYS: Mapping[type[msgspec.Struct], Callable[[Any], Hashable]] = {
    Operation: lambda each: each.key,
    Callback: lambda each: (each.name, each.expression, each.operation.method),
    Parameter: lambda each: (each.location, each.name),
    MediaType: lambda each: each.media_type,
    Encoding: lambda each: each.property_name,
    Response: lambda each: each.status,
    Header: lambda each: each.name,
    SecurityScheme: lambda each: each.name,
    Server: lambda each: each.url,
    ServerVariable: lambda each: each.name,
}


def unclaimed_fields(claims: Claims) -> dict[type[msgspec.Struct], tuple[str, ...]]:
    """Give the fields of the API's nodes that nobody compares, by kind of node."""
    fields = {
        kind: tuple(name for name in kind.__struct_fields__ if name not in claimed)
        for kind, claimed in claims.items()
    }
    return {kind: names for kind, names in fields.items() if names}


def unclaimed_changes(base: Api, revision: Api, claims: Claims = CLAIMS) -> Iterator[Change]:
    """Tell what differs in fields that nobody compares, among nodes of one name on both sides."""
    unclaimed = unclaimed_fields(claims)
    if unclaimed:
        yield from _node_changes(base, revision, unclaimed, "#")


Fields = Mapping[type[msgspec.Struct], tuple[str, ...]]


def _node_changes(
    base: msgspec.Struct, revision: msgspec.Struct, unclaimed: Fields, address: str
) -> Iterator[Change]:
    at = getattr(base, "source", address), getattr(revision, "source", address)
    for name in base.__struct_fields__:
        one, other = getattr(base, name), getattr(revision, name)
        if name in unclaimed.get(type(base), ()):
            if one != other:
                sides = Side(at[0], _plain(one)), Side(at[1], _plain(other))
                place = Place()
                change = place.tell("unclassified-change", "unclassified", *sides, keyword=name)
                yield shared(change, name)
        else:
            for mine, yours in _twins(one, other):
                yield from _node_changes(mine, yours, unclaimed, at[0])


def _twins(one: object, other: object) -> Iterator[tuple[msgspec.Struct, msgspec.Struct]]:
    if type(one) in CLAIMS and type(one) is type(other):
        yield one, other  # type: ignore[misc]
    elif isinstance(one, tuple) and isinstance(other, tuple):
        ours, theirs = _by_key(one), _by_key(other)
        yield from ((ours[key], theirs[key]) for key in ours if key in theirs)


def _by_key(nodes: Sequence[object]) -> dict[Hashable, Any]:
    known = (each for each in nodes if type(each) in _KEYS)
    return {_KEYS[type(each)](each): each for each in known}  # type: ignore[index]


def _plain(value: object) -> Any:
    return msgspec.to_builtins(value)
