"""What an API is, as its packages carry it: a description for each top-level namespace.

Each has the shape of an OpenAPI 3.1 document, with one difference: schemas are those of the
direction that they stand in. What is not sent in it is neither described nor required there.
Prose is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import msgspec

from generator.ir.api import Operation
from generator.ir.client_model import ClientModel
from generator.ir.described_classes import ClassNames, described_classes
from generator.ir.described_operations import OperationWriter
from generator.ir.operation_types import ApiTypes
from generator.ir.schema import Json
from generator.ir.service_names import client_names, service_methods
from generator.ir.types import Direction
from generator.ir.value_sets.conjunctions import Address
from generator.ir.value_sets.reader import ValueSetReader
from generator.spec import Document
from generator.spec.pieces import Pieces

INDEX = "index"
"""The name of the description that lists the operations."""


@dataclass(frozen=True, slots=True)
class Description:
    """A description that is yet to be written.

    ``source`` is all that it depends on: where that is equal, so is what ``write`` gives. That
    raises SpecError for a ``$ref`` that is not allowed.
    """

    name: str
    source: str
    write: Callable[[], Json]


def descriptions(
    document: Document, pieces: Pieces, model: ClientModel, types: ApiTypes
) -> tuple[Description, ...]:
    """Give the index of an API, then the descriptions of its top-level namespaces.

    ``pieces`` are those of ``document``, ``model`` and ``types`` are made from it.
    """
    api = _Described(document, pieces, model, types)
    return (api.index(), *map(api.module, api.modules))


@dataclass(frozen=True, slots=True)
class _Named:
    """What an operation is called: its namespace, in the service, in the client."""

    module: str
    id: str
    name: str
    version: str | None


class _Described:
    """An API of which each namespace is described by itself."""

    def __init__(
        self, document: Document, pieces: Pieces, model: ClientModel, types: ApiTypes
    ) -> None:
        self._document = document
        self._pieces = pieces
        self._model = model
        self._types = types
        self._operations = {each.operation.key: each.operation for each in types.operations}
        self._named = _named(model)
        self._modules: dict[str, list[str]] = defaultdict(list)
        for key in self._operations:
            self._modules[self._named[key].module].append(key)
        self._classes = described_classes(document, model, types)

    @property
    def modules(self) -> list[str]:
        """The names of the namespaces, sorted."""
        return sorted(self._modules)

    def index(self) -> Description:
        """Give the list of operations, with what all of them share."""
        described = self._index()
        return Description(INDEX, msgspec.json.encode(described).decode(), lambda: described)

    def module(self, name: str) -> Description:
        """Give the description of a namespace.

        It depends on its path items with all that they refer to, and on the names of both.
        """
        named = {key: self._named[key] for key in self._modules[name]}
        own = [self._operations[key] for key in named]
        paths = list(dict.fromkeys(each.path for each in own))
        classes = {
            address: names
            for path in ("", *paths)
            for address, names in self._classes.get(path, {}).items()
        }
        digests = [self._pieces.paths[path] for path in paths]
        source = msgspec.json.encode([digests, named, classes], order="deterministic").decode()
        return Description(name, source, partial(self._module, own, classes))

    def _index(self) -> Json:
        operations: list[Json] = [
            [each.method, each.path, self._named[key].module]
            for key, each in self._operations.items()
        ]
        schemes: dict[str, Json] = {each.name: each.detail for each in self._model.security_schemes}
        described: dict[str, Json] = {"operations": operations, "securitySchemes": schemes}
        if self._types.webhooks:
            writer = self._writer(self._classes.get("", {}))
            callbacks = (each.callback for each in self._types.webhooks)
            described["webhooks"] = writer.called(callbacks, lambda each: each.name)
            described |= writer.components()
        return described

    def _module(self, operations: Sequence[Operation], classes: ClassNames) -> Json:
        writer = self._writer(classes)
        paths: dict[str, dict[str, Json]] = {}
        for each in operations:
            own = self._named[each.key]
            said: dict[str, Json] = {"operationId": own.id, "x-method": own.name}
            if own.version is not None:
                said["x-version"] = own.version
            item = paths.setdefault(each.path, {})
            item[each.method.lower()] = {**said, **writer.operation(each)}
        return {"paths": {**paths}, **writer.components()}

    def _writer(self, classes: ClassNames) -> OperationWriter:
        names: dict[tuple[Address, Direction], str] = {}
        for address, name_by_direction in classes.items():
            file, _, pointer = address.partition("#")
            for direction, name in name_by_direction.items():
                names[(file or self._document.name, pointer), direction] = name
        return OperationWriter(*self._readers, names)

    @cached_property
    def _readers(self) -> tuple[ValueSetReader, ValueSetReader]:
        return ValueSetReader(self._document, "request"), ValueSetReader(self._document, "response")


def _named(model: ClientModel) -> dict[str, _Named]:
    """Give what operations are called, by their keys."""
    said = {key: (name, version) for key, name, version in client_names(model)}
    found: dict[str, _Named] = {}
    for resource in model.resources:
        # The index takes a name of its own.
        module = f"{INDEX}_" if resource.module == INDEX else str(resource.module)
        for name, method in service_methods(resource).items():
            key = method.operation.key
            found[key] = _Named(module, f"{module}.{name}", *said[key])
    return found
