"""What the client of a package knows of its operations, beyond what the description says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import TypeAlias

from ..operations import Listing, Operation, Pagination
from ..server.descriptions import ApiDescription, DescribedOperation


@dataclass(frozen=True, slots=True)
class ClientView:
    """How the client reads an answer: what it unwraps, and where the items are in that."""

    pagination: Pagination | None = None
    unwrap: str | None = None


Key: TypeAlias = tuple[str, str]
"""Method and path."""


def client_views(description: ApiDescription) -> Mapping[Key, ClientView]:
    """Return the views of all operations, by method and path; none without a client's code."""
    if find_spec(f"{description.package}._operations") is None:
        return {}
    modules = dict.fromkeys(each.module for each in description.entries)
    return dict(pair for name in modules for pair in _views(description.package, name))


def view_of(operation: DescribedOperation, views: Mapping[Key, ClientView]) -> ClientView:
    """Return the view of an operation."""
    return views.get((operation.method, operation.path)) or ClientView()


def _views(package: str, module: str) -> Iterator[tuple[Key, ClientView]]:
    for value in vars(import_module(f"{package}._operations.{module}")).values():
        if isinstance(value, Listing):
            operation: Operation[object] = value.operation
            yield _key(operation), ClientView(value.pagination, _unwrapped(operation))
        elif isinstance(value, Operation):
            yield _key(value), ClientView(None, _unwrapped(value))


def _key(operation: Operation[object]) -> Key:
    return operation.method, operation.path


def _unwrapped(operation: Operation[object]) -> str | None:
    return next((each.unwrap for each in operation.responses if each.unwrap is not None), None)
