"""Methods as text: their signature, their docstring, the call itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir.client_model import Argument, Method
from generator.ir.python_types import Annotator, literal
from generator.ir.surface import result_annotation
from generator.render.credentials import ASYNC_TOKEN, TOKEN
from generator.render.docstrings import method_docstring
from generator.render.formatting import Formatter
from generator.render.layout import (
    Bracketed,
    Expression,
    call,
    dict_of,
    laid_out,
    prefixed,
    tuple_of,
)
from generator.render.operations import instead_of

_METHOD_INDENT = 4
_BODY_INDENT = 8
_OPTIONS = "**request_options: Unpack[RequestOptions]"


@dataclass(frozen=True, slots=True)
class Half:
    """The synchronous or the asynchronous half of a package, by the ``word`` for it.

    ``token`` is the type of a token, ``prefix`` begins the names of its classes, ``folder`` has its
    resources, ``page`` is what a listing gives, ``define`` and ``give`` begin a method and what it
    returns.
    """

    word: str
    token: str
    prefix: str
    folder: str
    page: str
    define: str
    give: str


SYNC = Half("synchronous", TOKEN, "", "resources", "Page", "def", "return ")
ASYNC = Half(
    "asynchronous",
    ASYNC_TOKEN,
    "Async",
    "async_resources",
    "AsyncPaginator",
    "async def",
    "return await ",
)


@dataclass(frozen=True, slots=True)
class MethodText:
    """The parts of a method that its template puts together.

    ``decorator`` is what stands before the method, ``signature`` what begins it, as far as its
    colon.
    """

    name: str
    decorator: str
    signature: str
    docstring: str
    call: str


@dataclass(frozen=True, slots=True)
class MethodWriter:
    """Writes methods of one half of a package.

    ``visible`` annotates what callers see. ``deprecated`` is the name that the decorator of PEP 702
    has in scope, ``errors`` are the exceptions of the API's own by status.
    """

    half: Half
    visible: Annotator
    deprecated: str
    errors: Mapping[str, str]
    formatter: Formatter

    def write(self, method: Method) -> MethodText:
        """Give the text of ``method``."""
        result = result_annotation(method, self.visible, self.half.page)
        # A listing is asked for when it is used, so that it need not be awaited.
        define = self.half.define if method.listing is None else "def"
        give = self.half.give if method.listing is None else "return "
        signature = Bracketed(
            f"{define} {method.name}(",
            (*declared_arguments(method, self.visible), _OPTIONS),
            f") -> {result}",
        )
        return MethodText(
            name=method.name,
            decorator=self._decorator(method),
            signature=self.formatter.signature(laid_out(signature, _METHOD_INDENT, ":")),
            docstring=method_docstring(method, self.errors),
            call=laid_out(prefixed(give, _call(method)), _BODY_INDENT),
        )

    def _decorator(self, method: Method) -> str:
        """Mark what is deprecated, for editors and type checkers: the call itself warns."""
        if not method.operation.deprecated:
            return ""
        told = literal(instead_of(method) or "The API deprecates this operation")
        return laid_out(call(f"@{self.deprecated}", [told, "category=None"]), _METHOD_INDENT)


def declared_arguments(method: Method, visible: Annotator) -> Iterator[str]:
    """Give the arguments: those of the path by position, the others by name, required first."""
    yield "self"
    yield from (_argument(each, visible) for each in method.arguments if each.location == "path")
    named = [each for each in method.arguments if each.location != "path"]
    keywords = [(each.required, _argument(each, visible)) for each in named]
    if method.whole_body and method.body is not None:
        type_ = visible.annotation(method.body.type, "argument")
        body = _declared("body", type_, is_required=method.body.required)
        keywords.append((method.body.required, body))
    if keywords:
        yield "*"
    yield from (text for required, text in keywords if required)
    yield from (text for required, text in keywords if not required)


def _argument(argument: Argument, visible: Annotator) -> str:
    type_ = visible.annotation(argument.type, "argument")
    return _declared(argument.name, type_, is_required=argument.required)


def _declared(name: str, annotation: str, *, is_required: bool) -> str:
    return f"{name}: {annotation}" if is_required else f"{name}: {annotation} | Unset = UNSET"


def parameter_names(method: Method) -> list[str]:
    """Give the arguments for the operation's parameters, in the order of these."""
    names = {(each.location, each.wire_name): each.name for each in method.arguments}
    return [names[(each.location, each.name)] for each in method.operation.parameters]


def body_members(method: Method) -> Iterator[tuple[str, str]]:
    """Give the arguments that are members of a body: the literal of what each is, its name."""
    for each in method.arguments:
        if each.location == "body":
            yield literal(each.wire_name), each.name


def _call(method: Method) -> Bracketed:
    values = parameter_names(method)
    parts: list[Expression] = [f"operations.{method.constant}", "request_options"]
    if values or method.body is not None:
        parts.append(tuple_of(values))
    if method.whole_body:
        parts.append("body")
    elif method.body is not None:
        parts.append(dict_of(body_members(method)))
    return call("self._list" if method.listing is not None else "self._call", parts)
