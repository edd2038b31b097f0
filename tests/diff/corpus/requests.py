"""Parameters and request bodies: there or not, how they are written, in which media types."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import (
    DONE,
    body,
    document,
    operation,
    queried,
)
from tests.diff.corpus.model import Case, Node, both_ways, case
from tests.diff.corpus.structures import INTEGER, STRING, array, thing

STRINGS = array(items=STRING)


def parameter(name: str = "value", place: str = "query", **fields: Any) -> Node:
    described = {} if {"schema", "content"} & fields.keys() else {"schema": STRING}
    return {"name": name, "in": place, **described, **fields}


def taking(*parameters: Node, path: str = "/things", **more: Any) -> Node:
    return operation(path=path, parameters=list(parameters), **more)


def cases() -> Iterator[Case]:
    for part in (
        _presence,
        _locations,
        _names,
        _paths,
        _levels,
        _styles,
        _contents,
        _schemas,
        _objects,
    ):
        yield from part()
    for part in (_bodies, _media_types, _forms, _announced):
        yield from part()


def _presence() -> Iterator[Case]:
    none, optional, required = taking(), taking(parameter()), taking(parameter(required=True))
    yield from both_ways(
        "optional parameter",
        none,
        optional,
        ["info new-optional-request-parameter"],
        ["breaking request-parameter-removed"],
    )
    yield from both_ways(
        "required parameter",
        none,
        required,
        ["breaking new-required-request-parameter"],
        ["breaking request-parameter-removed"],
    )
    yield from both_ways(
        "parameter required",
        optional,
        required,
        ["breaking request-parameter-became-required"],
        ["info request-parameter-became-optional"],
    )
    yield case(
        "required parameter with a default",
        none,
        taking(parameter(required=True, schema={"type": "string", "default": "a"})),
        "breaking new-required-request-parameter",
    )
    yield case(
        "two parameters at once",
        none,
        taking(parameter("a"), parameter("b", required=True)),
        "info new-optional-request-parameter",
        "breaking new-required-request-parameter",
    )
    for place in ("header", "cookie"):
        yield from both_ways(
            f"{place} parameter",
            none,
            taking(parameter("X-Value", place)),
            ["info new-optional-request-parameter"],
            ["breaking request-parameter-removed"],
        )
    yield case("optional as by default", optional, taking(parameter(required=False)))
    yield case(
        "parameters in another order",
        taking(parameter("a"), parameter("b")),
        taking(parameter("b"), parameter("a")),
    )
    yield case(
        "the same name in two places",
        taking(parameter("value"), parameter("value", "header")),
        taking(parameter("value")),
        "breaking request-parameter-removed",
    )


def _locations() -> Iterator[Case]:
    yield case(
        "from the query to a header",
        taking(parameter("value")),
        taking(parameter("value", "header")),
        "breaking request-parameter-location-changed",
    )
    yield case(
        "required from a header to a cookie",
        taking(parameter("value", "header", required=True)),
        taking(parameter("value", "cookie", required=True)),
        "breaking request-parameter-location-changed",
    )


def _names() -> Iterator[Case]:
    yield case(
        "headers in another case",
        taking(parameter("X-Value", "header")),
        taking(parameter("x-value", "header")),
    )
    yield case(
        "queries in another case",
        taking(parameter("value")),
        taking(parameter("Value")),
        "breaking request-parameter-removed",
        "info new-optional-request-parameter",
    )
    yield case(
        "headers that are not parameters",
        taking(),
        taking(
            parameter("Accept", "header"),
            parameter("content-type", "header"),
            parameter("Authorization", "header"),
        ),
    )


def _paths() -> Iterator[Case]:
    def at(path: str, *names: str, **fields: Any) -> Node:
        return taking(
            *(parameter(name, "path", required=True, **fields) for name in names), path=path
        )

    yield case(
        "parameter in a path renamed", at("/things/{id}", "id"), at("/things/{thingId}", "thingId")
    )
    yield case(
        "two of them exchanged",
        at("/things/{a}/parts/{b}", "a", "b"),
        at("/things/{b}/parts/{a}", "b", "a"),
    )
    yield case(
        "renamed with another type",
        at("/things/{id}", "id"),
        at("/things/{number}", "number", schema=INTEGER),
        "breaking request-parameter-type-specialized",
    )
    yield case(
        "in a path with a bound",
        at("/things/{id}", "id"),
        at("/things/{id}", "id", schema={"type": "string", "maxLength": 5}),
        "breaking request-parameter-max-length-set",
    )
    yield case(
        "declared late",
        document(
            {
                "/things/{id}": {
                    "get": {
                        "responses": DONE,
                        "parameters": [parameter("id", "path", required=True)],
                    }
                }
            }
        ),
        document(
            {
                "/things/{id}": {
                    "parameters": [parameter("id", "path", required=True)],
                    "get": {"responses": DONE},
                }
            }
        ),
    )


def _levels() -> Iterator[Case]:
    own, shared = parameter(), parameter(schema={"type": "string", "maxLength": 5})

    def item(*above: Node, mine: tuple[Node, ...] = ()) -> Node:
        get: Node = {"responses": DONE, **({"parameters": list(mine)} if mine else {})}
        return document({"/things": {"get": get, **({"parameters": list(above)} if above else {})}})

    yield case("from the operation to the path", item(mine=(own,)), item(own))
    yield case("the operation's own is what counts", item(shared, mine=(own,)), item(mine=(own,)))
    yield from both_ways(
        "what the operation had for itself is gone",
        item(shared, mine=(own,)),
        item(shared),
        ["breaking request-parameter-max-length-set"],
        ["info request-parameter-max-length-unset"],
    )
    two = {"get": {"responses": DONE}, "delete": {"responses": DONE}}
    yield case(
        "added for all operations of a path",
        document({"/things": two}),
        document({"/things": {**two, "parameters": [parameter(required=True)]}}),
        "breaking new-required-request-parameter",
    )
    named = {"parameters": {"Page": parameter("page")}}
    yield case(
        "by reference",
        taking(parameter("page")),
        document(
            {
                "/things": {
                    "get": {
                        "responses": DONE,
                        "parameters": [{"$ref": "#/components/parameters/Page"}],
                    }
                }
            },
            components=named,
        ),
    )


def _styles() -> Iterator[Case]:
    changed = "breaking request-parameter-serialization-changed"
    exploded = queried(STRINGS, explode=True)
    yield case("a list not exploded", queried(STRINGS), queried(STRINGS, explode=False), changed)
    yield case(
        "a list with pipes",
        queried(STRINGS, explode=False),
        queried(STRINGS, style="pipeDelimited", explode=False),
        changed,
    )
    yield case("as by default", queried(STRINGS), exploded)
    yield case("style as by default", queried(STRINGS), queried(STRINGS, style="form"))
    yield case("a text is not exploded", queried(STRING), queried(STRING, explode=False))
    yield case(
        "an object in brackets",
        queried(thing(a=STRING, b=STRING)),
        queried(thing(a=STRING, b=STRING), style="deepObject", explode=True),
        changed,
    )
    yield case(
        "a list of one at most",
        queried({**STRINGS, "maxItems": 1}),
        queried({**STRINGS, "maxItems": 1}, explode=False),
    )
    simple = parameter("value", "header", schema=STRINGS)
    yield case("a list in a header", taking(simple), taking({**simple, "explode": True}))
    pairs = parameter("value", "header", schema=thing(a=STRING))
    yield case("an object in a header", taking(pairs), taking({**pairs, "explode": True}), changed)
    reserved = {"allowReserved": True}
    yield case(
        "reserved characters as they are", queried(STRING), queried(STRING, **reserved), changed
    )
    yield case(
        "no reserved characters there are",
        queried({"enum": ["a", "b"]}),
        queried({"enum": ["a", "b"]}, **reserved),
    )
    label = parameter("id", "path", required=True)
    yield case(
        "a label in a path",
        taking(label, path="/things/{id}"),
        taking({**label, "style": "label"}, path="/things/{id}"),
        changed,
    )


def _contents() -> Iterator[Case]:
    as_json = parameter(content={"application/json": {"schema": thing(a=STRING)}})
    styled = parameter(schema=thing(a=STRING), style="deepObject", explode=True)
    yield case(
        "from a style to JSON",
        taking(styled),
        taking(as_json),
        "breaking request-parameter-serialization-changed",
    )
    stricter = parameter(content={"application/json": {"schema": thing("a", a=STRING)}})
    yield from both_ways(
        "a property in JSON in a parameter",
        taking(as_json),
        taking(stricter),
        ["breaking request-parameter-property-became-required"],
        ["info request-parameter-property-became-optional"],
    )
    number = parameter(content={"application/json": {"schema": INTEGER}})
    text = parameter(content={"application/json": {"schema": STRING}})
    yield case(
        "JSON keeps its types",
        taking(number),
        taking(text),
        "breaking request-parameter-type-changed",
    )


def _schemas() -> Iterator[Case]:
    yield case(
        "an enum of a list in the query",
        queried(array(items={"enum": ["a", "b"]})),
        queried(array(items={"enum": ["a"]})),
        "breaking request-parameter-property-enum-value-removed",
    )
    yield case(
        "several where there was one",
        queried(STRING),
        queried(STRINGS),
        "info request-parameter-type-generalized",
    )
    yield case(
        "a default in the query",
        queried({"type": "integer", "default": 10}),
        queried({"type": "integer", "default": 20}),
        "warning request-parameter-default-value-changed",
    )


def _objects() -> Iterator[Case]:
    def filtered(schema: Any) -> Node:
        return queried(schema, style="deepObject", explode=True)

    yield from both_ways(
        "a filter",
        filtered(thing(a=STRING)),
        filtered(thing(a=STRING, b=STRING)),
        ["info new-optional-request-parameter-property at b"],
        ["warning request-parameter-property-removed at b"],
    )
    yield case(
        "a filter that must be there",
        filtered(thing(a=STRING)),
        filtered(thing("b", a=STRING, b=STRING)),
        "breaking new-required-request-parameter-property at b",
    )
    yield from both_ways(
        "a bound of a filter",
        filtered(thing(a=STRING)),
        filtered(thing(a={"type": "string", "maxLength": 5})),
        ["breaking request-parameter-property-max-length-set at a"],
        ["info request-parameter-property-max-length-unset at a"],
    )


def sending(schema: Any = None, *, required: bool = False, **content: Any) -> Node:
    media = content or body(STRING if schema is None else schema)["content"]
    return operation("post", requestBody={"required": required, "content": media})


def _bodies() -> Iterator[Case]:
    none, optional, required = operation("post"), sending(), sending(required=True)
    yield from both_ways(
        "optional body",
        none,
        optional,
        ["info request-body-added-optional"],
        ["breaking request-body-removed"],
    )
    yield from both_ways(
        "required body",
        none,
        required,
        ["breaking request-body-added-required"],
        ["breaking request-body-removed"],
    )
    yield from both_ways(
        "body required",
        optional,
        required,
        ["breaking request-body-became-required"],
        ["info request-body-became-optional"],
    )
    referred = document(
        {
            "/things": {
                "post": {"responses": DONE, "requestBody": {"$ref": "#/components/requestBodies/B"}}
            }
        },
        components={"requestBodies": {"B": {"required": True, **body(STRING)}}},
    )
    yield case("body by reference", required, referred)


def _media_types() -> Iterator[Case]:
    media = {"schema": STRING}

    def only(*names: str) -> Node:
        return sending(**dict.fromkeys(names, media))

    yield from both_ways(
        "media type",
        only("application/json"),
        only("application/json", "text/plain"),
        ["info request-body-media-type-added"],
        ["breaking request-body-media-type-removed"],
    )
    yield case(
        "media types in another order",
        only("application/json", "text/plain"),
        only("text/plain", "application/json"),
    )
    yield case("media types in another case", only("application/json"), only("Application/JSON"))
    yield case(
        "how JSON is encoded", only("application/json"), only("application/json; charset=utf-8")
    )
    yield case(
        "one for another",
        only("application/json"),
        only("application/xml"),
        "breaking request-body-media-type-removed",
        "info request-body-media-type-added",
    )
    yield case(
        "one that a range covers",
        only("image/png"),
        only("image/*"),
        "info request-body-media-type-added",
    )
    yield case(
        "a range for one of it",
        only("image/*"),
        only("image/png"),
        "breaking request-body-media-type-removed",
    )
    yield case("one beside its range", only("image/*", "image/png"), only("image/*"))
    yield case(
        "a parameter of a media type",
        only("application/json; version=1"),
        only("application/json; version=2"),
        "breaking request-body-media-type-removed",
        "info request-body-media-type-added",
    )
    yield case(
        "a schema that is gone",
        sending(**{"application/json": media}),
        sending(**{"application/json": {}}),
        "info request-body-type-generalized",
    )
    yield case(
        "other bounds in one media type",
        only("application/json", "application/xml"),
        sending(
            **{
                "application/json": {"schema": {"type": "string", "maxLength": 5}},
                "application/xml": media,
            }
        ),
        "breaking request-body-max-length-set",
    )


def _forms() -> Iterator[Case]:
    def form(encoding: Node | None = None, media_type: str = "multipart/form-data") -> Node:
        fields = {"schema": thing(file=STRING, tags=STRINGS)}
        return sending(**{media_type: {**fields, **({"encoding": encoding} if encoding else {})}})

    png = {"file": {"contentType": "image/png"}}
    yield case(
        "another type of a part",
        form(png),
        form({"file": {"contentType": "image/jpeg"}}),
        "breaking request-body-encoding-changed",
    )
    yield case(
        "one more type of a part",
        form(png),
        form({"file": {"contentType": "image/png, image/jpeg"}}),
        "info request-body-encoding-changed",
    )
    yield case(
        "one type less of a part",
        form({"file": {"contentType": "image/png, image/jpeg"}}),
        form(png),
        "breaking request-body-encoding-changed",
    )
    yield case(
        "the type that a part has anyway", form(), form({"file": {"contentType": "text/plain"}})
    )
    encoded = "application/x-www-form-urlencoded"
    yield case(
        "a list in a form",
        form(None, encoded),
        form({"tags": {"style": "form", "explode": False}}, encoded),
        "breaking request-body-encoding-changed",
    )
    yield case(
        "a style as by default", form(None, encoded), form({"file": {"style": "form"}}, encoded)
    )
    yield case(
        "encoding of what is not there", form(), form({"other": {"contentType": "image/png"}})
    )
    yield from (
        case(
            f"a number as text in a form{suffix}",
            sending(**{encoded: {"schema": thing(a=one)}}),
            sending(**{encoded: {"schema": thing(a=other)}}),
            f"{level} request-property-type-{aspect} at a",
        )
        for suffix, one, other, level, aspect in (
            ("", INTEGER, STRING, "info", "generalized"),
            (", back", STRING, INTEGER, "breaking", "specialized"),
        )
    )


def _announced() -> Iterator[Case]:
    plain, deprecated = taking(parameter()), taking(parameter(deprecated=True))
    yield from both_ways(
        "deprecated parameter",
        plain,
        deprecated,
        ["info request-parameter-deprecated"],
        ["info request-parameter-reactivated"],
    )
    yield case(
        "deprecated parameter removed", deprecated, taking(), "breaking request-parameter-removed"
    )
    yield case("description of a parameter", plain, taking(parameter(description="Else.")))
    yield case("example of a parameter", plain, taking(parameter(example="a")))
