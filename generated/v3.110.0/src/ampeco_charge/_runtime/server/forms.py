"""Reading the fields of forms as the object that a schema describes (OpenAPI 3.1, 4.8.15)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..lazy import lazy_property
from ..media_types import charset, essence, is_json
from ..operations import File
from ..unset import UNSET
from .deep_objects import texts_value
from .descriptions import DescribedBody, DescribedParameter, Json, Schema
from .messages import FieldErrors
from .parameters import ParameterReader, parameter_reader
from .scalars import json_value, typed
from .shapes import Shape
from .texts import Fields, UnreadableError, decoded_field, pairs_of


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body (RFC 7578)."""

    name: str
    content: bytes
    filename: str | None
    content_type: str | None


class FormReader:
    """Reads bodies of ``application/x-www-form-urlencoded`` in one description."""

    def __init__(self, described: DescribedBody) -> None:
        self._encodings = described.encodings
        self._shape = Shape(described.schema)

    @lazy_property
    def _readers(self) -> dict[str, ParameterReader]:
        properties = self._shape.properties
        names = frozenset(properties)
        return {
            name: parameter_reader(_field(name, schema, self._encodings.get(name, {})), names)
            for name, schema in properties.items()
        }

    def read(self, text: str) -> tuple[dict[str, Json], FieldErrors]:
        """Return the object that a form is, and what of it cannot be read."""
        fields = Fields(pairs_of(text))
        found: dict[str, Json] = {}
        errors: FieldErrors = {}
        for name, reader in self._readers.items():
            try:
                value = reader.of_fields(fields)
            except UnreadableError as error:
                errors[name] = [str(error)]
                continue
            if value is not UNSET:
                found[name] = value
        return {**self._undescribed(fields), **found}, errors

    def _undescribed(self, fields: Fields) -> dict[str, Json]:
        """Return the fields that are no property nor belong to one, as they stand."""
        taken = set(self._readers).union(*(each.taken for each in self._readers.values()))
        unknown = (name for name in fields.texts if name.partition("[")[0] not in taken)
        found = {}
        for name in unknown:
            if name not in taken:
                texts = [decoded_field(each) for each in fields.texts[name]]
                found[name] = texts_value(self._shape.member(name), texts)
        return found


def _field(name: str, schema: Schema, encoding: Mapping[str, Any]) -> DescribedParameter:
    """Return a field as a query parameter, whose rules forms share; objects default to JSON."""
    content_type = encoding.get("contentType")
    if "style" not in encoding and content_type is None and _is_object(Shape(schema)):
        content_type = "application/json"
    return DescribedParameter(
        name=name,
        location="query",
        style=encoding.get("style", "form"),
        explode=encoding.get("explode", encoding.get("style", "form") in ("form", "deepObject")),
        required=False,
        content_type=content_type if content_type and is_json(content_type) else None,
        schema=schema,
    )


def _is_object(shape: Shape) -> bool:
    return "object" in shape.types and shape.types <= {"object", "null"}


class PartReader:
    """Reads bodies of ``multipart/form-data`` in one description."""

    def __init__(self, described: DescribedBody) -> None:
        self._encodings = described.encodings
        self._shape = Shape(described.schema)

    def read(self, parts: Iterable[Part]) -> tuple[dict[str, Json], FieldErrors]:
        """Return the object that the parts are, and what of it cannot be read.

        A part with a file name, or whose media type is neither JSON nor text, is a File with bytes,
        and so is any for a property whose values are binary. For an object no part is a file.
        """
        grouped: dict[str, list[Part]] = {}
        for part in parts:
            grouped.setdefault(part.name, []).append(part)
        found: dict[str, Json] = {}
        errors: FieldErrors = {}
        for name, same in grouped.items():
            try:
                found[name] = self._value(name, same)
            except UnreadableError as error:
                errors[name] = [str(error)]
        return found, errors

    def _value(self, name: str, parts: list[Part]) -> Json:
        shape = self._shape.member(name)
        encoded = self._encodings.get(name, {}).get("contentType")
        if "array" in shape.types and (len(parts) > 1 or shape.types <= {"array", "null"}):
            return [_part(shape.item(i), each, encoded) for i, each in enumerate(parts)]
        if len(parts) > 1:
            raise UnreadableError("must be given once")
        return _part(shape, parts[0], encoded)


def _part(shape: Shape, part: Part, encoded: str | None) -> Json:
    content_type = part.content_type or encoded
    if _is_file(shape, part, content_type):
        return File(part.content, part.filename, part.content_type)
    try:
        text = part.content.decode(charset(content_type))
    except (LookupError, UnicodeError):
        raise UnreadableError("must be text in UTF-8") from None
    if (content_type and is_json(content_type)) or _is_object(shape):
        return json_value(text)
    return typed(shape, text)


def _is_file(shape: Shape, part: Part, content_type: str | None) -> bool:
    if _is_object(shape):  # with a file name as well: that is how curl sends JSON
        return False
    if part.filename is not None or shape.is_binary:
        return True
    return content_type is not None and not _is_text(content_type)


def _is_text(content_type: str) -> bool:
    return is_json(content_type) or essence(content_type).startswith("text/")


def without_files(value: Json) -> Json:
    """Return a value as JSON, where each byte of a file is a character."""
    if isinstance(value, File):
        return value.content.decode("latin-1") if isinstance(value.content, bytes) else ""
    if isinstance(value, list):
        return [without_files(each) for each in value]
    if isinstance(value, dict):
        return {name: without_files(each) for name, each in value.items()}
    return value
