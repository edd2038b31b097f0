"""The pages of a listing: each is also an iterator over everything from it on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic

from typing_extensions import TypeVar

from .errors import Exchange, PaginationError
from .operations import Pagination
from .pagination import cursor_of, page_number_of
from .request import Request

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT", default=Any)


@dataclass(frozen=True, slots=True)
class PageContent(Generic[ItemT, BodyT]):
    """What a page has: its items, the body they came in, its request and that of the next page.

    `following` is a text that says why the next page is not asked for, where that cannot be done,
    and None after the last page. `exchange` is that of this page.
    """

    items: list[ItemT]
    body: BodyT
    request: Request
    following: Request | str | None
    pagination: Pagination
    exchange: Exchange


class Page(Generic[ItemT, BodyT]):
    """A page of a listing. Iterating gives its items and those of all later pages.

    Later pages are asked for when they are needed, and one at a time is kept in memory. `data` are
    the items of this page alone, `body` is the whole body as it is described, with whatever it
    tells of the listing.
    """

    __slots__ = ("_ask", "_content", "body", "data")

    def __init__(
        self,
        content: PageContent[ItemT, BodyT],
        fetch: Callable[[Request], "Page[ItemT, BodyT]"],
    ) -> None:
        self.data: list[ItemT] = content.items
        self.body: BodyT = content.body
        self._content = content
        self._ask: Callable[[], Page[ItemT, BodyT] | None] = partial(
            _asked, content.following, content.exchange, fetch
        )

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
        following = self._content.following
        if not isinstance(following, Request):
            return None
        return cursor_of(following, self._content.pagination)

    @property
    def number(self) -> int | None:
        """The number of this page: a listing with ``page=`` begins there. None without numbers."""
        return page_number_of(self._content.request, self._content.pagination)

    def next_page(self) -> "Page[ItemT, BodyT] | None":
        """Ask for the next page; None after the last.

        Raises what the listing raises, and PaginationError where the next page cannot be asked for.
        """
        return self._ask()

    def pages(self) -> Iterator["Page[ItemT, BodyT]"]:
        """Give this page and all later ones.

        Raises what `next_page` does, and PaginationError where pages lead in a circle.
        """
        return _pages_from(self)

    def __iter__(self) -> Iterator[ItemT]:
        return items_in(self.pages())


# Iterators that were methods would keep the first page until their end. These let go of each page
# before the next one is asked for.


def items_in(pages: Iterator[Page[ItemT, BodyT]]) -> Iterator[ItemT]:
    """Give the items of all pages."""
    for page in pages:
        yield from page.data
        del page


def _pages_from(
    page: Page[ItemT, BodyT] | None,
) -> Iterator[Page[ItemT, BodyT]]:
    seen: set[int] = set()
    while page is not None:
        seen.add(_place(page._content.request))
        circle = _circle(page, seen)
        # The first page under another name, or one more answer of a server that pages nothing.
        if circle is not None and _start(page) in seen:
            raise circle
        seen.add(_start(page))
        yield page
        ask = page._ask
        page = None
        if circle is not None:
            raise circle
        page = ask()


def _circle(page: Page[Any, Any], seen: set[int]) -> PaginationError | None:
    """Return the error of asking for the page after this one if that was asked for already."""
    following, exchange = page._content.following, page._content.exchange
    if not isinstance(following, Request) or _place(following) not in seen:
        return None
    return PaginationError(exchange, exchange.about("the next page is one that was there already"))


# Hashes: a listing may have millions of pages.


def _place(request: Request) -> int:
    return hash((request.path, request.query))


def _start(page: Page[Any, Any]) -> int:
    return hash(repr(page.data[:1]))


def _asked(
    following: Request | str | None,
    exchange: Exchange,
    fetch: Callable[[Request], Page[ItemT, BodyT]],
) -> Page[ItemT, BodyT] | None:
    if isinstance(following, str):
        raise PaginationError(exchange, exchange.about(following))
    return None if following is None else fetch(following)
