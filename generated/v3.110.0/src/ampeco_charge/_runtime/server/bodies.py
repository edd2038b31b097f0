"""Reading request bodies: JSON, forms, text and bytes (OpenAPI 3.1, Media Type Object)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from ..media_types import charset, closeness, essence, is_json
from ..unset import UNSET
from . import refusals
from .descriptions import DescribedBody, DescribedOperation, Json
from .forms import FormReader, Part, PartReader, without_files
from .messages import WHOLE_BODY, FieldErrors, HTTPError, HttpRequest
from .numbers import parse_json
from .validation import errors_of

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class ReadBody:
    """What a request says in its body, and what is wrong with that, by field."""

    value: Json = UNSET
    media_type: str | None = None
    errors: FieldErrors = field(default_factory=dict)


class BodyReader:
    """Reads the bodies of one operation, which takes some."""

    def __init__(self, operation: DescribedOperation) -> None:
        self._operation = operation
        self._forms: dict[str, FormReader] = {}
        self._parts: dict[str, PartReader] = {}

    def read(self, request: HttpRequest) -> ReadBody:
        """Return the body of a request.

        A body without Content-Type is taken for the first that is described; an empty one for none,
        unless it is of a type whose values may be empty. Raises HTTPError 415 for a media type that
        is not described, and 400, or 422 where that is not described, for what cannot be read as
        the media type that it is said to be.
        """
        content_type = request.header("content-type")
        if not request.body and (content_type is None or not _may_be_empty(content_type)):
            errors = {WHOLE_BODY: ["is required"]} if self._operation.body_required else {}
            return ReadBody(errors=errors)
        described = self._described(content_type)
        actual = content_type or described.media_type
        try:
            value, errors = self._decoded(described, actual, request.body)
        except ValueError as error:
            reason = f"The body is not {essence(actual)}: {error}"
            raise refusals.malformed(self._operation, reason) from None
        return ReadBody(value, described.media_type, errors)

    def _described(self, content_type: str | None) -> DescribedBody:
        bodies = self._operation.bodies
        if content_type is None:
            return bodies[0]
        best = max(bodies, key=lambda each: closeness(each.media_type, content_type))
        if closeness(best.media_type, content_type):
            return best
        accepted = ", ".join(each.media_type for each in bodies)
        raise HTTPError(
            415,
            f"The body must be {accepted}, not {essence(content_type) or 'of an empty type'}.",
            headers=(("accept", accepted),),
        )

    def _decoded(
        self, described: DescribedBody, actual: str, content: bytes
    ) -> tuple[Json, FieldErrors]:
        plain = essence(actual)
        if is_json(plain):
            value = parse_json(content)
        elif plain == _FORM:
            reader = self._forms.setdefault(described.media_type, FormReader(described))
            value, errors = reader.read(content.decode())
            return value, errors or _errors(described, value)
        elif plain == _MULTIPART:
            parts = self._parts.setdefault(described.media_type, PartReader(described))
            value, errors = parts.read(_parts(actual, content))
            return value, errors or _errors(described, without_files(value))
        elif plain.startswith("text/"):
            value = _text(actual, content)
        else:
            return content, {}
        return value, _errors(described, value)


def _may_be_empty(content_type: str) -> bool:
    plain = essence(content_type)
    return not is_json(plain) and plain != _MULTIPART


def _parts(content_type: str, content: bytes) -> list[Part]:
    from .multipart import parts_of  # noqa: PLC0415 - what it needs is not everywhere

    return parts_of(content_type, content)


def _text(content_type: str, content: bytes) -> str:
    try:
        return content.decode(charset(content_type))
    except LookupError:
        raise HTTPError(415, f"The charset {charset(content_type)!r} is not known.") from None


def _errors(described: DescribedBody, value: Json) -> FieldErrors:
    """Return what is wrong with a body: by member, or of it as a whole."""
    errors = errors_of(described.schema, value)
    whole = errors.pop("", None)
    return errors if whole is None else {WHOLE_BODY: whole, **errors}
