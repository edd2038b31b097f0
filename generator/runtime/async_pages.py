"""The pages of a listing: each is also an iterator over everything from it on."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Generic

from typing_extensions import TypeVar

from .errors import PaginationError
from .operations import Pagination
from .pagination import cursor_of, page_number_of
from .request import Request

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT", default=Any)


@dataclass(frozen=True, slots=True)
class PageContent(Generic[ItemT, BodyT]):
    """What a page has: its items, the body they came in, its request and that of the next page."""

    items: list[ItemT]
    body: BodyT
    request: Request
    following: Request | None
    pagination: Pagination


class AsyncPage(Generic[ItemT, BodyT]):
    """A page of a listing. Iterating gives its items and those of all later pages.

    Later pages are asked for when they are needed, and one at a time is kept in memory. `data` are
    the items of this page alone, `body` is the whole body as it is described, with whatever it
    tells of the listing.
    """

    __slots__ = ("_content", "_fetch", "body", "data")

    def __init__(
        self,
        content: PageContent[ItemT, BodyT],
        fetch: Callable[[Request], Awaitable["AsyncPage[ItemT, BodyT]"]],
    ) -> None:
        self.data: list[ItemT] = content.items
        self.body: BodyT = content.body
        self._content = content
        self._fetch = fetch

    def __repr__(self) -> str:
        more = "more to come" if self.has_next else "the last"
        return f"<{type(self).__name__} of {len(self.data)} items, {more}>"

    @property
    def has_next(self) -> bool:
        """Whether there is another page."""
        return self._content.following is not None

    @property
    def cursor(self) -> str | None:
        """The cursor of the next page: a listing with ``cursor=`` goes on there.

        None after the last page, and for listings without cursors.
        """
        return cursor_of(self._content.following, self._content.pagination)

    @property
    def number(self) -> int | None:
        """The number of this page: a listing with ``page=`` begins there. None without numbers."""
        return page_number_of(self._content.request, self._content.pagination)

    async def next_page(self) -> "AsyncPage[ItemT, BodyT] | None":
        """Ask for the next page; None after the last. Raises what the listing raises."""
        following = self._content.following
        return None if following is None else await self._fetch(following)

    async def pages(self) -> AsyncIterator["AsyncPage[ItemT, BodyT]"]:
        """Give this page and all later ones.

        Raises what the listing raises, and PaginationError where pages lead in a circle.
        """
        page: AsyncPage[ItemT, BodyT] | None = self
        circle = _CircleCheck()
        while page is not None:
            circle.pass_by(page._content.request)
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for item in page.data:
                yield item


class _CircleCheck:
    """Notices that requests repeat, in constant memory (Brent's algorithm)."""

    __slots__ = ("_kept", "_left", "_power")

    def __init__(self) -> None:
        self._kept: tuple[str, str] | None = None
        self._left = 0
        self._power = 1

    def pass_by(self, request: Request) -> None:
        """Note a request; raises PaginationError if it has been seen."""
        place = (request.path, request.query)
        if place == self._kept:
            raise PaginationError(
                f"{request.method} {request.path}: the next page is one that was there already"
            )
        if self._left == 0:
            self._kept, self._left, self._power = place, self._power, self._power * 2
        self._left -= 1
