"""From a document to :class:`~generator.ir.api.Api`.

That is operations with their parameters, bodies and responses, security, servers and webhooks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, cast

from generator.ir.api import (
    Api,
    ApiFrame,
    Callback,
    Encoding,
    Header,
    MediaType,
    Operation,
    Parameter,
    ParameterLocation,
    RequestBody,
    Response,
    SecurityRequirement,
    SecurityScheme,
    Server,
    ServerVariable,
)
from generator.ir.schema import Schema
from generator.ir.schema_reader import SchemaReader
from generator.spec import Document, Location
from generator.spec.grammar import METHODS, path_items

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_IGNORED_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that other objects describe (OpenAPI, Parameter Object: name)."""
_TEMPLATE_VARIABLE = re.compile(r"\{([^{}]+)\}")

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
    )


def template_variables(path: str) -> tuple[str, ...]:
    """Give the names in braces of a path template, in order, each once.

    Runtime expressions (``{$request.body#/url}``) are no names: they are filled in by the API.
    """
    found = _TEMPLATE_VARIABLE.findall(path)
    return tuple(dict.fromkeys(name for name in found if not name.startswith("$")))


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


class _ApiReader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas = SchemaReader(document)
        self._open: set[Location] = set()

    def frame(self) -> ApiFrame:
        root, location = self._document.root, self._document.location
        info = root.get("info", {})
        webhooks = tuple(self._webhooks(root.get("webhooks") or {}, location.child("webhooks")))
        return ApiFrame(
            title=info.get("title", ""),
            version=str(self._document.version),
            description=_text(info.get("description")),
            dialect=self._document.openapi,
            provenance=root.get("x-provenance") or info.get("x-provenance"),
            servers=_servers(root.get("servers") or ()),
            security_schemes=tuple(self._security_schemes()),
            webhooks=webhooks,
            schemas=tuple(self.targets().items()),
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
        return Operation(
            method=method.upper(),
            path=path,
            operation_id=_text(node.get("operationId")),
            summary=_text(node.get("summary")) or _text(item.get("summary")),
            description=_text(node.get("description")) or _text(item.get("description")),
            tags=tuple(node.get("tags") or ()),
            deprecated=node.get("deprecated") is True,
            parameters=self._parameters(path, item, node, place),
            request_body=self._request_body(node.get("requestBody"), place.child("requestBody")),
            responses=self._responses(node.get("responses") or {}, place.child("responses")),
            security=self._security(node),
            servers=_servers(node.get("servers") or item.get("servers") or ()),
            callbacks=self._callbacks(node.get("callbacks") or {}, place),
            source=self._schemas.address(place),
        )

    def _parameters(
        self, path: str, item: _PathItem, node: Node, place: Location
    ) -> tuple[Parameter, ...]:
        """Read the parameters of an operation and of its path.

        The operation's own win (OpenAPI, Operation Object). Those of the path come first, in the
        order of the path; each variable of it is there, each declared one that it lacks is not.
        """
        found: dict[tuple[str, str], Parameter] = {}
        for written, location in (*item.parameters(), *_listed(node, place)):
            read = self._parameter(written, location)
            found[_identity(read)] = read
        source = self._schemas.address(place)
        in_path = [
            found.get(("path", name)) or _undeclared_path_parameter(name, source)
            for name in template_variables(path)
        ]
        others = [
            each
            for (where, name), each in found.items()
            if where != "path" and not (where == "header" and name in _IGNORED_PARAMETERS)
        ]
        return (*in_path, *others)

    def _parameter(self, written: Node, at: Location) -> Parameter:
        node, location = self._follow(written, at)
        where = cast(ParameterLocation, node["in"])
        style = node.get("style", _DEFAULT_STYLES[where])
        media_type, schema = self._parameter_schema(node, location)
        return Parameter(
            name=node["name"],
            location=where,
            schema=schema,
            required=where == "path" or node.get("required") is True,
            style=style,
            # Without explode deepObject is undefined, and its one form is the exploded one.
            explode=node.get("explode", style in ("form", "deepObject")),
            allow_reserved=node.get("allowReserved") is True,
            media_type=media_type,
            deprecated=node.get("deprecated") is True,
            description=_description(written, node),
            source=self._schemas.address(location),
        )

    def _parameter_schema(self, node: Node, location: Location) -> tuple[str | None, Schema]:
        for media_type, content in (node.get("content") or {}).items():
            place = location.child("content", media_type, "schema")
            return media_type, self._schemas.read(content.get("schema", {}), place)
        return None, self._schemas.read(node.get("schema", {}), location.child("schema"))

    def _request_body(self, written: Node | None, at: Location) -> RequestBody | None:
        if written is None:
            return None
        node, location = self._follow(written, at)
        return RequestBody(
            content=self._content(node.get("content") or {}, location.child("content")),
            required=node.get("required") is True,
            description=_description(written, node),
            source=self._schemas.address(location),
        )

    def _content(self, content: Node, location: Location) -> tuple[MediaType, ...]:
        return tuple(
            self._media_type(name, node, location.child(name)) for name, node in content.items()
        )

    def _media_type(self, name: str, node: Node, location: Location) -> MediaType:
        schema = (
            self._schemas.read(node["schema"], location.child("schema"))
            if "schema" in node
            else None
        )
        encodings = tuple(
            Encoding(
                property_name,
                encoding.get("contentType"),
                encoding.get("style"),
                encoding.get("explode"),
            )
            for property_name, encoding in sorted((node.get("encoding") or {}).items())
        )
        return MediaType(
            media_type=name,
            schema=schema,
            encoding=encodings,
            source=self._schemas.address(location),
        )

    def _responses(self, written: Node, at: Location) -> tuple[Response, ...]:
        return tuple(
            self._response(str(status), node, at.child(status))
            for status, node in sorted(written.items(), key=lambda pair: str(pair[0]))
            if not str(status).startswith("x-")
        )

    def _response(self, status: str, written: Node, at: Location) -> Response:
        node, location = self._follow(written, at)
        headers = tuple(
            self._header(name, header, location.child("headers", name))
            for name, header in sorted((node.get("headers") or {}).items())
            if name.lower() != "content-type"  # OpenAPI, Response Object: shall be ignored
        )
        content = self._content(node.get("content") or {}, location.child("content"))
        return Response(
            status=status.upper() if status != "default" else status,
            description=_description(written, node) or "",
            content=content,
            headers=headers,
            source=self._schemas.address(location),
        )

    def _header(self, name: str, written: Node, at: Location) -> Header:
        node, location = self._follow(written, at)
        schema = self._parameter_schema(node, location)[1] if _describes_value(node) else None
        return Header(
            name=name,
            schema=schema,
            required=node.get("required") is True,
            description=_description(written, node),
            source=self._schemas.address(location),
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
            for expression, item in expressions.items():
                if not expression.startswith("x-"):
                    place = location.child(expression)
                    for operation in self._path_item(expression, item, place):
                        yield Callback(name=name, expression=expression, operation=operation)

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
                description=_text(node.get("description")),
                detail=dict(node),
                source=self._schemas.address(location),
            )


def _undeclared_path_parameter(name: str, source: str) -> Parameter:
    """Make a plain string of a variable that no parameter declares: without it there is no URL."""
    return Parameter(
        name=name,
        location="path",
        schema=Schema("string", source=source),
        required=True,
        style="simple",
        explode=False,
        allow_reserved=False,
        media_type=None,
        deprecated=False,
        description=None,
        source=source,
    )


def _listed(owner: Node, at: Location) -> Iterator[tuple[Node, Location]]:
    for index, written in enumerate(owner.get("parameters") or ()):
        yield written, at.child("parameters", index)


def _identity(parameter: Parameter) -> tuple[str, str]:
    """What two parameters of one operation differ in; names of headers are equal in any case."""
    name = parameter.name.lower() if parameter.location == "header" else parameter.name
    return parameter.location, name


def _description(written: Node, node: Node) -> str | None:
    """Give the description beside a ``$ref``, else that of what it leads to."""
    return _text(written.get("description")) or _text(node.get("description"))


def _describes_value(node: Node) -> bool:
    return "schema" in node or bool(node.get("content"))


def _servers(written: Iterable[Node]) -> tuple[Server, ...]:
    return tuple(
        Server(
            url=node["url"],
            description=_text(node.get("description")),
            variables=tuple(
                ServerVariable(
                    name,
                    str(variable["default"]),
                    tuple(map(str, variable.get("enum") or ())),
                    _text(variable.get("description")),
                )
                for name, variable in (node.get("variables") or {}).items()
            ),
        )
        for node in written
    )


def _text(value: Any) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _lower(value: Any) -> str | None:
    return value.lower() if isinstance(value, str) else None
