"""OpenAPI documents gone through part by part, imports nothing of the generator.

Each function gives a new document; what is handed in stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

Node = dict[str, Any]
Change = Callable[[Node], Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
SINGLE_SCHEMAS = (
    "items",
    "additionalProperties",
    "not",
    "if",
    "then",
    "else",
    "contains",
    "propertyNames",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)


def dialect(document: Node) -> str:
    """`3.0` or `3.1`."""
    return str(document["openapi"])[:3]


def map_schema(schema: Any, change: Change) -> Any:
    """A schema with `change` applied to all schemas in it, the innermost first, and to itself."""
    if not isinstance(schema, dict):
        return schema
    found = dict(schema)
    for key in SCHEMA_MAPS:
        if key in found:
            found[key] = {name: map_schema(each, change) for name, each in found[key].items()}
    for key in SCHEMA_LISTS:
        if key in found:
            found[key] = [map_schema(each, change) for each in found[key]]
    for key in SINGLE_SCHEMAS:
        if key in found:
            found[key] = map_schema(found[key], change)
    return change(found)


class Walk:
    """A document rewritten: give what is to be done with the kinds of objects that matter.

    Each function gets the object with all that is in it rewritten already. `schema` is asked for
    every schema, `root` for those that stand in a media type, parameter, header or component.
    """

    def __init__(
        self,
        *,
        schema: Change = lambda node: node,
        root: Change = lambda node: node,
        parameter: Change = lambda node: node,
        header: Change = lambda node: node,
        request_body: Change = lambda node: node,
        response: Change = lambda node: node,
        operation: Change = lambda node: node,
        path_item: Change = lambda node: node,
        content: Change = lambda node: node,
    ) -> None:
        self.schema = schema
        self.root = root
        self.parameter = parameter
        self.header = header
        self.request_body = request_body
        self.response = response
        self.operation = operation
        self.path_item = path_item
        self.content = content

    def document(self, document: Node) -> Node:
        found = dict(document)
        for key in ("paths", "webhooks"):
            if key in found:
                found[key] = self._each(found[key], self._path_item)
        if "components" in found:
            found["components"] = self._components(found["components"])
        return found

    def _components(self, components: Node) -> Node:
        ways = {
            "schemas": self._root,
            "parameters": self._parameter,
            "headers": self._header,
            "requestBodies": self._request_body,
            "responses": self._response,
            "callbacks": self._callback,
            "pathItems": self._path_item,
        }
        return {
            key: self._each(each, ways[key]) if key in ways else each
            for key, each in components.items()
        }

    def _each(self, named: Node, change: Change) -> Node:
        return {
            name: each if name.startswith("x-") and change == self._path_item else change(each)
            for name, each in named.items()
        }

    def _root(self, schema: Any) -> Any:
        found = map_schema(schema, self.schema)
        return self.root(found) if isinstance(found, dict) else found

    def _with_schema(self, node: Node) -> Node:
        found = dict(node)
        if "schema" in found:
            found["schema"] = self._root(found["schema"])
        if "content" in found:
            found["content"] = self._content(found["content"])
        return found

    def _content(self, content: Node) -> Node:
        return self.content({name: self._media_type(each) for name, each in content.items()})

    def _media_type(self, media: Node) -> Node:
        found = self._with_schema(media)
        if "encoding" in found:
            found["encoding"] = {
                name: self._with_headers(each) for name, each in found["encoding"].items()
            }
        return found

    def _with_headers(self, node: Node) -> Node:
        found = dict(node)
        if "headers" in found:
            found["headers"] = self._each(found["headers"], self._header)
        return found

    def _parameter(self, node: Node) -> Any:
        return self.parameter(node if "$ref" in node else self._with_schema(node))

    def _header(self, node: Node) -> Any:
        return self.header(node if "$ref" in node else self._with_schema(node))

    def _request_body(self, node: Node) -> Any:
        return self.request_body(node if "$ref" in node else self._with_schema(node))

    def _response(self, node: Node) -> Any:
        found = node if "$ref" in node else self._with_schema(self._with_headers(node))
        return self.response(found)

    def _callback(self, node: Node) -> Any:
        return node if "$ref" in node else self._each(node, self._path_item)

    def _operation(self, node: Node) -> Any:
        found = dict(node)
        if "parameters" in found:
            found["parameters"] = [self._parameter(each) for each in found["parameters"]]
        if "requestBody" in found:
            found["requestBody"] = self._request_body(found["requestBody"])
        for key, change in (("responses", self._response), ("callbacks", self._callback)):
            if key in found:
                found[key] = self._each(found[key], change)
        return self.operation(found)

    def _path_item(self, node: Node) -> Any:
        found = dict(node)
        if "parameters" in found:
            found["parameters"] = [self._parameter(each) for each in found["parameters"]]
        for method in METHODS:
            if method in found:
                found[method] = self._operation(found[method])
        return self.path_item(found)


def nodes(value: Any) -> Iterator[Node]:
    """Every object in a JSON value, whatever it is there for."""
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from nodes(each)
    elif isinstance(value, list):
        for each in value:
            yield from nodes(each)


def mentions(document: Node, *keys: str) -> bool:
    """Whether any object has one of the keys."""
    return any(key in node for node in nodes(document) for key in keys)


def references(value: Any) -> set[str]:
    """All `$ref`s in a JSON value."""
    return {node["$ref"] for node in nodes(value) if isinstance(node.get("$ref"), str)}


def referred(value: Any, change: Callable[[str], str]) -> Any:
    """A JSON value with `change` applied to each `$ref` and to the targets of discriminators."""
    if isinstance(value, list):
        return [referred(each, change) for each in value]
    if not isinstance(value, dict):
        return value
    found = {key: referred(each, change) for key, each in value.items()}
    if isinstance(value.get("$ref"), str):
        found["$ref"] = change(value["$ref"])
    if isinstance(value.get("discriminator"), dict) and "mapping" in value["discriminator"]:
        mapping = value["discriminator"]["mapping"]
        found["discriminator"] = {
            **found["discriminator"],
            "mapping": {key: change(target) for key, target in mapping.items()},
        }
    return found
