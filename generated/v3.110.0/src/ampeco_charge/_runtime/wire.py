"""From Python values to what can stand on the wire: JSON values with exact numbers, and text."""

import json
import math
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import Final, TypeAlias

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from .errors import InvalidArgumentError
from .mismatches import child_pointer
from .models import Model, fields_of, utc_text, wire_name_of
from .unset import UNSET

Scalar: TypeAlias = bool | int | float | Decimal | str | None
Wire: TypeAlias = "Scalar | list[Wire] | dict[str, Wire]"

_SURROGATE: Final = re.compile("[\ud800-\udfff]")


def to_wire(value: object, at: str = "") -> Wire:
    """Return `value` as a JSON value; a Decimal stays one, so that it can be written exactly.

    Models give only the fields that are set, under their wire names; members that are UNSET are
    left out; None stays null. `at` is where the value stands, for the message of the
    InvalidArgumentError that is raised for a value that has no form in JSON.
    """
    if type(value) is str:  # mostly
        return _text_to_wire(value, at)
    if isinstance(value, Enum):
        return _enum_to_wire(value, at)
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        return _text_to_wire(value, at)
    if isinstance(value, (float, Decimal)):
        return _number_to_wire(value, at)
    if isinstance(value, BaseModel):
        return _members_to_wire(_model_members(value), at)
    if isinstance(value, Mapping):
        return _members_to_wire(value.items(), at)
    if isinstance(value, (list, tuple)):
        return [to_wire(item, child_pointer(at, index)) for index, item in enumerate(value)]
    return _formatted_to_wire(value, at)


def _enum_to_wire(value: Enum, at: str) -> Wire:
    if value is UNSET:
        raise InvalidArgumentError(f"{at or 'the value'}: UNSET cannot be sent")
    return to_wire(value.value, at)


def _text_to_wire(value: str, at: str) -> str:
    if _SURROGATE.search(value):
        raise InvalidArgumentError(f"{at or 'the text'}: has a lone surrogate, which is not text")
    return value


def _number_to_wire(value: float | Decimal, at: str) -> float | Decimal:
    if not math.isfinite(value):
        raise InvalidArgumentError(f"{at or 'the number'}: {value} has no form in JSON")
    return value


def _model_members(model: BaseModel) -> Iterable[tuple[object, object]]:
    if not isinstance(model, Model):
        return model.model_dump(by_alias=True, exclude_unset=True).items()
    shown = {
        wire_name_of(name, field): model.__dict__[name]
        for name, field in fields_of(type(model)).items()
        if name in model.model_fields_set
    }
    return {**(model.__pydantic_extra__ or {}), **shown}.items()


def _members_to_wire(members: Iterable[tuple[object, object]], at: str) -> dict[str, Wire]:
    return {
        (key := _member_name(name, at)): to_wire(value, child_pointer(at, key))
        for name, value in members
        if value is not UNSET
    }


def _member_name(name: object, at: str) -> str:
    plain = name.value if isinstance(name, Enum) else name
    if not isinstance(plain, str):
        raise InvalidArgumentError(f"{at or 'the value'}: the name {name!r} is not a string")
    return _text_to_wire(plain, at)


def _formatted_to_wire(value: object, at: str) -> str:
    if isinstance(value, datetime):
        return _datetime_to_wire(value, at)
    if isinstance(value, (date, time)):
        return value.isoformat()
    text = None if isinstance(value, bytes) else to_jsonable_python(value, fallback=_no_text)
    if isinstance(text, str):
        return text
    raise InvalidArgumentError(
        f"{at or 'the value'}: a value of type {type(value).__name__} cannot be sent"
    )


def _no_text(value: object) -> None:
    """Stand for a value that pydantic does not know how to write."""


def _datetime_to_wire(value: datetime, at: str) -> str:
    try:
        return utc_text(value)
    except (ValueError, OverflowError) as error:
        raise InvalidArgumentError(f"{at or 'the datetime'}: {error}") from None


def to_json(value: object) -> bytes:
    """Return `value` as compact JSON in UTF-8 (RFC 8259), with every Decimal as an exact number."""
    return _json_text(to_wire(value)).encode()


def json_text(wire: Wire) -> str:
    """Return a JSON value as compact text in ASCII, as a header or a parameter can hold it."""
    return _json_text(wire, ascii_only=True)


def _json_text(wire: Wire, *, ascii_only: bool = False) -> str:
    try:
        return json.dumps(wire, ensure_ascii=ascii_only, separators=(",", ":"))
    except TypeError:  # `json` knows no Decimal
        return _exact_text(wire, ascii_only=ascii_only)


def _exact_text(wire: Wire, *, ascii_only: bool) -> str:
    text = partial(_exact_text, ascii_only=ascii_only)
    if isinstance(wire, dict):
        return "{" + ",".join(f"{text(name)}:{text(item)}" for name, item in wire.items()) + "}"
    if isinstance(wire, list):
        return "[" + ",".join(map(text, wire)) + "]"
    if isinstance(wire, Decimal):
        return str(wire)
    return json.dumps(wire, ensure_ascii=ascii_only)


def scalar_text(scalar: Scalar) -> str:
    """Return a scalar as it stands in a URL, header or form field; None is the empty text.

    Numbers are written out, without exponent.
    """
    if scalar is None:
        return ""
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    if isinstance(scalar, float):
        return format(Decimal(repr(scalar)), "f")
    return format(scalar, "f") if isinstance(scalar, Decimal) else str(scalar)
