"""Resource modules: the methods of one top-level namespace and of all that hangs from it."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir.client_model import Resource
from generator.ir.python_types import Annotator
from generator.render.contents import ResourceContent
from generator.render.docstrings import reached_by, resource_docstring
from generator.render.formatting import Formatter
from generator.render.layout import import_names
from generator.render.methods import MethodText, MethodWriter
from generator.render.templates import rendered

_RUNTIME_TYPES = {
    "datetime": "UtcDateTime",
    "open float": "UnknownNumber",
    "open integer": "UnknownInteger",
    "open object": "UnknownObject",
    "open string": "UnknownString",
}
_NAME = re.compile(r'"(?:[^"\\]|\\.)*"|(?<![\w.])(?<!def )([A-Za-z_]\w*)(?![\w=]|: )')
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


def resource_module(content: ResourceContent, formatter: Formatter) -> str:
    """Give the text of the module of a top-level resource."""
    resource = content.resource
    scope = _Scope(frozenset(_attributes(resource)))
    writer = MethodWriter(
        visible=_annotator(scope, {"argument bytes": "Upload"}),
        runtime=_annotator(scope, _RUNTIME_TYPES),
        deep_object_arrays=content.deep_object_arrays,
        servers=content.servers,
        deprecated=scope.name("deprecated"),
        formatter=formatter,
    )
    classes = [(each, tuple(map(writer.write, each.methods))) for each in resource.walk()]
    methods = [method for _, found in classes for method in found]
    # An operation that is reached in several ways is described once.
    operations = list(dict.fromkeys(method.operation for method in methods))
    texts = ([_class(each, own, scope, formatter)] for each, own in classes)
    return formatter.module([[_header(resource, methods, scope)], operations, *texts])


def _class(
    resource: Resource, methods: Iterable[MethodText], scope: _Scope, formatter: Formatter
) -> str:
    return rendered(
        "client/resource.py.jinja",
        resource=resource,
        docstring=resource_docstring(resource),
        children=[
            (each, formatter.signature(_property_signature(each)), reached_by(each))
            for each in resource.children
        ],
        methods=methods,
        property=scope.builtin("property"),
    )


def _property_signature(resource: Resource) -> str:
    return f"def {resource.attribute}(self) -> {resource.class_name}:"


class _Itself(dict[str, str]):
    """Each name for itself: the types of a content speak of classes by their names."""

    def __missing__(self, name: str) -> str:
        return name


def _annotator(scope: _Scope, runtime: Mapping[str, str]) -> Annotator:
    return Annotator(_Itself(), scope.modules, runtime, scope.shadowed)


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
    """Give the names in the code of methods that are not names of arguments."""
    for each in methods:
        yield from _NAME.findall(f"{each.operation}{each.signature}")


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
