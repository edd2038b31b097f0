"""The base of the resources of an asynchronous client."""

from typing import TYPE_CHECKING, TypeVar

from .async_paginator import AsyncPaginator
from .operations import Listing
from .options import RequestOptions

if TYPE_CHECKING:
    from .async_caller import AsyncCaller

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")


class AsyncResource:
    """A group of operations."""

    __slots__ = ("_call", "_caller")

    def __init__(self, caller: "AsyncCaller") -> None:
        self._caller = caller
        self._call = caller.call

    def _list(
        self,
        listing: Listing[ItemT, BodyT],
        options: RequestOptions,
        arguments: tuple[object, ...] = (),
    ) -> AsyncPaginator[ItemT, BodyT]:
        return AsyncPaginator(lambda: self._caller.list(listing, options, arguments))
