"""Methods as text: the operation they call, their signature, their docstring, the call itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.config import Settings
from generator.ir.api import Encoding, Operation, Parameter
from generator.ir.client_model import Argument, Method
from generator.ir.operation_types import BodyType
from generator.ir.python_types import Annotator, literal
from generator.ir.surface import result_type
from generator.render.python_text import docstring, prose, sentence

_ERRORS = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "405": "MethodNotAllowedError",
    "406": "NotAcceptableError",
    "409": "ConflictError",
    "412": "PreconditionFailedError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "501": "NotImplementedByServerError",
}
_DOC_INDENT = 8
_DOC_WIDTH = 100 - _DOC_INDENT


@dataclass(frozen=True, slots=True)
class MethodText:
    """The parts of a method that its template puts together."""

    name: str
    constant: str
    operation: str
    result: str
    positional: tuple[str, ...]
    keywords: tuple[str, ...]
    docstring: str
    call: str


@dataclass(frozen=True, slots=True)
class MethodWriter:
    """Writes methods. ``visible`` annotates what callers see, ``runtime`` what responses are read as."""

    visible: Annotator
    runtime: Annotator
    settings: Settings

    def write(self, method: Method) -> MethodText:
        """Give the text of ``method``."""
        result = self.visible.annotation(result_type(method), "result")
        arguments = [each for each in method.arguments if each.location != "path"]
        required = [each for each in arguments if each.required]
        optional = [each for each in arguments if not each.required]
        keywords = [self._argument(each) for each in (*required, *optional)]
        if method.whole_body and method.body is not None:
            keywords.insert(len(required), self._body_argument(method.body))
        return MethodText(
            name=method.name,
            constant=method.constant,
            operation=self._operation(method),
            result=result,
            positional=tuple(
                self._argument(each) for each in method.arguments if each.location == "path"
            ),
            keywords=tuple(keywords),
            docstring=self._docstring(method),
            call=_call(method),
        )

    def _argument(self, argument: Argument) -> str:
        type_ = self.visible.annotation(argument.type, "argument")
        if argument.required:
            return f"{argument.name}: {type_}"
        return f"{argument.name}: {_with_unset(type_)} = UNSET"

    def _body_argument(self, body: BodyType) -> str:
        type_ = self.visible.annotation(body.type, "argument")
        return f"body: {type_}" if body.required else f"body: {_with_unset(type_)} = UNSET"

    def _operation(self, method: Method) -> str:
        operation = method.operation
        parameters = [self._parameter(each) for each in operation.parameters]
        bodies = [_request_body(method.body)] if method.body else []
        parts = [literal(operation.method), literal(operation.path)]
        parts.append(f"parameters={_tuple(parameters)}")
        parts.append(f"bodies={_tuple(bodies)}")
        parts.append(f"responses={_tuple(list(self._responses(method)))}")
        parts.append(f"security={_security(operation)}")
        if operation.servers:
            parts.append(f"server={literal(operation.servers[0].url)}")
        return f"Operation({', '.join(part for part in parts if not part.endswith('=()'))})"

    def _parameter(self, parameter: Parameter) -> str:
        parts = [literal(parameter.name), literal(parameter.location), literal(parameter.style)]
        parts.append(f"explode={parameter.explode}")
        if parameter.allow_reserved:
            parts.append("allow_reserved=True")
        if parameter.media_type is not None:
            parts.append(f"content_type={literal(parameter.media_type)}")
        if parameter.style == "deepObject":
            parts.append(f"array_format={literal(self.settings.requests.deep_object_arrays)}")
        return f"Parameter({', '.join(parts)})"

    def _responses(self, method: Method) -> Iterator[str]:
        for response in method.responses:
            parts = [literal(response.status)]
            if response.media_type is not None and response.type is not None:
                type_ = self.runtime.annotation(response.type, "result")
                parts += [literal(response.media_type), type_]
            if response.envelope is not None:
                parts.append(literal(response.envelope))
            yield f"Response({', '.join(parts)})"

    def _docstring(self, method: Method) -> str:
        operation = method.operation
        title = sentence(operation.summary) or f"{operation.method} {operation.path}."
        blocks = [title]
        if operation.deprecated:
            blocks.append("Deprecated.")
        told = prose(operation.description, _DOC_WIDTH)
        if told and told.rstrip(".") != title.rstrip("."):
            blocks.append(told)
        blocks += filter(
            None,
            [_arguments_doc(method.arguments), _returns_doc(operation), _raises_doc(operation)],
        )
        blocks.append(f"``{operation.method} {operation.path}``")
        return docstring(prose("\n\n".join(blocks), 10_000), _DOC_INDENT)


def _with_unset(annotation: str) -> str:
    return f"{annotation} | Unset"


def _call(method: Method) -> str:
    names = {(each.location, each.wire_name): each.name for each in method.arguments}
    values = [names[(each.location, each.name)] for each in method.operation.parameters]
    parts = [method.constant]
    if values or method.body is not None:
        parts.append(_tuple(values))
    if method.whole_body:
        parts.append("body")
    elif method.body is not None:
        pairs = [
            f"{literal(each.wire_name)}: {each.name}"
            for each in method.arguments
            if each.location == "body"
        ]
        parts.append("{" + ", ".join(pairs) + "}")
    return f"self._call({', '.join(parts)})"


def _tuple(items: Sequence[str]) -> str:
    return f"({', '.join(items)},)" if items else "()"


def _request_body(body: BodyType) -> str:
    parts = [literal(body.content.media_type)]
    encodings = [_encoding(each) for each in body.content.encoding]
    if encodings:
        parts.append(f"encodings={_tuple(encodings)}")
    if not body.required:
        parts.append("required=False")
    return f"RequestBody({', '.join(parts)})"


def _encoding(encoding: Encoding) -> str:
    parts = []
    if encoding.content_type is not None:
        parts.append(f"content_type={literal(encoding.content_type)}")
    if encoding.style is not None:
        parts.append(f"style={literal(encoding.style)}")
    if encoding.explode is not None:
        parts.append(f"explode={encoding.explode}")
    return f"({literal(encoding.property_name)}, Encoding({', '.join(parts)}))"


def _security(operation: Operation) -> str:
    alternatives = [
        _tuple([literal(name) for name, _ in requirement.schemes])
        for requirement in operation.security
    ]
    return _tuple(alternatives)


def _arguments_doc(arguments: Sequence[Argument]) -> str:
    entries = []
    for each in arguments:
        told = " ".join((each.description or "").split())
        if each.deprecated:
            told = f"Deprecated. {told}".strip()
        if told:
            entries.append(_hanging(f"{each.name}: {told}"))
    return "\n".join(["Args:", *entries]) if entries else ""


def _returns_doc(operation: Operation) -> str:
    told = [
        _hanging(sentence(response.description))
        for response in operation.responses
        if response.status.startswith("2") and response.description
    ]
    return "\n".join(["Returns:", *dict.fromkeys(told)]) if told else ""


def _raises_doc(operation: Operation) -> str:
    entries = [
        _hanging(f"{error_class(each.status)}: {each.status}. {sentence(each.description)}")
        for each in operation.responses
        if each.status[0] in "45"
    ]
    return "\n".join(["Raises:", *entries]) if entries else ""


def _hanging(entry: str) -> str:
    """Set an entry of a docstring's section: its first line at four spaces, the others at eight."""
    return "    " + prose(entry, _DOC_WIDTH - 8).replace("\n", "\n        ")


def error_class(status: str) -> str:
    """Give the class that an answer with ``status`` is raised as."""
    return _ERRORS.get(status, "ServerError" if status.startswith("5") else "ClientError")
