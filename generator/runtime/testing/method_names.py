"""Which operations the name of a client's method means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import Final

from ..server.descriptions import DescribedOperation

ANY_METHOD: Final = "*"
"""Stands for all methods."""


class MethodNames:
    """The names by which tests speak of operations.

    An operation is called like the client's method (``charge_points.list``), with its endpoint
    version as on the client (``charge_points.v2_0.list``) or as on a service
    (``charge_points.list_v2_0``), or ``METHOD /path`` as it is described. A name that several
    operations have means all of them, and ``*`` every operation.
    """

    def __init__(self, operations: Iterable[DescribedOperation]) -> None:
        self._found: dict[str, dict[str, DescribedOperation]] = {}
        for operation in operations:
            for name in (ANY_METHOD, *_names_of(operation)):
                self._found.setdefault(name, {})[operation.id] = operation

    def operations(self, name: str) -> tuple[DescribedOperation, ...]:
        """Return the operations that are called so; raises ValueError, with what is near, if none.

        A leading ``client.`` does not matter.
        """
        found = self._found.get(name.removeprefix("client."))
        if found is None:
            raise ValueError(f"there is no method {name!r}{self._hint(name)}")
        return tuple(found.values())

    def _hint(self, name: str) -> str:
        shown = [each for each in self._found if " " not in each and each != ANY_METHOD]
        near = (
            get_close_matches(name, shown, n=3)
            or [each for each in shown if each.rpartition(".")[2] == name.rpartition(".")[2]][:3]
        )
        return f"; did you mean {', '.join(map(repr, near))}?" if near else ""


def _names_of(operation: DescribedOperation) -> Iterator[str]:
    yield operation.name
    if operation.version is not None:
        namespace, dot, method = operation.name.rpartition(".")
        yield f"{namespace}{dot}{operation.version.replace('.', '_')}.{method}"
    yield operation.id
    yield f"{operation.method} {operation.path}"
