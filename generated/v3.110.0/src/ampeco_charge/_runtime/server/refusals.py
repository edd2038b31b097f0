"""How a server refuses a request: which status, and the error body as the API has it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, Final

from ..errors import ErrorEnvelope
from ..media_types import is_json
from . import authentication
from .descriptions import DescribedOperation, DescribedResponse, Json, Schema
from .messages import FieldErrors, HTTPError, HttpResponse, Pairs
from .shapes import place_of

_JSON: Final = "application/json"
_WITHOUT_BODY: Final = frozenset({204, 205, 304})
# What RFC 9110 says otherwise than Python before 3.13.
_PHRASES: Final = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}


def response(
    error: HTTPError,
    operation: DescribedOperation | None,
    envelope: ErrorEnvelope,
    schemes: Mapping[str, Json],
) -> HttpResponse:
    """Return the response for an error, in the envelope of the API.

    Texts by field are left out where the response that is described for the status has no place
    for them. `operation` is None where the request called none.
    """
    described = operation.response(error.status) if operation else None
    headers = _with_challenge(error, operation, schemes)
    if error.status in _WITHOUT_BODY:
        return HttpResponse(error.status, headers)
    media_type, schema = _media_type(described)
    message = error.message or phrase(error.status)
    if not is_json(media_type):
        content_type = ("content-type", f"{media_type}; charset=utf-8")
        return HttpResponse(error.status, (content_type, *headers), message.encode())
    body: dict[str, Any] = {}
    _put(body, envelope.message, _listed(message, schema, envelope.message))
    if error.errors and (schema is None or place_of(schema, envelope.errors) is not None):
        _put(body, envelope.errors, error.errors)
    return HttpResponse(error.status, (("content-type", media_type), *headers), _json(body))


def _media_type(described: DescribedResponse | None) -> tuple[str, Schema | None]:
    """Return the media type for an error body, JSON if there is a choice, and its schema."""
    content = described.content if described else {}
    found = next((each for each in content.items() if is_json(each[0])), None)
    if found is not None:
        return found
    text = next((name for name in content if name.startswith("text/")), None)
    return text or _JSON, None


def _listed(message: str, schema: Schema | None, path: Sequence[str]) -> str:
    """Return one of the messages that an API lists where it lists all: that of invalid data."""
    place = place_of(schema, path) if schema is not None else None
    described = place.resolved() if place is not None else None
    options = described.get("enum", ()) if isinstance(described, dict) else ()
    texts = [each for each in options if isinstance(each, str)]
    if not texts or message in texts:
        return message
    return next((each for each in texts if "invalid" in each.lower()), texts[0])


def _put(body: dict[str, Any], path: Sequence[str], value: object) -> None:
    if not path:
        return
    for name in path[:-1]:
        body = body.setdefault(name, {})
    body[path[-1]] = value


def _json(body: object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def phrase(status: int) -> str:
    """Return the reason phrase of a status (RFC 9110, 15), the number itself for an unknown one."""
    if status in _PHRASES:
        return _PHRASES[status]
    known = status in HTTPStatus.__members__.values()
    return HTTPStatus(status).phrase if known else str(status)


def challenges(
    operation: DescribedOperation, schemes: Mapping[str, Json], *, invalid: bool
) -> Pairs:
    """Return the WWW-Authenticate headers for a call without credentials that would do.

    `invalid` says that it had some.
    """
    return tuple(authentication.challenges(operation.security, schemes, invalid=invalid))


def _with_challenge(
    error: HTTPError, operation: DescribedOperation | None, schemes: Mapping[str, Json]
) -> Pairs:
    headers = tuple((name.lower(), text) for name, text in error.headers)
    if error.status != 401 or operation is None or "www-authenticate" in dict(headers):
        return headers
    return (*headers, *challenges(operation, schemes, invalid=True))


# Which status, and what it says


def invalid(operation: DescribedOperation, errors: FieldErrors) -> HTTPError:
    """Return the error for arguments that are not allowed: 422, or 400 if that is described.

    `errors` are without their subjects. In the response they are sentences, which can be shown
    without the name of their field.
    """
    only_400 = _is_described(operation, 400) and not _is_described(operation, 422)
    told = {name: [_sentence(name, each) for each in texts] for name, texts in errors.items()}
    return HTTPError(400 if only_400 else 422, summary(errors), errors=told)


def _sentence(name: str, text: str) -> str:
    return f"{name} {text}."


def not_there(operation: DescribedOperation, errors: FieldErrors) -> HTTPError:
    """Return the error for a path that cannot be anything's: 404 where that is described."""
    return HTTPError(404) if _is_described(operation, 404) else invalid(operation, errors)


def malformed(operation: DescribedOperation, reason: str) -> HTTPError:
    """Return the error for a body that cannot be read at all: 400 if described, else 422."""
    return HTTPError(400 if _is_described(operation, 400) else 422, reason)


def _is_described(operation: DescribedOperation, status: int) -> bool:
    return str(status) in operation.responses or f"{status // 100}XX" in operation.responses


def merged(errors: FieldErrors, others: FieldErrors) -> FieldErrors:
    """Return what is in either, in this order."""
    found = dict(errors)
    for name, texts in others.items():
        found[name] = [*found.get(name, ()), *texts]
    return found


def summary(errors: FieldErrors) -> str:
    """Return the first of several texts by field as a sentence, and how many more there are."""
    texts = [_sentence(name, text) for name, found in errors.items() for text in found]
    more = len(texts) - 1
    if not more:
        return texts[0]
    return f"{texts[0]} (and {more} more {'error' if more == 1 else 'errors'})"
