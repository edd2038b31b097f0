"""Operations that come, go, move, are announced to go; callbacks and webhooks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import DONE, asked, body, document, operation
from tests.diff.corpus.model import Case, Node, both_ways, case
from tests.diff.corpus.structures import INTEGER, STRING, thing

PLAIN: Node = {"responses": DONE}
PAST, FUTURE, LATER = "2020-06-30", "2999-06-30", "2999-12-31"


def paths(**operations: Any) -> Node:
    """A document with `GET /stays`, and operations by path (`_` is a slash)."""
    found: Node = {"/stays": {"get": {**PLAIN, "operationId": "stays"}}}
    for path, each in operations.items():
        found[path.replace("_", "/")] = each
    return document(found)


def cases() -> Iterator[Case]:
    for part in (_existence, _announced, _moved, _versions, _stability, _names, _extensions):
        yield from part()
    for part in (_webhooks, _callbacks):
        yield from part()


def _existence() -> Iterator[Case]:
    yield from both_ways(
        "an operation",
        paths(),
        paths(_things={"get": PLAIN}),
        ["info endpoint-added"],
        ["breaking api-removed-without-deprecation"],
    )
    yield from both_ways(
        "a method",
        paths(_things={"get": PLAIN}),
        paths(_things={"get": PLAIN, "delete": PLAIN}),
        ["info endpoint-added"],
        ["breaking api-removed-without-deprecation"],
    )
    yield case(
        "a path with two methods",
        paths(_things={"get": PLAIN, "delete": PLAIN}),
        paths(),
        "breaking api-removed-without-deprecation",
        "breaking api-removed-without-deprecation",
    )
    yield case(
        "paths in another order",
        paths(_a={"get": PLAIN}, _b={"get": PLAIN}),
        paths(_b={"get": PLAIN}, _a={"get": PLAIN}),
    )


def _announced() -> Iterator[Case]:
    def deprecated(**more: Any) -> Node:
        return paths(_things={"get": {**PLAIN, "deprecated": True, **more}})

    plain = paths(_things={"get": PLAIN})
    yield from both_ways(
        "deprecated",
        plain,
        deprecated(),
        ["info endpoint-deprecated"],
        ["info endpoint-reactivated"],
    )
    yield case(
        "removed after its day",
        deprecated(**{"x-sunset": PAST}),
        paths(),
        "warning api-removed-with-deprecation",
    )
    yield case(
        "removed before its day",
        deprecated(**{"x-sunset": FUTURE}),
        paths(),
        "breaking api-removed-before-sunset",
    )
    yield case(
        "removed without a day", deprecated(), paths(), "breaking api-removed-with-deprecation"
    )
    yield case(
        "the day is told", deprecated(), deprecated(**{"x-sunset": FUTURE}), "info api-sunset-added"
    )
    yield case(
        "the day is another",
        deprecated(**{"x-sunset": FUTURE}),
        deprecated(**{"x-sunset": LATER}),
        "info api-sunset-date-changed",
    )
    yield case(
        "not deprecated, said or not", plain, paths(_things={"get": {**PLAIN, "deprecated": False}})
    )


def _moved() -> Iterator[Case]:
    named = {**PLAIN, "operationId": "listThings"}
    yield case(
        "moved, known by its operationId",
        paths(_things={"get": named}),
        paths(_all_things={"get": named}),
        "breaking endpoint-moved",
    )
    shaped = {
        "operationId": "createThing",
        "requestBody": {"required": True, **body(thing("a", a=STRING))},
        "responses": {"201": {"description": "Made.", **body(thing("id", id=STRING))}},
    }
    stricter = {
        **shaped,
        "requestBody": {"required": True, **body(thing("a", "b", a=STRING, b=INTEGER))},
    }
    yield case(
        "moved and changed",
        paths(_things={"post": shaped}),
        paths(_v2_things={"post": stricter}),
        "breaking endpoint-moved",
        "breaking new-required-request-property at b",
    )
    yield case(
        "another method",
        paths(_things={"post": named}),
        paths(_things={"put": named}),
        "breaking endpoint-moved",
    )


def _versions() -> Iterator[Case]:
    def versioned(**versions: Any) -> Node:
        return document(
            {f"/resources/evses/{key}": {"get": each} for key, each in versions.items()}
        )

    old, new = versioned(**{"v2.0": PLAIN}), {**PLAIN}
    yield case(
        "a newer version beside the former",
        old,
        versioned(**{"v2.0": {**PLAIN, "deprecated": True}, "v2.1": new}),
        "info endpoint-replaced",
        "info endpoint-deprecated",
    )
    yield case(
        "a newer version in its place",
        old,
        versioned(**{"v2.1": new}),
        "breaking api-removed-without-deprecation",
        "info endpoint-replaced",
    )


def _stability() -> Iterator[Case]:
    def level(name: str, schema: Any = STRING) -> Node:
        post = {
            "requestBody": {"required": True, **body(schema)},
            "responses": DONE,
            "x-stability-level": name,
        }
        return document({"/things": {"post": post}})

    yield from both_ways(
        "stability",
        level("beta"),
        level("stable"),
        ["info api-stability-increased"],
        ["breaking api-stability-decreased"],
        unproven="*",
    )
    yield case(
        "a draft may change",
        level("draft"),
        level("draft", INTEGER),
        "warning request-body-type-changed",
    )
    yield case(
        "an alpha may change",
        level("alpha"),
        level("alpha", INTEGER),
        "warning request-body-type-changed",
    )
    yield case(
        "a beta must not change",
        level("beta"),
        level("beta", INTEGER),
        "breaking request-body-type-changed",
    )


def _names() -> Iterator[Case]:
    yield case(
        "operationId",
        operation(operationId="a"),
        operation(operationId="b"),
        "info api-operation-id-changed",
    )
    yield case("tags", operation(tags=["a"]), operation(tags=["a", "b"]), "info api-tag-added")
    yield case("no tag any more", operation(tags=["a"]), operation(), "info api-tag-removed")
    yield case("tags in another order", operation(tags=["a", "b"]), operation(tags=["b", "a"]))
    yield case(
        "summary", operation(summary="A"), operation(summary="B"), "info api-summary-changed"
    )
    yield case("description", operation(description="A"), operation(description="B"))
    yield case(
        "an external document", operation(), operation(externalDocs={"url": "https://example.com"})
    )
    yield case(
        "descriptions of tags",
        operation(),
        {**operation(), "tags": [{"name": "a", "description": "A."}]},
    )
    contact = {
        "title": "Things",
        "version": "1",
        "contact": {"name": "We"},
        "license": {"name": "MIT"},
    }
    yield case("whom to ask", operation(), {**operation(), "info": contact})


def _extensions() -> Iterator[Case]:
    yield case(
        "an extension of an operation",
        operation(**{"x-team": "a"}),
        operation(**{"x-team": "b"}),
        "info api-extension-changed",
    )
    yield case(
        "an unknown field",
        operation(),
        operation(throttled=True),
        "undecided *",
        without=["*"],
    )
    unknown = {"type": "string", "secret": True}
    yield case(
        "an unknown keyword", asked(STRING), asked(unknown), "undecided request-body-unclassified"
    )
    yield case(
        "a keyword with x-",
        asked(STRING),
        asked({"type": "string", "x-unit": "kWh"}),
        "info request-body-extension-changed",
    )


def hook(schema: Any, **more: Any) -> Node:
    post = {"requestBody": {"required": True, **body(schema)}, "responses": DONE, **more}
    return {**operation(), "webhooks": {"changed": {"post": post}}}


def _webhooks() -> Iterator[Case]:
    yield from both_ways(
        "a webhook",
        operation(),
        hook(STRING),
        ["info webhook-added"],
        ["warning webhook-removed"],
    )
    yield from both_ways(
        "a value told of by a webhook",
        hook({"enum": ["a"]}),
        hook({"enum": ["a", "b"]}),
        ["breaking request-body-enum-value-added"],
        ["info request-body-enum-value-removed"],
    )
    yield from both_ways(
        "a property told of by a webhook",
        hook(thing("a", a=STRING)),
        hook(thing(a=STRING)),
        ["breaking request-property-became-optional at a"],
        ["info request-property-became-required at a"],
    )
    yield case(
        "a property not told of any more",
        hook(thing(a=STRING, b=STRING)),
        hook(thing(a=STRING)),
        "breaking request-property-removed at b",
    )
    yield case(
        "read-only is told of",
        hook(thing("id", id={"type": "string", "readOnly": True})),
        hook(thing(id={"type": "string", "readOnly": True})),
        "breaking request-property-became-optional at id",
    )
    yield case(
        "a property more is told of",
        hook(thing(a=STRING)),
        hook(thing("b", a=STRING, b=STRING)),
        "info new-required-request-property at b",
    )


def calling(schema: Any = STRING, expression: str = "{$request.query.url}") -> Node:
    post = {"requestBody": {"required": True, **body(schema)}, "responses": DONE}
    return operation(callbacks={"changed": {expression: {"post": post}}})


def _callbacks() -> Iterator[Case]:
    yield from both_ways(
        "a callback",
        operation(),
        calling(),
        ["info callback-added"],
        ["warning callback-removed"],
    )
    yield from both_ways(
        "a length in a callback",
        calling({"type": "string", "maxLength": 5}),
        calling({"type": "string", "maxLength": 9}),
        ["breaking request-body-max-length-increased"],
        ["info request-body-max-length-decreased"],
    )
    yield case(
        "a required property in a callback",
        calling(thing(a=STRING)),
        calling(thing("a", a=STRING)),
        "info request-property-became-required at a",
    )
