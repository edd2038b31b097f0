"""Which operations the name of a client's method means."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from ..near_names import did_you_mean
from ..server.descriptions import DescribedOperation

# Failures are shown where the test stands (pytest).
__tracebackhide__ = True

ANY_METHOD: Final = "*"
"""Stands for all methods."""

_NUMBER: Final = re.compile(r"\d+")
_WORD: Final = re.compile(r"[a-z0-9]+")


class MethodNames:
    """The names by which tests speak of operations, which mean what they mean on the client.

    ``charge_points.get`` is the newest endpoint version, ``charge_points.v1_0.get`` that one. An
    operation is also known as a method of a service (``charge_points.get_v1_0``) and as ``METHOD
    /path``, as it is described; ``*`` is every operation.
    """

    def __init__(self, operations: Iterable[DescribedOperation]) -> None:
        self._all = tuple(operations)
        self._newest = _newest(self._all)
        self._found: dict[str, DescribedOperation] = dict(self._newest)
        for names in (_versioned_name, _id, _method_and_path):
            for each in self._all:
                self._found.setdefault(names(each), each)

    def operations(self, name: str) -> tuple[DescribedOperation, ...]:
        """Return what is called so; raises ValueError, with what is near, for nothing.

        A leading ``client.`` does not matter.
        """
        if name == ANY_METHOD:
            return self._all
        found = self._found.get(name.removeprefix("client."))
        if found is None:
            raise ValueError(f"there is no method {name!r}{self._hint(name)}")
        return (found,)

    def name_of(self, operation: DescribedOperation) -> str:
        """Return what the client calls an operation, with its version where a newer one is."""
        is_newest = self._newest[operation.name].id == operation.id
        return operation.name if is_newest else _versioned_name(operation)

    def _hint(self, name: str) -> str:
        shown = [each for each in self._found if " " not in each]
        last = name.rpartition(".")[2]
        return did_you_mean(
            name, shown, (each for each in shown if each.rpartition(".")[2] == last)
        )


def _newest(operations: Iterable[DescribedOperation]) -> Mapping[str, DescribedOperation]:
    """Return the operations that the client calls without a version, by these names."""
    found: dict[str, DescribedOperation] = {}
    for each in operations:
        known = found.setdefault(each.name, each)
        if _version_key(each) > _version_key(known):
            found[each.name] = each
    return found


def _version_key(operation: DescribedOperation) -> list[int]:
    """Return what orders endpoint versions: v2.0 before v2.1 before v10, none before all."""
    return [int(each) for each in _NUMBER.findall(operation.version or "")]


def _versioned_name(operation: DescribedOperation) -> str:
    """Return the client's name with the version, which is that of the top-level namespace."""
    if operation.version is None:
        return operation.name
    namespace, _, rest = operation.name.partition(".")
    return f"{namespace}.{_attribute(operation.version)}.{rest}"


def _attribute(version: str) -> str:
    """Return an endpoint version as the client has it: ``v2.0`` is ``v2_0``."""
    joined = "_".join(_WORD.findall(version.lower()))
    return f"n{joined}" if joined[:1].isdigit() else joined


def _id(operation: DescribedOperation) -> str:
    return operation.id


def _method_and_path(operation: DescribedOperation) -> str:
    return f"{operation.method} {operation.path}"
