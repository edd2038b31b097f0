"""Whether a document has the structure that OpenAPI asks for, by its JSON Schema.

The schemas are those of openapi-spec-validator. They are applied by jsonschema-rs, which it uses
itself; its errors are taken first-hand because they keep the branches of ``oneOf`` and ``anyOf``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import jsonschema_rs
import orjson
from jsonschema_rs import ValidationErrorKind as Fault

from generator.spec.document import Document, OpenAPIVersion
from generator.spec.findings import shortened
from generator.spec.grammar import FIELDS, Kind, Shape, without_path_items
from generator.spec.places import Location
from generator.spec.problems import Problem
from generator.spec.references import Start

_META_SCHEMAS: dict[OpenAPIVersion, tuple[str, str]] = {
    "3.0": ("jsonschema_specifications", "schemas/draft4/metaschema.json"),
    "3.1": ("openapi_schema_validator", "schemas/oas3.1/metaschema.json"),
}
"""The packages and files of the meta-schemas that openapi-spec-validator checks schemas by."""

_VOCABULARY = ("openapi_schema_validator", "schemas/oas3.1/vocabularies/base")
_VOCABULARY_URI = "https://spec.openapis.org/oas/3.1/meta/base"

_DEFINITIONS: dict[OpenAPIVersion, dict[Kind, str]] = {
    "3.0": {
        Kind.PATH_ITEM: "#/definitions/PathItem",
        Kind.CALLBACK: "#/definitions/Callback",
        Kind.PARAMETER: "#/definitions/Parameter",
        Kind.HEADER: "#/definitions/Header",
        Kind.REQUEST_BODY: "#/definitions/RequestBody",
        Kind.RESPONSE: "#/definitions/Response",
        Kind.EXAMPLE: "#/definitions/Example",
        Kind.LINK: "#/definitions/Link",
        Kind.SECURITY_SCHEME: "#/definitions/SecurityScheme",
        Kind.SCHEMA: "#/definitions/Schema",
    },
    "3.1": {
        Kind.PATH_ITEM: "#/$defs/path-item",
        Kind.CALLBACK: "#/$defs/callbacks",
        Kind.PARAMETER: "#/$defs/parameter",
        Kind.HEADER: "#/$defs/header",
        Kind.REQUEST_BODY: "#/$defs/request-body",
        Kind.RESPONSE: "#/$defs/response",
        Kind.EXAMPLE: "#/$defs/example",
        Kind.LINK: "#/$defs/link",
        Kind.SECURITY_SCHEME: "#/$defs/security-scheme",
        Kind.SCHEMA: "#/$defs/schema",
    },
}

# What every document has, and what of a specification's schema its definitions need.
_REQUIRED = ("openapi", "info")
_KEPT = frozenset(("$schema", "$defs", "definitions"))
_DOCUMENTATION = frozenset(
    ("description", "summary", "title", "termsOfService", "externalDocs", "contact", "license")
)
_BOUNDS = frozenset(("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"))
_NAMED = frozenset(
    name for fields in FIELDS.values() for name, (shape, _) in fields.items() if shape is Shape.MAP
)
_SIZE = (
    Fault.MinItems,
    Fault.MaxItems,
    Fault.UniqueItems,
    Fault.MinProperties,
    Fault.MaxProperties,
    Fault.MinLength,
    Fault.MaxLength,
)
_UNEXPECTED = (Fault.AdditionalProperties, Fault.UnevaluatedProperties)


def structural_problems(
    document: Document, paths: Collection[str]
) -> dict[str | None, list[Problem]]:
    """Give what is wrong with the structure of the path items at ``paths``, by path.

    Under None is what is wrong with everything around path items. Sound parts are not there.
    """
    openapi, root, base = document.openapi, document.root, document.location
    found: dict[str | None, list[Problem]] = {}
    around = without_path_items(root)
    if not _root_validator(openapi).is_valid(around):
        found[None] = list(_problems(_root_validator(openapi), around, base, "spec-invalid"))
    path_item = _definition_validator(openapi, _DEFINITIONS[openapi][Kind.PATH_ITEM])
    least = {key: root[key] for key in _REQUIRED if key in root}
    for path in paths:
        node = root["paths"][path]
        if not path_item.is_valid(node):
            alone = {**least, "paths": {path: node}}
            problems = _problems(_root_validator(openapi), alone, base, "spec-invalid")
            found[path] = [each for each in problems if each not in found.get(None, ())]
    return found


def elsewhere_problems(document: Document, elsewhere: Iterable[Start]) -> Iterator[Problem]:
    """Give what is wrong with the structure of objects in other files that are referred to."""
    for start in elsewhere:
        node = document.node(start.location)
        if not (isinstance(node, dict) and "$ref" in node):
            definition = _DEFINITIONS[document.openapi][start.kind]
            detailed = _definition_validator(document.openapi, definition)
            yield from _problems(detailed, node, start.location, "spec-invalid")


def is_sound_schema(openapi: OpenAPIVersion, schema: Any) -> bool:
    """Say whether nothing is wrong with a Schema Object by the meta-schema of its dialect."""
    return _meta_validator(openapi).is_valid(schema)


def schema_problems(openapi: OpenAPIVersion, schema: Any, location: Location) -> Iterator[Problem]:
    """Give what is wrong with a Schema Object by the meta-schema of its dialect."""
    yield from _problems(_meta_validator(openapi), schema, location, "spec-schema-invalid")


@cache
def _root_validator(openapi: OpenAPIVersion) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(_specification(openapi))


@cache
def _definition_validator(openapi: OpenAPIVersion, definition: str) -> jsonschema_rs.Validator:
    schema = _specification(openapi)
    kept = {key: schema[key] for key in schema if key in _KEPT}
    return jsonschema_rs.validator_for(kept | {"$ref": definition})


@cache
def _meta_validator(openapi: OpenAPIVersion) -> jsonschema_rs.Validator:
    meta_schema = _data(*_META_SCHEMAS[openapi])
    if openapi == "3.0":
        return jsonschema_rs.validator_for(meta_schema)
    registry = jsonschema_rs.Registry([(_VOCABULARY_URI, _data(*_VOCABULARY))])
    return jsonschema_rs.Draft202012Validator(meta_schema, registry=registry)


@cache
def _specification(openapi: OpenAPIVersion) -> dict[str, Any]:
    path = f"resources/schemas/v{openapi}/schema.json"
    specification: dict[str, Any] = _data("openapi_spec_validator", path)
    return specification


def _data(package: str, path: str) -> Any:
    """Read a JSON file of a package without the tenth of a second that importing it would take."""
    spec = find_spec(package)
    (folder,) = (spec and spec.submodule_search_locations) or ("",)
    return orjson.loads(Path(folder, path).read_bytes())


def _problems(
    validator: jsonschema_rs.Validator, node: Any, location: Location, otherwise: str
) -> Iterator[Problem]:
    for error in validator.iter_errors(node):
        for leaf in _leaves(error):
            code = _code(leaf, location.pointer) or otherwise
            yield Problem(code, shortened(leaf.message, 300), location.child(*leaf.instance_path))


def _leaves(error: jsonschema_rs.ValidationError) -> Iterator[jsonschema_rs.ValidationError]:
    """Give the errors that say what is wrong: those of the branch which was most likely meant."""
    branches = [] if isinstance(error.kind, Fault.OneOfMultipleValid) else _branches(error)
    if not any(branches):
        yield error
        return
    meant = min(branches, key=lambda branch: _distance(branch, len(error.instance_path)))
    for inner in meant:
        yield from _leaves(inner)


def _branches(error: jsonschema_rs.ValidationError) -> list[list[jsonschema_rs.ValidationError]]:
    return getattr(error.kind, "context", None) or []


def _distance(branch: list[jsonschema_rs.ValidationError], depth: int) -> tuple[bool, int, int]:
    """Rank a branch: the right alternative first, then errors deep inside, then few of them."""
    is_other = any(_tells_apart(error, depth) for error in branch)
    deepest = max((_depth(error) for error in branch), default=depth)
    return is_other, -deepest, len(branch)


def _tells_apart(error: jsonschema_rs.ValidationError, depth: int) -> bool:
    kind, path = error.kind, error.instance_path
    if len(path) == depth:
        return (isinstance(kind, Fault.Required) and kind.property == "$ref") or (
            isinstance(kind, _UNEXPECTED) and "$ref" in kind.unexpected
        )
    return isinstance(kind, Fault.Enum | Fault.Constant) and path[depth:] in (["type"], ["in"])


def _depth(error: jsonschema_rs.ValidationError) -> int:
    inner = (_depth(each) for branch in _branches(error) for each in branch)
    return max(inner, default=len(error.instance_path))


def _code(error: jsonschema_rs.ValidationError, above: str) -> str | None:
    """Give the code of what is tolerable, None where it is not."""
    kind, path = error.kind, [str(key) for key in error.instance_path]
    if isinstance(kind, _UNEXPECTED):
        # An ignored path or response would be an operation that is not there.
        return None if path[-1:] in (["paths"], ["responses"]) else "spec-unknown-field"
    if isinstance(kind, Fault.Format):
        return "spec-format"
    if isinstance(kind, _SIZE):
        return "spec-size"
    if "ExampleXORExamples" in error.schema_path:
        return "spec-documentation"
    if isinstance(kind, Fault.Required):
        return _code_of_missing(kind.property, path)
    is_name = path[-2:-1] and path[-2] in _NAMED
    return None if is_name or not path else _code_of_value(error, path, above)


def _code_of_missing(name: str, path: list[str]) -> str | None:
    if name in _DOCUMENTATION or path[-1:] in (["license"], ["externalDocs"], ["contact"]):
        return "spec-documentation"
    return "spec-bound" if name in _BOUNDS else None


def _code_of_value(error: jsonschema_rs.ValidationError, path: list[str], above: str) -> str | None:
    value = error.instance
    if not above and path == ["info", "version"] and _is_number(value):
        return "spec-version-unquoted"
    if not above and path == ["openapi"]:
        return "spec-openapi-patch-missing"
    if path[-1] == "type" and _is_newer_type(value):
        return "spec-type-list"
    if path[-1] in _BOUNDS and isinstance(value, bool | int | float):
        return "spec-bound"
    is_text_missing = path[-1] in _DOCUMENTATION and isinstance(error.kind, Fault.Type)
    return "spec-documentation" if is_text_missing else None


def _is_newer_type(value: Any) -> bool:
    """Say whether this is a type as OpenAPI 3.1 has it and 3.0 has not: a list, or null."""
    types = value if isinstance(value, list) else [value]
    known = ("null", "boolean", "object", "array", "number", "integer", "string")
    return all(each in known for each in types) and (value == "null" or isinstance(value, list))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
