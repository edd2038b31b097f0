"""What an asynchronous listing gives: awaited it is a page, iterated over it is every item."""

from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic

from typing_extensions import TypeVar

from .async_pages import AsyncPage, items_in

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT", default=Any)


class AsyncPaginator(Generic[ItemT, BodyT]):
    """A listing that is asked for when it is used.

    ``page = await listing`` gives the first page, ``async for item in listing`` all items, and
    ``async for page in listing.pages()`` all pages.
    """

    __slots__ = ("_fetch",)

    def __init__(self, fetch: Callable[[], Awaitable[AsyncPage[ItemT, BodyT]]]) -> None:
        self._fetch = fetch

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT, BodyT]]:
        return self._fetch().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """Give every page. Raises what the listing raises."""
        pages = (await self._fetch()).pages()
        async for page in pages:
            yield page
            del page

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return items_in(self.pages())
