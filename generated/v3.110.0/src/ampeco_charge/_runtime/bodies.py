"""Writing request bodies: JSON, forms, text and bytes (OpenAPI 3.1, Media Type Object)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, TypeAlias, TypeGuard

from pydantic import BaseModel

from .errors import InvalidArgumentError
from .headers import header_value
from .media_types import closeness, essence, is_json
from .operations import Encoding, File, Parameter, RequestBody
from .parameters import form_pairs
from .unset import UNSET
from .wire import scalar_text, to_json, to_wire

Content: TypeAlias = bytes | BinaryIO | Path

_DEFAULT_ENCODING: Final = Encoding()
_ANY_BYTES: Final = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body (RFC 7578)."""

    name: str
    content: Content
    filename: str | None = None
    media_type: str | None = None


@dataclass(frozen=True, slots=True)
class Body:
    """A request body ready to be sent: either `content`, or the `parts` of a multipart body."""

    media_type: str
    content: Content = b""
    parts: tuple[Part, ...] = ()


def can_be_sent_again(body: Body | None) -> bool:
    """Tell whether a body can be read twice: an open file may not go back to its start."""
    if body is None:
        return True
    contents = [part.content for part in body.parts] or [body.content]
    return all(isinstance(each, (bytes, Path)) or each.seekable() for each in contents)


def with_members(body: object, members: Mapping[str, Any]) -> object:
    """Return a JSON object with more members; raises InvalidArgumentError for another body."""
    if body is UNSET:
        return dict(members)
    value = to_wire(body) if isinstance(body, BaseModel) else body
    if not isinstance(value, Mapping):
        raise InvalidArgumentError("extra_body adds members to a JSON object, and the body is none")
    return {**value, **members}


def encode_body(
    bodies: tuple[RequestBody, ...], value: object, media_type: str | None
) -> Body | None:
    """Return the body for `value`, or None if there is none to send.

    `media_type` chooses among `bodies`; without it the first one is taken. Raises
    InvalidArgumentError for a media type that is not described and a value that does not fit.
    """
    if value is UNSET:
        return None
    described, concrete = _choose(bodies, value, media_type)
    if not described.required and _is_empty_object(value):
        return None
    return _encode(described, concrete, value)


def _choose(
    bodies: tuple[RequestBody, ...], value: object, media_type: str | None
) -> tuple[RequestBody, str]:
    if not bodies:
        raise InvalidArgumentError("the operation takes no body")
    wanted = media_type or (value.content_type if isinstance(value, File) else None)
    if wanted is None:
        return bodies[0], _concrete(bodies[0].media_type)
    best = max(bodies, key=lambda body: closeness(body.media_type, wanted))
    if closeness(best.media_type, wanted):
        return best, header_value("Content-Type", wanted)
    described = ", ".join(body.media_type for body in bodies)
    raise InvalidArgumentError(f"the operation takes {described}, not {wanted}")


def _concrete(media_type: str) -> str:
    if "*" not in media_type:
        return media_type
    if media_type == "*/*":
        return _ANY_BYTES
    raise InvalidArgumentError(
        f"the operation takes {media_type}: say which, with a File that has a content_type"
    )


def _is_empty_object(value: object) -> bool:
    return isinstance(value, Mapping) and all(member is UNSET for member in value.values())


def _encode(described: RequestBody, media_type: str, value: object) -> Body:
    plain = essence(media_type)
    if is_json(plain):
        return Body(media_type, to_json(value))
    if plain == "application/x-www-form-urlencoded":
        return Body(media_type, _form(described, value).encode())
    if plain == "multipart/form-data":
        return Body(media_type, parts=tuple(_parts(described, value)))
    if plain.startswith("text/") and isinstance(value, str):
        typed = media_type if "charset=" in media_type.lower() else f"{media_type}; charset=utf-8"
        return Body(typed, value.encode())
    return Body(media_type, _bytes(media_type, value))


def _bytes(media_type: str, value: object) -> Content:
    content = value.content if isinstance(value, File) else value
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, Path):
        return content
    if _is_open_file(content):
        return content
    raise InvalidArgumentError(
        f"a body of {media_type} is bytes, text, an open file or a Path,"
        f" not {type(value).__name__}"
    )


def _is_open_file(value: object) -> TypeGuard[BinaryIO]:
    return hasattr(value, "read")


def _fields(value: object, media_type: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, BaseModel):
        value = to_wire(value)
    if not isinstance(value, Mapping):
        raise InvalidArgumentError(f"a body of {media_type} is an object of its fields")
    return ((str(name), member) for name, member in value.items() if member is not UNSET)


def _form(described: RequestBody, value: object) -> str:
    encodings = dict(described.encodings)
    pairs = (
        pair
        for name, member in _fields(value, described.media_type)
        for pair in form_pairs(
            _form_field(name, encodings.get(name, _DEFAULT_ENCODING), member), member
        )
    )
    return "&".join(f"{key}={text}" for key, text in pairs)


def _form_field(name: str, encoding: Encoding, value: object) -> Parameter:
    """Return the field as a query parameter, whose rules forms share; objects default to JSON."""
    content_type = encoding.content_type
    if encoding.style is None and content_type is None:
        content_type = "application/json" if isinstance(value, (Mapping, BaseModel)) else None
    return Parameter(
        name,
        "query",
        encoding.style or "form",
        encoding.explode,
        encoding.allow_reserved,
        content_type,
        encoding.array_format,
    )


def _parts(described: RequestBody, value: object) -> Iterator[Part]:
    encodings = dict(described.encodings)
    for name, member in _fields(value, described.media_type):
        encoding = encodings.get(name, _DEFAULT_ENCODING)
        items = member if isinstance(member, (list, tuple)) else [member]
        yield from (_part(name, item, encoding.content_type) for item in items)


def _part(name: str, value: object, media_type: str | None) -> Part:
    file = File(value) if isinstance(value, (bytes, Path)) or _is_open_file(value) else value
    if isinstance(file, File):
        return Part(
            name, file.content, _filename(file), file.content_type or media_type or _ANY_BYTES
        )
    wire = to_wire(value, f"field {name!r}")
    if isinstance(wire, (dict, list)) or (media_type is not None and is_json(media_type)):
        return Part(name, to_json(wire), media_type=media_type or "application/json")
    return Part(name, scalar_text(wire).encode(), media_type=media_type)


def _filename(file: File) -> str:
    """Return the file's name; without one a server would not take the part for a file."""
    if file.filename is not None:
        return file.filename
    name = file.content if isinstance(file.content, Path) else getattr(file.content, "name", None)
    return Path(name).name if isinstance(name, (str, Path)) else "file"
