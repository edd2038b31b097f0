"""Interpreting a response: what describes it, what it holds, and what does not match."""

from codecs import BOM_UTF8
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from pydantic import Field, TypeAdapter, ValidationError, create_model
from pydantic_core import from_json

from .errors import (
    ErrorEnvelope,
    Exchange,
    ResponseDecodeError,
    ResponseMismatchError,
    StatusError,
    status_error,
)
from .media_types import charset, closeness, essence, is_json
from .mismatch_notices import MismatchNotices
from .mismatches import Mismatches, child_pointer, excerpt
from .models import Reading
from .operations import Operation, Response

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """A whole HTTP response as it came; `headers` are looked up without regard to case."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def content_type(self) -> str | None:
        """The Content-Type header, None if there is none."""
        return self.headers.get("content-type")


@dataclass(frozen=True, slots=True)
class _Subject:
    """A response together with what is needed to report on it."""

    raw: HttpResponse
    exchange: Exchange

    def undecodable(self, reason: str) -> ResponseDecodeError:
        return undecodable(self.raw, self.exchange, reason)


def is_success(status: int, operation: Operation[Any]) -> bool:
    """Tell whether a call returns: for 2XX, and whatever 3XX the operation declares."""
    return status // 100 == 2 or (status // 100 == 3 and bool(_declared(status, operation)))


def failure(raw: HttpResponse, exchange: Exchange, envelope: ErrorEnvelope) -> StatusError:
    """Return the error that a call raises for a response that is no success."""
    return status_error(
        exchange, raw.status, raw.headers, raw.content, _json_or_none(raw), envelope
    )


def undecodable(raw: HttpResponse, exchange: Exchange, reason: str) -> ResponseDecodeError:
    """Return the error that a call raises for a success that cannot be read."""
    return ResponseDecodeError(exchange, reason, raw.status, raw.headers, raw.content)


def read(
    raw: HttpResponse,
    operation: Operation[T],
    exchange: Exchange,
    *,
    strict: bool,
    notices: MismatchNotices | None = None,
) -> T:
    """Return a response as one of those that the operation declares.

    The description is looked up by status, then its range (``2XX``), then ``default``. A 2XX that
    none of them covers is read as the operation's success response if it declares only one status,
    and counts as a mismatch. Among the media types of that status the closest is taken; a response
    without Content-Type is taken for the first.

    What does not match is reported as one ResponseMismatchWarning, unless `notices` remember that
    it was, or raised as one ResponseMismatchError if `strict`. Raises ResponseDecodeError if the
    response is not what is declared at all: not JSON, an undeclared media type, no body, no such
    envelope, or of another JSON type as a whole.
    """
    subject = _Subject(raw, exchange)
    found = Mismatches(exchange.hide_secrets)
    response = _choose(subject, operation, found)
    value: Any = None if response is None else _body(subject, response, found)
    if found.total and strict:
        raise ResponseMismatchError(exchange, found)
    if found.total:
        (notices or MismatchNotices()).tell(operation, exchange, found)
    result: T = value
    return result


# Choosing the description


def _declared(status: int, operation: Operation[Any]) -> list[Response]:
    for wanted in (str(status), f"{status // 100}XX", "default"):
        matching = [r for r in operation.responses if r.status.upper() == wanted.upper()]
        if matching and (wanted != "default" or status // 100 == 2):
            return matching
    return []


def _choose(subject: _Subject, operation: Operation[Any], found: Mismatches) -> Response | None:
    """Return the response that describes the body, None for one without a body."""
    declared = _declared(subject.raw.status, operation) or _only_success(subject, operation, found)
    with_body = [response for response in declared if response.media_type is not None]
    if not with_body:
        _expect_nothing(subject.raw, found)
        return None
    if not subject.raw.content and len(with_body) < len(declared):
        return None
    content_type = subject.raw.content_type
    if content_type is None:
        return with_body[0]
    best = max(with_body, key=lambda response: closeness(response.media_type or "", content_type))
    if closeness(best.media_type or "", content_type):
        return best
    raise subject.undecodable(f"expected {' or '.join(str(r.media_type) for r in with_body)}")


def _expect_nothing(raw: HttpResponse, found: Mismatches) -> None:
    if raw.content.strip():
        found.add_other("", "no body", f"a body of type {raw.content_type or 'not given'}")


def _only_success(
    subject: _Subject, operation: Operation[Any], found: Mismatches
) -> list[Response]:
    successes = [r for r in operation.responses if r.status.startswith("2")]
    statuses = sorted({response.status for response in successes})
    if len(statuses) != 1 or _is_something_else(subject.raw, successes):
        raise subject.undecodable("the status is not declared")
    found.add_other("", f"status {statuses[0]}", f"status {subject.raw.status}")
    return successes


def _is_something_else(raw: HttpResponse, successes: list[Response]) -> bool:
    """Tell whether a body is neither JSON nor of a declared type, such as the page of a proxy."""
    if not raw.content.strip():
        return False
    if raw.content_type is None:
        return _json_or_none(raw) is None
    given = essence(raw.content_type)
    return not is_json(given) and all(essence(r.media_type or "") != given for r in successes)


# Reading the body


def _body(subject: _Subject, response: Response, found: Mismatches) -> Any:
    content = subject.raw.content
    if is_json(response.media_type or "") or _is_json_by_range(subject, response):
        return _json(subject, response, found)
    if _type(response) is not str:
        return content
    try:
        return content.decode(charset(subject.raw.content_type))
    except (LookupError, UnicodeError) as error:
        raise subject.undecodable(f"the text cannot be decoded ({error})") from None


def _type(response: Response) -> Any:
    return response.type() if response.type is not None else None


def _is_json_by_range(subject: _Subject, response: Response) -> bool:
    """Tell whether a range such as ``*/*`` declares a type and the server sent JSON."""
    actual = subject.raw.content_type
    return _type(response) not in (str, bytes) and (actual is None or is_json(actual))


def _json(subject: _Subject, response: Response, found: Mismatches) -> Any:
    content = subject.raw.content.removeprefix(BOM_UTF8)
    if not content.strip():
        raise subject.undecodable("the body is empty, JSON is declared")
    context = Reading()
    try:
        value = _adapter(response).validate_json(
            content, strict=True, extra="allow", context=context, by_alias=True, by_name=False
        )
    except ValidationError as error:
        return _json_leniently(subject, response, content, found, error)
    if context.unlisted:
        return _json_leniently(subject, response, content, found, None)
    return value if response.unwrap is None else value.value


@cache
def _adapter(response: Response) -> TypeAdapter[Any]:
    if response.unwrap is None:
        return TypeAdapter(_type(response))
    member: Any = (_type(response), Field(alias=response.unwrap))
    return TypeAdapter(create_model("Envelope", value=member))


def _json_leniently(
    subject: _Subject,
    response: Response,
    content: bytes,
    found: Mismatches,
    error: ValidationError | None,
) -> Any:
    """Read what the fast path could not, or could not without leaving the described values."""
    # Seldom needed, and takes as long to import as a small response to read.
    from .lenient import UnfitError, read_leniently  # noqa: PLC0415

    try:
        parsed = from_json(content)
    except ValueError as problem:
        raise subject.undecodable(f"the body is not JSON ({problem})") from None
    raw, at = _unwrapped(subject, response, parsed)
    before = found.total
    try:
        value = read_leniently(_type(response), raw, at, found)
    except UnfitError as unfit:
        raise subject.undecodable(
            f"{at or 'the body'} is not {unfit} as declared, but {excerpt(raw)}"
        ) from None
    except RecursionError:
        raise subject.undecodable("the body is nested too deeply") from None
    if error is not None and found.total == before:
        _add_errors(error, found)
    return value


def _unwrapped(subject: _Subject, response: Response, parsed: Any) -> tuple[Any, str]:
    if response.unwrap is None:
        return parsed, ""
    if not isinstance(parsed, dict) or response.unwrap not in parsed:
        raise subject.undecodable(f"the body has no {response.unwrap!r}")
    return parsed[response.unwrap], child_pointer("", response.unwrap)


def _add_errors(error: ValidationError, found: Mismatches) -> None:
    """Report what pydantic finds and the lenient reader does not, so that nothing is lost.

    An integer written as 1.0 is none to pydantic, but is one to JSON Schema.
    """
    from .lenient import is_integer  # noqa: PLC0415

    for problem in error.errors(include_url=False):
        if problem["type"] != "int_type" or not is_integer(problem["input"]):
            pointer = "".join(child_pointer("", part) for part in problem["loc"])
            found.add(pointer, problem["msg"], problem["input"])


def _json_or_none(raw: HttpResponse) -> Any:
    if raw.content_type is not None and not is_json(raw.content_type):
        return None
    try:
        return from_json(raw.content.removeprefix(BOM_UTF8))
    except ValueError:
        return None
