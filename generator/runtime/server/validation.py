"""What is wrong with a value by its schema, in words for people, by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, Final

from ..mismatches import excerpt, shorten
from ..places import logger
from .descriptions import Json, Schema
from .extras import missing_extra
from .messages import FieldErrors
from .shapes import type_name

try:
    from jsonschema_rs import Draft202012Validator, ValidationError, Validator
except ModuleNotFoundError as error:
    raise missing_extra("server", "jsonschema-rs") from error

_LONGEST_LISTING: Final = 160
_TIME: Final = re.compile(
    r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::(?:[0-5][0-9]|60)(?:\.[0-9]+)?)?"
    r"(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])?"
)
_ARTICLES: Final = {
    "null": "null",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}
_FORMATS: Final = {
    "date-time": "a date and time such as 2024-01-31T08:30:00Z",
    "date": "a date such as 2024-01-31",
    "time": "a time such as 08:30:00Z",
    "duration": "a duration such as PT1H30M",
    "email": "an email address",
    "idn-email": "an email address",
    "hostname": "a host name",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "uri": "a URI",
    "uri-reference": "a URI or a relative reference",
    "uuid": "a UUID",
    "regex": "a regular expression",
}


def is_valid(schema: Schema, value: Json) -> bool:
    """Tell whether a schema accepts a value, formats included (JSON Schema 2020-12, 7.2.2)."""
    return validator_of(schema).is_valid(value)


def errors_of(schema: Schema, value: Json, at: str = "") -> FieldErrors:
    """Return what is wrong with a value, nothing if its schema accepts it.

    The keys are the members with something wrong, by their dotted paths from `at` on, which stands
    for the value itself; texts are without their subject: ``must be an integer``. Several branches
    of ``oneOf`` may fit.
    """
    validator = validator_of(schema)
    if validator.is_valid(value):
        return {}
    found: FieldErrors = {}
    for error in validator.iter_errors(value):
        for path, text in _told(error):
            texts = found.setdefault(dotted(at, path), [])
            if text not in texts:
                texts.append(text)
    return found


def dotted(at: str, path: Sequence[str | int]) -> str:
    """Return a dotted path from `at` on."""
    return ".".join((at, *map(str, path)) if at else map(str, path))


def validator_of(schema: Schema) -> Validator:
    """Return the compiled schema, compiled when it is first asked for."""
    if schema.compiled is None:
        schema.compiled = _compiled(schema)
    validator: Validator = schema.compiled
    return validator


def _compiled(schema: Schema) -> Validator:
    whole = self_contained(schema)
    try:
        return _validator(whole)
    except ValidationError:
        readable = _without_foreign_patterns(whole)
        if readable == whole:
            raise
        return _validator(readable)


def _validator(schema: Json) -> Validator:
    return Draft202012Validator(schema, validate_formats=True, formats={"time": _is_time})


def _without_foreign_patterns(node: Json) -> Json:
    """Leave out each pattern that the validator cannot read, as if any text matched it.

    What is a pattern for one engine is not always one for another: ``[\\w-.]``. Without it a server
    accepts too much there, with it that could answer no call at all.
    """
    if isinstance(node, list):
        return [_without_foreign_patterns(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {name: _without_foreign_patterns(value) for name, value in node.items()}
    if isinstance(found.get("pattern"), str) and _is_foreign(found["pattern"]):
        del found["pattern"]
    by_pattern = found.get("patternProperties", {})
    for pattern in list(filter(_is_foreign, by_pattern)):
        # Which other members there may be depends on the names that it matches.
        del by_pattern[pattern]
        found.pop("additionalProperties", None)
        found.pop("unevaluatedProperties", None)
    return found


@cache
def _is_foreign(pattern: str) -> bool:
    try:
        Draft202012Validator({"pattern": pattern})
    except ValidationError:
        logger().warning("the pattern %s cannot be read: it is not checked", pattern)
        return True
    return False


def _is_time(text: str) -> bool:
    """Let times without seconds and offset pass: RFC 3339 wants both, documents mean ``08:30``."""
    return _TIME.fullmatch(text) is not None


def self_contained(schema: Schema) -> Json:
    """Return a schema with those components in it that it refers to, and no others."""
    needed: dict[str, Json] = {}
    waiting = [schema.value]
    while waiting:
        for name in _references(waiting.pop()):
            if name not in needed and name in schema.components:
                needed[name] = schema.components[name]
                waiting.append(needed[name])
    if not needed:
        return schema.value
    return {**schema.value, "components": {"schemas": needed}}


def _references(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference.rpartition("/")[2]
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            yield from _references(each)


# In words

_Path = Sequence[str | int]
_Told = Iterator[tuple[_Path, str]]


def _told(error: ValidationError) -> _Told:
    """Yield what an error says, and of which member."""
    kind: Any = error.kind
    path = error.instance_path
    if kind.name in ("anyOf", "oneOf"):
        yield from _told_of_union(error)
    elif kind.name in ("additionalProperties", "unevaluatedProperties"):
        yield from (((*path, name), "is not allowed") for name in kind.unexpected)
    elif type(kind).__name__ == "Required":
        yield (*path, kind.property), "is required"
    elif kind.name == "falseSchema" and error.schema_path[-1:] == ["additionalProperties"]:
        yield path, "must not have any members"
    else:
        yield path, _text(kind)


def _told_of_union(error: ValidationError) -> _Told:
    """Yield what is wrong with the branch that a value comes closest to.

    That several branches of ``oneOf`` fit is not wrong, though JSON Schema says so (10.2.1.3).
    Documents mean what may be sent: two lists of codes that share one, an enum beside any text,
    objects that differ in optional members alone. Who sends such a value could do nothing about it.
    """
    kind: Any = error.kind
    path = error.instance_path
    if type(kind).__name__ == "OneOfMultipleValid":
        return
    branches = [
        (errors, [told for each in errors for told in _told(each)])
        for errors in kind.context
        if errors
    ]
    if not all(told for _, told in branches):
        return
    types = [_wrong_type(errors, path) for errors, _ in branches]
    if all(types):
        names = dict.fromkeys(name for each in types for name in each)
        yield path, f"must be {_one_of(names)}"
        return
    yield from min(branches, key=lambda branch: _distance(branch[0], path))[1]


def _wrong_type(errors: Sequence[ValidationError], path: _Path) -> list[str]:
    """Return the types that a branch takes where the value as a whole is of none of them."""
    whole = (error for error in errors if error.instance_path == path)
    return next((types for error in whole if (types := _types_wanted(error, path))), [])


def _types_wanted(error: ValidationError, path: _Path) -> list[str]:
    kind: Any = error.kind
    if kind.name == "type":
        return list(kind.types)
    if kind.name in ("anyOf", "oneOf"):
        branches = [_wrong_type(each, path) for each in kind.context]
        return [name for each in branches for name in each] if all(branches) else []
    options = {"enum": "options", "const": "expected_value"}.get(kind.name)
    if options is None:
        return []
    found = getattr(kind, options)
    types = [type_name(each) for each in (found if kind.name == "enum" else [found])]
    return [] if type_name(error.instance) in types else types


def _distance(errors: Sequence[ValidationError], path: _Path) -> tuple[bool, int, int]:
    """Order branches: of the right type first, then those whose constants are there, then few."""
    constants = sum(error.kind.name in ("const", "enum") for error in errors)
    return (bool(_wrong_type(errors, path)), constants, len(errors))


def _one_of(types: Mapping[str, None] | Sequence[str]) -> str:
    names = [_ARTICLES.get(name, name) for name in types]
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _listed(options: Sequence[Json]) -> str:
    shown = (each if isinstance(each, str) else excerpt(each) for each in options)
    return shorten(", ".join(shown), _LONGEST_LISTING)


_WORDED: Final[Mapping[str, Callable[[Any], str]]] = {
    "type": lambda kind: _one_of(kind.types),
    "enum": lambda kind: f"one of {_listed(kind.options)}",
    "const": lambda kind: _listed([kind.expected_value]),
    "format": lambda kind: _FORMATS.get(kind.format, f"of the format {kind.format}"),
    "maxLength": lambda kind: f"at most {_counted(kind.limit, 'character')}",
    "minLength": lambda kind: f"at least {_counted(kind.limit, 'character')}",
    "minimum": lambda kind: f"at least {kind.limit}",
    "maximum": lambda kind: f"at most {kind.limit}",
    "exclusiveMinimum": lambda kind: f"greater than {kind.limit}",
    "exclusiveMaximum": lambda kind: f"less than {kind.limit}",
    "multipleOf": lambda kind: f"a multiple of {kind.multiple_of}",
}
_TEXTS: Final[Mapping[str, str]] = {
    "pattern": "must match {0.pattern}",
    "minItems": "must have at least {0.limit} item(s)",
    "maxItems": "must have at most {0.limit} item(s)",
    "uniqueItems": "must not have an item twice",
    "contains": "lacks an item that it must have",
    "minProperties": "must have at least {0.limit} member(s)",
    "maxProperties": "must have at most {0.limit} member(s)",
    "propertyNames": "has a name that is not allowed",
    "not": "is not allowed",
    "falseSchema": "is not allowed",
}


def _text(kind: Any) -> str:
    worded = _WORDED.get(kind.name)
    if worded is not None:
        return f"must be {worded(kind)}"
    return _TEXTS.get(kind.name, "is not valid").format(kind)
