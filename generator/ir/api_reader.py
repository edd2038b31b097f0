"""From a document to :class:`~generator.ir.api.Api`.

That is operations with their security, servers and callbacks, webhooks and what is said of the
whole; :mod:`generator.ir.slot_reader` reads what an operation takes and answers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from generator.ir import others
from generator.ir.api import (
    Api,
    ApiFrame,
    Callback,
    Operation,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.ir.others import Others, extensions_of, others_of, others_of_document
from generator.ir.schema import Schema
from generator.ir.schema_reader import SchemaReader
from generator.ir.slot_reader import SlotReader, text
from generator.spec import Document, Location
from generator.spec.grammar import METHODS, path_items

Node = Mapping[str, Any]


def read_api(document: Document) -> Api:
    """Normalise ``document``.

    Raises :class:`~generator.spec.SpecError` for references that cannot be resolved. The document
    is taken to be valid: :func:`generator.spec.validate` says whether it is.
    """
    read = read_paths(document, path_items(document.root))
    return assemble_api(read_frame(document), read.operations, read.schemas)


@dataclass(frozen=True, slots=True)
class ReadPaths:
    """What path items say: by path its operations, by target the schemas these refer to.

    Both depend on nothing in other path items but where a ``$ref`` leads into one.
    """

    operations: Mapping[str, tuple[Operation, ...]]
    schemas: Mapping[str, Schema]


def read_paths(document: Document, paths: Iterable[str]) -> ReadPaths:
    """Read the path items at ``paths``, with every schema they refer to, directly or not.

    Raises as :func:`read_api` does.
    """
    reader = _ApiReader(document)
    operations = {path: reader.path_item(path) for path in paths}
    return ReadPaths(operations, reader.targets())


def read_frame(document: Document) -> ApiFrame:
    """Read all of ``document`` but its path items; raises as :func:`read_api` does."""
    return _ApiReader(document).frame()


def assemble_api(
    frame: ApiFrame,
    operations: Mapping[str, Sequence[Operation]],
    schemas: Mapping[str, Schema],
) -> Api:
    """Put an API together: its operations by path, in order, and the schemas they refer to."""
    return Api(
        title=frame.title,
        version=frame.version,
        description=frame.description,
        dialect=frame.dialect,
        provenance=frame.provenance,
        servers=frame.servers,
        security_schemes=frame.security_schemes,
        operations=tuple(chain.from_iterable(operations.values())),
        webhooks=frame.webhooks,
        schemas=tuple(sorted({**schemas, **dict(frame.schemas)}.items())),
        others=frame.others,
    )


@dataclass(frozen=True, slots=True)
class _PathItem:
    """A path item: what is written, then what its ``$ref`` leads to, which has all other fields."""

    levels: tuple[tuple[Node, Location], ...]

    def get(self, field: str) -> Any:
        return next((node[field] for node, _ in self.levels if field in node), None)

    def location(self, field: str) -> Location:
        """Say where a field that the path item has stands."""
        return next(place for node, place in self.levels if field in node).child(field)

    def parameters(self) -> Iterator[tuple[Node, Location]]:
        """Give the parameters of all operations, each with its location."""
        return next((_listed(*each) for each in self.levels if "parameters" in each[0]), iter(()))

    def others(self) -> Others:
        """Give what is written in no field that is known, the first level's if both have it."""
        if all(node.keys() <= others.PATH_ITEM for node, _ in self.levels):
            return ()
        levels = [dict(others_of(node, others.PATH_ITEM, "path/")) for node, _ in self.levels]
        return tuple(sorted({**levels[-1], **levels[0]}.items()))


class _ApiReader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas = SchemaReader(document)
        self._slots = SlotReader(document, self._schemas)
        self._open: set[Location] = set()

    def frame(self) -> ApiFrame:
        root, location = self._document.root, self._document.location
        info = root.get("info", {})
        webhooks = tuple(self._webhooks(root.get("webhooks") or {}, location.child("webhooks")))
        return ApiFrame(
            title=info.get("title", ""),
            version=str(self._document.version),
            description=text(info.get("description")),
            dialect=self._document.openapi,
            provenance=root.get("x-provenance") or info.get("x-provenance"),
            servers=_servers(root.get("servers") or ()),
            security_schemes=tuple(self._security_schemes()),
            webhooks=webhooks,
            schemas=tuple(self.targets().items()),
            others=others_of_document(root),
        )

    def path_item(self, path: str) -> tuple[Operation, ...]:
        location = self._document.location.child("paths", path)
        return tuple(self._path_item(path, self._document.root["paths"][path], location))

    def targets(self) -> dict[str, Schema]:
        return self._schemas.targets()

    def _follow(self, node: Any, location: Location) -> tuple[Any, Location]:
        return self._document.follow(node, location)

    def _path_item(self, path: str, node: Node, location: Location) -> Iterator[Operation]:
        levels: tuple[tuple[Node, Location], ...] = ((node, location),)
        if "$ref" in node:
            levels = (*levels, self._follow(node, location))
        item = _PathItem(levels)
        for method in METHODS:
            if item.get(method) is not None:
                yield self._operation(method, path, item)

    def _operation(self, method: str, path: str, item: _PathItem) -> Operation:
        node, place = item.get(method), item.location(method)
        source = self._schemas.address(place)
        listed = (*item.parameters(), *_listed(node, place))
        responses = node.get("responses") or {}
        return Operation(
            method=method.upper(),
            path=path,
            operation_id=text(node.get("operationId")),
            summary=text(node.get("summary")) or text(item.get("summary")),
            description=text(node.get("description")) or text(item.get("description")),
            tags=tuple(node.get("tags") or ()),
            deprecated=node.get("deprecated") is True,
            parameters=self._slots.parameters(path, listed, source),
            request_body=self._slots.request_body(
                node.get("requestBody"), place.child("requestBody")
            ),
            responses=self._slots.responses(responses, place.child("responses")),
            security=self._security(node),
            has_own_security="security" in node,
            servers=_servers(node.get("servers") or item.get("servers") or ()),
            callbacks=self._callbacks(node.get("callbacks") or {}, place),
            others=(
                *item.others(),
                *extensions_of(responses, "responses/"),
                *others_of(node, others.OPERATION),
            ),
            source=source,
        )

    def _callbacks(self, written: Node, of: Location) -> tuple[Callback, ...]:
        """Read the callbacks of the operation at ``of``; inside themselves they are left out."""
        if of in self._open:
            return ()
        self._open.add(of)
        try:
            return tuple(self._called_back(written, of.child("callbacks")))
        finally:
            self._open.remove(of)

    def _called_back(self, written: Node, at: Location) -> Iterator[Callback]:
        for name, node in written.items():
            expressions, location = self._follow(node, at.child(name))
            said = extensions_of(expressions, "")
            for expression, item in expressions.items():
                if not expression.startswith("x-"):
                    place = location.child(expression)
                    for operation in self._path_item(expression, item, place):
                        yield Callback(
                            name=name, expression=expression, operation=operation, others=said
                        )

    def _webhooks(self, written: Node, at: Location) -> Iterator[Callback]:
        for name, node in written.items():
            for operation in self._path_item(name, node, at.child(name)):
                yield Callback(name=name, operation=operation)

    def _security(self, node: Node) -> tuple[SecurityRequirement, ...]:
        written = node.get("security", self._document.root.get("security")) or ()
        return tuple(
            SecurityRequirement(
                tuple((name, tuple(scopes or ())) for name, scopes in sorted(alternative.items()))
            )
            for alternative in written
        )

    def _security_schemes(self) -> Iterator[SecurityScheme]:
        schemes = (self._document.root.get("components") or {}).get("securitySchemes") or {}
        at = self._document.location.child("components", "securitySchemes")
        for name, written in sorted(schemes.items()):
            node, location = self._follow(written, at.child(name))
            yield SecurityScheme(
                name=name,
                type=node["type"],
                scheme=_lower(node.get("scheme")),
                location=node.get("in"),
                parameter_name=node.get("name"),
                description=text(node.get("description")),
                detail=dict(node),
                source=self._schemas.address(location),
            )


def _listed(owner: Node, at: Location) -> Iterator[tuple[Node, Location]]:
    for index, written in enumerate(owner.get("parameters") or ()):
        yield written, at.child("parameters", index)


def _servers(written: Iterable[Node]) -> tuple[Server, ...]:
    return tuple(
        Server(
            url=node["url"],
            description=text(node.get("description")),
            variables=tuple(
                ServerVariable(
                    name,
                    str(variable["default"]),
                    tuple(map(str, variable.get("enum") or ())),
                    text(variable.get("description")),
                    others_of(variable, others.SERVER_VARIABLE),
                )
                for name, variable in (node.get("variables") or {}).items()
            ),
            others=others_of(node, others.SERVER),
        )
        for node in written
    )


def _lower(value: Any) -> str | None:
    return value.lower() if isinstance(value, str) else None
