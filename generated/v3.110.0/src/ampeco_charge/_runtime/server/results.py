"""From what a service's method returns to the response that is described for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from ..media_types import closeness, is_json
from ..operations import File, Operation
from ..operations import Response as Described
from ..unset import UNSET
from ..wire import to_json
from .descriptions import DescribedOperation
from .messages import HttpResponse, Pairs
from .responses import Response

_OCTETS: Final = "application/octet-stream"
_JSON: Final = "application/json"


class ResultError(Exception):
    """A method returned what its operation does not describe; the message says why."""


def response_of(
    result: object, operation: Operation[Any], described: DescribedOperation
) -> HttpResponse:
    """Return the response for the result of a method.

    Without a status it is the first response whose description fits the result, else the lowest
    success. A success that is not described has the body of one that is. Raises ResultError for a
    result that no description has a place for, and InvalidArgumentError for one that has no form in
    JSON.
    """
    given: Response[Any] = result if isinstance(result, Response) else Response(result)
    known = _known(operation, given.status)
    if not known and given.status is not None:
        return _of_another_status(given, given.status, described)
    chosen = _chosen(known, given)
    status = given.status or _status(chosen.status)
    if chosen.media_type is None:
        return HttpResponse(status, given.header_pairs)
    content = given.content if chosen.unwrap is None else {chosen.unwrap: given.content}
    media_type = given.media_type or chosen.media_type
    return _with_body(status, given.header_pairs, media_type, content)


def _of_another_status(
    given: Response[Any], status: int, described: DescribedOperation
) -> HttpResponse:
    """Return a response with a status that no client returns from: an error, as it is given."""
    if given.content is UNSET or (given.content is None and not described.success.content):
        return HttpResponse(status, given.header_pairs)
    response = described.response(status)
    names = list(response.content) if response else []
    media_type = given.media_type or next(filter(is_json, names), names[0] if names else _JSON)
    return _with_body(status, given.header_pairs, media_type, given.content)


# Which description


def _known(operation: Operation[Any], status: int | None) -> list[Described]:
    """Return what is described for a status; for another success, what has a body."""
    known = [each for each in operation.responses if _has_status(each, status)]
    if not known and status is not None and 200 <= status < 300:
        return [each for each in operation.responses if each.media_type is not None]
    return known


def _has_status(described: Described, status: int | None) -> bool:
    ranges = (str(status), f"{(status or 0) // 100}XX", "DEFAULT")
    return status is None or described.status.upper() in ranges


def _status(described: str) -> int:
    """Return the status for a description: that of success for a range and for the default."""
    return int(described) if described.isdecimal() else 200


def _chosen(known: Sequence[Described], given: Response[Any]) -> Described:
    without = [each for each in known if each.media_type is None]
    if given.content is UNSET or (given.content is None and without):
        if without or given.status is not None:
            return without[0] if without else Described(str(given.status))
        raise ResultError("the result has no content, and every response has a body")
    with_body = _of_media_type(known, given.media_type)
    if not with_body:
        raise ResultError(f"no response that is described has a body for {_kind(given.content)}")
    if len(with_body) == 1:
        return with_body[0]
    fitting = (each for each in with_body if _fits(given.content, each))
    return next(fitting, with_body[0])


def _of_media_type(known: Iterable[Described], wanted: str | None) -> list[Described]:
    with_body = [each for each in known if each.media_type is not None]
    if wanted is None:
        return with_body
    return [each for each in with_body if closeness(each.media_type or "", wanted)]


def _fits(content: object, described: Described) -> bool:
    if not is_json(described.media_type or ""):
        return isinstance(content, (str, bytes, File))
    if isinstance(content, (bytes, File)):
        return False
    try:
        _adapter(described).validate_python(content, strict=True)
    except ValidationError:
        return False
    return True


@cache
def _adapter(described: Described) -> TypeAdapter[Any]:
    return TypeAdapter(described.type() if described.type is not None else object)


# The body


def _with_body(status: int, headers: Pairs, media_type: str, content: object) -> HttpResponse:
    is_typed = any(name == "content-type" for name, _ in headers)
    concrete = _concrete(media_type, content)
    body = to_json(content) if is_json(concrete) else _octets(concrete, content)
    typed = headers if is_typed else (("content-type", _with_charset(concrete, content)), *headers)
    return HttpResponse(status, typed, body)


def _concrete(media_type: str, content: object) -> str:
    """Return the media type for a range such as ``*/*``."""
    if "*" not in media_type:
        return media_type
    if isinstance(content, File) and content.content_type:
        return content.content_type
    if isinstance(content, (bytes, File)):
        return _OCTETS
    return "text/plain" if isinstance(content, str) else _JSON


def _with_charset(media_type: str, content: object) -> str:
    has_charset = not isinstance(content, str) or "charset=" in media_type.lower()
    return media_type if has_charset or is_json(media_type) else f"{media_type}; charset=utf-8"


def _octets(media_type: str, content: object) -> bytes:
    plain = content.content if isinstance(content, File) else content
    if isinstance(plain, str):
        return plain.encode()
    if isinstance(plain, bytes):
        return plain
    raise ResultError(f"a body of {media_type} is text or bytes, not {_kind(content)}")


def _kind(content: object) -> str:
    return type(content).__name__
