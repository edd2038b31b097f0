"""Pairs that need several parts of the specifications at once, or a closer look at one of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import (
    BODIES,
    DONE,
    NEW,
    OLD,
    PROPERTIES,
    answered,
    asked,
    body,
    document,
    implied,
    narrowed,
    operation,
    queried,
    same,
)
from tests.diff.corpus.model import Case, Node, both_ways, case
from tests.diff.corpus.structures import INTEGER, STRING, array, mapping, thing
from tests.diff.corpus.unions import CAT, DOG, LONG, SHORT, reference


def cases() -> Iterator[Case]:
    for part in (_references, _covered, _infinite, _shared, _nested, _closed, _nothing):
        yield from part()
    for part in (_callback_answers, _webhook_headers, _paths, _wording, _directions, _defaults):
        yield from part()


def _references() -> Iterator[Case]:
    thing_ = {"Thing": thing(a=STRING, b=INTEGER)}
    yield from same(
        "beside a reference nothing counts in 3.0",
        reference("Thing"),
        {**reference("Thing"), "required": ["a"]},
        versions=(OLD, OLD),
        schemas=thing_,
    )
    beside = {**reference("Thing"), "required": ["a"]}
    yield case(
        "beside a reference all counts in 3.1",
        asked(reference("Thing"), schemas=thing_),
        asked(beside, schemas=thing_),
        "breaking request-property-became-required at a",
    )
    yield from same(
        "a reference into a component",
        thing(x={"$ref": "#/components/schemas/Thing/properties/a"}),
        thing(x=STRING),
        schemas=thing_,
    )
    yield from same(
        "what leads back to itself in one step or in two",
        reference("Even"),
        reference("Tree"),
        schemas={
            "Even": thing(child=reference("Odd")),
            "Odd": thing(child=reference("Even")),
            "Tree": thing(child=reference("Tree")),
        },
    )


def _covered() -> Iterator[Case]:
    """What members say together."""
    yield from implied(
        "numbers in two parts",
        {"type": "number"},
        {"anyOf": [{"type": "number", "maximum": 0}, {"type": "number", "minimum": 0}]},
    )
    yield from same(
        "both booleans", {"type": "boolean"}, {"oneOf": [{"const": True}, {"const": False}]}
    )
    yield from implied(
        "texts in two parts",
        STRING,
        {"anyOf": [{"type": "string", "maxLength": 5}, {"type": "string", "minLength": 6}]},
    )
    yield from implied(
        "a list of all types",
        {},
        {"type": ["null", "boolean", "number", "string", "array", "object"]},
        places=PROPERTIES,
    )
    yield case(
        "two members in place of one that holds them, answered",
        answered({"anyOf": [LONG, INTEGER]}),
        answered({"anyOf": [SHORT, INTEGER, {"type": "string", "maxLength": 2}]}),
        "info *",
    )
    yield from narrowed(
        "a constant of an object's property in an enum",
        thing("kind", kind={"enum": ["cat", "dog"]}),
        thing("kind", kind={"const": "cat"}),
        "enum-value-removed",
        "enum-value-added",
        path="kind",
    )
    yield from implied(
        "an enum as members told apart",
        {"oneOf": [CAT, DOG]},
        thing("kind", kind={"enum": ["cat", "dog"]}),
    )


def _infinite() -> Iterator[Case]:
    """No finite value fits a schema that requires itself."""

    def endless(value: Any) -> Node:
        return {"Node": thing("next", next=reference("Node"), value=value)}

    yield case(
        "what no value has, sent",
        asked(reference("Node"), schemas=endless(STRING)),
        asked(reference("Node"), schemas=endless(INTEGER)),
        harmless=True,
    )
    deep: Any = {"type": "string", "maxLength": 9}
    shallow: Any = {"type": "string", "maxLength": 8}
    for _ in range(30):
        deep, shallow = thing(a=deep), thing(a=shallow)
    yield case(
        "thirty objects deep",
        answered(deep),
        answered(shallow),
        "info response-property-max-length-decreased",
    )


def _shared() -> Iterator[Case]:
    """One cause in many places is one finding."""

    def everywhere(schema: Any) -> Node:
        get = {"responses": {"200": {"description": "Here.", **body(reference("Thing"))}}}
        listed = {
            "responses": {"200": {"description": "All.", **body(array(items=reference("Thing")))}}
        }
        post = {
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {"schema": reference("Thing")},
                    "application/xml": {"schema": reference("Thing")},
                },
            },
            "responses": get["responses"],
        }
        found = {"/thing": {"get": get, "put": post}, "/things": {"get": listed, "post": post}}
        return document(found, schemas={"Thing": schema})

    yield case(
        "a value for all",
        everywhere(thing(state={"enum": ["a"]})),
        everywhere(thing(state={"enum": ["a", "b"]})),
        "breaking response-property-enum-value-added at state",
    )
    yield case(
        "several values for all",
        everywhere(thing(state={"enum": ["a"]})),
        everywhere(thing(state={"enum": ["a", "b", "c", "d"]})),
        "breaking response-property-enum-value-added at state",
    )
    yield case(
        "a property of all is gone",
        everywhere(thing(a=STRING, b=STRING)),
        everywhere(thing(a=STRING)),
        "breaking response-optional-property-removed at b",
    )
    yield case(
        "two causes",
        everywhere(thing(a=STRING, b=STRING)),
        everywhere(thing("a", a=LONG, b=STRING)),
        "breaking request-property-max-length-set at a",
        "breaking request-property-became-required at a",
    )


def _nested() -> Iterator[Case]:
    yield from narrowed(
        "a union in a list in a map",
        mapping(array(items={"anyOf": [STRING, INTEGER]})),
        mapping(array(items=STRING)),
        "type-specialized",
        "type-generalized",
        path="{}[]",
    )
    yield from narrowed(
        "one of the types of a nullable property",
        thing(a={"type": ["string", "integer", "null"]}),
        thing(a={"type": ["string", "null"]}),
        "type-specialized",
        "type-generalized",
        path="a",
    )
    yield from narrowed(
        "a bound of one type of several",
        thing(a={"type": ["string", "null"]}),
        thing(a={"type": ["string", "null"], "maxLength": 5}),
        "max-length-set",
        "max-length-unset",
        path="a",
    )
    yield case(
        "null where an object was promised",
        answered(thing("a", a=thing(b=STRING))),
        answered(thing("a", a={"anyOf": [thing(b=STRING), {"type": "null"}]})),
        "breaking response-property-became-nullable at a",
    )
    yield case(
        "optional is not null",
        answered(thing("a", a=STRING)),
        answered(thing(a={"type": ["string", "null"]})),
        "breaking response-property-became-optional at a",
        "breaking response-property-became-nullable at a",
    )


def _closed() -> Iterator[Case]:
    base = thing(a=STRING)
    yield from same(
        "closed by what is not evaluated",
        {"allOf": [base, thing(b=STRING)], "unevaluatedProperties": False},
        thing(closed=True, a=STRING, b=STRING),
    )
    yield case(
        "a property of a closed part",
        asked({"allOf": [thing(closed=True, a=STRING), thing(a=LONG)]}),
        asked({"allOf": [thing(closed=True, a=STRING), thing(a=LONG, b=STRING)]}),
    )
    yield case(
        "removed and its name forbidden",
        asked(thing(a=STRING, b=STRING)),
        asked(thing(a=STRING, b=False)),
        "breaking *",
    )
    yield from narrowed(
        "names that a map may have",
        mapping(STRING),
        mapping(STRING, propertyNames={"enum": ["a", "b"]}),
        "property-names-added",
        "property-names-removed",
    )


def _nothing() -> Iterator[Case]:
    yield from same("nothing fits", {"not": {}}, {"allOf": [STRING, INTEGER]})
    yield from same("lists that can only be empty", array(items=False), array(maxItems=0))
    yield from same(
        "bounds of which one is void", {"type": "integer", "minimum": 3, "maximum": 1}, {"not": {}}
    )


def _called(schema: Any, answer: Any = STRING) -> Node:
    post = {
        "requestBody": {"required": True, **body(schema)},
        "responses": {"200": {"description": "Noted.", **body(answer)}},
    }
    return operation(callbacks={"changed": {"{$request.query.url}": {"post": post}}})


def _callback_answers() -> Iterator[Case]:
    """What clients answer to the API is what they send."""
    yield from both_ways(
        "a length of what clients answer",
        _called(STRING),
        _called(STRING, {"type": "string", "maxLength": 5}),
        ["breaking response-body-max-length-set"],
        ["info response-body-max-length-unset"],
    )
    yield case(
        "a property that clients must answer",
        _called(STRING, thing(a=STRING)),
        _called(STRING, thing("a", a=STRING)),
        "breaking response-property-became-required at a",
    )


def _webhook_headers() -> Iterator[Case]:
    def hook(*parameters: Node) -> Node:
        post = {"parameters": list(parameters), **body_of(STRING), "responses": DONE}
        return {**operation(), "webhooks": {"changed": {"post": post}}}

    def body_of(schema: Any) -> Node:
        return {"requestBody": {"required": True, **body(schema)}}

    signature = {"name": "X-Signature", "in": "header", "schema": STRING, "required": True}
    yield from both_ways(
        "a header that a webhook always has",
        hook(),
        hook(signature),
        ["info new-required-request-parameter"],
        ["breaking request-parameter-removed"],
    )


def _paths() -> Iterator[Case]:
    def at(*paths: str) -> Node:
        items = {}
        for path in paths:
            names = [part[1:-1] for part in path.split("/") if part.startswith("{")]
            parameters = [
                {"name": name, "in": "path", "required": True, "schema": STRING} for name in names
            ]
            items[path] = {"get": {"responses": DONE, "parameters": parameters}}
        return document(items)

    yield case(
        "a path of its own beside a template",
        at("/things/{id}"),
        at("/things/{id}", "/things/mine"),
        "info endpoint-added",
    )
    one, two = ({"responses": DONE, "operationId": name} for name in ("one", "two"))
    yield case(
        "names of two operations exchanged",
        document({"/a": {"get": one}, "/b": {"get": two}}),
        document({"/a": {"get": two}, "/b": {"get": one}}),
        "info api-operation-id-changed",
        "info api-operation-id-changed",
    )
    item = {"get": {"responses": DONE}}
    yield case(
        "a path by reference",
        document({"/things": item}),
        document(
            {"/things": {"$ref": "#/components/pathItems/Things"}},
            components={"pathItems": {"Things": item}},
        ),
    )


def _wording() -> Iterator[Case]:
    """What only people read."""
    told = {"description": "A.", "example": "a"}
    other = {
        "description": "B.",
        "examples": ["b"],
        "$comment": "C.",
        "externalDocs": {"url": "https://example.com"},
    }
    yield from same(
        "prose of a schema", {**STRING, **told}, {**STRING, **other}, places=(*BODIES, *PROPERTIES)
    )
    yield from same(
        "names of XML", {**STRING, "xml": {"name": "a"}}, {**STRING, "xml": {"name": "a"}}
    )
    example = {"application/json": {"schema": STRING, "example": "a"}}
    examples = {"application/json": {"schema": STRING, "examples": {"b": {"value": "b"}}}}
    yield case(
        "examples of a body",
        operation("post", requestBody={"content": example}),
        operation("post", requestBody={"content": examples}),
    )


def _directions() -> Iterator[Case]:
    """Properties of one direction in what is both sent and answered."""

    def both(schema: Any, **more: Any) -> Node:
        post = {
            "requestBody": {"required": True, **body(reference("Thing"))},
            "responses": {"200": {"description": "Here.", **body(reference("Thing"))}},
        }
        return document({"/things": {"post": post}}, schemas={"Thing": schema}, **more)

    read, write = {**STRING, "readOnly": True}, {**STRING, "writeOnly": True}
    yield case(
        "read-only and required is new",
        both(thing(a=STRING)),
        both(thing("id", a=STRING, id=read)),
        "info response-required-property-added at id",
    )
    yield case(
        "write-only and required is new",
        both(thing(a=STRING)),
        both(thing("key", a=STRING, key=write)),
        "breaking new-required-request-property at key",
    )
    yield case(
        "read-only is gone",
        both(thing(a=STRING, id=read)),
        both(thing(a=STRING)),
        "breaking response-optional-property-removed at id",
    )
    yield case(
        "a bound of what is only answered",
        both(thing(a=STRING, id={**read, "maxLength": 9})),
        both(thing(a=STRING, id={**read, "maxLength": 5})),
        "info response-property-max-length-decreased at id",
    )
    yield case(
        "a bound of what is only sent",
        both(thing(a=STRING, key={**write, "maxLength": 5})),
        both(thing(a=STRING, key={**write, "maxLength": 9})),
        "info request-property-max-length-increased at key",
    )


def _defaults() -> Iterator[Case]:
    yield case(
        "a default of an object's property in the query",
        queried(thing(a={"type": "integer", "default": 1}), style="deepObject", explode=True),
        queried(thing(a={"type": "integer", "default": 2}), style="deepObject", explode=True),
        "warning request-parameter-property-default-value-changed at a",
    )
    yield from same(
        "a default written otherwise",
        {"type": "number", "default": 1},
        {"type": "number", "default": 1.0},
    )
    yield from same(
        "across dialects", thing("a", a=STRING), thing("a", a=STRING), versions=(OLD, NEW)
    )
