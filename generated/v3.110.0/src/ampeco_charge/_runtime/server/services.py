"""Operations offered as methods: typed arguments in, models out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from inspect import isawaitable
from typing import Any, Final, TypeAlias, TypeVar, get_type_hints

from ..lazy import lazy_property
from ..operations import Listing, Operation
from ..places import logger
from ..unset import UNSET
from . import refusals
from .arguments import ArgumentType, UnfitArgumentError
from .calls import Call
from .descriptions import DescribedOperation
from .messages import Arguments, FieldErrors, HTTPError, HttpResponse
from .results import response_of

MethodT = TypeVar("MethodT", bound=Callable[..., Any])
_Key: TypeAlias = tuple[str, str]

_SERVED: Final = "__served__"
_CURRENT: Final[ContextVar[Call]] = ContextVar("current_call")


def current_call() -> Call:
    """Return the call that is being answered; raises LookupError where none is."""
    return _CURRENT.get()


@dataclass(frozen=True, slots=True, eq=False)
class Served:
    """Which operation a method serves, and which of its arguments are what.

    `parameters` are the names of the arguments for the parameters of the operation, in its order.
    `body` is the name of the argument that is the whole body, or names by the body's properties.
    """

    operation: Operation[Any]
    parameters: tuple[str, ...]
    body: str | Mapping[str, str] | None


def serves(
    operation: Operation[Any] | Listing[Any, Any],
    parameters: tuple[str, ...] = (),
    body: str | Mapping[str, str] | None = None,
) -> Callable[[MethodT], MethodT]:
    """Mark the method by which a service offers an operation.

    `parameters` are the names of the method's arguments for the parameters of the operation, in its
    order. `body` is the name of the argument that is the whole body, or the names of those for its
    properties by the properties' names.
    """
    plain = operation.operation if isinstance(operation, Listing) else operation

    def mark(method: MethodT) -> MethodT:
        setattr(method, _SERVED, Served(plain, parameters, body))
        return method

    return mark


class Service:
    """The base of classes that offer operations as their methods.

    A subclass implements those that it has; calls of the others are answered with 501. A method
    raises HTTPError to refuse a call; `current_call()` is what it answers.
    """


class Services:
    """Answers calls by the methods of services.

    Raises ValueError if two services implement the same operation.
    """

    def __init__(self, services: Sequence[Service]) -> None:
        self._methods: dict[_Key, _Method] = {}
        for service in services:
            for key, method in _methods(service):
                other = self._methods.setdefault(key, method)
                if other is not method:
                    raise ValueError(f"{' '.join(key)} is offered by {other} and by {method}")

    def offers(self, operation: DescribedOperation) -> bool:
        """Tell whether an operation is implemented."""
        return (operation.method, operation.path) in self._methods

    async def answer(self, call: Call) -> HttpResponse:
        """Return what the method for a call gives.

        Raises HTTPError 501 where none is implemented, and what the method raises. Raises
        ResultError or InvalidArgumentError if it returns what its operation does not describe.
        """
        operation = call.operation
        method = self._methods.get((operation.method, operation.path))
        if method is None:
            raise HTTPError(501)
        token = _CURRENT.set(call)
        try:
            result = method.call(**method.arguments(call))
            if isawaitable(result):
                result = await result
        except NotImplementedError:
            # It may be the stub's, which was called on purpose, and it may be a fault.
            logger().warning("%s is not implemented", method, exc_info=True)
            raise HTTPError(501) from None
        finally:
            _CURRENT.reset(token)
        return response_of(result, method.served.operation, operation)


class _Method:
    """A method that implements an operation; `stub` is the one that was declared.

    `name` is that of the class and of the method in it.
    """

    def __init__(
        self, name: str, call: Callable[..., Any], stub: Callable[..., Any], served: Served
    ) -> None:
        self.call = call
        self.served = served
        self._name = name
        self._stub = stub

    def __str__(self) -> str:
        return self._name

    @lazy_property
    def _types(self) -> dict[str, ArgumentType]:
        hints = get_type_hints(self._stub, include_extras=True)
        return {name: ArgumentType(hint) for name, hint in hints.items() if name != "return"}

    def arguments(self, call: Call) -> dict[str, Any]:
        """Return the arguments of a call, typed; raises HTTPError for one that cannot be."""
        found: dict[str, Any] = {}
        errors: FieldErrors = {}
        for name, field, value in self._given(call.arguments):
            try:
                found[name] = self._types[name].read(value, field)
            except UnfitArgumentError as error:
                errors.update(error.errors)
        if errors:
            raise refusals.invalid(call.operation, errors)
        return found

    def _given(self, arguments: Arguments) -> Iterator[tuple[str, str, Any]]:
        """Yield name, field of the request, and value of each argument that was given."""
        served = self.served
        for name, each in zip(served.parameters, served.operation.parameters, strict=True):
            value = arguments.values.get((each.location, each.name), UNSET)
            if value is not UNSET:
                yield name, each.name, value
        body = arguments.body
        if isinstance(served.body, str):
            if body is not UNSET:
                yield served.body, "", body
        elif served.body is not None and isinstance(body, dict):
            for wire_name, name in served.body.items():
                if wire_name in body:
                    yield name, wire_name, body[wire_name]


def _methods(service: Service) -> Iterator[tuple[_Key, _Method]]:
    """Yield the operations that a service implements."""
    kind = type(service)
    for name, (stub, served) in _declared(kind).items():
        method = getattr(service, name)
        if getattr(method, "__func__", method) is not stub:
            operation = served.operation
            path = f"{operation.path}?{operation.query}" if operation.query else operation.path
            yield (operation.method, path), _Method(f"{kind.__name__}.{name}", method, stub, served)


def _declared(kind: type) -> dict[str, tuple[Callable[..., Any], Served]]:
    """Return the stubs in the bases of a class, by name.

    What is marked in a class above counts: `functools.wraps` copies the mark to what overrides it.
    """
    return {
        name: (method, method.__served__)
        for base in kind.__mro__
        for name, method in vars(base).items()
        if isinstance(getattr(method, _SERVED, None), Served)
    }
