"""Documents around what is compared, and what is said once of requests and of responses."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from tests.diff.corpus.model import Case, Node, case

Schema = Any
NEW, OLD = "3.1.1", "3.0.3"
DONE: Node = {"204": {"description": "Done."}}


def document(paths: Node, *, version: str = NEW, schemas: Node | None = None, **more: Any) -> Node:
    components = dict(more.pop("components", {}))
    if schemas:
        components["schemas"] = schemas
    info = {"title": "Things", "version": "1"}
    parts = {"components": components} if components else {}
    return {"openapi": version, "info": info, "paths": paths, **more, **parts}


def operation(method: str = "get", path: str = "/things", **fields: Any) -> Node:
    """A document with one operation."""
    return document({path: {method: {"responses": DONE, **fields}}})


def body(schema: Schema, media_type: str = "application/json") -> Node:
    return {"content": {media_type: {"schema": schema}}}


def asked(schema: Schema, **more: Any) -> Node:
    """A document with an operation that takes a JSON body."""
    request_body = {"required": True, **body(schema)}
    return document({"/things": {"post": {"requestBody": request_body, "responses": DONE}}}, **more)


def answered(schema: Schema, **more: Any) -> Node:
    """A document with an operation that answers a JSON body."""
    responses = {"200": {"description": "Here.", **body(schema)}}
    return document({"/things": {"get": {"responses": responses}}}, **more)


def queried(
    schema: Schema, *, version: str = NEW, schemas: Node | None = None, **fields: Any
) -> Node:
    """A document with an operation that takes one query parameter."""
    parameter = {"name": "value", "in": "query", "schema": schema, **fields}
    get = {"parameters": [parameter], "responses": DONE}
    return document({"/things": {"get": get}}, version=version, schemas=schemas)


def headed(
    schema: Schema, *, version: str = NEW, schemas: Node | None = None, **fields: Any
) -> Node:
    """A document with an operation that answers one header."""
    headers = {"X-Value": {"schema": schema, **fields}}
    responses = {"204": {"description": "Done.", "headers": headers}}
    return document(
        {"/things": {"get": {"responses": responses}}}, version=version, schemas=schemas
    )


def held(schema: Schema, **more: Any) -> Schema:
    """An object with one property."""
    return {"type": "object", "properties": {"value": schema}, **more}


_SITES: dict[str, tuple[str, Callable[..., Node], Callable[[Schema], Schema]]] = {
    "request-body": ("request", asked, lambda schema: schema),
    "request-property": ("request", asked, held),
    "request-parameter": ("request", queried, lambda schema: schema),
    "response-body": ("response", answered, lambda schema: schema),
    "response-property": ("response", answered, held),
    "response-header": ("response", headed, lambda schema: schema),
}
_BODIES = ("request-body", "response-body")
_PROPERTIES = ("request-property", "response-property")
_TEXTS = ("request-parameter", "response-header")

BODIES = (_BODIES,)
PROPERTIES = (_PROPERTIES,)
TEXTS = (_TEXTS,)
EVERYWHERE = (_BODIES, _PROPERTIES, _TEXTS)


def narrowed(
    name: str,
    wide: Schema,
    narrow: Schema,
    narrows: str,
    widens: str,
    *,
    places: Sequence[Sequence[str]] = BODIES,
    path: str = "",
    unproven: str = "",
    **more: Any,
) -> Iterator[Case]:
    """Two schemas of which one accepts less: in requests and in responses, and both ways round.

    `narrows` and `widens` are the aspects that the ids end with. With a `path` the schemas are
    those of whole bodies, and the change is in a property.
    """
    for site in (site for sites in places for site in sites):
        role, frame, within = _SITES[site]
        base, revision = frame(within(wide), **more), frame(within(narrow), **more)
        inner = site if not path else f"{role}-property"
        at = f" at {path}" if path else ""
        less, back = ("breaking", "info") if role == "request" else ("info", "breaking")
        yield case(
            f"{name}: {site} narrows",
            base,
            revision,
            f"{less} {inner}-{narrows}{at}",
            unproven=unproven,
        )
        yield case(
            f"{name}: {site} widens",
            revision,
            base,
            f"{back} {inner}-{widens}{at}",
            unproven=unproven,
        )


def exchanged(
    name: str,
    base: Schema,
    revision: Schema,
    aspect: str,
    *,
    places: Sequence[Sequence[str]] = BODIES,
    path: str = "",
    level: str = "breaking",
    back: str = "",
    **more: Any,
) -> Iterator[Case]:
    """Two schemas of which each accepts what the other does not: breaking wherever they are."""
    for site in (site for sites in places for site in sites):
        role, frame, within = _SITES[site]
        one, other = frame(within(base), **more), frame(within(revision), **more)
        inner = site if not path else f"{role}-property"
        at = f" at {path}" if path else ""
        yield case(f"{name}: {site}", one, other, f"{level} {inner}-{aspect}{at}")
        yield case(f"{name}: {site} back", other, one, f"{level} {inner}-{back or aspect}{at}")


def same(
    name: str,
    base: Schema,
    revision: Schema,
    *,
    places: Sequence[Sequence[str]] = BODIES,
    versions: tuple[str, str] = (NEW, NEW),
    harmless: bool = False,
    **more: Any,
) -> Iterator[Case]:
    """Two schemas that accept the same: nothing is found, wherever they are.

    Where one also says what follows from the rest (`harmless`), that may be told.
    """
    for site in (site for sites in places for site in sites):
        _, frame, within = _SITES[site]
        one = frame(within(base), version=versions[0], **more)
        other = frame(within(revision), version=versions[1], **more)
        yield case(f"{name}: {site}", one, other, harmless=harmless)
        yield case(f"{name}: {site} back", other, one, harmless=harmless)


def told(
    name: str,
    base: Schema,
    revision: Schema,
    aspect: str,
    sent: str,
    answer: str,
    *,
    places: Sequence[Sequence[str]] = PROPERTIES,
    **more: Any,
) -> Iterator[Case]:
    """Two schemas that accept the same and say something else: `sent`, `answer` are the levels."""
    for site in (site for sites in places for site in sites):
        role, frame, within = _SITES[site]
        level = sent if role == "request" else answer
        one, other = frame(within(base), **more), frame(within(revision), **more)
        yield case(f"{name}: {site}", one, other, f"{level} {site}-{aspect}")


def implied(name: str, base: Schema, revision: Schema, **more: Any) -> Iterator[Case]:
    """Two schemas that accept the same, one of which says more of it: no more than that is told."""
    yield from same(name, base, revision, harmless=True, **more)
