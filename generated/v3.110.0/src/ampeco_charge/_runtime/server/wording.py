"""What the errors of a validator say, in words for people, without their subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from ..mismatches import excerpt, shorten
from .descriptions import Json
from .shapes import type_name

if TYPE_CHECKING:
    from jsonschema_rs import ValidationError

_LONGEST_LISTING: Final = 160
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

_OPTIONS: Final = {"enum": "options", "const": "expected_value"}
_Path = Sequence[str | int]
_Told = Iterator[tuple[_Path, str]]


def told(error: ValidationError) -> _Told:
    """Yield what an error says, and of which member.

    Nothing is wrong where several branches of ``oneOf`` fit, though JSON Schema says so (10.2.1.3).
    Documents mean what may be sent: two lists of codes that share one, an enum beside any text,
    objects that differ in optional members alone. Who sends such a value could do nothing about it.
    """
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

    Where one member says which branch is meant, and says none, it is all that is wrong.
    """
    kind: Any = error.kind
    path = error.instance_path
    if type(kind).__name__ == "OneOfMultipleValid":
        return
    branches = [
        (errors, [each for one in errors for each in told(one)])
        for errors in kind.context
        if errors
    ]
    if not all(texts for _, texts in branches):
        return
    types = [_wrong_type(errors, path) for errors, _ in branches]
    if all(types):
        names = dict.fromkeys(name for each in types for name in each)
        yield path, f"must be {_one_of(names)}"
        return
    constants = _constants([errors for errors, _ in branches if not _wrong_type(errors, path)])
    if constants is not None:
        yield constants
        return
    yield from min(branches, key=lambda branch: _distance(branch[0], path))[1]


def _constants(branches: Sequence[Sequence[ValidationError]]) -> tuple[_Path, str] | None:
    """Return which constants a member may be whose value no branch takes; None without one."""
    if len(branches) < 2:
        return None
    found = [_options_by_path(errors) for errors in branches]
    shared = [path for path in found[0] if all(path in each for each in found)]
    if not shared:
        return None
    options = [option for each in found for option in each[shared[0]]]
    different = [each for index, each in enumerate(options) if each not in options[:index]]
    named = _listed(different)
    return shared[0], f"must be one of {named}" if len(different) > 1 else f"must be {named}"


def _options_by_path(errors: Sequence[ValidationError]) -> dict[tuple[str | int, ...], list[Json]]:
    return {
        tuple(error.instance_path): _options(error.kind)
        for error in errors
        if error.kind.name in _OPTIONS
    }


def _options(kind: Any) -> list[Json]:
    options = getattr(kind, _OPTIONS[kind.name])
    return list(options) if kind.name == "enum" else [options]


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
    if kind.name not in _OPTIONS:
        return []
    types = [type_name(each) for each in _options(kind)]
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
