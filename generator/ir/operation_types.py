"""The types of operations: what their parameters, bodies and responses are in code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import Literal

from generator.config import ResponseSettings
from generator.ir.api import Api, Callback, MediaType, Operation, Parameter, Response
from generator.ir.schema import Schema, Schemas, dereference
from generator.ir.shapes import ShapeTable, TypeReader
from generator.ir.types import Occurrence, Owner, Type
from generator.ir.words import split_words

BodyKind = Literal["json", "form", "multipart", "text", "binary"]

_ITEM_NAMES = frozenset({"data", "items", "results", "entries", "records", "values"})
_JSON = "application/json"
_BODY_PREFERENCE: tuple[BodyKind, ...] = ("json", "form", "multipart", "text", "binary")


@dataclass(frozen=True, slots=True)
class ParameterType:
    """A parameter and its type."""

    parameter: Parameter
    type: Type


@dataclass(frozen=True, slots=True)
class BodyType:
    """A request body in the media type that the client sends, and its type."""

    kind: BodyKind
    content: MediaType
    type: Type
    required: bool


@dataclass(frozen=True, slots=True)
class ResponseType:
    """A successful response in one media type.

    ``envelope`` is the property its value is taken from.
    """

    status: str
    media_type: str | None
    type: Type | None
    envelope: str | None


@dataclass(frozen=True, slots=True)
class EventType:
    """The body of a callback or webhook: what the API sends to its client."""

    callback: Callback
    type: Type


@dataclass(frozen=True, slots=True)
class OperationTypes:
    """An operation with the types of all that goes in and comes out."""

    operation: Operation
    parameters: tuple[ParameterType, ...]
    body: BodyType | None
    responses: tuple[ResponseType, ...]
    events: tuple[EventType, ...]


@dataclass(frozen=True, slots=True)
class ApiTypes:
    """The types of a whole API, and the shapes they speak of."""

    operations: tuple[OperationTypes, ...]
    webhooks: tuple[EventType, ...]
    shapes: ShapeTable


def read_types(api: Api, settings: ResponseSettings) -> ApiTypes:
    """Give the types of every operation of ``api``."""
    reader = _OperationTypeReader(dict(api.schemas), settings)
    operations = tuple(reader.operation(operation) for operation in api.operations)
    webhooks = tuple(reader.events(api.webhooks, None))
    used = chain(chain.from_iterable(map(_types_of, operations)), (each.type for each in webhooks))
    return ApiTypes(operations, webhooks, reader.shapes.used_by(used))


def _types_of(operation: OperationTypes) -> Iterator[Type]:
    yield from (each.type for each in operation.parameters)
    yield from (each.type for each in operation.events)
    yield from (each.type for each in operation.responses if each.type is not None)
    if operation.body is not None:
        yield operation.body.type


def is_listing(operation: Operation, schemas: Schemas, settings: ResponseSettings) -> bool:
    """Tell whether what the operation answers is a list: an array, or an object around one.

    The array is the configured property, else one with a usual name or the name of the last path
    segment.
    """
    words = split_words(operation.path.rpartition("/")[2])
    for response in operation.responses:
        for content in response.content:
            if not response.status.startswith("2") or content.schema is None:
                continue
            schema = dereference(content.schema, schemas)
            if schema.kind == "array" or any(
                dereference(each.schema, schemas).kind == "array"
                and may_hold_items(each.name, words, settings)
                for each in schema.properties
            ):
                return True
    return False


def may_hold_items(name: str, path_words: tuple[str, ...], settings: ResponseSettings) -> bool:
    """Tell whether a property may hold the items of a listing at a path with this last segment."""
    if settings.items:
        return name == settings.items
    return name in _ITEM_NAMES or split_words(name) == path_words


def body_kind(media_type: str) -> BodyKind:
    """Tell how a body of ``media_type`` is written."""
    essence = _essence(media_type)
    if essence == _JSON or essence.endswith("+json"):
        return "json"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence.startswith("multipart/"):
        return "multipart"
    return "text" if essence.startswith("text/") else "binary"


def _essence(media_type: str) -> str:
    """Give the media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


class _OperationTypeReader:
    def __init__(self, schemas: Schemas, settings: ResponseSettings) -> None:
        self._schemas = schemas
        self._settings = settings
        self._types = TypeReader(schemas)

    @property
    def shapes(self) -> ShapeTable:
        return self._types.table()

    def operation(self, operation: Operation) -> OperationTypes:
        return OperationTypes(
            operation=operation,
            parameters=tuple(
                ParameterType(each, self._parameter(operation, each))
                for each in operation.parameters
            ),
            body=self._body(operation),
            responses=tuple(self._responses(operation)),
            events=tuple(self.events(operation.callbacks, operation)),
        )

    def events(self, callbacks: tuple[Callback, ...], of: Operation | None) -> Iterator[EventType]:
        """Give what ``callbacks`` bring: those of the operation ``of``, or webhooks."""
        for callback in callbacks:
            body = callback.operation.request_body
            content = next(iter(_json_contents(body.content if body else ())), None)
            if content is not None and content.schema is not None:
                several = {each.expression for each in callbacks if each.name == callback.name}
                place = Occurrence(_event_owner(callback, of, several))
                yield EventType(callback, self._types.read(content.schema, "response", place))

    def _parameter(self, operation: Operation, parameter: Parameter) -> Type:
        key = f"{operation.key} {parameter.location} {parameter.name}"
        owner = Owner(key, operation.key, "parameter", parameter.name)
        return self._types.read(parameter.schema, "request", Occurrence(owner, ()))

    def _body(self, operation: Operation) -> BodyType | None:
        body = operation.request_body
        if body is None or not body.content:
            return None
        content = min(
            _json_contents(body.content) or body.content,
            key=lambda each: _BODY_PREFERENCE.index(body_kind(each.media_type)),
        )
        kind = body_kind(content.media_type)
        owner = Owner(f"{operation.key} request", operation.key, "request", kind)
        schema = content.schema or Schema("any", source=content.source)
        type_ = (
            Type("scalar", scalar="bytes" if kind == "binary" else "string")
            if kind in ("text", "binary")
            else self._types.read(schema, "request", Occurrence(owner, ()))
        )
        return BodyType(kind, content, type_, body.required)

    def _responses(self, operation: Operation) -> Iterator[ResponseType]:
        """Give the successful responses; ``default`` counts when no success or redirection is."""
        statuses = {response.status[0] for response in operation.responses}
        success = "default" if statuses.isdisjoint("23") else "2"
        for response in operation.responses:
            if not response.status.startswith(success):
                continue
            if not response.content:
                yield ResponseType(response.status, None, None, None)
            first = next(iter(_json_contents(response.content)), None)
            for content in response.content:
                key = f"{operation.key} response {response.status}"
                if content != first:
                    key = f"{key} {content.media_type}"
                owner = Owner(key, operation.key, "response", response.status)
                yield self._response(owner, response, content)

    def _response(self, owner: Owner, response: Response, content: MediaType) -> ResponseType:
        kind = body_kind(content.media_type)
        if kind != "json" or content.schema is None:
            scalar: Literal["any", "string", "bytes"] = "string" if kind == "text" else "bytes"
            type_ = Type("scalar", scalar="any" if kind == "json" else scalar)
            return ResponseType(response.status, content.media_type, type_, None)
        place = Occurrence(owner)
        envelope = self._envelope(content.schema)
        schema = content.schema
        if envelope is not None:
            schema = dereference(schema, self._schemas).properties[0].schema
            place = place.step(envelope)
        type_ = self._types.read(schema, "response", place)
        return ResponseType(response.status, content.media_type, type_, envelope)

    def _envelope(self, written: Schema) -> str | None:
        schema = dereference(written, self._schemas)
        names = [each.name for each in schema.properties]
        is_envelope = bool(self._settings.envelope) and names == [self._settings.envelope]
        return names[0] if schema.kind == "object" and is_envelope else None


def _event_owner(callback: Callback, of: Operation | None, expressions: set[str | None]) -> Owner:
    name, deprecated = callback.name, callback.operation.deprecated
    key = name if callback.operation.method == "POST" else f"{name} {callback.operation.method}"
    if len(expressions) > 1:
        key = f"{key} {callback.expression}"
    if of is None:
        return Owner(f"webhook {key}", None, "webhook", name, deprecated)
    return Owner(f"{of.key} callback {key}", of.key, "callback", name, deprecated)


def _json_contents(contents: Iterable[MediaType]) -> list[MediaType]:
    """Give the bodies in JSON, plain JSON first, then by media type."""
    found = [each for each in contents if body_kind(each.media_type) == "json"]
    return sorted(found, key=lambda each: (_essence(each.media_type) != _JSON, each.media_type))
