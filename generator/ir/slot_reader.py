"""What an operation takes and answers: its parameters, its body, its responses.

Source: OpenAPI 3.1.1 sections 4.8.12 (Parameter Object) to 4.8.21 (Header Object).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias, cast

from generator.ir import others
from generator.ir.api import (
    Encoding,
    Header,
    MediaType,
    Parameter,
    ParameterLocation,
    RequestBody,
    Response,
)
from generator.ir.others import Others, others_of, without_prose
from generator.ir.schema import Schema
from generator.ir.schema_reader import SchemaReader
from generator.spec import Document, Location

_DEFAULT_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_IGNORED_PARAMETERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that other objects describe (OpenAPI, Parameter Object: name)."""
_TEMPLATE_VARIABLE = re.compile(r"\{([^{}]+)\}")

Written: TypeAlias = Mapping[str, Any]


def template_variables(path: str) -> tuple[str, ...]:
    """Give the names in braces of a path template, in order, each once.

    Runtime expressions (``{$request.body#/url}``) are no names: they are filled in by the API.
    """
    found = _TEMPLATE_VARIABLE.findall(path)
    return tuple(dict.fromkeys(name for name in found if not name.startswith("$")))


def text(value: Any) -> str | None:
    """Give a text without the space around it; None for an empty one and for what is no text."""
    return value.strip() or None if isinstance(value, str) else None


class SlotReader:
    """Reads the slots of operations; schemas are read by the given reader."""

    def __init__(self, document: Document, schemas: SchemaReader) -> None:
        self._document = document
        self._schemas = schemas

    def parameters(
        self, path: str, written: Iterable[tuple[Written, Location]], source: str
    ) -> tuple[Parameter, ...]:
        """Read the parameters of a path followed by those of an operation on it.

        The operation's own win (OpenAPI, Operation Object). Those of the path come first, in the
        order of the path; each variable of it is there, each declared one that it lacks is not.
        """
        found: dict[tuple[str, str], Parameter] = {}
        for node, location in written:
            read = self._parameter(node, location)
            found[_identity(read)] = read
        in_path = [
            found.get(("path", name)) or _undeclared_path_parameter(name, source)
            for name in template_variables(path)
        ]
        elsewhere = [
            each
            for (where, name), each in found.items()
            if where != "path" and not (where == "header" and name in _IGNORED_PARAMETERS)
        ]
        return (*in_path, *elsewhere)

    def request_body(self, written: Written | None, at: Location) -> RequestBody | None:
        """Read a Request Body Object; None where there is none."""
        if written is None:
            return None
        node, location = self._document.follow(written, at)
        return RequestBody(
            content=self._content(node.get("content") or {}, location.child("content")),
            required=node.get("required") is True,
            description=_description(written, node),
            others=others_of(node, others.REQUEST_BODY),
            source=self._schemas.address(location),
        )

    def responses(self, written: Written, at: Location) -> tuple[Response, ...]:
        """Read a Responses Object, sorted by status."""
        return tuple(
            self._response(str(status), node, at.child(status))
            for status, node in sorted(written.items(), key=lambda pair: str(pair[0]))
            if not str(status).startswith("x-")
        )

    def _parameter(self, written: Written, at: Location) -> Parameter:
        node, location = self._document.follow(written, at)
        where = cast(ParameterLocation, node["in"])
        style = node.get("style", _DEFAULT_STYLES[where])
        media_type, schema, inside = self._value(node, location)
        return Parameter(
            name=node["name"],
            location=where,
            schema=schema,
            required=where == "path" or node.get("required") is True,
            style=style,
            # Without explode deepObject is undefined, and its one form is the exploded one.
            explode=node.get("explode", style in ("form", "deepObject")),
            allow_reserved=node.get("allowReserved") is True,
            allow_empty_value=node.get("allowEmptyValue") is True,
            media_type=media_type,
            deprecated=node.get("deprecated") is True,
            description=_description(written, node),
            others=(*inside, *others_of(node, others.PARAMETER)),
            source=self._schemas.address(location),
        )

    def _value(self, node: Written, location: Location) -> tuple[str | None, Schema, Others]:
        """Read what a parameter or header holds: its media type, its schema and what else."""
        for media_type, content in (node.get("content") or {}).items():
            place = location.child("content", media_type, "schema")
            schema = self._schemas.read(content.get("schema", {}), place)
            return media_type, schema, others_of(content, others.CONTENT, "content/")
        return None, self._schemas.read(node.get("schema", {}), location.child("schema")), ()

    def _content(self, content: Written, location: Location) -> tuple[MediaType, ...]:
        return tuple(
            self._media_type(name, node, location.child(name)) for name, node in content.items()
        )

    def _media_type(self, name: str, node: Written, location: Location) -> MediaType:
        schema = (
            self._schemas.read(node["schema"], location.child("schema"))
            if "schema" in node
            else None
        )
        place = location.child("encoding")
        return MediaType(
            media_type=name,
            schema=schema,
            encoding=tuple(
                self._encoding(property_name, encoding, place.child(property_name))
                for property_name, encoding in sorted((node.get("encoding") or {}).items())
            ),
            others=others_of(node, others.MEDIA_TYPE),
            source=self._schemas.address(location),
        )

    def _encoding(self, property_name: str, node: Written, location: Location) -> Encoding:
        return Encoding(
            property_name,
            node.get("contentType"),
            node.get("style"),
            node.get("explode"),
            node.get("allowReserved") is True,
            self._headers(node, location),
            others_of(node, others.ENCODING),
        )

    def _response(self, status: str, written: Written, at: Location) -> Response:
        node, location = self._document.follow(written, at)
        content = self._content(node.get("content") or {}, location.child("content"))
        return Response(
            status=status.upper() if status != "default" else status,
            description=_description(written, node) or "",
            content=content,
            headers=self._headers(node, location),
            others=(*self._links(node, location), *others_of(node, others.RESPONSE)),
            source=self._schemas.address(location),
        )

    def _links(self, node: Written, location: Location) -> Others:
        links = node.get("links")
        if not links:
            return ()
        followed = {
            name: self._document.follow(link, location.child("links", name))[0]
            for name, link in sorted(links.items())
        }
        return (("links", {name: without_prose(node) for name, node in followed.items()}),)

    def _headers(self, node: Written, location: Location) -> tuple[Header, ...]:
        return tuple(
            self._header(name, header, location.child("headers", name))
            for name, header in sorted((node.get("headers") or {}).items())
            # OpenAPI, Response Object and Encoding Object: shall be ignored
            if name.lower() != "content-type"
        )

    def _header(self, name: str, written: Written, at: Location) -> Header:
        node, location = self._document.follow(written, at)
        media_type, schema, inside = self._value(node, location)
        return Header(
            name=name,
            schema=schema if "schema" in node or media_type else None,
            required=node.get("required") is True,
            style=node.get("style", "simple"),
            explode=node.get("explode") is True,
            media_type=media_type,
            deprecated=node.get("deprecated") is True,
            description=_description(written, node),
            others=(*inside, *others_of(node, others.HEADER)),
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
        source=source,
    )


def _identity(parameter: Parameter) -> tuple[str, str]:
    """What two parameters of one operation differ in; names of headers are equal in any case."""
    name = parameter.name.lower() if parameter.location == "header" else parameter.name
    return parameter.location, name


def _description(written: Written, node: Written) -> str | None:
    """Give the description beside a ``$ref``, else that of what it leads to."""
    return text(written.get("description")) or text(node.get("description"))
