"""Responses: statuses, media types, headers, links."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import body, document, headed, narrowed, operation
from tests.diff.corpus.model import Case, Node, both_ways, case
from tests.diff.corpus.structures import INTEGER, STRING, array, thing

EMPTY: Node = {"description": "Nothing."}
TEXT: Node = {"description": "A text.", **body(STRING)}


def answering(**responses: Any) -> Node:
    """A document with an operation that answers statuses, given as `s200`, `s4XX`, `default`."""
    return operation(responses={key.removeprefix("s"): each for key, each in responses.items()})


def cases() -> Iterator[Case]:
    for part in (_statuses, _ranges, _default, _contents, _media_types, _headers, _header_schemas):
        yield from part()


def _statuses() -> Iterator[Case]:
    one = answering(s200=TEXT)
    yield from both_ways(
        "another success",
        one,
        answering(s200=TEXT, s202=EMPTY),
        ["breaking response-success-status-added"],
        ["warning response-success-status-removed"],
    )
    yield from both_ways(
        "another error",
        one,
        answering(s200=TEXT, s404=EMPTY),
        ["info response-non-success-status-added"],
        ["info response-non-success-status-removed"],
    )
    yield case(
        "the only success",
        answering(s200=TEXT, s404=EMPTY),
        answering(s404=EMPTY),
        "breaking response-success-status-removed",
        unproven="*",
    )
    yield case(
        "one success for another",
        one,
        answering(s201=TEXT),
        "breaking response-success-status-added",
        "warning response-success-status-removed",
    )
    yield case(
        "a redirection",
        one,
        answering(s200=TEXT, s302=EMPTY),
        "breaking response-success-status-added",
    )
    yield case(
        "a failure of the server",
        one,
        answering(s200=TEXT, s503=EMPTY),
        "info response-non-success-status-added",
    )
    yield case(
        "in another order", answering(s200=TEXT, s404=EMPTY), answering(s404=EMPTY, s200=TEXT)
    )


def _ranges() -> Iterator[Case]:
    yield case("a range of successes", answering(s2XX=TEXT), answering(s2XX=TEXT, s201=TEXT))
    yield case(
        "an error that a range covers",
        answering(s200=TEXT, s4XX=TEXT),
        answering(s200=TEXT, s4XX=TEXT, s404=TEXT),
    )
    yield case(
        "an error unlike its range",
        answering(s200=TEXT, s4XX={"description": "No.", **body(thing("code", code=STRING))}),
        answering(
            s200=TEXT,
            s4XX={"description": "No.", **body(thing("code", code=STRING))},
            s404={"description": "No.", **body(thing(code=STRING))},
        ),
        "breaking response-property-became-optional at code",
    )
    yield case(
        "a success of a range that had no other",
        answering(s2XX=TEXT),
        answering(s200=TEXT),
        "info *",
    )
    yield case(
        "a range for one success",
        answering(s200=TEXT),
        answering(s2XX=TEXT),
        "breaking response-success-status-added",
    )


def _default() -> Iterator[Case]:
    error = {"description": "No.", **body(thing("code", code=STRING))}
    yield case(
        "an error that the default covers",
        answering(s200=TEXT, default=error),
        answering(s200=TEXT, default=error, s404=error),
    )
    yield case(
        "a default for errors",
        answering(s200=TEXT),
        answering(s200=TEXT, default=error),
        "info response-default-added",
    )
    yield case(
        "errors of a default with another body",
        answering(s200=TEXT, default=error),
        answering(
            s200=TEXT,
            default=error,
            s500={"description": "No.", **body(thing("code", code=INTEGER))},
        ),
        "breaking response-property-type-changed at code",
    )
    yield from both_ways(
        "a property of the default",
        answering(default=error),
        answering(default={"description": "No.", **body(thing(code=STRING))}),
        ["breaking response-property-became-optional at code"],
        ["info response-property-became-required at code"],
    )


def _contents() -> Iterator[Case]:
    yield case(
        "another description",
        answering(s200=TEXT),
        answering(s200={**TEXT, "description": "Else."}),
    )
    referred = document(
        {"/things": {"get": {"responses": {"200": {"$ref": "#/components/responses/Text"}}}}},
        components={"responses": {"Text": TEXT}},
    )
    yield case("by reference", answering(s200=TEXT), referred)
    yield case(
        "a body where there was none",
        answering(s200=EMPTY),
        answering(s200=TEXT),
        "info response-body-added",
    )
    yield case(
        "no body any more",
        answering(s200=TEXT),
        answering(s200=EMPTY),
        "breaking response-body-removed",
        unproven="*",
    )
    two = answering(s200=TEXT, s201=TEXT)
    short = {"description": "A text.", **body({"type": "string", "maxLength": 5})}
    yield case(
        "longer texts in one of two answers",
        answering(s200=short, s201=short),
        answering(s200=short, s201=TEXT),
        "breaking response-body-max-length-unset",
    )
    yield case("two answers in another order", two, answering(s201=TEXT, s200=TEXT))


def _media_types() -> Iterator[Case]:
    media = {"schema": STRING}

    def only(*names: str) -> Node:
        return answering(s200={"description": "A text.", "content": dict.fromkeys(names, media)})

    yield from both_ways(
        "media type answered",
        only("application/json"),
        only("application/json", "text/plain"),
        ["info response-media-type-added"],
        ["breaking response-media-type-removed"],
    )
    yield case(
        "one media type for another",
        only("application/json"),
        only("application/xml"),
        "breaking response-media-type-removed",
        "info response-media-type-added",
    )
    yield case("media type in another case", only("application/json"), only("APPLICATION/json"))
    yield case(
        "the encoding of JSON", only("application/json"), only("application/json;charset=UTF-8")
    )
    yield case(
        "a schema that is gone, answered",
        only("application/json"),
        answering(s200={"description": "A text.", "content": {"application/json": {}}}),
        "breaking response-body-type-generalized",
    )
    yield case(
        "a schema where there was none",
        answering(s200={"description": "A text.", "content": {"application/json": {}}}),
        only("application/json"),
        "info response-body-type-specialized",
    )


def _headers() -> Iterator[Case]:
    none = operation()
    optional, required = headed(STRING), headed(STRING, required=True)
    yield from both_ways(
        "optional header",
        none,
        optional,
        ["info response-header-added"],
        ["breaking optional-response-header-removed"],
        unproven="*",
    )
    yield from both_ways(
        "required header",
        none,
        required,
        ["info response-header-added"],
        ["breaking required-response-header-removed"],
        unproven="*",
    )
    yield from both_ways(
        "header required",
        optional,
        required,
        ["info response-header-became-required"],
        ["breaking response-header-became-optional"],
        unproven="*",
    )
    other = {"204": {"description": "Done.", "headers": {"x-VALUE": {"schema": STRING}}}}
    yield case("a header in another case", optional, operation(responses=other))
    content_type = {
        "204": {"description": "Done.", "headers": {"Content-Type": {"schema": STRING}}}
    }
    yield case("a header that is none of its own", none, operation(responses=content_type))
    yield from both_ways(
        "deprecated header",
        optional,
        headed(STRING, deprecated=True),
        ["info response-header-deprecated"],
        ["info response-header-reactivated"],
    )


def _header_schemas() -> Iterator[Case]:
    yield case(
        "a list in a header, answered",
        headed(array(items={"enum": ["a"]})),
        headed(array(items={"enum": ["a", "b"]})),
        "breaking *",
    )
    yield from narrowed(
        "a part of a response",
        thing(a=array(items=thing(b=STRING))),
        thing(a=array(items=thing(b={"type": "string", "minLength": 1}))),
        "min-length-set",
        "min-length-unset",
        path="a[].b",
    )
