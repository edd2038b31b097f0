"""Whether a value is as a schema of an OpenAPI 3.0 document wants it, told by `jsonschema`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, Literal
from uuid import UUID

from jsonschema import FormatChecker, ValidationError
from jsonschema.validators import extend
from openapi_schema_validator import OAS30Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from tests.support.documents import BASE, RawDocument
from tests.support.json_values import instant

Direction = Literal["request", "response"]
Keyword = Callable[[Any, Any, Any, Any], Iterator[ValidationError] | None]

ANY_OF: Keyword = OAS30Validator.VALIDATORS["anyOf"]
ONE_OF: Keyword = OAS30Validator.VALIDATORS["oneOf"]

_MOMENTS = ("date-time", "datetime", "datatime")


class SchemaCheck:
    """Checks values that are sent in one direction.

    Beside the keywords of OpenAPI 3.0: null is taken where the schema itself says ``nullable``,
    also next to an ``enum`` or ``oneOf`` that does not list it; the members of a ``oneOf`` may
    overlap, unless `one_of` has it otherwise; ``multipleOf`` is exact; what is ``readOnly`` in a
    request or ``writeOnly`` in a response is an error, and not required.
    """

    def __init__(
        self, document: RawDocument, direction: Direction, one_of: Keyword = ANY_OF
    ) -> None:
        resource = Resource(contents=document.content, specification=DRAFT4)
        self._registry: Any = Registry().with_resource(BASE, resource)
        self._class = _validator_class(document, direction, one_of)

    def errors(self, schema: Mapping[str, Any], value: Any) -> list[str]:
        """What is wrong with the value, as `place: reason`."""
        checker = self._class(schema, registry=self._registry, format_checker=_FORMATS)
        return [f"{each.json_path}: {each.message}" for each in checker.iter_errors(value)]


def _validator_class(document: RawDocument, direction: Direction, one_of: Keyword) -> Any:
    foreign = "readOnly" if direction == "request" else "writeOnly"
    own: dict[str, Keyword] = {
        **OAS30Validator.VALIDATORS,
        "oneOf": one_of,
        "multipleOf": _multiple_of,
        "required": _required(document, foreign),
        foreign: _foreign(direction),
    }
    return extend(OAS30Validator, {name: _unless_null(each) for name, each in own.items()})


def _unless_null(keyword: Keyword) -> Keyword:
    def check(validator: Any, value: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if instance is not None or schema.get("nullable") is not True:
            yield from keyword(validator, value, instance, schema) or ()

    return check


def _multiple_of(_: Any, step: Any, instance: Any, __: Any) -> Iterator[ValidationError]:
    if isinstance(instance, bool) or not isinstance(instance, (int, float, Decimal)):
        return
    if Decimal(str(instance)) % Decimal(str(step)):
        yield ValidationError(f"{instance} is not a multiple of {step}")


def _required(document: RawDocument, foreign: str) -> Keyword:
    def check(_: Any, names: Any, instance: Any, schema: Any) -> Iterator[ValidationError]:
        if not isinstance(instance, dict):
            return
        for name in names:
            property_ = document.resolved(schema.get("properties", {}).get(name, {}))
            if name not in instance and not property_.get(foreign):
                yield ValidationError(f"{name!r} is required")

    return check


def _foreign(direction: Direction) -> Keyword:
    def check(_: Any, flag: Any, __: Any, ___: Any) -> Iterator[ValidationError]:
        if flag is True:
            yield ValidationError(f"must not be sent in a {direction}")

    return check


_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("date")
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or _fits(date.fromisoformat, value)


@_FORMATS.checks("uuid")
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or _fits(UUID, value)


@_FORMATS.checks("integer")
def _is_integer_text(value: object) -> bool:
    return not isinstance(value, str) or bool(re.fullmatch(r"-?\d+", value))


def _is_moment(value: object) -> bool:
    return not isinstance(value, str) or instant(value) is not None


for _name in _MOMENTS:
    _FORMATS.checks(_name)(_is_moment)


def _fits(read: Callable[[str], object], text: str) -> bool:
    try:
        read(text)
    except ValueError:
        return False
    return True
