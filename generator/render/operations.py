"""Modules of operations: what the methods of a top-level namespace call, as data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from msgspec.structs import replace

from generator.config import ArrayFormat
from generator.ir.api import Encoding, Parameter
from generator.ir.client_model import Method
from generator.ir.listings import Listing
from generator.ir.operation_types import BodyType
from generator.ir.python_types import Annotator, literal
from generator.ir.surface import body_annotation
from generator.ir.types import Type
from generator.render.contents import ResourceContent
from generator.render.formatting import Formatter
from generator.render.layout import (
    Expression,
    call,
    import_names,
    keyword,
    laid_out,
    prefixed,
    tuple_of,
)
from generator.render.names_in_scope import Itself, plain_imports
from generator.render.servers import Servers

RUNTIME_TYPES = {
    "datetime": "UtcDateTime",
    "open float": "UnknownNumber",
    "open integer": "UnknownInteger",
    "open object": "UnknownObject",
    "open string": "UnknownString",
}
_MODULES = {"datetime": "datetime", "models": "models"}
_NAME = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.])([A-Za-z_]\w*)(?![\w=]|: )')
_RUNTIME_IMPORTS = (
    ("models", tuple(sorted(RUNTIME_TYPES.values()))),
    (
        "operations",
        ("Encoding", "Listing", "Operation", "Pagination", "Parameter", "RequestBody", "Response"),
    ),
)
_TEXTS_OF_LISTING = ("cursor", "page", "offset")
_PATHS_OF_LISTING = ("next_link", "next_cursor", "last_page")


def operations_module(content: ResourceContent, formatter: Formatter) -> str:
    """Give the text of the module of the operations of a top-level resource."""
    resource = content.resource
    writer = _OperationWriter(content.servers, content.deep_object_arrays)
    methods = (method for each in resource.walk() for method in each.methods)
    # An operation that is reached in several ways is described once.
    statements = list(dict.fromkeys(map(writer.statement, methods)))
    title = f'"""What ``client.{resource.attribute}`` calls."""'
    header = "\n".join([title, "", "from __future__ import annotations", "", *_imports(statements)])
    return formatter.module([[f"{header}\n"], statements])


def _imports(statements: Iterable[str]) -> Iterator[str]:
    used = {name for each in statements for name in _NAME.findall(each)}
    yield from plain_imports(used | {"Final"}, {"datetime": "datetime"})
    yield ""
    if "models" in used:
        yield "from .. import models"
    for module, names in _RUNTIME_IMPORTS:
        needed = [name for name in names if name in used]
        if needed:
            yield import_names(f".._runtime.{module}", needed)


@dataclass(frozen=True, slots=True)
class _OperationWriter:
    """Writes operations: ``visible`` is what callers see, ``runtime`` what is read."""

    servers: Servers
    deep_object_arrays: ArrayFormat

    def statement(self, method: Method) -> str:
        visible = Annotator(Itself(), _MODULES)
        body = body_annotation(method, visible)
        operation = self._operation(method)
        if method.listing is None:
            head = f"{method.constant}: Final[Operation[{body}]] = "
            return laid_out(prefixed(head, operation), 0) + "\n"
        item = visible.annotation(method.listing.item, "result")
        head = f"{method.constant}: Final[Listing[{item}, {body}]] = "
        listing = call("Listing", [operation, *_pagination(method.listing)])
        return laid_out(prefixed(head, listing), 0) + "\n"

    def _operation(self, method: Method) -> Expression:
        operation = method.operation
        parts: dict[str, list[Expression]] = {
            "parameters": list(self._parameters(method)),
            "bodies": [_request_body(method.body)] if method.body else [],
            "responses": list(_responses(method)),
            "security": [
                tuple_of(literal(name) for name, _ in requirement.schemes)
                for requirement in operation.security
            ],
        }
        arguments: list[Expression] = [literal(operation.method), literal(operation.path)]
        arguments += [keyword(name, tuple_of(items)) for name, items in parts.items() if items]
        server = self.servers.of_operation(operation)
        if server is not None:
            arguments.append(keyword("server", literal(server.url)))
        if operation.deprecated:
            arguments.append(keyword("deprecated", literal(instead_of(method))))
        return call("Operation", arguments)

    def _parameters(self, method: Method) -> Iterator[Expression]:
        models = {
            (each.location, each.wire_name): replace(each.type, nullable=False)
            for each in method.arguments
            if each.type.kind == "object"
        }
        for each in method.operation.parameters:
            yield self._parameter(each, models.get((each.location, each.name)))

    def _parameter(self, parameter: Parameter, model: Type | None) -> Expression:
        parts = [literal(parameter.name), literal(parameter.location), literal(parameter.style)]
        parts.append(f"explode={parameter.explode}")
        if parameter.allow_reserved:
            parts.append("allow_reserved=True")
        if parameter.media_type is not None:
            parts.append(f"content_type={literal(parameter.media_type)}")
        if parameter.style == "deepObject":
            parts.append(f"array_format={literal(self.deep_object_arrays)}")
        if model is not None:
            class_name = Annotator(Itself(), _MODULES).annotation(model, "argument")
            parts.append(f"model=lambda: {class_name}")
        return call("Parameter", parts)


def instead_of(method: Method) -> str:
    """Say what to call instead of a deprecated method; nothing where that is not known."""
    return f"{method.replacement} replaces it" if method.replacement else ""


def _responses(method: Method) -> Iterator[Expression]:
    runtime = Annotator(Itself(), _MODULES, RUNTIME_TYPES)
    for response in method.responses:
        parts = [literal(response.status)]
        if response.media_type is not None and response.type is not None:
            type_ = runtime.annotation(response.type, "result")
            parts += [literal(response.media_type), f"lambda: {type_}"]
        if response.envelope is not None:
            parts.append(literal(response.envelope))
        yield call("Response", parts)


def _pagination(listing: Listing) -> Iterator[Expression]:
    parts: list[Expression] = []
    if listing.items:
        parts.append(keyword("items", tuple_of(map(literal, listing.items))))
    texts = [(name, getattr(listing, name)) for name in _TEXTS_OF_LISTING]
    parts += [keyword(name, literal(text)) for name, text in texts if text]
    if listing.first_page != 1:
        parts.append(keyword("first_page", str(listing.first_page)))
    if listing.empty_cursor:
        parts.append("empty_cursor=True")
    paths = [(name, getattr(listing, name)) for name in _PATHS_OF_LISTING]
    parts += [keyword(name, tuple_of(map(literal, path))) for name, path in paths if path]
    if parts:
        yield call("Pagination", parts)


def _request_body(body: BodyType) -> Expression:
    parts: list[Expression] = [literal(body.content.media_type)]
    encodings = [_encoding(each) for each in body.content.encoding]
    if encodings:
        parts.append(keyword("encodings", tuple_of(encodings)))
    if not body.required:
        parts.append("required=False")
    return call("RequestBody", parts)


def _encoding(encoding: Encoding) -> Expression:
    parts = []
    if encoding.content_type is not None:
        parts.append(f"content_type={literal(encoding.content_type)}")
    if encoding.style is not None:
        parts.append(f"style={literal(encoding.style)}")
    if encoding.explode is not None:
        parts.append(f"explode={encoding.explode}")
    return tuple_of([literal(encoding.property_name), call("Encoding", parts)])
