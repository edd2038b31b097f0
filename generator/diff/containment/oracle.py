"""Whether a schema accepts a value, as an independent validator of JSON Schema has it."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Protocol

import jsonschema_rs

from generator.ir.schema import Json
from generator.ir.value_sets import Inner
from generator.ir.value_sets.text_checks import FORMAT_CHECKS


class UncheckableSchemaError(ValueError):
    """A schema that the validator does not take, such as one with a pattern that it cannot read."""


class SchemaSource(Protocol):
    """What gives schemas as JSON Schema 2020-12, and tells them apart."""

    def key(self, inner: Inner) -> Hashable:
        """Give what tells ``inner`` from other schemas."""
        ...

    def json_schema(self, inner: Inner) -> Json:
        """Give ``inner`` as JSON Schema 2020-12, complete in itself."""
        ...


class _Validator(Protocol):
    def is_valid(self, instance: Json) -> bool: ...


class Oracle:
    """Checks values against schemas with jsonschema-rs: Draft 2020-12, formats asserted.

    Validators are kept, so it belongs to one comparison and ends with it.
    """

    def __init__(self) -> None:
        self._readers: dict[int, SchemaSource] = {}
        self._validators: dict[tuple[int, Hashable], _Validator | UncheckableSchemaError] = {}

    def accepts(self, reader: SchemaSource, inner: Inner, value: Json) -> bool:
        """Tell whether the schema ``inner`` of ``reader`` accepts ``value``.

        Raises UncheckableSchemaError where the validator does not take the schema or the value.
        """
        found = self._validator(reader, inner)
        if isinstance(found, UncheckableSchemaError):
            raise found
        try:
            return found.is_valid(value)
        except (ValueError, OverflowError, RecursionError) as error:
            raise UncheckableSchemaError(f"the value cannot be checked: {error}") from error

    def _validator(self, reader: SchemaSource, inner: Inner) -> _Validator | UncheckableSchemaError:
        # A reader is kept, so that no other can come to have its id.
        self._readers[id(reader)] = reader
        key = id(reader), reader.key(inner)
        if key not in self._validators:
            self._validators[key] = _compiled(reader, inner)
        return self._validators[key]


def _compiled(reader: SchemaSource, inner: Inner) -> _Validator | UncheckableSchemaError:
    try:
        whole: Any = reader.json_schema(inner)
        return jsonschema_rs.Draft202012Validator(
            whole, validate_formats=True, formats=dict(FORMAT_CHECKS)
        )
    except (ValueError, RecursionError, jsonschema_rs.ReferencingError) as error:
        reason = str(error).partition("\n")[0]
        return UncheckableSchemaError(f"the schema cannot be checked: {reason}")
