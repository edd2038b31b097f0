"""Attributes that are made when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, Generic, Self, TypeVar, overload

T = TypeVar("T")


class lazy_property(Generic[T]):  # noqa: N801 - used like `property`
    """A property that is made once, like ``functools.cached_property`` but without a lock.

    That of Python 3.11 is held by whichever thread comes first, and for ever in a process that is
    forked meanwhile. Here of threads that come at once each makes the value, and all get the same.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...

    @overload
    def __get__(self, instance: object, owner: type | None = None) -> T: ...

    def __get__(self, instance: object, owner: type | None = None) -> Self | T:
        if instance is None:
            return self
        value: T = instance.__dict__.setdefault(self._name, self._make(instance))
        return value


def made_otherwise(instance: object) -> dict[str, Any]:
    """Return the attributes of `instance` that no property made when it was asked for."""
    kind = type(instance)
    lazy = (lazy_property, cached_property)
    return {
        name: value
        for name, value in vars(instance).items()
        if not isinstance(getattr(kind, name, None), lazy)
    }
