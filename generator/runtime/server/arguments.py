"""Typed arguments: what a request gives, as the types that a method's signature declares."""

from __future__ import annotations

import json
import types
from datetime import datetime
from typing import Annotated, Any, Final, Union, get_args, get_origin

import pydantic_core
from pydantic import TypeAdapter, ValidationError

from ..lazy import lazy_property
from ..models import Reading, UtcDateTime
from ..operations import File
from ..unset import Unset
from ..wire import json_text
from .descriptions import Json
from .messages import WHOLE_BODY, FieldErrors, dotted

_PLAIN: Final = (str, int, bool, type(None))


class UnfitArgumentError(Exception):
    """A value is not of the declared type; `errors` say what is wrong with it, by field."""

    def __init__(self, errors: FieldErrors) -> None:
        super().__init__("; ".join(f"{name}: {text}" for name, text in errors.items()))
        self.errors = errors


class ArgumentType:
    """The type of an argument, which JSON values are read as. Files and bytes stay what they are.

    Values are read as responses are: what is not described is kept, unset is not null, and a
    date-time without a zone is in UTC.
    """

    def __init__(self, annotation: Any) -> None:
        self._annotation = annotation

    @lazy_property
    def _members(self) -> tuple[Any, ...]:
        return tuple(_members(self._annotation))

    @lazy_property
    def _plain(self) -> frozenset[type]:
        """The types whose values are taken as they are."""
        return frozenset(each for each in self._members if each in _PLAIN)

    @lazy_property
    def _takes_files(self) -> bool:
        """Whether a file may be given, or anything."""
        return not _leaves(self._annotation).isdisjoint((File, bytes, Any, object))

    @lazy_property
    def _adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(_readable(_union(self._members)))

    def read(self, value: Json, field: str) -> Any:
        """Return a value as the type; raises UnfitArgumentError, which calls the value `field`.

        Members of a value without a name, a whole body, are called by their own names.

        JSON's types are kept apart, as the schema has done already; what it lets pass although they
        differ, ``1.0`` for an integer, is converted.
        """
        if type(value) in self._plain:
            return value
        if _has_files(value):
            return self._file(value, field)
        try:
            return _strictly(self._adapter, value)
        except ValidationError:
            pass
        try:
            return _validated(self._adapter, json_text(value), strict=False)
        except ValidationError as error:
            raise UnfitArgumentError(_errors(error, field)) from None

    def _file(self, value: Any, field: str) -> Any:
        if not self._takes_files:
            raise UnfitArgumentError({field or WHOLE_BODY: ["must not be a file"]})
        return value


def _members(annotation: Any) -> list[Any]:
    """Return the members of a union, without that for an argument that was not given."""
    is_union = get_origin(annotation) in (Union, types.UnionType)
    members = get_args(annotation) if is_union else (annotation,)
    return [each for each in members if each is not Unset]


def _leaves(annotation: Any) -> frozenset[Any]:
    """Return the types that a union, a list and the like is made of."""
    inner = get_args(annotation)
    return frozenset().union(*map(_leaves, inner)) if inner else frozenset((annotation,))


def _union(members: tuple[Any, ...]) -> Any:
    return Union[members]  # noqa: UP007 - the members are known when it runs


def _readable(annotation: Any) -> Any:
    """Return a type with the runtime's own moments in place of datetimes."""
    if annotation is datetime:
        return UtcDateTime
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        return _union(tuple(map(_readable, arguments)))
    if origin is Annotated:
        annotated: Any = Annotated
        return annotated[(_readable(arguments[0]), *arguments[1:])]
    if origin is list:
        return list[_readable(arguments[0])]  # type: ignore[misc]
    if origin is dict:
        return dict[arguments[0], _readable(arguments[1])]  # type: ignore[valid-type,misc]
    return annotation


def _has_files(value: object) -> bool:
    if isinstance(value, list):
        return any(map(_has_files, value))
    return isinstance(value, (File, bytes))


def _strictly(adapter: TypeAdapter[Any], value: Json) -> Any:
    """Return a value as the type of an adapter; raises ValidationError.

    A Decimal is a number that no float says. pydantic reads numbers as floats and knows them better
    from a string, where the type is one of decimals.
    """
    try:
        text = json.dumps(value)
    except TypeError:
        try:
            return _validated(adapter, pydantic_core.to_json(value).decode(), strict=True)
        except ValidationError:
            text = json_text(value)
    return _validated(adapter, text, strict=True)


def _validated(adapter: TypeAdapter[Any], text: str, *, strict: bool) -> Any:
    return adapter.validate_json(
        text, strict=strict, extra="allow", context=Reading(), by_alias=True, by_name=False
    )


def _errors(error: ValidationError, field: str) -> FieldErrors:
    found: FieldErrors = {}
    for each in error.errors(include_url=False, include_context=False, include_input=False):
        path = dotted(field, each["loc"]) or WHOLE_BODY
        found.setdefault(path, []).append(_worded(each["msg"]))
    return found


def _worded(message: str) -> str:
    """Return what pydantic says without its subject."""
    if message.startswith("Input should "):
        return message.replace("Input should", "must", 1)
    return f"is not valid: {message.removeprefix('Value error, ')}"
