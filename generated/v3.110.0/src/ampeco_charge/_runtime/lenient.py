"""Reading a response that does not match its description: everything that fits is typed.

A tree of readers, built once per type, walks the parsed JSON beside the declared type. A value that
has no form of its type makes the nearest field around it unreadable: the field is left out of the
model, so that reading it raises MismatchedFieldError, and the raw value is kept.
"""

import json
import sys
import types
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Final, Protocol, Union, get_args, get_origin, get_type_hints

from pydantic import (
    AfterValidator,
    BeforeValidator,
    PlainSerializer,
    PlainValidator,
    TypeAdapter,
    ValidationError,
    WrapSerializer,
    WrapValidator,
)
from pydantic.fields import FieldInfo

from .mismatches import Mismatches, child_pointer, describe
from .models import UNLISTED, Model, Reading, fields_of, wire_name_of

_NOT_CONSTRAINTS: Final = (
    AfterValidator,
    BeforeValidator,
    PlainSerializer,
    PlainValidator,
    WrapSerializer,
    WrapValidator,
)


class UnfitError(Exception):
    """A value has no form of the declared type, which the message describes."""


@dataclass(frozen=True, slots=True, eq=False)
class _Candidate:
    """What one member of a union makes of a value; `identified` if it has all that it requires."""

    value: object
    found: Mismatches
    identified: bool
    fields: int


class Reader(Protocol):
    """Reads parsed JSON as one type."""

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        """Return `raw`, which stands at the JSON Pointer `at`, as the type.

        Adds what does not match to `found`. Raises UnfitError if nothing of the type can be given.
        """
        ...


def read_leniently(annotation: Any, raw: object, at: str, found: Mismatches) -> object:
    """Return parsed JSON as the type `annotation`, adding what does not match to `found`.

    Raises UnfitError if `raw` as a whole is not of that type.
    """
    return _reader(annotation).read(raw, at, found)


# One reader per kind of type


@dataclass(frozen=True, slots=True, eq=False)
class _Leaf:
    """A type that has no parts to keep: it fits, or can be converted, or does not fit."""

    expected: str
    adapter: TypeAdapter[Any]

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        text = json.dumps(raw)
        try:
            return _validate(self.adapter, text, strict=True)
        except ValidationError:
            pass
        try:
            converted = _validate(self.adapter, text, strict=False)
        except ValidationError:
            raise UnfitError(self.expected) from None
        if not is_integer(raw) or type(converted) is not int:
            found.add(at, self.expected, raw)
        return converted


@dataclass(frozen=True, slots=True, eq=False)
class _Constrained:
    """A type with constraints, such as a least value: breaking them takes no value away."""

    inner: Reader
    expected: str
    adapter: TypeAdapter[Any]

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        before = found.total
        value = self.inner.read(raw, at, found)
        if found.total == before:
            try:
                _validate(self.adapter, json.dumps(raw), strict=False)
            except ValidationError as error:
                found.add(at, f"{self.expected} ({error.errors()[0]['msg']})", raw)
        return value


@dataclass(frozen=True, slots=True, eq=False)
class _List:
    item: Reader
    item_model: type[Model] | None
    expected: str

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        if not isinstance(raw, list):
            raise UnfitError(self.expected)
        return [self._item(item, child_pointer(at, i), found) for i, item in enumerate(raw)]

    def _item(self, raw: object, at: str, found: Mismatches) -> object:
        """Keep the list readable when one of its objects is something else."""
        try:
            return self.item.read(raw, at, found)
        except UnfitError as unfit:
            if self.item_model is None:
                raise
            found.add(at, str(unfit), raw)
            return _instance(self.item_model, {}, set(), {})


@dataclass(frozen=True, slots=True, eq=False)
class _Mapping:
    value: Reader
    expected: str

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        if not isinstance(raw, dict):
            raise UnfitError(self.expected)
        return {
            key: self.value.read(item, child_pointer(at, key), found) for key, item in raw.items()
        }


@dataclass(frozen=True, slots=True, eq=False)
class _Object:
    """A generated model."""

    model: type[Model]

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        if not isinstance(raw, dict):
            raise UnfitError(self.model.__name__)
        values: dict[str, object] = {}
        present: set[str] = set()
        for field in _fields(self.model):
            if field.wire_name in raw:
                if field.read_into(values, raw[field.wire_name], at, found):
                    present.add(field.name)
            elif field.required:
                found.add_other(child_pointer(at, field.wire_name), field.expected, "nothing")
            else:
                values[field.name] = field.info.get_default(call_default_factory=True)
        shown = {field.wire_name for field in _fields(self.model) if field.name in present}
        rest = {name: value for name, value in raw.items() if name not in shown}
        return _instance(self.model, values, present, rest)

    def identifies(self, value: Model) -> bool:
        """Tell whether everything that the model requires could be read."""
        return all(f.name in value.__dict__ for f in _fields(self.model) if f.required)


@dataclass(frozen=True, slots=True, eq=False)
class _Field:
    name: str
    wire_name: str
    required: bool
    expected: str
    info: FieldInfo
    reader: Reader

    def read_into(self, values: dict[str, object], raw: object, at: str, found: Mismatches) -> bool:
        pointer = child_pointer(at, self.wire_name)
        try:
            values[self.name] = self.reader.read(raw, pointer, found)
        except UnfitError:
            found.add(pointer, self.expected, raw)
            return False
        return True


@dataclass(frozen=True, slots=True, eq=False)
class _Alias:
    """A named type alias, which may be recursive: looked up when it is met."""

    alias: Any

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        return _alias_reader(self.alias).read(raw, at, found)


@dataclass(frozen=True, slots=True, eq=False)
class _Union:
    """A union: `listed` are the members that the description has, `open_end` is for the rest."""

    expected: str
    adapter: TypeAdapter[Any]
    listed: tuple[Reader, ...]
    open_end: tuple[Reader, ...]

    def read(self, raw: object, at: str, found: Mismatches) -> object:
        context = Reading()
        try:
            value = _validate(self.adapter, json.dumps(raw), strict=True, context=context)
        except ValidationError:
            return self._closest(raw, at, found)
        return self._closest(raw, at, found) if context.unlisted else value

    def _closest(self, raw: object, at: str, found: Mismatches) -> object:
        """Prefer the member that has all it requires, then the open end, then what is left."""
        candidates = sorted(
            (c for reader in self.listed if (c := _candidate(reader, raw, at, found))),
            key=lambda c: (not c.identified, c.found.total, -c.fields),
        )
        if candidates and candidates[0].identified:
            return _take(candidates[0], found)
        for reader in self.open_end:
            candidate = _candidate(reader, raw, at, found)
            if candidate is not None and not candidate.found.total:
                found.add(at, self.expected, raw)
                return candidate.value
        if not candidates:
            raise UnfitError(self.expected)
        return _take(candidates[0], found)


def _candidate(reader: Reader, raw: object, at: str, found: Mismatches) -> _Candidate | None:
    own = found.fork()
    try:
        value = reader.read(raw, at, own)
    except UnfitError:
        return None
    if not isinstance(value, Model):
        return _Candidate(value, own, identified=True, fields=0)
    identified = not isinstance(reader, _Object) or reader.identifies(value)
    return _Candidate(value, own, identified, fields=len(value.model_fields_set))


def _take(candidate: _Candidate, found: Mismatches) -> object:
    found.extend(candidate.found)
    return candidate.value


# Building the readers


def _reader(annotation: Any) -> Reader:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if hasattr(annotation, "__value__"):
        return _Alias(annotation)
    if origin is Annotated:
        return _annotated_reader(arguments[0], arguments[1:])
    if origin in (Union, types.UnionType):
        return _union_reader(annotation, arguments)
    if origin is list:
        return _List(_reader(arguments[0]), _as_model(arguments[0]), describe(annotation))
    if origin is dict:
        return _Mapping(_reader(arguments[1]), describe(annotation))
    model = _as_model(annotation)
    return _Object(model) if model else _Leaf(describe(annotation), TypeAdapter(annotation))


@cache
def _alias_reader(alias: Any) -> Reader:
    """Return the reader of an alias, whose names are those of the module that has it."""
    holder = types.SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__])
    return _reader(get_type_hints(holder, names, include_extras=True)["value"])


def _annotated_reader(bare: Any, metadata: tuple[Any, ...]) -> Reader:
    """Return a reader of the type with its validators, in one that checks its constraints."""
    validators = tuple(item for item in metadata if isinstance(item, _NOT_CONSTRAINTS))
    typed = _annotate(bare, validators)
    inner = _Leaf(describe(bare), TypeAdapter(typed)) if validators else _reader(bare)
    if len(validators) == len(metadata) or UNLISTED in metadata:
        return inner
    return _Constrained(inner, describe(bare), TypeAdapter(_annotate(bare, metadata)))


def _annotate(bare: Any, metadata: tuple[Any, ...]) -> Any:
    annotated: Any = Annotated
    return annotated[(bare, *metadata)] if metadata else bare


def _union_reader(annotation: Any, members: tuple[Any, ...]) -> Reader:
    listed = [member for member in members if not _is_open_end(member)]
    return _Union(
        " or ".join(dict.fromkeys(map(describe, listed))),
        TypeAdapter(annotation),
        tuple(map(_reader, listed)),
        tuple(_reader(member) for member in members if _is_open_end(member)),
    )


def _is_open_end(annotation: Any) -> bool:
    return get_origin(annotation) is Annotated and UNLISTED in get_args(annotation)


def _as_model(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and get_origin(annotation) is None:
        return annotation if issubclass(annotation, Model) else None
    return None


@cache
def _fields(model: type[Model]) -> tuple[_Field, ...]:
    return tuple(_field(name, info) for name, info in fields_of(model).items())


def _field(name: str, info: FieldInfo) -> _Field:
    annotation = _annotate(info.annotation, tuple(info.metadata))
    expected = describe(info.annotation)
    wire_name = wire_name_of(name, info)
    return _Field(name, wire_name, info.is_required(), expected, info, _reader(annotation))


def _instance(
    model: type[Model], values: dict[str, object], present: set[str], rest: Mapping[str, object]
) -> Model:
    instance = model.__new__(model)
    instance.__setstate__(
        {
            "__dict__": values,
            "__pydantic_fields_set__": present,
            "__pydantic_extra__": dict(rest),
            "__pydantic_private__": None,
        }
    )
    return instance


def _validate(
    adapter: TypeAdapter[Any], text: str, *, strict: bool, context: Reading | None = None
) -> Any:
    return adapter.validate_json(
        text,
        strict=strict,
        extra="allow",
        context=context or Reading(),
        by_alias=True,
        by_name=False,
    )


def is_integer(raw: object) -> bool:
    """Tell whether the number, written with a fraction, is an integer to JSON Schema, as 1.0 is."""
    return isinstance(raw, float) and raw.is_integer()
