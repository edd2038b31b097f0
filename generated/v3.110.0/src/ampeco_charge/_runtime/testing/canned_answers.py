"""Answers that a test gives in place of the mock's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from pydantic_core import from_json

from ..lazy import lazy_property
from ..media_types import is_json
from ..mock.client_view import ClientView, client_views, view_of
from ..server.calls import Call
from ..server.descriptions import (
    ApiDescription,
    DescribedOperation,
    DescribedResponse,
    Schema,
)
from ..server.messages import HttpResponse
from ..server.responses import Response
from ..server.validation import errors_of
from ..unset import UNSET
from ..wire import to_json, to_wire
from .only_pages import only_page

# Failures are shown where the test stands (pytest).
__tracebackhide__ = True

_JSON: Final = "application/json"
_ANY_BYTES: Final = "application/octet-stream"


def response_of(
    status: int, body: object = UNSET, headers: Mapping[str, str] | None = None
) -> HttpResponse:
    """Return a response: of text or bytes as they are, of anything else as JSON.

    Raises InvalidArgumentError for what has no form in JSON.
    """
    given = tuple((headers or {}).items())
    if body is UNSET:
        return HttpResponse(status, given)
    if isinstance(body, (str, bytes)):
        return HttpResponse(status, given, body.encode() if isinstance(body, str) else body)
    is_typed = any(name.lower() == "content-type" for name, _ in given)
    typed = given if is_typed else (("Content-Type", _JSON), *given)
    return HttpResponse(status, typed, to_json(body))


class CannedAnswers:
    """Makes answers of operations as they are described, in an envelope where they have one."""

    def __init__(self, description: ApiDescription) -> None:
        self._description = description

    def described(
        self,
        operation: DescribedOperation,
        body: object,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> HttpResponse:
        """Return a response with the body as it stands on the wire.

        Without a `status` it is that of success. Raises ValueError for a status or a body that is
        not described, and says where it is not.
        """
        code = operation.success_status if status is None else status
        described = operation.response(code)
        if described is None:
            known = ", ".join(operation.responses)
            raise ValueError(f"{operation.id} does not answer {code}, only {known}")
        wire = _wire(body)
        media_type = _checked_media_type(f"{operation.id}, {code}", described, wire)
        typed = headers if media_type is None else {"Content-Type": media_type, **(headers or {})}
        return response_of(code, _content(media_type, wire), typed)

    def success(self, operation: DescribedOperation, result: object) -> HttpResponse:
        """Return a response that makes the client's method return `result`.

        Raises ValueError for a result that is not described.
        """
        return self.described(operation, self._body(operation, result))

    def answer(self, call: Call, handler: Callable[[Call], object]) -> HttpResponse:
        """Return what a handler makes of a call; raises what it raises."""
        result = handler(call)
        operation = call.operation
        if isinstance(result, HttpResponse):
            return result
        if isinstance(result, Response):
            body = self._body(operation, result.content)
            status = result.status or operation.success_status
            return response_of(status, body, dict(result.header_pairs))
        return response_of(operation.success_status, self._body(operation, result))

    def _body(self, operation: DescribedOperation, result: object) -> object:
        """Return the body in which the client's method finds a result; None needs no body."""
        if result is UNSET or (result is None and not operation.success.content):
            return UNSET
        view = view_of(operation, self._views)
        if isinstance(result, (list, tuple)) and view.pagination is not None:
            return only_page(operation, view, [to_wire(each) for each in result])
        return result if view.unwrap is None else {view.unwrap: result}

    @lazy_property
    def _views(self) -> Mapping[tuple[str, str], ClientView]:
        return client_views(self._description)


def _wire(body: object) -> Any:
    return body if body is UNSET or isinstance(body, bytes) else to_wire(body)


def _content(media_type: str | None, wire: Any) -> object:
    """Return text that is JSON as JSON: all other text is sent as it is."""
    is_json_text = isinstance(wire, str) and media_type is not None and is_json(media_type)
    return to_json(wire) if is_json_text else wire


def _checked_media_type(what: str, described: DescribedResponse, wire: object) -> str | None:
    if not described.content:
        if wire is UNSET:
            return None
        raise ValueError(f"{what} has no body")
    if wire is UNSET:
        raise ValueError(f"{what} needs a body")
    is_bytes = isinstance(wire, bytes)
    names = [each for each in described.content if is_json(each) != is_bytes]
    media_type = names[0] if names else next(iter(described.content))
    if is_json(media_type):
        _check(what, described.content[media_type], wire)
    # A range such as image/* is no media type of a body.
    return _ANY_BYTES if "*" in media_type else media_type


def _check(what: str, schema: Schema, wire: object) -> None:
    # Numbers are read as they would be by the client: the wire may have them as decimals.
    found = errors_of(schema, from_json(to_json(wire)), "body")
    if found:
        told = [f"{at} {text}" for at, texts in found.items() for text in texts]
        raise ValueError("\n  ".join([f"this is not what {what} answers:", *told]))
