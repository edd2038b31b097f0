"""Names of the methods by which a server offers its operations.

A server has one class for each top-level namespace, and each operation is there once, under a name
that says its endpoint version: ``evses.list`` of v2.0 in ``charge_points`` is ``evses_list_v2_0``.
So a newer endpoint version, which takes over the plain name in the client, renames nothing here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from generator.ir.client_model import ClientModel, Method, Resource


def service_methods(resource: Resource) -> Mapping[str, Method]:
    """Give the operations of a top-level resource by the names of their methods, sorted."""
    operations = {each.operation.key: each for inner in resource.walk() for each in inner.methods}
    plain = {key: _plain(each) for key, each in operations.items()}
    uses = Counter(plain.values())
    named = {
        plain[key] if uses[plain[key]] == 1 else each.constant.lower(): each
        for key, each in operations.items()
    }
    return dict(sorted(named.items()))


def client_names(model: ClientModel) -> Iterator[tuple[str, str, str | None]]:
    """Give for each operation its key, its method's name in the client, and its endpoint version.

    The name says no endpoint version: ``charge_points.evses.list``.
    """
    found: dict[str, tuple[str, str, str | None]] = {}
    for resource, method in model.methods():
        path = resource.path if resource.version is None else _unversioned(resource.path)
        key = method.operation.key
        version = resource.version or found.get(key, ("", "", None))[2]
        found[key] = (key, ".".join((*path, method.name)), version)
    yield from found.values()


def _unversioned(path: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out the endpoint version, which comes after the top-level namespace."""
    return (path[0], *path[2:])


def _plain(method: Method) -> str:
    return method.constant.lower().replace("__", "_")
