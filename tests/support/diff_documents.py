"""Small OpenAPI documents with parts of all kinds, for Hypothesis, and others made by editing them.

All have the same paths, so that any two of them can be compared and mixed. Schemas say their type
wherever they say anything of one, as documents do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from hypothesis import assume
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.support.document_walk import Node, Walk, nodes

Strategy = st.SearchStrategy

DIALECTS = ("3.0.3", "3.1.1")
NAMES = ("a", "b", "c")
COMPONENTS = ("A", "B", "C")
STATUSES = ("200", "201", "2XX", "404", "4XX", "default")

_REFERENCES = st.sampled_from(COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
_TEXTS = ("a", "b", "ab", "abc")
_COUNTS = st.integers(0, 3)


@cache
def documents(openapi: str) -> Strategy[Node]:
    """Documents with two paths and all that a comparison looks at."""
    return _whole(openapi, _paths(openapi))


@cache
def schema_documents(openapi: str) -> Strategy[Node]:
    """Documents that send and answer one schema, which is the component A."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    post = {
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "", "content": content}},
    }
    return _whole(openapi, st.just({"/things": {"post": post}}))


def pairs(documents: Strategy[Node]) -> Strategy[tuple[Node, Node]]:
    """A document and the same after some edits."""
    return _edited(documents, 1)


def triples(documents: Strategy[Node]) -> Strategy[tuple[Node, Node, Node]]:
    """A document, the same after some edits, and that after some more."""
    return _edited(documents, 2)


@cache
def _edited(documents: Strategy[Node], times: int) -> Strategy[Any]:
    @st.composite
    def several(draw: st.DrawFn) -> tuple[Node, ...]:
        found = [draw(documents)]
        for _ in range(times):
            if draw(st.booleans()):
                mixed = draw(_mixed(found[-1], draw(documents)))
            else:
                mixed = _tweaked(draw, found[-1])
            edited = Walk(schema=_typed).document(mixed)
            assume(_is_plain(edited))
            found.append(edited)
        return tuple(found)

    return several()


def _is_plain(document: Node) -> bool:
    """Whether the documents' own schemas can be asked, without any part of the generator.

    Validators do not come to an end with a schema that is only what it is itself, and for them a
    property has to be there though another part of an `allOf` says that it does not travel. Where
    no listed value is of the type that is named beside, they accept none.
    """
    if not _is_grounded(document) or any(map(_lists_other_types, nodes(document))):
        return False
    parts = [part for node in nodes(document) for part in node.get("allOf", ())]
    flags = {"readOnly", "writeOnly"}
    return not any(
        flags & set(each)
        for part in parts
        for each in _resolved(document, part).get("properties", {}).values()
        if isinstance(each, dict)
    )


def _lists_other_types(node: Node) -> bool:
    if "type" not in node or not isinstance(node.get("enum"), list):
        return False
    of_type = Draft202012Validator({"type": node["type"]})
    return not any(map(of_type.is_valid, node["enum"]))


def _resolved(document: Node, part: Any) -> Node:
    found = part
    while isinstance(found, dict) and "$ref" in found:
        found = document["components"]["schemas"][found["$ref"].rpartition("/")[2]]
    return found if isinstance(found, dict) else {}


def _is_grounded(document: Node) -> bool:
    """Whether no schema is only what it is itself."""
    schemas = document["components"]["schemas"]
    names = {name: {each.rpartition("/")[2] for each in _here(schemas[name])} for name in schemas}
    for _ in names:
        names = {
            name: targets.union(*(names.get(each, set()) for each in targets))
            for name, targets in names.items()
        }
    return not any(name in targets for name, targets in names.items())


def _here(schema: Any) -> Iterator[str]:
    """The references that say something of the same value as a schema does."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    for key in ("allOf", "anyOf", "oneOf"):
        for each in schema.get(key, ()):
            yield from _here(each)
    for key in ("not", "if", "then"):
        yield from _here(schema.get(key))


_OF_OBJECTS = {
    *("properties", "required", "additionalProperties", "minProperties", "maxProperties"),
    *("patternProperties", "propertyNames", "dependentRequired"),
}
_OF_ARRAYS = {"items", "prefixItems", "contains", "minItems", "maxItems", "uniqueItems"}


def _typed(node: Node) -> Node:
    """A schema that says something of objects or arrays alone, with its type."""
    if "type" in node:
        return node
    kinds = ("object", _OF_OBJECTS), ("array", _OF_ARRAYS)
    kind = next((kind for kind, keywords in kinds if keywords & node.keys()), None)
    return node if kind is None else {**node, "type": kind}


def _mixed(base: Node, other: Node) -> Strategy[Node]:
    """Documents made of ``base`` by taking over one to three parts of ``other``."""
    places = list(_differences(base, other, ()))
    if not places:
        return st.just(base)
    chosen = st.lists(st.sampled_from(places), min_size=1, max_size=3, unique=True)
    return chosen.map(lambda paths: _taken_over(base, other, paths))


def _differences(base: Any, other: Any, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The places, from the outside in, where objects in both documents have something else."""
    for key in dict.fromkeys([*base, *other]):
        one, two = base.get(key), other.get(key)
        if one == two and (key in base) == (key in other):
            continue
        if len(path) > 1 or path == ("components",):
            yield (*path, key)
        if isinstance(one, dict) and isinstance(two, dict):
            yield from _differences(one, two, (*path, key))


def _taken_over(base: Any, other: Any, paths: Sequence[tuple[str, ...]]) -> Any:
    found = base
    for path in paths:
        found = _with(found, other, path)
    return found


def _with(base: Any, other: Any, path: tuple[str, ...]) -> Any:
    """``base`` with what ``other`` has at a path; as it is where the way there is gone."""
    key, *rest = path
    if not isinstance(base, dict) or not isinstance(other, dict):
        return base
    if rest:
        return {**base, key: _with(base[key], other[key], tuple(rest))} if key in base else base
    left = {name: each for name, each in base.items() if name != key}
    return {**left, key: other[key]} if key in other else left


def _tweaked(draw: st.DrawFn, base: Node) -> Node:
    """``base`` with one to three of its schemas changed a little."""
    found = base
    for _ in range(draw(st.integers(1, 3))):
        places = [*_schemas(found)]
        if places:
            chosen = draw(st.sampled_from(places))
            tweaked = draw(_tweaks(chosen, found["openapi"]))
            found = _replaced(found, chosen, tweaked)
    return found


def _schemas(document: Node) -> list[Node]:
    """All schemas of a document that say something."""
    found: list[Node] = []

    def schema(node: Node) -> Node:
        if node:
            found.append(node)
        return node

    Walk(schema=schema).document(document)
    return found


def _replaced(document: Node, old: Node, new: Any) -> Node:
    """The document with the first schema that is equal to ``old`` replaced."""
    done: list[Node] = []

    def schema(node: Node) -> Any:
        if done or node != old:
            return node
        done.append(node)
        return new

    return Walk(schema=schema).document(document)


def _tweaks(node: Node, openapi: str) -> Strategy[Any]:
    """Schemas that are almost ``node``."""
    more = _keywords(openapi)
    kind = node.get("type") if isinstance(node.get("type"), str) else None
    ways = [st.sampled_from(sorted(node)).map(lambda key: _without(node, key))]
    if kind in more:
        ways.append(more[kind].map(lambda added: {**node, **added}))
    if "properties" in node:
        name = st.sampled_from(NAMES)
        ways += [
            st.sampled_from(sorted(node["properties"]) or NAMES).map(
                lambda gone: {**node, "properties": _without(node["properties"], gone)}
            ),
            st.tuples(name, schema_of(openapi, leaves=1)).map(
                lambda new: {**node, "properties": {**node["properties"], new[0]: new[1]}}
            ),
            st.lists(name, unique=True, min_size=1).map(lambda names: {**node, "required": names}),
        ]
    ways += [
        st.lists(st.sampled_from(node[key]), min_size=1, unique_by=repr).map(
            lambda kept, key=key: {**node, key: kept}
        )
        for key in ("enum", "anyOf", "oneOf", "allOf")
        if node.get(key)
    ]
    ways += [
        schema_of(openapi, leaves=1).map(lambda new, key=key: {**node, key: [*node[key], new]})
        for key in ("anyOf", "oneOf", "allOf")
        if key in node
    ]
    return st.one_of(ways)


@cache
def _keywords(openapi: str) -> Mapping[str, Strategy[Node]]:
    """Schemas of each type, to take a keyword from."""
    return {
        "string": _strings(),
        "integer": _numbers(openapi),
        "number": _numbers(openapi),
        "array": st.fixed_dictionaries({"items": schema_of(openapi, leaves=1)}),
        "object": st.sampled_from(
            [
                {"additionalProperties": False},
                {"additionalProperties": True},
                {"additionalProperties": {"type": "string"}},
                {"minProperties": 1},
                {"maxProperties": 1},
            ]
        ),
    }


def _without(node: Node, key: str) -> Node:
    """The object without a key; a schema without its type says nothing of one either."""
    bare = key == "type" and "properties" not in node
    if key == "type" and not bare:
        return {name: each for name, each in node.items() if name == "nullable"}
    return {name: each for name, each in node.items() if name != key}


def _whole(openapi: str, paths: Strategy[Node]) -> Strategy[Node]:
    schemas = st.fixed_dictionaries({name: schema_of(openapi) for name in COMPONENTS})
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "basic": {"type": "http", "scheme": "basic"},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "clientCredentials": {
                    "tokenUrl": "https://example.com/token",
                    "scopes": {"read": "", "write": ""},
                }
            },
        },
    }
    required: dict[str, Strategy[Any]] = {
        "openapi": st.just(openapi),
        "info": st.just({"title": "Things", "version": "1"}),
        "servers": st.just([{"url": "https://example.com/v1"}]),
        "paths": paths,
        "components": schemas.map(lambda found: {"schemas": found, "securitySchemes": schemes}),
    }
    whole = st.fixed_dictionaries(required, optional={"security": _security()})
    return whole.filter(_is_plain)


def _some(
    optional: Mapping[str, Strategy[Any]], required: Mapping[str, Strategy[Any]] | None = None
) -> Strategy[Node]:
    """Objects with at most three of the optional keys."""
    names = st.sets(st.sampled_from(sorted(optional)), max_size=3).map(sorted)
    return names.flatmap(
        lambda chosen: st.fixed_dictionaries(
            {**(required or {}), **{name: optional[name] for name in chosen}}
        )
    )


# Operations.


@cache
def _paths(openapi: str) -> Strategy[Node]:
    place = st.just([{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}])
    return st.fixed_dictionaries(
        {
            "/things/{id}": st.fixed_dictionaries(
                {"parameters": place, "post": _operation(openapi, callbacks=True)}
            ),
            "/others": st.fixed_dictionaries({"get": _operation(openapi, body=False)}),
        }
    )


def _operation(openapi: str, *, body: bool = True, callbacks: bool = False) -> Strategy[Node]:
    optional: dict[str, Strategy[Any]] = {
        "deprecated": st.booleans(),
        "operationId": st.sampled_from(["one", "two"]),
        "tags": st.lists(st.sampled_from(["x", "y"]), unique=True),
        "parameters": _parameters(openapi),
        "security": _security(),
    }
    if body:
        optional["requestBody"] = _request_body(openapi)
    if callbacks:
        called = _operation(openapi)
        optional["callbacks"] = called.map(lambda post: {"told": {"{$url}": {"post": post}}})
    optional.pop("operationId" if not body else "tags")
    return _some(optional, {"responses": _responses(openapi)})


@cache
def _security() -> Strategy[list[Node]]:
    scopes = st.lists(st.sampled_from(["read", "write"]), unique=True)
    one = st.one_of(
        st.just({"key": []}),
        st.just({"key": [], "basic": []}),
        st.just({}),
        scopes.map(lambda found: {"oauth": found}),
    )
    return st.lists(one, max_size=2)


@cache
def _parameters(openapi: str) -> Strategy[list[Node]]:
    schema = schema_of(openapi, leaves=2)
    texts = st.one_of(_strings(), _numbers(openapi), st.just({"type": "boolean"}))
    lists = texts.map(lambda item: {"type": "array", "items": item})
    common: dict[str, Strategy[Any]] = {"required": st.booleans(), "deprecated": st.booleans()}
    query = st.fixed_dictionaries(
        {
            "name": st.sampled_from(["page", "filter"]),
            "in": st.just("query"),
            "schema": texts | lists | schema,
        },
        optional={
            **common,
            "style": st.sampled_from(["form", "deepObject", "pipeDelimited"]),
            "explode": st.booleans(),
        },
    )
    header = st.fixed_dictionaries(
        {
            "name": st.sampled_from(["X-Trace", "x-mode"]),
            "in": st.just("header"),
            "schema": texts | lists,
        },
        optional=common,
    )
    written = st.fixed_dictionaries(
        {
            "name": st.just("where"),
            "in": st.sampled_from(["query", "cookie"]),
            "content": schema.map(lambda found: {"application/json": {"schema": found}}),
        },
        optional=common,
    )
    anything = st.one_of(query, header, written)
    return st.lists(anything, max_size=2, unique_by=lambda each: (each["name"], each["in"]))


@cache
def _content(openapi: str) -> Strategy[Node]:
    schema = schema_of(openapi, leaves=4)
    media = schema.map(lambda found: {"schema": found})
    text = st.just({"schema": {"type": "string"}})
    return st.one_of(
        st.fixed_dictionaries({"application/json": media}),
        st.fixed_dictionaries({"application/json": media}, optional={"text/plain": text}),
    )


@cache
def _request_body(openapi: str) -> Strategy[Node]:
    return st.fixed_dictionaries(
        {"content": _content(openapi)}, optional={"required": st.booleans()}
    )


@cache
def _responses(openapi: str) -> Strategy[Node]:
    schema = st.one_of(_strings(), _numbers(openapi))
    header = st.fixed_dictionaries({"schema": schema}, optional={"required": st.booleans()})
    headers = st.dictionaries(st.sampled_from(["X-Rate", "x-page"]), header, max_size=2)
    response = _some(
        {"content": _content(openapi), "headers": headers}, {"description": st.just("")}
    )
    statuses = st.lists(st.sampled_from(STATUSES), min_size=1, max_size=2, unique=True)
    return statuses.flatmap(
        lambda found: st.fixed_dictionaries(dict.fromkeys(sorted(found), response))
    )


# Schemas.


@cache
def schema_of(openapi: str, *, leaves: int = 5) -> Strategy[Any]:
    """Schemas of a dialect, with references to the components."""
    newer = openapi.startswith("3.1")
    plain = [
        _strings(),
        _numbers(openapi),
        st.just({"type": "boolean"}),
        st.lists(
            st.sampled_from([0, 1, "a", "b", True]), min_size=1, max_size=3, unique_by=repr
        ).map(lambda values: {"enum": values}),
        _REFERENCES,
        st.just({}),
    ]
    if newer:
        types = st.sampled_from(
            [["string", "null"], ["integer", "string"], ["null"], ["object", "null"]]
        )
        plain += [
            types.map(lambda found: {"type": found}),
            st.sampled_from([0, "a", None]).map(lambda value: {"const": value}),
            st.booleans() if leaves > 4 else st.just(True),
        ]
    # As often as there are weights: with unions as often as objects, nothing else is drawn.
    inside = (_objects, _objects, _objects, _arrays, _unions)
    return st.recursive(
        st.one_of(*plain, *plain, _conditions(openapi)),
        lambda inner: st.one_of([_noted(each(inner, newer=newer), newer=newer) for each in inside]),
        max_leaves=leaves,
    )


@cache
def _strings() -> Strategy[Node]:
    return _some(
        {
            "minLength": _COUNTS,
            "maxLength": _COUNTS,
            "pattern": st.sampled_from(["^a", "^[ab]*$", "b$"]),
            "format": st.sampled_from(["date", "date-time", "uuid", "password", "email"]),
            "enum": st.lists(st.sampled_from(_TEXTS), unique=True, min_size=1, max_size=3),
        },
        {"type": st.just("string")},
    )


@cache
def _numbers(openapi: str) -> Strategy[Node]:
    bound = st.sampled_from([-1, 0, 1, 1.5, 2, 5])
    exclusive: Strategy[Any] = bound if openapi.startswith("3.1") else st.booleans()
    return _some(
        {
            "minimum": bound,
            "maximum": bound,
            "exclusiveMinimum": exclusive,
            "multipleOf": st.sampled_from([1, 2, 3, 0.5]),
            "format": st.sampled_from(["int32", "int64", "float", "double"]),
            "enum": st.lists(st.sampled_from([0, 1, 2, 3]), unique=True, min_size=1, max_size=3),
        },
        {"type": st.sampled_from(["integer", "number"])},
    )


def _objects(inner: Strategy[Any], *, newer: bool) -> Strategy[Node]:
    names = st.sampled_from(NAMES)
    optional: dict[str, Strategy[Any]] = {
        "properties": st.dictionaries(names, _flagged(inner), min_size=1, max_size=3),
        "required": st.lists(names, unique=True, min_size=1, max_size=2),
        "additionalProperties": st.booleans() | inner,
        "minProperties": _COUNTS,
        "maxProperties": _COUNTS,
    }
    if newer:
        patterns = st.sampled_from(["^a", "c$"])
        optional |= {
            "patternProperties": st.dictionaries(patterns, inner, min_size=1, max_size=1),
            "propertyNames": st.sampled_from([{"maxLength": 1}, {"pattern": "^[ab]"}]),
            "dependentRequired": st.just({"a": ["b"]}),
        }
    plain = st.fixed_dictionaries(
        {"type": st.just("object"), "properties": optional["properties"]},
        optional={"required": optional["required"]},
    )
    return plain | _some(optional, {"type": st.just("object")})


def _flagged(inner: Strategy[Any]) -> Strategy[Any]:
    """Schemas that may say in which direction they travel, or what is meant without a value."""
    flags = st.sampled_from(
        [
            {},
            {},
            {},
            {"readOnly": True},
            {"writeOnly": True},
            {"deprecated": True},
            {"default": "a"},
        ]
    )
    return st.builds(
        lambda node, flag: {**node, **flag} if _takes_flags(node) else node, inner, flags
    )


def _takes_flags(node: Any) -> bool:
    return isinstance(node, dict) and "$ref" not in node


def _arrays(inner: Strategy[Any], *, newer: bool) -> Strategy[Node]:
    optional: dict[str, Strategy[Any]] = {
        "minItems": _COUNTS,
        "maxItems": _COUNTS,
        "uniqueItems": st.booleans(),
    }
    if newer:
        optional |= {
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "contains": inner,
            "maxContains": _COUNTS,
        }
    return _some(optional, {"type": st.just("array"), "items": inner})


def _unions(inner: Strategy[Any], *, newer: bool) -> Strategy[Node]:
    kinds = st.sampled_from(["allOf", "anyOf", "oneOf"])
    plain = st.builds(
        lambda key, found: {key: found}, kinds, st.lists(inner, min_size=1, max_size=3)
    )
    merged = st.lists(_objects(inner, newer=newer), min_size=2, max_size=2).map(
        lambda found: {"allOf": found}
    )
    tagged = st.lists(inner, min_size=2, max_size=3).map(_tagged)
    return st.one_of(plain, merged, tagged)


@cache
def _conditions(openapi: str) -> Strategy[Node]:
    """Schemas with assertions that hardly anybody writes."""
    newer = openapi.startswith("3.1")
    simple = st.one_of(
        _strings(), _numbers(openapi), st.just({"type": "object", "required": ["a"]})
    )
    negated = simple.map(lambda found: {"not": found})
    conditional = st.builds(lambda one, two: {"if": one, "then": two}, simple, simple)
    return st.one_of(negated, conditional) if newer else negated


def _tagged(members: Sequence[Any]) -> Node:
    """A union of objects that a property tells apart."""
    return {
        "oneOf": [
            {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"type": "string", "enum": [name]}, "value": member},
            }
            for name, member in zip("xyz", members, strict=False)
        ]
    }


def _noted(inner: Strategy[Any], *, newer: bool) -> Strategy[Any]:
    """Schemas that may also accept null."""

    def nullable(node: Node) -> Node:
        if not newer:
            return {**node, "nullable": True}
        return {**node, "type": [node["type"], "null"]} if "type" in node else node

    return st.one_of(inner, inner, inner.map(nullable))
