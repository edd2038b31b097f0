"""Whether a document has the structure that OpenAPI asks for, by its JSON Schema.

The schemas are those of openapi-spec-validator. They are applied by jsonschema-rs, which it uses
itself; its errors are taken first-hand because they keep the branches of ``oneOf`` and ``anyOf``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import jsonschema_rs
import orjson
from jsonschema_rs import ValidationErrorKind as Fault
from openapi_schema_validator import OAS30Validator, OAS31Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from generator.spec.document import Document, OpenAPIVersion
from generator.spec.findings import shortened
from generator.spec.grammar import FIELDS, Kind, Shape
from generator.spec.places import Location
from generator.spec.references import Start

_SPEC_VALIDATORS = {"3.0": OpenAPIV30SpecValidator, "3.1": OpenAPIV31SpecValidator}
_VOCABULARY = ("https://spec.openapis.org/oas/3.1/meta/base", "schemas/oas3.1/vocabularies/base")

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

# What of a specification's schema its definitions need.
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


@dataclass(frozen=True, slots=True)
class Problem:
    """A broken rule: the code of its finding, what is wrong, and where."""

    code: str
    message: str
    location: Location


def structural_problems(document: Document, elsewhere: Iterable[Start]) -> Iterator[Problem]:
    """Give what is wrong with the structure of a document and of what it refers to in other files.

    ``elsewhere`` are the objects in other files that it refers to.
    """
    validator = _SPEC_VALIDATORS[document.openapi].schema_validator
    if not validator.is_valid(document.root):
        detailed = _root_validator(document.openapi)
        yield from _problems(detailed, document.root, document.location, "spec-invalid")
    for start in elsewhere:
        node = document.node(start.location)
        if not (isinstance(node, dict) and "$ref" in node):
            definition = _DEFINITIONS[document.openapi][start.kind]
            detailed = _definition_validator(document.openapi, definition)
            yield from _problems(detailed, node, start.location, "spec-invalid")


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
    if openapi == "3.0":
        return jsonschema_rs.validator_for(dict(OAS30Validator.META_SCHEMA))
    uri, path = _VOCABULARY
    vocabulary = orjson.loads(files("openapi_schema_validator").joinpath(path).read_bytes())
    registry = jsonschema_rs.Registry([(uri, vocabulary)])
    return jsonschema_rs.Draft202012Validator(dict(OAS31Validator.META_SCHEMA), registry=registry)


def _specification(openapi: OpenAPIVersion) -> dict[str, Any]:
    return dict(_SPEC_VALIDATORS[openapi].schema_validator.schema)


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
