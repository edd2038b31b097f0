"""The description of an operation, as far as calling it needs it: plain data, cheap to make."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO, Generic, Literal, TypeAlias, TypeVar

T_co = TypeVar("T_co", covariant=True)
ItemT_co = TypeVar("ItemT_co", covariant=True)

Location: TypeAlias = Literal["path", "query", "header", "cookie"]
Style: TypeAlias = Literal[
    "simple", "label", "matrix", "form", "spaceDelimited", "pipeDelimited", "deepObject"
]
ArrayFormat: TypeAlias = Literal["brackets", "indices", "repeat"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter (OpenAPI 3.1, Parameter Object).

    `content_type` is set for a parameter that is described by ``content`` instead of ``schema``.
    `array_format` settles what OpenAPI leaves open: how an array stands in the query of a
    ``deepObject`` (without it: brackets), and whether the key of an exploded ``form`` array is
    repeated as it is (without it) or with brackets or indices. `model` gives the class of a
    parameter that is a model, and is asked when a value is sent, so that only models that are used
    are loaded: a mapping is checked against it.
    """

    name: str
    location: Location
    style: Style
    explode: bool
    allow_reserved: bool = False
    content_type: str | None = None
    array_format: ArrayFormat | None = None
    model: Callable[[], Any] | None = None


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one field of a form is written (OpenAPI 3.1, Encoding Object).

    `style`, `explode`, `allow_reserved` and `array_format` concern
    ``application/x-www-form-urlencoded``, `content_type` also ``multipart/form-data``.
    """

    content_type: str | None = None
    style: Style | None = None
    explode: bool = True
    allow_reserved: bool = False
    array_format: ArrayFormat | None = None


@dataclass(frozen=True, slots=True)
class RequestBody:
    """A request body in one media type; `encodings` are pairs of field name and Encoding.

    One that is not `required` is left out when it is an object of which nothing was given.
    """

    media_type: str
    encodings: tuple[tuple[str, Encoding], ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True)
class File:
    """A file to send: its bytes, an open binary file (sent from its start), or a path."""

    content: bytes | BinaryIO | Path
    filename: str | None = None
    content_type: str | None = None


Upload: TypeAlias = bytes | BinaryIO | Path | File
"""What can be sent as a file."""


@dataclass(frozen=True, slots=True, eq=False)
class Response:
    """What a call returns for one status and media type.

    `status` is a code, a range such as ``2XX``, or ``default``. Without `media_type` the response
    has no body. `type` gives what the body is, and is asked when a response is read, so that only
    models that are used are loaded: anything that ``pydantic.TypeAdapter`` takes for JSON
    (``object`` where it has no schema), ``str`` or ``bytes`` for the rest. With `unwrap` the call
    returns the member of that name of the body's object, and the type is that of the member.
    """

    status: str
    media_type: str | None = None
    type: Callable[[], Any] | None = None
    unwrap: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Operation(Generic[T_co]):
    """An operation whose call returns T.

    `responses` holds those that a call returns: success, and 3XX where the document has it; every
    other status raises. `security` holds alternatives of scheme names; without any, the call
    carries no credentials. `server` is the URL of an operation that has a server of its own; it
    counts unless the client was given a base URL. `deprecated` says of a deprecated operation what
    to do instead. `query` is a
    query, percent-encoded, that belongs to every call.
    """

    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    bodies: tuple[RequestBody, ...] = ()
    responses: tuple[Response, ...] = ()
    security: tuple[tuple[str, ...], ...] = ()
    server: str | None = None
    deprecated: str | None = None
    query: str = ""


MemberPath: TypeAlias = tuple[str, ...]
"""Names of members, from the body of a response on; empty for the body itself."""


@dataclass(frozen=True, slots=True)
class Pagination:
    """How a listing goes on after a page.

    `items` leads to the array of a body. `cursor`, `page` and `offset` are the query parameters of
    the three ways of paging, as far as the operation has them; `first_page` is the number of the
    first page. With `empty_cursor` a first request without any of them sends an empty cursor, which
    engages that way. `next_link` leads to the URL of the next page, `next_cursor` to the cursor for
    it, `last_page` to the number of the last one.
    """

    items: MemberPath = ()
    cursor: str | None = None
    page: str | None = None
    offset: str | None = None
    first_page: int = 1
    empty_cursor: bool = False
    next_link: MemberPath = ()
    next_cursor: MemberPath = ()
    last_page: MemberPath = ()


@dataclass(frozen=True, slots=True, eq=False)
class Listing(Generic[ItemT_co, T_co]):
    """An operation that gives items of ItemT, in bodies of T; a page of them at a time."""

    operation: Operation[T_co]
    pagination: Pagination = field(default_factory=Pagination)
