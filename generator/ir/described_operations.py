"""Operations with all that they take and answer, written as OpenAPI 3.1 has them.

Prose is left out. Source: OpenAPI 3.1.1, sections 4.8.9 (Path Item Object) to 4.8.21 (Header
Object).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir.api import (
    Callback,
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    RequestBody,
    Response,
)
from generator.ir.schema import Json
from generator.ir.types import Direction
from generator.ir.value_sets.conjunctions import Address
from generator.ir.value_sets.reader import ValueSetReader
from generator.ir.value_sets.schema_components import Components
from generator.spec.places import escaped

_COMPONENTS = "#/components"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9._-]+")
_FAILURES = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "402": "PaymentRequired",
    "403": "Forbidden",
    "404": "NotFound",
    "405": "MethodNotAllowed",
    "406": "NotAcceptable",
    "408": "RequestTimeout",
    "409": "Conflict",
    "410": "Gone",
    "412": "PreconditionFailed",
    "413": "ContentTooLarge",
    "415": "UnsupportedMediaType",
    "422": "UnprocessableContent",
    "423": "Locked",
    "428": "PreconditionRequired",
    "429": "TooManyRequests",
    "500": "InternalServerError",
    "501": "NotImplemented",
    "502": "BadGateway",
    "503": "ServiceUnavailable",
    "504": "GatewayTimeout",
}
"""What responses are called by their status, after its phrase.

Source: RFC 9110, section 15; RFC 4918, section 11; RFC 6585.
"""


class OperationWriter:
    """Writes operations that share components.

    ``request`` reads what the API is sent and ``response`` what it sends; ``names`` are those of
    objects by where they are described and the direction that they travel in.
    """

    def __init__(
        self,
        request: ValueSetReader,
        response: ValueSetReader,
        names: Mapping[tuple[Address, Direction], str],
    ) -> None:
        components = Components(f"{_COMPONENTS}/schemas/", names)
        self._components = components
        received = _SlotWriter(request, components)
        sent = _SlotWriter(response, components)
        self._responses = _SharedResponses(sent)
        self._own = _Sides(received, self._responses.written)
        self._called = _Sides(sent, received.response)

    def components(self) -> dict[str, Json]:
        """Give the components as a member of a document; no member where there are none."""
        members = {"responses": self._responses.components, "schemas": self._components}
        found: dict[str, Json] = {name: each.all() for name, each in members.items() if each.all()}
        return {"components": found} if found else {}

    def operation(self, operation: Operation) -> dict[str, Json]:
        """Write an operation of the API."""
        callbacks: dict[str, Json] = {}
        for name in dict.fromkeys(each.name for each in operation.callbacks):
            own = (each for each in operation.callbacks if each.name == name)
            callbacks[name] = self.called(own, lambda each: each.expression or "")
        security: list[Json] = [
            {name: [*scopes] for name, scopes in each.schemes} for each in operation.security
        ]
        return {
            **self._own.operation(operation),
            **({"security": security} if security else {}),
            **({"callbacks": callbacks} if callbacks else {}),
        }

    def called(
        self, callbacks: Iterable[Callback], key: Callable[[Callback], str]
    ) -> dict[str, Json]:
        """Write what the API calls as path items by ``key``; what these are sent, it sends."""
        items: dict[str, dict[str, Json]] = {}
        for each in callbacks:
            method = each.operation.method.lower()
            items.setdefault(key(each), {})[method] = self._called.operation(each.operation)
        return {**items}


@dataclass(frozen=True, slots=True)
class _Sides:
    """Writes what goes into operations and what comes out of them."""

    request: _SlotWriter
    response: Callable[[Response], Json]

    def operation(self, operation: Operation) -> dict[str, Json]:
        """Write parameters, body and responses of an operation."""
        described: dict[str, Json] = {}
        if operation.parameters:
            described["parameters"] = [*map(self.request.parameter, operation.parameters)]
        if operation.request_body is not None:
            described["requestBody"] = self.request.body(operation.request_body)
        responses = {each.status: self.response(each) for each in operation.responses}
        return {**described, "responses": responses}


class _SharedResponses:
    """Writes responses; those of failures, which are alike, are components."""

    def __init__(self, writer: _SlotWriter) -> None:
        self.components = Components(f"{_COMPONENTS}/responses/")
        self._writer = writer

    def written(self, response: Response) -> Json:
        """Write a Response Object, or a Reference Object to one."""
        text = self._writer.response(response)
        folder, _, name = response.source.rpartition("/")
        if folder == f"{_COMPONENTS}/responses" and _PLAIN_NAME.fullmatch(name):
            return self.components.named(name, text)
        if response.status in _FAILURES:
            return self.components.named(_FAILURES[response.status], text)
        return text


class _SlotWriter:
    """Writes what travels in one direction."""

    def __init__(self, reader: ValueSetReader, components: Components) -> None:
        self._reader = reader
        self._components = components

    def parameter(self, parameter: Parameter) -> Json:
        """Write a Parameter Object."""
        flags = {"required": parameter.required, "allowReserved": parameter.allow_reserved}
        flags["allowEmptyValue"] = parameter.allow_empty_value
        return {
            "name": parameter.name,
            "in": parameter.location,
            **{name: True for name, is_set in flags.items() if is_set},
            **self._value(parameter),
        }

    def body(self, body: RequestBody) -> Json:
        """Write a Request Body Object."""
        required: dict[str, Json] = {"required": True} if body.required else {}
        return {**required, "content": self._content(body.content)}

    def response(self, response: Response) -> Json:
        """Write a Response Object."""
        headers, content = self._headers(response.headers), self._content(response.content)
        return {
            "description": "",
            **({"headers": headers} if headers else {}),
            **({"content": content} if content else {}),
        }

    def _value(self, slot: Parameter | Header) -> dict[str, Json]:
        """Write how the value of a parameter or header is sent, and its schema."""
        if slot.media_type is not None:
            schema = self._schema(slot.source, "content", slot.media_type, "schema")
            return {"content": {slot.media_type: {"schema": schema}}}
        said: dict[str, Json] = {"style": slot.style, "explode": slot.explode}
        if slot.schema is None:
            return {**said, "schema": True}
        if slot.schema.source == slot.source:  # made up for a variable that nothing declares
            return {**said, "schema": {"type": slot.schema.kind}}
        return {**said, "schema": self._schema(slot.source, "schema")}

    def _headers(self, headers: Iterable[Header]) -> dict[str, Json]:
        return {
            each.name: {**({"required": True} if each.required else {}), **self._value(each)}
            for each in headers
        }

    def _content(self, content: Iterable[MediaType]) -> dict[str, Json]:
        return {each.media_type: self._media_type(each) for each in content}

    def _media_type(self, media_type: MediaType) -> Json:
        has_schema = media_type.schema is not None
        schema = self._schema(media_type.source, "schema") if has_schema else True
        encodings: dict[str, Json] = {
            each.property_name: dict(self._encoding(each)) for each in media_type.encoding
        }
        return {"schema": schema, **({"encoding": encodings} if encodings else {})}

    def _encoding(self, encoding: Encoding) -> Iterator[tuple[str, Json]]:
        if encoding.content_type is not None:
            yield "contentType", encoding.content_type
        if encoding.style is not None:
            yield "style", encoding.style
        if encoding.explode is not None:
            yield "explode", encoding.explode
        if encoding.allow_reserved:
            yield "allowReserved", True
        if encoding.headers:
            yield "headers", self._headers(encoding.headers)

    def _schema(self, source: str, *steps: str) -> Json:
        address = source + "".join(f"/{escaped(step)}" for step in steps)
        return self._reader.described_schema(self._reader.at(address), self._components)
