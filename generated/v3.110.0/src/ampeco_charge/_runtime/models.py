"""The base of every generated model, and the open ends of the types that the server may extend."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    PlainSerializer,
    PlainValidator,
    SerializerFunctionWrapHandler,
    ValidationError,
    ValidationInfo,
    model_serializer,
)
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, core_schema

from .errors import InvalidArgumentError, MismatchedFieldError
from .mismatches import child_pointer, describe, excerpt
from .unset import UNSET

ModelT = TypeVar("ModelT", bound="Model")


@dataclass(slots=True)
class Reading:
    """The validation context while a response is read.

    `unlisted` becomes true when a value took the open end of an enum or a union.
    """

    unlisted: bool = False


class Model(BaseModel):
    """The base of every generated model.

    Building one by hand refuses names that are not fields. One that was read from a response keeps
    what the description does not have; a field that was not in the response is None but not in
    ``model_fields_set``. A field whose value is not of the declared type raises
    `MismatchedFieldError` when it is read; `raw_value` gives what the server sent.
    """

    model_config = ConfigDict(
        extra="forbid",
        defer_build=True,
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )

    @model_serializer(mode="wrap")
    def _serialize_with_undescribed(self, handler: SerializerFunctionWrapHandler) -> dict[str, Any]:
        described: dict[str, Any] = handler(self)
        return {**self.__pydantic_extra__, **described} if self.__pydantic_extra__ else described

    def __repr_args__(self) -> Any:
        shown = self.model_fields_set | (self.__pydantic_extra__ or {}).keys()
        return [(name, value) for name, value in super().__repr_args__() if name in shown]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in type(self).__pydantic_fields__:
                raise _mismatched_field(self, name)
            return super().__getattr__(name)


def fields_of(model_type: type[Model]) -> Mapping[str, FieldInfo]:
    """Return the fields of a model by attribute; their wire names are its ``alias``, if any.

    Of a model that was read but never built by hand, pydantic does not know all of them yet.
    """
    if not model_type.__pydantic_complete__:
        model_type.model_rebuild()
    return model_type.model_fields


def wire_name_of(attribute: str, info: FieldInfo) -> str:
    """Return the name on the wire of the field `attribute`; it may be the empty text."""
    return attribute if info.alias is None else info.alias


def _mismatched_field(model: Model, name: str) -> MismatchedFieldError:
    info = fields_of(type(model))[name]
    wire_name = wire_name_of(name, info)
    undescribed = model.__pydantic_extra__ or {}
    what = f"{type(model).__name__}.{name} is declared as {describe(info.annotation)}"
    if wire_name not in undescribed:
        return MismatchedFieldError(f"{what}, but the response does not have {wire_name!r}")
    return MismatchedFieldError(
        f"{what}, but the response has {excerpt(undescribed[wire_name])};"
        f" raw_value(..., {wire_name!r}) returns it"
    )


def raw_value(model: Model, wire_name: str) -> Any:
    """Return a member of the object that `model` was read from, whatever its type.

    Use it for members that the description does not have or declares with another type. For a
    member that was read as declared, the typed value is returned. Raises KeyError when the object
    does not have the member.
    """
    undescribed = model.__pydantic_extra__ or {}
    if wire_name in undescribed:
        return undescribed[wire_name]
    for name, info in fields_of(type(model)).items():
        if wire_name_of(name, info) == wire_name and name in model.model_fields_set:
            return model.__dict__[name]
    raise KeyError(wire_name)


def from_mapping(model_type: type[ModelT], given: Mapping[Any, object], at: str) -> ModelT:
    """Return a model with the `given` fields, by attribute or wire name; UNSET leaves one out.

    Raises InvalidArgumentError, which says what of it stands `at` where, for what does not fit.
    """
    try:
        return model_type.model_validate(_without_unset(given))
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False)
        told = "; ".join(dict.fromkeys(map(_problem, problems)))
        raise InvalidArgumentError(f"{at} as {model_type.__name__}: {told}") from None


def _without_unset(value: object) -> object:
    if isinstance(value, (list, tuple)):
        return [_without_unset(item) for item in value]
    if not isinstance(value, Mapping):
        return value
    return {name: _without_unset(member) for name, member in value.items() if member is not UNSET}


def _problem(problem: Mapping[str, Any]) -> str:
    pointer = "".join(child_pointer("", part) for part in problem["loc"])
    is_unknown = problem["type"] == "extra_forbidden"
    return f"{pointer}: {'there is no such field' if is_unknown else problem['msg']}"


def _note_unlisted(value: Any, info: ValidationInfo) -> Any:
    if isinstance(info.context, Reading):
        info.context.unlisted = True
    return value


class _NeverExact:
    """Lets every model of a union win over this member.

    pydantic's smart mode would take an empty object for the mapping, which fits it exactly.
    """

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.chain_schema([core_schema.any_schema(), handler(source)])


UNLISTED: Final = AfterValidator(_note_unlisted)
"""Marks the open end of an enum or union; taken only by values that no other member takes."""

UnknownString: TypeAlias = Annotated[str, UNLISTED]
UnknownInteger: TypeAlias = Annotated[int, UNLISTED]
UnknownNumber: TypeAlias = Annotated[float, UNLISTED]
UnknownObject: TypeAlias = Annotated[dict[str, Any], _NeverExact(), UNLISTED]


def utc_text(moment: datetime) -> str:
    """Return an aware datetime as ``YYYY-MM-DDTHH:MM:SS[.ffffff]Z``, in UTC.

    Raises ValueError for one without a time zone, which would be a guess.
    """
    if moment.utcoffset() is None:
        raise ValueError(
            f"{moment.isoformat()} has no time zone; give one, e.g. datetime.now(timezone.utc)"
        )
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def _to_utc(value: Any, info: ValidationInfo) -> datetime:
    moment = _moment(value)
    if moment.tzinfo is None:
        if info.mode != "json" and not isinstance(info.context, Reading):
            raise ValueError("a time zone is needed, e.g. datetime.now(timezone.utc)")
        return moment.replace(tzinfo=UTC)
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(
            f"{moment.isoformat()} is outside of the years 1 to 9999 in UTC"
        ) from error


def _moment(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise ValueError("a datetime or an ISO 8601 text is needed")
    if len(value) < len("YYYYMMDDTHH"):
        raise ValueError("a date and a time of day are needed, as ISO 8601 text")
    return datetime.fromisoformat(value.upper())


UtcDateTime: TypeAlias = Annotated[
    datetime,
    PlainValidator(_to_utc, json_schema_input_type=datetime),
    PlainSerializer(utc_text, return_type=str, when_used="json"),
]
"""A moment, always aware and in UTC.

Read from ISO 8601 text, where a time without zone is UTC; a naive datetime given by the caller is
refused. Written as ``YYYY-MM-DDTHH:MM:SS[.ffffff]Z``.
"""
