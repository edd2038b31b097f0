"""Methods whose result is the whole response, or one that is read bit by bit."""

from collections.abc import Awaitable, Callable
from functools import update_wrapper
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from .async_streaming import AsyncStreaming
from .operations import Listing
from .options import RequestOptions
from .raw_response import RawResponse

if TYPE_CHECKING:
    from .async_caller import AsyncCaller

P = ParamSpec("P")
T = TypeVar("T")


class AsyncRawCaller:
    """Calls operations as AsyncCaller does, and gives whole responses."""

    def __init__(self, caller: "AsyncCaller") -> None:
        self.call = caller.raw
        self.list = caller.raw_list


class AsyncStreamingCaller:
    """Calls operations as AsyncCaller does, and gives responses that are still to be read."""

    def __init__(self, caller: "AsyncCaller") -> None:
        self.call = caller.stream

    def list(
        self, listing: Listing[Any, Any], options: RequestOptions, arguments: tuple[object, ...]
    ) -> Awaitable[Any]:
        """Open the response of the first page as the API gives it unasked."""
        return self.call(listing.operation, options, arguments)


class AsyncWrappedResource:
    """A resource whose methods give something else than the resource inside says."""

    __slots__ = ("_resource",)

    def __init__(self, resource: Any) -> None:
        self._resource = resource


class AsyncRawMethod(Generic[P, T]):
    """A method of a resource with the whole response as its result."""

    def __init__(self, method: Callable[Concatenate[Any, P], Awaitable[T]]) -> None:
        self._method = method

    @overload
    def __get__(
        self, instance: None, owner: type
    ) -> Callable[Concatenate[Any, P], Awaitable[T]]: ...

    @overload
    def __get__(
        self, instance: AsyncWrappedResource, owner: type
    ) -> Callable[P, Awaitable[RawResponse[T]]]: ...

    def __get__(self, instance: AsyncWrappedResource | None, owner: type) -> Any:
        """Return the method bound to a resource; of the class the one below, for ``help()``."""
        if instance is None:
            return self._method
        bound: Any = MethodType(self._method, instance._resource)
        return bound


class AsyncStreamingMethod(Generic[P]):
    """A method of a resource whose response is read bit by bit, inside of ``with``."""

    def __init__(self, method: Callable[Concatenate[Any, P], Awaitable[Any]]) -> None:
        self._method = method

    @overload
    def __get__(
        self, instance: None, owner: type
    ) -> Callable[Concatenate[Any, P], Awaitable[Any]]: ...

    @overload
    def __get__(
        self, instance: AsyncWrappedResource, owner: type
    ) -> Callable[P, AsyncStreaming]: ...

    def __get__(self, instance: AsyncWrappedResource | None, owner: type) -> Any:
        """Return the method bound to a resource; of the class the one below, for ``help()``."""
        if instance is None:
            return self._method
        bound: Any = MethodType(self._method, instance._resource)

        def opened(*arguments: P.args, **options: P.kwargs) -> AsyncStreaming:
            return AsyncStreaming(lambda: bound(*arguments, **options))

        return update_wrapper(opened, bound)
