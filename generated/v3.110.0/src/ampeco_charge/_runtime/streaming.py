"""Responses that are read bit by bit."""

from collections.abc import Callable, Iterator, Mapping
from os import PathLike
from types import TracebackType

from .reading import HttpResponse
from .transport import OpenResponse


class StreamedResponse:
    """A response whose body is still to be read, in one of three ways and once.

    `status` is its code, `headers` are looked up without regard to case. What reads raises
    RuntimeError where the body has been read already, or the ``with`` block has ended.
    """

    __slots__ = ("_response", "headers", "status")

    def __init__(self, response: OpenResponse) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    def iter_bytes(self) -> Iterator[bytes]:
        """Give the body, decompressed, as it comes.

        Raises ApiTimeoutError, ApiConnectionError, ResponseDecodeError.
        """
        yield from self._response.chunks()

    def read(self) -> bytes:
        """Return the body; raises what `iter_bytes` does, and ResponseTooLargeError."""
        response: HttpResponse = self._response.read()
        return response.content

    def write_to(self, path: str | PathLike[str]) -> int:
        """Write the body to a file and return its size.

        Raises what `iter_bytes` does; the file has what came until then, and is left as it was if
        nothing did.
        """
        chunks = self.iter_bytes()
        first = next(chunks, b"")
        with open(path, "wb") as file:  # noqa: PTH123 - a chunk is written in no time
            size = file.write(first)
            for chunk in chunks:
                size += file.write(chunk)
        return size

    def close(self) -> None:
        """Close the response; what was not read of it is left unread."""
        self._response.close()


class Streaming:
    """A call whose response is read inside of a ``with`` block, and closed at its end."""

    __slots__ = ("_open", "_response")

    def __init__(self, open_: Callable[[], StreamedResponse]) -> None:
        self._open = open_
        self._response: StreamedResponse | None = None

    def __enter__(self) -> StreamedResponse:
        self._response = self._open()
        return self._response

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            self._response.close()
