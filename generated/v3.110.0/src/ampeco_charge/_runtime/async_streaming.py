"""Responses that are read bit by bit."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from os import PathLike
from types import TracebackType

from .async_transport import AsyncOpenResponse
from .reading import HttpResponse


class AsyncStreamedResponse:
    """A response whose body is still to be read, in one of three ways and once.

    `status` is its code, `headers` are looked up without regard to case. What reads raises
    RuntimeError where the body has been read already, or the ``with`` block has ended.
    """

    __slots__ = ("_response", "headers", "status")

    def __init__(self, response: AsyncOpenResponse) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers
        self._response = response

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Give the body, decompressed, as it comes.

        Raises ApiTimeoutError, ApiConnectionError, ResponseDecodeError.
        """
        async for chunk in self._response.chunks():
            yield chunk

    async def read(self) -> bytes:
        """Return the body; raises what `iter_bytes` does, and ResponseTooLargeError."""
        response: HttpResponse = await self._response.read()
        return response.content

    async def write_to(self, path: str | PathLike[str]) -> int:
        """Write the body to a file and return its size.

        Raises what `iter_bytes` does; the file has what came until then, and is left as it was if
        nothing did.
        """
        chunks = self.iter_bytes()
        first = await anext(chunks, b"")
        with open(path, "wb") as file:  # noqa: ASYNC230, PTH123 - a chunk is written in no time
            size = file.write(first)
            async for chunk in chunks:
                size += file.write(chunk)
        return size

    async def close(self) -> None:
        """Close the response; what was not read of it is left unread."""
        await self._response.aclose()


class AsyncStreaming:
    """A call whose response is read inside of a ``with`` block, and closed at its end."""

    __slots__ = ("_open", "_response")

    def __init__(self, open_: Callable[[], Awaitable[AsyncStreamedResponse]]) -> None:
        self._open = open_
        self._response: AsyncStreamedResponse | None = None

    async def __aenter__(self) -> AsyncStreamedResponse:
        self._response = await self._open()
        return self._response

    async def __aexit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if self._response is not None:
            await self._response.close()
