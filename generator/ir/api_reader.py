"""From a document to :class:`~generator.ir.api.Api`: operations, parameters, bodies, responses, security, servers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

from generator.ir.api import (
    Api,
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

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_TRANSPORT_HEADERS = frozenset({"accept", "content-type", "authorization"})
_TEMPLATE_VARIABLE = re.compile(r"\{([^{}]+)\}")

Node = Mapping[str, Any]


def read_api(document: Document) -> Api:
    """Normalise ``document``.

    Raises :class:`~generator.spec.SpecError` for references that cannot be resolved. The document is taken to be valid:
    :func:`generator.spec.validate` says whether it is.
    """
    return _ApiReader(document).read()


def template_variables(path: str) -> tuple[str, ...]:
    """Give the names in braces of a path template, in order, each once."""
    return tuple(dict.fromkeys(_TEMPLATE_VARIABLE.findall(path)))


class _ApiReader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas = SchemaReader(document)

    def read(self) -> Api:
        root, location = self._document.root, self._document.location
        info = root.get("info", {})
        operations = tuple(self._operations(root.get("paths") or {}, location.child("paths")))
        webhooks = tuple(self._webhooks(root.get("webhooks") or {}, location.child("webhooks")))
        return Api(
            title=info.get("title", ""),
            version=str(self._document.version),
            description=_text(info.get("description")),
            dialect=self._document.openapi,
            provenance=root.get("x-provenance") or info.get("x-provenance"),
            servers=_servers(root.get("servers") or ()),
            security_schemes=tuple(self._security_schemes()),
            operations=operations,
            webhooks=webhooks,
            schemas=self._schemas.targets(),
        )

    def _follow(self, node: Any, location: Location) -> tuple[Any, Location]:
        return self._document.follow(node, location)

    def _operations(self, paths: Node, location: Location) -> Iterator[Operation]:
        for path, node in paths.items():
            if path.startswith("/"):
                yield from self._path_item(path, node, location.child(path))

    def _path_item(self, path: str, node: Node, location: Location) -> Iterator[Operation]:
        item, place = self._follow(node, location)
        for method in METHODS:
            if method in item:
                yield self._operation(method, path, item, place)

    def _operation(self, method: str, path: str, item: Node, location: Location) -> Operation:
        node, place = item[method], location.child(method)
        servers = node.get("servers") or item.get("servers") or ()
        return Operation(
            method=method.upper(),
            path=path,
            operation_id=_text(node.get("operationId")),
            summary=_text(node.get("summary")) or _text(item.get("summary")),
            description=_text(node.get("description")) or _text(item.get("description")),
            tags=tuple(node.get("tags") or ()),
            deprecated=node.get("deprecated") is True,
            parameters=self._parameters(path, item, location, node, place),
            request_body=self._request_body(node.get("requestBody"), place.child("requestBody")),
            responses=self._responses(node.get("responses") or {}, place.child("responses")),
            security=self._security(node),
            servers=_servers(servers),
            callbacks=tuple(self._callbacks(node.get("callbacks") or {}, place.child("callbacks"))),
            source=self._schemas.address(place),
        )

    def _parameters(
        self, path: str, item: Node, item_location: Location, node: Node, location: Location
    ) -> tuple[Parameter, ...]:
        """Read the parameters of an operation and of its path; the operation's own win (OpenAPI, Operation Object)."""
        found: dict[tuple[str, str], Parameter] = {}
        for owner, place in ((item, item_location), (node, location)):
            for index, written in enumerate(owner.get("parameters") or ()):
                parameter = self._parameter(written, place.child("parameters", index))
                found[(parameter.location, parameter.name)] = parameter
        variables = template_variables(path)
        for name in variables:
            found.setdefault(
                ("path", name), _undeclared_path_parameter(name, self._schemas.address(location))
            )
        in_path = [found[("path", name)] for name in variables]
        others = [
            parameter
            for parameter in found.values()
            if parameter.location != "path"
            and not (
                parameter.location == "header" and parameter.name.lower() in _TRANSPORT_HEADERS
            )
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
            explode=node.get("explode", style in ("form", "deepObject")),
            allow_reserved=node.get("allowReserved") is True,
            media_type=media_type,
            deprecated=node.get("deprecated") is True,
            description=_text(written.get("description")) or _text(node.get("description")),
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
            description=_text(node.get("description")),
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
        return MediaType(name, schema, encodings, self._schemas.address(location))

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
        )
        content = self._content(node.get("content") or {}, location.child("content"))
        description = _text(written.get("description")) or _text(node.get("description")) or ""
        return Response(
            status.upper() if status != "default" else status,
            description,
            content,
            headers,
            self._schemas.address(location),
        )

    def _header(self, name: str, written: Node, at: Location) -> Header:
        node, location = self._follow(written, at)
        schema = self._parameter_schema(node, location)[1] if _describes_value(node) else None
        required = node.get("required") is True
        return Header(
            name, schema, required, _text(node.get("description")), self._schemas.address(location)
        )

    def _callbacks(self, written: Node, at: Location) -> Iterator[Callback]:
        for name, node in written.items():
            expressions, location = self._follow(node, at.child(name))
            for expression, item in expressions.items():
                if not expression.startswith("x-"):
                    place = location.child(expression)
                    for operation in self._path_item(expression, item, place):
                        yield Callback(name, expression, operation)

    def _webhooks(self, written: Node, at: Location) -> Iterator[Callback]:
        for name, node in written.items():
            for operation in self._path_item(name, node, at.child(name)):
                yield Callback(name, None, operation)

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
    """A variable of the path that no parameter declares is a plain string: without it there is no URL."""
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
