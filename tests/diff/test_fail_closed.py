"""Nothing that differs goes untold: edits are derived from the definitions, each must be reported.

First every field of every node of the API is edited in turn. Then every object of a document gets a
field that nobody knows.
"""

from __future__ import annotations

import copy
import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec
import pytest
from msgspec.structs import replace as with_fields

from generator.diff.model import Change
from generator.diff.operations.apis import api_changes
from generator.diff.operations.claims import CLAIMS, unclaimed_changes
from generator.diff.operations.lifecycle import Lifecycle
from generator.diff.schemas import SchemaComparer
from generator.diff.sides import ApiSide
from generator.ir.api import (
    Api,
    ApiFrame,
    Callback,
    Encoding,
    Header,
    Operation,
    Parameter,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.ir.schema import Discriminator, Json, Node, Property, Schema
from generator.spec import Document
from generator.spec.grammar import Kind, parts
from tests.diff.api_pairs import TODAY
from tests.diff.conftest import side_of

Load = Callable[..., Document]
Member = dict[str, Any]

OBJECT = {"type": "object", "properties": {"file": {"type": "string"}, "tags": {"type": "array"}}}
LIST = {"type": "array", "items": {"type": "string"}}


def _header(schema: Member) -> Member:
    return {"schema": schema, "required": True, "deprecated": True, "x-header": 1}


def _operation(*parameters: Member, **more: Any) -> Member:
    """An operation that says all that one can say."""
    ids = {
        "name": "ids",
        "in": "query",
        "required": True,
        "schema": LIST,
        "explode": False,
        "allowReserved": True,
        "allowEmptyValue": True,
        "deprecated": True,
        "x-parameter": 1,
    }
    written = {"style": "form", "explode": False, "allowReserved": True, "x-encoding": 1}
    part = {"contentType": "image/png", "headers": {"X-Part": _header(OBJECT)}}
    return {
        "operationId": "send",
        "summary": "Send",
        "tags": ["A", "B"],
        "deprecated": True,
        "x-sunset": "2030-01-01",
        "x-stability-level": "beta",
        "x-operation": 1,
        "parameters": [
            *parameters,
            ids,
            {"name": "X-Trace", "in": "header", "schema": OBJECT, "explode": True},
            {"name": "filter", "in": "query", "content": {"application/json": {"schema": OBJECT}}},
        ],
        "requestBody": {
            "required": True,
            "x-body": 1,
            "content": {
                "application/json": {"schema": OBJECT, "x-media": 1},
                "multipart/form-data": {"schema": OBJECT, "encoding": {"file": part}},
                "application/x-www-form-urlencoded": {
                    "schema": OBJECT,
                    "encoding": {"tags": written},
                },
            },
        },
        "responses": {
            "x-responses": 1,
            "200": {
                "description": "",
                "content": {"application/json": {"schema": OBJECT}, "text/csv": {}},
                "headers": {
                    "X-Rate": _header(OBJECT),
                    "X-Other": {"content": {"application/json": {"schema": OBJECT}}},
                },
                "links": {"next": {"operationId": "send"}},
                "x-response": 1,
            },
            "404": {"description": ""},
        },
        "security": [{"key": [], "login": ["read"]}, {"bearer": []}, {"openid": []}],
        "servers": [_server("own")],
        **more,
    }


def _server(name: str) -> Member:
    variable = {"default": "eu", "enum": ["eu", "us"], "x-variable": 1}
    url = f"https://{{region}}.{name}.example"
    return {"url": url, "variables": {"region": variable}, "x-server": 1}


DOCUMENT: Member = {
    "x-root": 1,
    "info": {"title": "Charging", "version": "1.0.0", "x-info": 1},
    "servers": [_server("api")],
    "paths": {
        "/a/{id}": {
            "x-path": 1,
            "post": _operation(
                {"name": "id", "in": "path", "required": True, "schema": LIST, "explode": True},
                callbacks={
                    "done": {"x-callback": 1, "{$request.body#/url}": {"post": _operation()}}
                },
            ),
        },
        "/b": {"get": {"responses": {"204": {"description": ""}}}},
    },
    "webhooks": {"changed": {"post": _operation(operationId="hook")}},
    "components": {
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "X-Key", "x-scheme": 1},
            "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
            "openid": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example"},
            "login": {
                "type": "oauth2",
                "flows": {
                    "clientCredentials": {
                        "tokenUrl": "https://id.example/token",
                        "scopes": {"read": "Read", "write": "Write"},
                    }
                },
            },
        }
    },
}

NO_DIFFERENCE: Mapping[tuple[type, str], str] = {
    (Operation, "has_own_security"): "the security is the same, wherever it is written",
    (Operation, "path"): "the path of a webhook is its name, that of a callback its expression",
    (Operation, "parameters"): "a variable of the path without a parameter is a text",
    (Callback, "expression"): "a webhook has none",
    (Parameter, "name"): "what a variable of the path is called is not sent",
    (Parameter, "style"): "of one that is sent as JSON",
    (Parameter, "explode"): "of one that is sent as JSON",
    (Parameter, "allow_reserved"): "of one that is not sent in the query",
    (Parameter, "allow_empty_value"): "of one that is not sent in the query",
    (Encoding, "content_type"): "of one that is written by its style",
    (Header, "style"): "headers have one style",
    (Header, "explode"): "of one that is sent as JSON",
    (SecurityScheme, "location"): "of what is no apiKey",
    (SecurityScheme, "parameter_name"): "of what is no apiKey",
    (SecurityScheme, "scheme"): "of what is no HTTP scheme",
    (ServerVariable, "enum"): "the default is a value, listed or not",
}
"""Edits of these fields mean nothing where it is so; elsewhere they are told."""

EDITS: Mapping[tuple[type, str], tuple[object, ...]] = {
    (Operation, "method"): ("PUT",),
    (Operation, "path"): ("/other",),
    (Parameter, "location"): ("cookie",),
    (Parameter, "style"): ("spaceDelimited",),
    (Encoding, "style"): ("spaceDelimited",),
    (Header, "style"): ("form",),
    (Server, "url"): ("https://other.example",),
}
"""Values of fields that are no text like any other."""


class Edit(NamedTuple):
    """One field of one node with another value: the API with it, and where it is."""

    kind: type[Node]
    field: str
    shown: str
    api: Api


def _others(value: Any, hint: Any) -> Iterator[Any]:
    """Other values of a type than `value`."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        if value is not None and type(None) in arguments:
            yield None
        inner = [each for each in arguments if each is not type(None)]
        yield from _others(value, inner[0]) if len(inner) == 1 else ()
    elif origin is Literal:
        yield from (each for each in arguments if each != value)
    elif origin is tuple:
        yield from (value[:index] + value[index + 1 :] for index in range(len(value)))
    elif hint is bool:
        yield not value
    elif hint is str:
        yield f"{value or ''}x"
    elif hint is Json or hint is Any:
        yield {"changed": True}


def _edits(node: Any, put: Callable[[Any], Api], path: str = "api") -> Iterator[Edit]:
    """Every edit of a node and of all nodes in it; `put` makes an API with another node there."""
    kind = type(node)
    hints = get_type_hints(kind)
    for name in node.__struct_fields__:
        value = getattr(node, name)

        def put_field(new: Any, name: str = name) -> Api:
            return put(with_fields(node, **{name: new}))

        others = EDITS.get((kind, name)) or _others(value, hints[name])
        for other in others:
            if other != value:
                yield Edit(kind, name, f"{path}.{name}: {other!r}"[:200], put_field(other))
        nodes = list(value) if isinstance(value, tuple) else [value]
        for index, inner in enumerate(nodes):
            if type(inner) in CLAIMS:

                def put_inner(new: Any, name: str = name, index: int = index) -> Api:
                    old = getattr(node, name)
                    is_list = isinstance(old, tuple)
                    whole = (*old[:index], new, *old[index + 1 :]) if is_list else new
                    return put(with_fields(node, **{name: whole}))

                yield from _edits(inner, put_inner, f"{path}.{name}[{index}]")


@pytest.fixture(scope="module")
def base(document: Load) -> ApiSide:
    return side_of(document(DOCUMENT))


def _changes(base: ApiSide, revision: ApiSide) -> list[Change]:
    comparer = SchemaComparer(base, revision, witnesses=False)
    return list(api_changes(base, revision, comparer, Lifecycle(TODAY)))


def _nodes(kind: type[Node], found: set[type[Node]]) -> set[type[Node]]:
    """The kinds of node that a kind is made of."""
    if kind in found:
        return found
    found.add(kind)
    waiting = list(get_type_hints(kind).values())
    while waiting:
        hint = waiting.pop()
        waiting.extend(get_args(hint))
        if isinstance(hint, type) and issubclass(hint, Node):
            _nodes(hint, found)
    return found


SCHEMA_NODES = {Schema, Property, Discriminator}


def test_every_field_of_every_node_is_claimed_by_name() -> None:
    kinds = _nodes(Api, set())
    of_schemas = _nodes(Schema, set())
    assert of_schemas >= SCHEMA_NODES
    assert kinds - of_schemas == set(CLAIMS)
    for kind in kinds - of_schemas:
        assert set(kind.__struct_fields__) == set(CLAIMS[kind]), kind
    assert set(ApiFrame.__struct_fields__) < set(CLAIMS[Api]), "it is an API without operations"


def test_the_same_api_has_no_changes(base: ApiSide) -> None:
    assert _changes(base, base) == []


def test_the_example_says_something_in_every_field(base: ApiSide) -> None:
    """A field that is as it is without being written could not be edited in all ways."""
    silent = {
        (kind, name)
        for kind, fields in CLAIMS.items()
        for name, claim in fields.items()
        if not claim.startswith("waived")
    }
    for edit in _edits(base.api, lambda api: api):
        silent.discard((edit.kind, edit.field))
    nodes = {name for kind, name in silent}
    assert nodes <= {"schema", "schemas", "operation"}, "these are edited inside"


def test_every_edit_of_every_field_is_told(base: ApiSide) -> None:
    told: set[tuple[type, str]] = set()
    untold: list[Edit] = []
    for edit in _edits(base.api, lambda api: api):
        if not CLAIMS[edit.kind][edit.field].startswith(("waived", "schemas")):
            if _changes(base, replace(base, api=edit.api)):
                told.add((edit.kind, edit.field))
            else:
                untold.append(edit)
    unexplained = (each for each in untold if (each.kind, each.field) not in NO_DIFFERENCE)
    assert [each.shown for each in unexplained] == []
    never = {(each.kind, each.field) for each in untold} - told
    assert never == set()
    assert set(NO_DIFFERENCE) <= {(each.kind, each.field) for each in untold}


def test_what_is_waived_is_not_told(base: ApiSide) -> None:
    """A reason is given where nothing is told, and only there."""
    waived = [
        edit
        for edit in _edits(base.api, lambda api: api)
        if CLAIMS[edit.kind][edit.field].startswith("waived: ")
        and edit.field not in ("source", "name")
    ]
    assert waived
    told = [edit.shown for edit in waived if _changes(base, replace(base, api=edit.api))]
    assert told == []


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (kind, name)
        for kind, fields in CLAIMS.items()
        for name in fields
        if kind not in (SecurityRequirement, Callback)
        and CLAIMS[kind][name].startswith(("metadata", "lifecycle", "headers", "servers", "param"))
    ],
)
def test_a_field_that_nobody_claims_is_unclassified(
    base: ApiSide, kind: type[Node], name: str
) -> None:
    claims = {**CLAIMS, kind: {other: by for other, by in CLAIMS[kind].items() if other != name}}
    edits = [
        edit
        for edit in _edits(base.api, lambda api: api)
        if (edit.kind, edit.field) == (kind, name)
    ]
    if name not in ("name", "url", "location", "method", "path"):  # by which nodes are paired
        found = [list(unclaimed_changes(base.api, edit.api, claims)) for edit in edits]
        assert edits
        assert {each.rule for changes in found for each in changes} == {"unclassified-change"}
        assert all(found)
    assert list(unclaimed_changes(base.api, edits[0].api)) == []


# Fields that nobody knows

UNKNOWN_OF_NO_ACCOUNT = {Kind.EXAMPLE, Kind.PATHS, Kind.CALLBACK, Kind.RESPONSES}
"""An example is prose; in the others each name but an extension's is that of an object."""


def _objects(node: Any, kind: Kind, keys: tuple[Any, ...] = ()) -> Iterator[tuple[Kind, Any]]:
    yield kind, keys
    for part in parts(node, kind):
        yield from _objects(part.node, part.kind, (*keys, *part.keys))


def _with(keys: tuple[Any, ...], name: str) -> Member:
    whole = copy.deepcopy(DOCUMENT)
    node = whole
    for key in keys:
        node = node[key]
    node[name] = "new"
    return whole


PLACES = [
    *_objects(DOCUMENT, Kind.OPENAPI),
    *((Kind.OPENAPI, keys) for keys in (("info",), ("servers", 0))),
    (Kind.OPENAPI, ("servers", 0, "variables", "region")),
    (
        Kind.SECURITY_SCHEME,
        ("components", "securitySchemes", "login", "flows", "clientCredentials"),
    ),
]


@pytest.mark.parametrize(
    ("name", "rules"),
    [
        ("x-new", {"extension-changed", "link-changed"}),
        ("new", {"unclassified-change", "unclassified", "link-changed"}),
    ],
)
def test_a_field_that_nobody_knows_is_told(
    base: ApiSide, document: Load, name: str, rules: set[str]
) -> None:
    untold = []
    for kind, keys in PLACES:
        if kind in UNKNOWN_OF_NO_ACCOUNT and not (name.startswith("x-") and kind != Kind.EXAMPLE):
            continue
        changes = _changes(base, side_of(document(_with(keys, name))))
        if not changes or not all(each.rule.endswith(tuple(rules)) for each in changes):
            untold.append((kind.value, keys, {each.rule for each in changes}))
    assert untold == []


def test_msgspec_finds_edits_different(base: ApiSide) -> None:
    """The edits above are edits: each gives another text."""
    text = msgspec.json.encode(base.api)
    edits = list(_edits(base.api, lambda api: api))
    assert len(edits) > 300
    assert all(msgspec.json.encode(edit.api) != text for edit in edits)
