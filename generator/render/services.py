"""The modules of a server: for each top-level namespace the class that offers its operations."""

from __future__ import annotations

import builtins
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ir.client_model import Method, Resource
from generator.ir.python_types import Annotator
from generator.ir.service_names import service_methods
from generator.ir.surface import body_annotation
from generator.render.contents import ResourceContent
from generator.render.docstrings import service_docstring, service_method_docstring
from generator.render.formatting import Formatter
from generator.render.layout import (
    Bracketed,
    Expression,
    call,
    dict_of,
    import_names,
    laid_out,
    tuple_of,
)
from generator.render.methods import body_members, declared_arguments, parameter_names
from generator.render.names_in_scope import Itself, Scope, plain_imports, used_names
from generator.render.python_text import literal
from generator.render.templates import rendered

_METHOD_INDENT = 4
_RUNTIME_IMPORTS = (
    ("operations", ("File",)),
    ("server.responses", ("Response",)),
    ("server.services", ("Service", "serves")),
    ("unset", ("UNSET", "Unset")),
)
_USED_AROUND = frozenset({*dir(builtins), "create_app", "current_call", "import_module", "require"})
"""What the package around these modules uses: once imported, a module is a name in it as well."""


@dataclass(frozen=True, slots=True)
class _MethodText:
    """The parts of a method that its template puts together."""

    decorator: str
    signature: str
    docstring: str


def service_file(module: str) -> str:
    """Give the name that the module of a top-level resource has among those of a server."""
    return f"{module}_" if module in _USED_AROUND else module


def service_module(content: ResourceContent, formatter: Formatter) -> str:
    """Give the text of the module by which a server offers a top-level resource."""
    resource = content.resource
    methods = service_methods(resource)
    scope = Scope(frozenset((resource.class_name, *methods)))
    writer = _MethodWriter(scope, formatter)
    texts = [writer.write(name, method) for name, method in methods.items()]
    service = rendered(
        "server/service.py.jinja",
        class_name=resource.class_name,
        base=scope.name("Service"),
        docstring=service_docstring(resource),
        methods=texts,
    )
    return formatter.module([[_header(resource, scope, texts)], [service]])


def _header(resource: Resource, scope: Scope, methods: Sequence[_MethodText]) -> str:
    """Give the docstring of the module and the imports that its class needs."""
    used = used_names(each.signature for each in methods) | {scope.name("Service")}
    names = {name: scope.name(name) for name in ("builtins", "datetime")}
    lines = [*plain_imports(used, names), ""]
    if scope.name("models") in used:
        lines.append(f"from .. import models{scope.alias('models')}")
    if methods:
        used.add(scope.name("serves"))
        clause = f"{resource.module} as {scope.name('operations')}"
        lines.append(f"from .._operations import {clause}")
    for module, known in _RUNTIME_IMPORTS:
        needed = [name for name in known if scope.name(name) in used]
        if needed:
            lines.append(import_names(f".._runtime.{module}", scope.clauses(needed)))
    title = f'"""How a server offers ``client.{resource.attribute}``."""'
    return "\n".join([title, "", "from __future__ import annotations", "", *lines, ""])


@dataclass(frozen=True, slots=True)
class _MethodWriter:
    scope: Scope
    formatter: Formatter

    def write(self, name: str, method: Method) -> _MethodText:
        visible = Annotator(
            Itself(),
            self.scope.modules,
            {"argument bytes": self._file(method)},
            self.scope.shadowed,
        )
        result = self._result(body_annotation(method, visible))
        signature = Bracketed(
            f"async def {name}(", tuple(declared_arguments(method, visible)), f") -> {result}"
        )
        return _MethodText(
            decorator=self._decorator(method),
            signature=self.formatter.signature(laid_out(signature, _METHOD_INDENT, ":")),
            docstring=service_method_docstring(method),
        )

    def _file(self, method: Method) -> str:
        """Annotate a file that comes in: a part of a form has a name and a media type."""
        is_part = method.body is not None and method.body.kind == "multipart"
        return self.scope.name("File") if is_part else self.scope.builtin("bytes")

    def _result(self, body: str) -> str:
        """Annotate what may be returned: what the body holds, or that with status and headers."""
        return f"{body} | {self.scope.name('Response')}[{body}]"

    def _decorator(self, method: Method) -> str:
        """Say which operation is served, and which arguments its parameters and body are."""
        operation = f"{self.scope.name('operations')}.{method.constant}"
        parts = [operation, *_slots(method)]
        return laid_out(call(f"@{self.scope.name('serves')}", parts), _METHOD_INDENT)


def _slots(method: Method) -> Iterator[Expression]:
    names = parameter_names(method)
    if names or method.body is not None:
        yield tuple_of(map(literal, names))
    if method.whole_body:
        yield literal("body")
    elif method.body is not None:
        yield dict_of((wire_name, literal(name)) for wire_name, name in body_members(method))
