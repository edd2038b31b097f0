"""Which parts of a document openapi-spec-validator could find anything in.

It follows every path with costly objects, and takes long to import. Its rules are few, so most
parts can be seen to keep them without it; all others are left to it (see `semantics`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from string import Formatter
from typing import Any

import orjson

from generator.spec.document import Document, OpenAPIVersion
from generator.spec.grammar import METHODS, Kind, parts
from generator.spec.places import Location
from generator.spec.problems import Problem
from generator.spec.structure import is_sound_schema

_COMPONENT = "#/components/schemas/"
_COMPONENT_ITSELF = re.compile(f"{_COMPONENT}[^/]+")
# What a rule speaks of, as it is written.
_TELLING = (b'"default"', b'"allOf"', b'"$ref"')
_REFERRING = (b'ref"', b'Ref"')
_PLAIN_TYPES: Mapping[str, tuple[type, ...]] = {
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "string": (str,),
}
# Keywords next to a plain type that exclude no value, but for the three whose meaning is plain.
_PLAIN_KEYWORDS = frozenset(
    "type default title description deprecated readOnly writeOnly nullable example enum minimum "
    "maximum".split()
)

_Written = tuple[dict[str, Any], Location]


def semantic_problems(
    document: Document, paths: Iterable[str], stand_ins: Mapping[Location, Any]
) -> dict[str | None, list[Problem]]:
    """Give what openapi-spec-validator finds wrong in path items, by path.

    Under None is what it finds around them. The document is one of sound structure; ``stand_ins``
    are what the validator is given in place of what it cannot resolve. Sound parts are not there.
    """
    screen = _Screen(document)
    suspects = [path for path in paths if screen.suspects_path_item(path)]
    schemas = frozenset(screen.suspect_schemas())
    has_suspect_tags = screen.suspects_tags()
    if not (suspects or schemas or has_suspect_tags):
        return {}
    from generator.spec.semantics import Rules  # noqa: PLC0415 - only now is it worth its import

    roots = {file: document.file_root(file) for file in document.files}
    rules = Rules(document, _with(stand_ins, roots))
    found: dict[str | None, list[Problem]] = dict(rules.path_items(frozenset(suspects)))
    found[None] = rules.tags() if has_suspect_tags else []
    found[None] += rules.schemas(schemas) if schemas else []
    return found


class Worth:
    """Says whether a rule can apply to a schema: to a default, or to names required by `allOf`.

    ``may_break_default`` says of a schema with a default whether that may be none it allows.
    """

    def __init__(self, may_break_default: Callable[[dict[str, Any]], bool]) -> None:
        self._may_break_default = may_break_default
        self._known: dict[int, bool] = {}

    def __call__(self, schema: Any) -> bool:
        """Say whether a schema, which stays alive, is worth a look at it and what is in it."""
        if not isinstance(schema, dict):
            return not isinstance(schema, bool)
        if id(schema) not in self._known:
            self._known[id(schema)] = (
                ("default" in schema and self._may_break_default(schema))
                or ("allOf" in schema and not _declares_required(schema))
                or not str(schema.get("$ref", _COMPONENT)).startswith(_COMPONENT)
                or any(self(part.node) for part in parts(schema, Kind.SCHEMA))
            )
        return self._known[id(schema)]


class _Screen:
    """Says of the parts of a document whether something may be wrong with them."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._worth = Worth(self._may_break_default)
        self._schemas: dict[bytes, bool] = {}
        self._defaults: dict[bytes, bool] = {}

    def suspects_tags(self) -> bool:
        """Say whether a tag may be there twice."""
        names = [tag["name"] for tag in self._document.root.get("tags") or ()]
        return len(set(names)) < len(names)

    def suspect_schemas(self) -> Iterator[str]:
        """Give the names of suspect schemas among the components."""
        at = self._document.location.child("components", "schemas")
        schemas = (self._document.root.get("components") or {}).get("schemas") or {}
        for name, schema in schemas.items():
            if self._suspects_schema(schema, at.child(name)):
                yield name

    def suspects_path_item(self, path: str) -> bool:
        """Say whether a path item is suspect: it, its operations or a schema in them."""
        try:
            return self._suspects_path_item(path)
        except (AttributeError, LookupError, TypeError):
            # Something is not what the specification says, though its schema has no objection.
            return True

    def _suspects_path_item(self, path: str) -> bool:
        at = self._document.location.child("paths", path)
        item, location = self._document.follow(self._document.root["paths"][path], at)
        around = list(self._listed(item, location))
        if self._suspects_parameters(around):
            return True
        return any(
            self._suspects_operation(path, around, (item[method], location.child(method)))
            for method in METHODS
            if method in item
        )

    def _suspects_operation(self, path: str, around: list[_Written], written: _Written) -> bool:
        own = list(self._listed(*written))
        declared = {node["name"] for node, _ in (*around, *own) if node["in"] == "path"}
        return (
            declared != _names_in_braces(path)
            or self._suspects_parameters(own)
            or self._suspects_responses(*written)
        )

    def _listed(self, owner: dict[str, Any], at: Location) -> Iterator[_Written]:
        for index, written in enumerate(owner.get("parameters") or ()):
            yield self._document.follow(written, at.child("parameters", index))

    def _suspects_parameters(self, parameters: list[_Written]) -> bool:
        if len({(node["name"], node["in"]) for node, _ in parameters}) < len(parameters):
            return True
        return any(
            self._suspects_schema(node["schema"], location.child("schema"))
            for node, location in parameters
            if "schema" in node
        )

    def _suspects_responses(self, operation: dict[str, Any], at: Location) -> bool:
        for status, written in (operation.get("responses") or {}).items():
            response, location = self._document.follow(written, at.child("responses", status))
            if not isinstance(response, dict):  # an extension; nothing is known of it
                return True
            for name, media_type in (response.get("content") or {}).items():
                place = location.child("content", name, "schema")
                if "schema" in media_type and self._suspects_schema(media_type["schema"], place):
                    return True
        return False

    def _suspects_schema(self, schema: Any, at: Location) -> bool:
        if isinstance(schema, dict) and "$ref" in schema:
            # What is among the components of the document itself is looked at there.
            is_component = at.file == self._document.name and _COMPONENT_ITSELF.fullmatch(
                str(schema["$ref"])
            )
            return not is_component
        try:
            content = orjson.dumps(schema)
        except TypeError:  # numbers and levels beyond what it writes
            return True
        if content not in self._schemas:
            self._schemas[content] = not is_sound_schema(self._document.openapi, schema) or (
                any(each in content for each in _TELLING) and self._worth(schema)
            )
        return self._schemas[content]

    def _may_break_default(self, schema: dict[str, Any]) -> bool:
        default = schema["default"]
        if default is None and schema.get("nullable") is True:
            return False
        content = orjson.dumps(schema)
        if content not in self._defaults:
            self._defaults[content] = any(each in content for each in _REFERRING) or not (
                _plainly_allows(schema, default) or _allows_default(schema, self._document.openapi)
            )
        return self._defaults[content]


def _allows_default(schema: dict[str, Any], openapi: OpenAPIVersion) -> bool:
    from generator.spec.semantics import allows_default  # noqa: PLC0415 - few documents need it

    return allows_default(openapi, schema)


def _declares_required(schema: dict[str, Any]) -> bool:
    """Say whether all required names are among the properties, references left aside."""
    return set(schema.get("required") or ()) <= set(_declared(schema))


def _declared(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        yield from schema.get("properties") or ()
        for keyword in ("allOf", "anyOf", "oneOf"):
            for inner in schema.get(keyword) or ():
                yield from _declared(inner)


def _plainly_allows(schema: Mapping[str, Any], value: Any) -> bool:
    """Say whether a schema that needs no library to understand it allows a value."""
    types = _PLAIN_TYPES.get(str(schema.get("type")), ())
    if type(value) not in types or not schema.keys() <= _PLAIN_KEYWORDS:
        return False
    if "enum" in schema and not any(
        type(each) in types and each == value for each in schema["enum"]
    ):
        return False
    at_least, at_most = schema.get("minimum", value), schema.get("maximum", value)
    return bool(at_least <= value <= at_most)


def _names_in_braces(path: str) -> set[str] | None:
    """Give the variables of a path as Python's format strings have them, None where it is none."""
    try:
        return {name for _, name, _, _ in Formatter().parse(path) if name}
    except ValueError:
        return None


def _with(stand_ins: Mapping[Location, Any], roots: Mapping[str, Any]) -> dict[str, Any]:
    """Give the values of all files with the stand-ins in their places, the innermost first."""
    changed = dict(roots)
    for location in sorted(stand_ins, key=lambda place: len(place.keys), reverse=True):
        root = changed[location.file]
        changed[location.file] = _replaced(root, location.keys, stand_ins[location])
    return changed


def _replaced(node: Any, keys: tuple[str, ...], value: Any) -> Any:
    """Give a copy of ``node`` in which ``value`` stands where the keys lead; the rest is shared."""
    if not keys:
        return value
    first, below = keys[0], keys[1:]
    if isinstance(node, dict):
        return {**node, first: _replaced(node[first], below, value)}
    index = int(first)
    return [*node[:index], _replaced(node[index], below, value), *node[index + 1 :]]
