"""JSON values as the Python values that an annotation asks for, and whether values are so.

This is what a caller does by hand who reads the signatures of a generated package.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from pydantic import BaseModel, ValidationError

_SCALARS: tuple[type, ...] = (bool, int, float, str, type(None))


class MisfitError(Exception):
    """No value of the annotation says what the JSON value says."""


def python_value(annotation: Any, value: Any) -> Any:
    """The value to give where `annotation` stands, so that JSON `value` is sent.

    Models are constructed from their fields' Python names. Raises MisfitError.
    """
    annotation = plain(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in (Any, object):
        return value
    if origin is Literal:
        return _checked(value, annotation, any(_same(value, each) for each in arguments))
    if origin in (Union, types.UnionType):
        return _first_fit(arguments, value)
    if origin is list and isinstance(value, list):
        return [python_value(arguments[0], each) for each in value]
    if origin is dict and isinstance(value, dict):
        return {name: python_value(arguments[1], each) for name, each in value.items()}
    if isinstance(annotation, type) and origin is None:
        return _instance(annotation, value)
    raise MisfitError(f"{value!r} is no {annotation}")


def _first_fit(annotations: tuple[Any, ...], value: Any) -> Any:
    reasons = []
    for annotation in annotations:
        try:
            return python_value(annotation, value)
        except MisfitError as misfit:
            reasons.append(str(misfit))
    raise MisfitError("; ".join(reasons))


def _instance(class_: type, value: Any) -> Any:
    if issubclass(class_, BaseModel):
        return _model(class_, value)
    if class_ in _SCALARS:
        fits = type(value) is class_ or (class_ is float and type(value) is int)
        return _checked(value, class_, fits)
    if class_ is Decimal and isinstance(value, (int, float)) and not isinstance(value, bool):
        return Decimal(str(value))
    readers = {datetime: datetime.fromisoformat, date: date.fromisoformat, UUID: UUID}
    if class_ in readers and isinstance(value, str):
        try:
            return readers[class_](value)
        except ValueError:
            pass
    raise MisfitError(f"{value!r} is no {class_.__name__}")


def _model(class_: type[BaseModel], value: Any) -> BaseModel:
    if not isinstance(value, dict):
        raise MisfitError(f"{value!r} is no {class_.__name__}")
    fields = fields_of(class_)
    unknown = value.keys() - fields.keys()
    if unknown:
        raise MisfitError(f"{class_.__name__} has no {sorted(unknown)}")
    given = {
        fields[name][0]: python_value(fields[name][1], member) for name, member in value.items()
    }
    try:
        return class_(**given)
    except ValidationError as error:
        raise MisfitError(f"{class_.__name__}: {error.errors(include_url=False)}") from error


@cache
def fields_of(class_: type[BaseModel]) -> dict[str, tuple[str, Any]]:
    """The names in Python and the annotations of a model's fields, by names on the wire."""
    class_.model_rebuild()
    return {
        info.alias or name: (name, info.annotation) for name, info in class_.model_fields.items()
    }


def misfits(value: Any, annotation: Any, at: str = "") -> Iterator[str]:
    """The places of a value that are not as they are annotated, fields of models included.

    A field that cannot be read is passed over: that is how a package says that it does not fit.
    """
    annotation = plain(annotation)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation in (Any, object):
        return
    if origin in (Union, types.UnionType):
        yield from _misfits_of_union(value, arguments, at)
    elif origin is Literal:
        if not any(_same(value, each) for each in arguments):
            yield f"{at}: {value!r} is none of {arguments}"
    elif origin in (list, dict) and isinstance(value, origin):
        members = enumerate(value) if origin is list else value.items()
        for name, each in members:
            yield from misfits(each, arguments[-1], f"{at}/{name}")
    elif not _is_instance(value, annotation):
        yield f"{at}: {type(value).__name__} is no {annotation}"
    elif isinstance(value, BaseModel):
        yield from _misfits_of_fields(value, at)


def _misfits_of_union(value: Any, annotations: tuple[Any, ...], at: str) -> list[str]:
    found = [list(misfits(value, each, at)) for each in annotations]
    # The misfits of a model of the right class say more than those of the other members.
    return [] if [] in found else max(found, key=lambda each: len(each[0].split("/")))


def _misfits_of_fields(model: BaseModel, at: str) -> Iterator[str]:
    for name, annotation in fields_of(type(model)).values():
        if name in model.__dict__:
            yield from misfits(getattr(model, name), annotation, f"{at}/{name}")


def _is_instance(value: Any, class_: Any) -> bool:
    if not isinstance(class_, type) or get_origin(class_) is not None:
        return False
    if class_ is datetime:
        return type(value) is datetime and value.utcoffset() is not None
    if issubclass(class_, BaseModel):
        return isinstance(value, class_)
    return type(value) is class_


def plain(annotation: Any) -> Any:
    """The annotation without its metadata, and what an alias stands for."""
    while True:
        if hasattr(annotation, "__value__"):
            annotation = _alias_value(annotation)
        elif get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        else:
            return type(None) if annotation is None else annotation


@cache
def _alias_value(alias: Any) -> Any:
    holder = types.SimpleNamespace(__annotations__={"value": alias.__value__})
    return get_type_hints(holder, vars(sys.modules[alias.__module__]))["value"]


def _same(value: Any, listed: Any) -> bool:
    return type(value) is type(listed) and bool(value == listed)


def _checked(value: Any, annotation: Any, fits: bool) -> Any:
    if not fits:
        raise MisfitError(f"{value!r} is no {annotation}")
    return value
