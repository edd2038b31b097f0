"""The base of the resources of a client."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .caller import Caller


class Resource:
    """A group of operations."""

    __slots__ = ("_call", "_caller", "_list")

    def __init__(self, caller: "Caller") -> None:
        self._caller = caller
        self._call = caller.call
        self._list = caller.list
