"""A whole response, to be parsed or not."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from pydantic_core import from_json

from .media_types import charset
from .reading import HttpResponse

T = TypeVar("T")


class RawResponse(Generic[T]):
    """A response with everything in it.

    `status` is its code, `headers` are looked up without regard to case, `content` is the body's
    bytes, `request_id` the server's id of the request, if there is one.
    """

    __slots__ = ("_parse", "_parsed", "content", "headers", "request_id", "status")

    def __init__(
        self, response: HttpResponse, request_id: str | None, parse: Callable[[], T]
    ) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers
        self.content: bytes = response.content
        self.request_id: str | None = request_id
        self._parse = parse
        self._parsed: tuple[T, ...] = ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}, {len(self.content)} bytes>"

    def parse(self) -> T:
        """Return what the method would have given; it is read once.

        Raises ResponseDecodeError, and ResponseMismatchError if the client is strict.
        """
        if not self._parsed:
            self._parsed = (self._parse(),)
        return self._parsed[0]

    def json(self) -> Any:
        """Return the body as plain JSON values; raises ValueError if it is no JSON."""
        return from_json(self.content.removeprefix(BOM_UTF8))

    @property
    def text(self) -> str:
        """The body as text, in its own charset; what does not fit is replaced."""
        try:
            return self.content.decode(charset(self.headers.get("content-type")), "replace")
        except (LookupError, UnicodeError):
            # There are charsets that do not exist, and some that only Python takes for one.
            return self.content.decode(errors="replace")
