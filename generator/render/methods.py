"""Methods as text: the operation they call, their signature, their docstring, the call itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.config import ArrayFormat
from generator.ir.api import Encoding, Parameter
from generator.ir.client_model import Argument, Method
from generator.ir.operation_types import BodyType
from generator.ir.python_types import Annotator, literal
from generator.ir.surface import result_annotation
from generator.render.docstrings import method_docstring
from generator.render.formatting import Formatter
from generator.render.layout import (
    Bracketed,
    Expression,
    call,
    dict_of,
    keyword,
    laid_out,
    prefixed,
    tuple_of,
)
from generator.render.servers import Servers

_METHOD_INDENT = 4
_BODY_INDENT = 8


@dataclass(frozen=True, slots=True)
class MethodText:
    """The parts of a method that its template puts together.

    ``operation`` is the statement that defines what is called, ``decorator`` what stands before the
    method, ``signature`` the line that begins it, as far as its colon.
    """

    operation: str
    decorator: str
    signature: str
    docstring: str
    call: str


@dataclass(frozen=True, slots=True)
class MethodWriter:
    """Writes methods.

    ``visible`` annotates what callers see, ``runtime`` what responses are read as. ``deprecated``
    is the name that the decorator of PEP 702 has in scope.
    """

    visible: Annotator
    runtime: Annotator
    deep_object_arrays: ArrayFormat
    servers: Servers
    deprecated: str
    formatter: Formatter

    def write(self, method: Method) -> MethodText:
        """Give the text of ``method``."""
        result = result_annotation(method, self.visible)
        operation = prefixed(
            f"{method.constant}: Final[Operation[{result}]] = ", self._operation(method)
        )
        tail = f") -> {result}"
        signature = Bracketed(f"def {method.name}(", tuple(self._signature(method)), tail)
        return MethodText(
            operation=laid_out(operation, 0) + "\n",
            decorator=self._decorator(method),
            signature=self.formatter.signature(laid_out(signature, _METHOD_INDENT, ":")),
            docstring=method_docstring(method),
            call=laid_out(prefixed("return ", _call(method)), _BODY_INDENT),
        )

    def _decorator(self, method: Method) -> str:
        """Mark what is deprecated, for editors and type checkers: a call of it does not warn."""
        if not method.operation.deprecated:
            return ""
        return f'@{self.deprecated}("The API deprecates this operation", category=None)'

    def _signature(self, method: Method) -> Iterator[str]:
        """Give the arguments: those of the path by position, the others by name, required first."""
        yield "self"
        yield from (self._argument(each) for each in method.arguments if each.location == "path")
        named = [each for each in method.arguments if each.location != "path"]
        keywords = [(each.required, self._argument(each)) for each in named]
        if method.whole_body and method.body is not None:
            keywords.append((method.body.required, self._body_argument(method.body)))
        if keywords:
            yield "*"
        yield from (text for required, text in keywords if required)
        yield from (text for required, text in keywords if not required)

    def _argument(self, argument: Argument) -> str:
        type_ = self.visible.annotation(argument.type, "argument")
        return _declared(argument.name, type_, is_required=argument.required)

    def _body_argument(self, body: BodyType) -> str:
        type_ = self.visible.annotation(body.type, "argument")
        return _declared("body", type_, is_required=body.required)

    def _operation(self, method: Method) -> Bracketed:
        operation = method.operation
        parts: dict[str, list[Expression]] = {
            "parameters": [self._parameter(each) for each in operation.parameters],
            "bodies": [_request_body(method.body)] if method.body else [],
            "responses": list(self._responses(method)),
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
        return call("Operation", arguments)

    def _parameter(self, parameter: Parameter) -> Expression:
        parts = [literal(parameter.name), literal(parameter.location), literal(parameter.style)]
        parts.append(f"explode={parameter.explode}")
        if parameter.allow_reserved:
            parts.append("allow_reserved=True")
        if parameter.media_type is not None:
            parts.append(f"content_type={literal(parameter.media_type)}")
        if parameter.style == "deepObject":
            parts.append(f"array_format={literal(self.deep_object_arrays)}")
        return call("Parameter", parts)

    def _responses(self, method: Method) -> Iterator[Expression]:
        for response in method.responses:
            parts = [literal(response.status)]
            if response.media_type is not None and response.type is not None:
                type_ = self.runtime.annotation(response.type, "result")
                parts += [literal(response.media_type), type_]
            if response.envelope is not None:
                parts.append(literal(response.envelope))
            yield call("Response", parts)


def _declared(name: str, annotation: str, *, is_required: bool) -> str:
    return f"{name}: {annotation}" if is_required else f"{name}: {annotation} | Unset = UNSET"


def _call(method: Method) -> Bracketed:
    names = {(each.location, each.wire_name): each.name for each in method.arguments}
    values = [names[(each.location, each.name)] for each in method.operation.parameters]
    parts: list[Expression] = [method.constant]
    if values or method.body is not None:
        parts.append(tuple_of(values))
    if method.whole_body:
        parts.append("body")
    elif method.body is not None:
        members = [each for each in method.arguments if each.location == "body"]
        parts.append(dict_of((literal(each.wire_name), each.name) for each in members))
    return call("self._call", parts)


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
