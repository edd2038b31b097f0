"""The documents around the examples of the catalogue: as small as OpenAPI 3.1 lets them be."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.diff.catalogue.model import Example
from generator.diff.rule_names import Site
from generator.ir.schema import Json

Node = dict[str, Json]

NO_CONTENT: Node = {"204": {"description": "Done."}}


def document(paths: Mapping[str, Json], **more: Json) -> Node:
    """Give a whole document; ``more`` are its other fields, ``components`` say."""
    info: Node = {"title": "Example", "version": "1"}
    return {"openapi": "3.1.1", "info": info, "paths": dict(paths), **more}


def operation(*, method: str = "get", path: str = "/things", **fields: Json) -> Node:
    """Give a document with one operation that has ``fields`` and answers nothing."""
    return document({path: {method: {"responses": NO_CONTENT, **fields}}})


def body(schema: Json, media_type: str = "application/json") -> Node:
    """Give a ``content`` of one media type."""
    return {"content": {media_type: {"schema": schema}}}


def request(schema: Json) -> Node:
    """Give a document with an operation that takes a body."""
    return operation(method="post", requestBody={"required": True, **body(schema)})


def response(schema: Json) -> Node:
    """Give a document with an operation that answers a body."""
    return operation(responses={"200": {"description": "Here.", **body(schema)}})


def parameter(schema: Json, **fields: Json) -> Node:
    """Give a document with an operation that takes one query parameter."""
    return operation(parameters=[{"name": "value", "in": "query", "schema": schema, **fields}])


def header(schema: Json, **fields: Json) -> Node:
    """Give a document with an operation that answers one header."""
    headers: Node = {"X-Value": {"schema": schema, **fields}}
    return operation(responses={"204": {"description": "Done.", "headers": headers}})


def with_property(schema: Json) -> Json:
    """Give the schema of an object with one property."""
    return {"type": "object", "properties": {"value": schema}}


def _parameter_property(schema: Json) -> Node:
    return parameter(with_property(schema), style="deepObject", explode=True)


_FRAMES: Mapping[Site, Callable[[Json], Node]] = {
    "request-body": request,
    "request-property": lambda schema: request(with_property(schema)),
    "request-parameter": parameter,
    "request-parameter-property": _parameter_property,
    "response-body": response,
    "response-property": lambda schema: response(with_property(schema)),
    "response-header": header,
}


def framed(site: Site, base: Json, revision: Json, schemas: Mapping[str, Json]) -> Example:
    """Give the documents in which two schemas stand at ``site``; ``schemas`` are components."""
    frame = _FRAMES[site]
    more: Node = {"components": {"schemas": dict(schemas)}} if schemas else {}
    return Example({**frame(base), **more}, {**frame(revision), **more})
