"""Resource modules: the methods of one top-level namespace and of all that hangs from it."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment

from generator.ir.client_model import ClientModel, Resource
from generator.ir.python_types import Annotator
from generator.render.docstrings import resource_docstring
from generator.render.layout import import_names
from generator.render.methods import MethodText, MethodWriter
from generator.render.servers import Servers

_RUNTIME_TYPES = {
    "datetime": "UtcDateTime",
    "open float": "UnknownNumber",
    "open integer": "UnknownInteger",
    "open object": "UnknownObject",
    "open string": "UnknownString",
}
_MODULES = ("builtins", "datetime", "models")
_IMPORTS = (
    ("decimal", ("Decimal",)),
    ("typing", ("Any", "Final", "Literal", "Never")),
    ("uuid", ("UUID",)),
)
_RUNTIME_IMPORTS = (
    ("client", ("Resource",)),
    ("models", tuple(sorted(_RUNTIME_TYPES.values()))),
    ("operations", ("Encoding", "Operation", "Parameter", "RequestBody", "Response", "Upload")),
    ("unset", ("UNSET", "Unset")),
)


@dataclass(frozen=True, slots=True)
class _Scope:
    """What names mean in the classes of a module, whose attributes hide others of their name."""

    attributes: frozenset[str]

    def name(self, name: str) -> str:
        """Give the name that something is imported under."""
        return f"_{name}" if name in self.attributes else name

    def alias(self, name: str) -> str:
        """Give the clause of an import that gives something the name it has in scope."""
        return f" as {self.name(name)}" if name in self.attributes else ""

    @property
    def modules(self) -> Mapping[str, str]:
        """The modules that names are written with, by their names in scope."""
        return {module: self.name(module) for module in _MODULES}

    @property
    def shadowed(self) -> frozenset[str]:
        """The builtins that need to be written with their module."""
        return frozenset(name for name in self.attributes if hasattr(builtins, name))

    def builtin(self, name: str) -> str:
        """Write a builtin."""
        return f"{self.name('builtins')}.{name}" if name in self.shadowed else name


def resource_module(
    resource: Resource, model: ClientModel, servers: Servers, environment: Environment
) -> Iterator[list[str]]:
    """Give the statements of the module of a top-level resource, in groups, not yet formatted."""
    scope = _Scope(frozenset(_attributes(resource)))
    writer = MethodWriter(
        visible=_annotator(model, scope, {"argument bytes": "Upload"}),
        runtime=_annotator(model, scope, _RUNTIME_TYPES),
        settings=model.settings,
        servers=servers,
        deprecated=scope.name("deprecated"),
    )
    classes = [(each, tuple(map(writer.write, each.methods))) for each in resource.walk()]
    methods = [method for _, found in classes for method in found]
    yield [_header(resource, methods, scope)]
    # An operation that is reached in several ways is described once.
    yield list(dict.fromkeys(method.operation for method in methods))
    for each, own in classes:
        yield [_class(each, own, scope, environment)]


def _class(
    resource: Resource, methods: Iterable[MethodText], scope: _Scope, environment: Environment
) -> str:
    return environment.get_template("client/resource.py.jinja").render(
        resource=resource,
        docstring=resource_docstring(resource),
        methods=methods,
        property=scope.builtin("property"),
    )


def _annotator(model: ClientModel, scope: _Scope, runtime: Mapping[str, str]) -> Annotator:
    return Annotator(model.class_names, scope.modules, runtime, scope.shadowed)


def _attributes(resource: Resource) -> Iterator[str]:
    for each in resource.walk():
        yield from (child.attribute for child in each.children)
        yield from (method.name for method in each.methods)


def _header(resource: Resource, methods: Iterable[MethodText], scope: _Scope) -> str:
    """Give the docstring of the module and the imports that its methods need."""
    methods = tuple(methods)
    used = set(_used_names(methods))
    if "property" in scope.shadowed and resource.children:
        used.add(scope.modules["builtins"])
    own = [*_imports(used, scope)]
    if any(method.decorator for method in methods):
        own.append(f"\nfrom typing_extensions import deprecated{scope.alias('deprecated')}")
    own.append("")
    own += _relative_imports(used, scope)
    title = f'"""The operations of ``client.{resource.attribute}``."""'
    return "\n".join([title, "", "from __future__ import annotations", "", *own, ""])


def _used_names(methods: Iterable[MethodText]) -> Iterator[str]:
    code = "".join(f"{each.operation}{each.signature} ...\n" for each in methods)
    return (node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name))


def _imports(used: set[str], scope: _Scope) -> Iterator[str]:
    for module in ("builtins", "datetime"):
        if scope.modules[module] in used:
            yield f"import {module}{scope.alias(module)}"
    for module, names in _IMPORTS:
        needed = [name for name in names if name in used]
        if needed:
            yield f"from {module} import {', '.join(needed)}"


def _relative_imports(used: set[str], scope: _Scope) -> Iterator[str]:
    if scope.modules["models"] in used:
        yield f"from .. import models{scope.alias('models')}"
    for module, names in _RUNTIME_IMPORTS:
        needed = [name for name in names if name in used or name == "Resource"]
        if needed:
            yield import_names(f".._runtime.{module}", needed)
