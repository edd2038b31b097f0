"""What an object of a document says in fields that the IR has no place of its own for.

That is extensions (``x-``), links and unknown fields. Prose and examples are left out: they bind
nobody. Source: OpenAPI 3.0.3 section 4.7 and 3.1.1 section 4.8, the fixed fields of each object;
section 4.9, specification extensions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from generator.ir.schema import Json
from generator.spec.grammar import METHODS

Others: TypeAlias = tuple[tuple[str, Json], ...]
"""Fields with their values as they are written, sorted by name.

A field of an object around, or of a list inside, has that before its name: ``path/x-owner``.
"""

_PROSE = ("description", "summary", "example", "examples", "externalDocs")
_SERIALISATION = ("style", "explode", "allowReserved")
_VALUE = ("required", "deprecated", "schema", "content", *_SERIALISATION)


def _known(*names: str) -> frozenset[str]:
    return frozenset((*_PROSE, *names))


PATH_ITEM = _known("$ref", "parameters", "servers", *METHODS)
OPERATION = _known(
    "tags",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "deprecated",
    "security",
    "servers",
)
PARAMETER = _known("name", "in", "allowEmptyValue", *_VALUE)
HEADER = _known(*_VALUE)
REQUEST_BODY = _known("content", "required")
MEDIA_TYPE = _known("schema", "encoding")
CONTENT = _known("schema")
"""The Media Type Object in a parameter or header, where encodings mean nothing."""
ENCODING = _known("contentType", "headers", *_SERIALISATION)
RESPONSE = _known("headers", "content", "links")
SERVER = _known("url", "variables")
SERVER_VARIABLE = _known("default", "enum")

# Who to write to and under which terms is prose; the provenance has a field of its own.
_INFO = _known("title", "version", "contact", "license", "termsOfService", "x-provenance")
_TAG = _known("name")
_ROOT = _known(
    "openapi",
    "info",
    "servers",
    "paths",
    "webhooks",
    "components",
    "security",
    "tags",
    "x-provenance",
)
_DIALECT = "jsonSchemaDialect"
_OWN_DIALECT = "https://spec.openapis.org/oas/3.1/dialect/base"
_COMPONENTS = frozenset(
    {
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
        "pathItems",
    }
)


def others_of(node: Mapping[str, Any], known: frozenset[str], owner: str = "") -> Others:
    """Give the fields of ``node`` that are not ``known``; ``owner`` comes before their names."""
    if node.keys() <= known:
        return ()
    return tuple(sorted((owner + str(name), node[name]) for name in node.keys() - known))


def extensions_of(node: object, owner: str) -> Others:
    """Give the extensions of an object whose other fields are names that it gives itself."""
    if not isinstance(node, dict):
        return ()
    found = (name for name in node if isinstance(name, str) and name.startswith("x-"))
    return tuple(sorted((owner + name, node[name]) for name in found))


def others_of_document(root: Mapping[str, Any]) -> Others:
    """Give what a document says outside its path items, its servers and its schemes."""
    return tuple(sorted(_around(root)))


def without_prose(node: Json) -> Json:
    """Give a value without the descriptions in it."""
    if isinstance(node, dict):
        return {key: without_prose(value) for key, value in node.items() if key != "description"}
    return [without_prose(each) for each in node] if isinstance(node, list) else node


def _around(root: Mapping[str, Any]) -> Iterator[tuple[str, Json]]:
    if root.get(_DIALECT) == _OWN_DIALECT:
        root = {name: value for name, value in root.items() if name != _DIALECT}
    yield from others_of(root, _ROOT)
    yield from others_of(root.get("info") or {}, _INFO, "info/")
    yield from others_of(root.get("components") or {}, _COMPONENTS, "components/")
    yield from extensions_of(root.get("paths"), "paths/")
    for tag in root.get("tags") or ():
        if isinstance(tag, dict):
            yield from others_of(tag, _TAG, f"tags/{tag.get('name')}/")
