"""Methods whose result is the whole response, or one that is read bit by bit."""

from collections.abc import Callable
from functools import update_wrapper
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from .operations import Listing
from .options import RequestOptions
from .raw_response import RawResponse
from .streaming import Streaming

if TYPE_CHECKING:
    from .caller import Caller

P = ParamSpec("P")
T = TypeVar("T")


class RawCaller:
    """Calls operations as Caller does, and gives whole responses."""

    def __init__(self, caller: "Caller") -> None:
        self.call = caller.raw
        self.list = caller.raw_list


class StreamingCaller:
    """Calls operations as Caller does, and gives responses that are still to be read."""

    def __init__(self, caller: "Caller") -> None:
        self.call = caller.stream

    def list(
        self, listing: Listing[Any, Any], options: RequestOptions, arguments: tuple[object, ...]
    ) -> Any:
        """Open the response of the first page as the API gives it unasked."""
        return self.call(listing.operation, options, arguments)


class WrappedResource:
    """A resource whose methods give something else than the resource inside says."""

    __slots__ = ("_resource",)

    def __init__(self, resource: Any) -> None:
        self._resource = resource


class RawMethod(Generic[P, T]):
    """A method of a resource with the whole response as its result."""

    def __init__(self, method: Callable[Concatenate[Any, P], T]) -> None:
        self._method = method

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[Concatenate[Any, P], T]: ...

    @overload
    def __get__(self, instance: WrappedResource, owner: type) -> Callable[P, RawResponse[T]]: ...

    def __get__(self, instance: WrappedResource | None, owner: type) -> Any:
        """Return the method bound to a resource; of the class the one below, for ``help()``."""
        if instance is None:
            return self._method
        bound: Any = MethodType(self._method, instance._resource)
        return bound


class StreamingMethod(Generic[P]):
    """A method of a resource whose response is read bit by bit, inside of ``with``."""

    def __init__(self, method: Callable[Concatenate[Any, P], Any]) -> None:
        self._method = method

    @overload
    def __get__(self, instance: None, owner: type) -> Callable[Concatenate[Any, P], Any]: ...

    @overload
    def __get__(self, instance: WrappedResource, owner: type) -> Callable[P, Streaming]: ...

    def __get__(self, instance: WrappedResource | None, owner: type) -> Any:
        """Return the method bound to a resource; of the class the one below, for ``help()``."""
        if instance is None:
            return self._method
        bound: Any = MethodType(self._method, instance._resource)

        def opened(*arguments: P.args, **options: P.kwargs) -> Streaming:
            return Streaming(lambda: bound(*arguments, **options))

        return update_wrapper(opened, bound)
