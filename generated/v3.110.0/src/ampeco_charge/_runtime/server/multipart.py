"""Taking multipart bodies apart (RFC 7578)."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..extras import missing_extra
from .forms import Part

try:
    from python_multipart.exceptions import MultipartParseError
    from python_multipart.multipart import MultipartParser, parse_options_header
except ModuleNotFoundError as error:
    raise missing_extra("server", "python_multipart") from error


class MultipartError(ValueError):
    """A body is not multipart/form-data; the message says why."""


@dataclass(slots=True)
class _Collector:
    """Takes what the parser finds, piece by piece."""

    parts: list[Part] = field(default_factory=list)
    headers: dict[str, bytes] = field(default_factory=dict)
    name: bytes = b""
    text: bytes = b""
    content: bytearray = field(default_factory=bytearray)
    is_complete: bool = False

    def on_part_begin(self) -> None:
        self.headers = {}
        self.content = bytearray()

    def on_header_begin(self) -> None:
        self.name = self.text = b""

    def on_header_field(self, data: bytes, start: int, end: int) -> None:
        self.name += data[start:end]

    def on_header_value(self, data: bytes, start: int, end: int) -> None:
        self.text += data[start:end]

    def on_header_end(self) -> None:
        self.headers[self.name.decode("latin-1").lower()] = self.text

    def on_part_data(self, data: bytes, start: int, end: int) -> None:
        self.content += data[start:end]

    def on_part_end(self) -> None:
        self.parts.append(_part(self.headers, bytes(self.content)))

    def on_end(self) -> None:
        self.is_complete = True


def parts_of(content_type: str, content: bytes) -> list[Part]:
    """Return the parts of a body; raises MultipartError for what is none."""
    _, options = parse_options_header(content_type)
    if not options.get(b"boundary"):
        raise MultipartError("the Content-Type has no boundary")
    found = _Collector()
    names = [name for name in dir(found) if name.startswith("on_")]
    callbacks = {name: getattr(found, name) for name in names}
    try:
        parser = MultipartParser(options[b"boundary"], callbacks)  # type: ignore[arg-type]
        parser.write(content)
        parser.finalize()
    except MultipartParseError as error:
        raise MultipartError(str(error)) from None
    if not found.is_complete:
        raise MultipartError("it ends before the last boundary")
    return found.parts


def _part(headers: dict[str, bytes], content: bytes) -> Part:
    disposition, options = parse_options_header(headers.get("content-disposition"))
    if disposition.lower() != b"form-data" or b"name" not in options:
        raise MultipartError("a part has no Content-Disposition: form-data with a name")
    filename = options.get(b"filename")
    media_type = headers.get("content-type")
    try:
        return Part(
            options[b"name"].decode(),
            content,
            None if filename is None else filename.decode(),
            None if media_type is None else media_type.decode("ascii"),
        )
    except UnicodeDecodeError:
        raise MultipartError("a header of a part is not UTF-8") from None
