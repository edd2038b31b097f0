"""The synchronous and the asynchronous half of the runtime with one face: a test runs over both."""

import asyncio
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

import httpx2

from generator.runtime.async_client import AsyncBaseClient
from generator.runtime.async_pages import AsyncPage
from generator.runtime.auth import Credential
from generator.runtime.client import BaseClient
from generator.runtime.operations import Listing, Operation
from generator.runtime.pages import Page
from generator.runtime.unset import UNSET

Answerer = Callable[[httpx2.Request], httpx2.Response]


class SyncHalf:
    """Plain calls."""

    page_type: type = Page

    def __enter__(self) -> Self:
        self._clients: list[Any] = []
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, traceback: TracebackType | None
    ) -> None:
        for client in self._clients:
            self.run(client.close())

    def client(
        self, url: str, credentials: Mapping[str, Credential] | None = None, **options: Any
    ) -> Any:
        """A client that is closed at the end of the test."""
        made = self._client_type()(url, credentials or {}, **options)
        self._clients.append(made)
        return made

    def _client_type(self) -> Callable[..., Any]:
        return BaseClient

    def plain_client(self, url: str, *arguments: Any, **options: Any) -> Any:
        """A client without TLS, for which it would load certificates."""
        return self.client(url, *arguments, http_client=self._plain_transport(), **options)

    def _plain_transport(self) -> Any:
        return httpx2.HTTPTransport(verify=False)

    def mocked(self, answer: Answerer, url: str = "https://api.example", **options: Any) -> Any:
        """A client whose requests `answer` answers, without a socket."""
        return self.client(url, http_client=httpx2.MockTransport(answer), **options)

    def call(
        self,
        client: Any,
        operation: Operation[Any],
        arguments: tuple[object, ...] = (),
        body: object = UNSET,
        **options: Any,
    ) -> Any:
        """What a method of a generated client gives."""
        return self.run(client._caller.call(operation, options, arguments, body))

    def page(
        self,
        client: Any,
        listing: Listing[Any, Any],
        arguments: tuple[object, ...] | None = None,
        **options: Any,
    ) -> Any:
        """The first page that a listing of a generated client gives."""
        given = (UNSET,) * len(listing.operation.parameters) if arguments is None else arguments
        return self.run(client._caller.list(listing, options, given))

    def run(self, result: Any) -> Any:
        """What a call gives."""
        return result

    def all(self, iterable: Any) -> list[Any]:
        """Everything that is iterated over."""
        found: list[Any] = []
        self.each(self.iterator(iterable), found.append)
        return found

    def iterator(self, iterable: Any) -> Any:
        """An iterator; what it iterates over can be let go of."""
        return iter(iterable)

    def each(self, iterator: Any, use: Callable[[Any], object]) -> None:
        """Use everything that an iterator gives, one at a time."""
        for item in iterator:
            use(item)
            del item

    def streamed(self, streaming: Any, use: Callable[[Any], object]) -> Any:
        """What `use` makes of an opened response, inside of ``with``."""
        with streaming as response:
            return use(response)

    def chunks(self, response: Any) -> Any:
        """The body of an opened response as it comes, for `streamed`."""
        return list(response.iter_bytes())

    def use_chunks(self, response: Any, use: Callable[[bytes], object]) -> Any:
        """Use the body of an opened response as it comes, for `streamed`."""
        for chunk in response.iter_bytes():
            use(chunk)


class AsyncHalf(SyncHalf):
    """Calls that are awaited, on one event loop."""

    page_type: type = AsyncPage

    def __enter__(self) -> Self:
        self._runner = asyncio.Runner()
        return super().__enter__()

    def __exit__(
        self, kind: type[BaseException] | None, error: Any, traceback: TracebackType | None
    ) -> None:
        super().__exit__(kind, error, traceback)
        self._runner.close()

    def _client_type(self) -> Callable[..., Any]:
        return AsyncBaseClient

    def _plain_transport(self) -> Any:
        return httpx2.AsyncHTTPTransport(verify=False)

    def run(self, result: Any) -> Any:
        async def awaited() -> Any:
            return await result

        return self._runner.run(awaited())

    def iterator(self, iterable: Any) -> Any:
        return aiter(iterable)

    def each(self, iterator: Any, use: Callable[[Any], object]) -> None:
        async def used() -> None:
            async for item in iterator:
                use(item)
                del item

        self._runner.run(used())

    def streamed(self, streaming: Any, use: Callable[[Any], object]) -> Any:
        async def used() -> Any:
            async with streaming as response:
                result = use(response)
                return await result if asyncio.iscoroutine(result) else result

        return self._runner.run(used())

    def chunks(self, response: Any) -> Any:
        async def gathered() -> list[bytes]:
            return [chunk async for chunk in response.iter_bytes()]

        return gathered()

    def use_chunks(self, response: Any, use: Callable[[bytes], object]) -> Any:
        async def used() -> None:
            async for chunk in response.iter_bytes():
                use(chunk)

        return used()


HALVES = (SyncHalf, AsyncHalf)
