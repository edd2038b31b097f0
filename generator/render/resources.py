"""Resource modules: the methods of one top-level namespace and of all that hangs from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ir.client_model import Method, Resource
from generator.ir.operation_types import body_kind
from generator.ir.python_types import Annotator
from generator.render.contents import ResourceContent
from generator.render.docstrings import (
    reached_by,
    resource_docstring,
    wrapped_docstring,
    wrapping_docstring,
)
from generator.render.formatting import Formatter
from generator.render.layout import (
    Bracketed,
    Expression,
    call,
    import_names,
    laid_out,
    prefixed,
)
from generator.render.methods import Half, MethodText, MethodWriter
from generator.render.names_in_scope import Itself, Scope, plain_imports, used_names
from generator.render.templates import rendered

_METHOD_INDENT, _BODY_INDENT = 4, 8
_RAW, _STREAMING = "with_raw_response", "with_streaming_response"


@dataclass(frozen=True, slots=True)
class _Wrapping:
    """A way to get something else from methods: the attribute for it, what wraps a method.

    ``resources`` are those of which something can be got so, by their paths.
    """

    attribute: str
    wrapper: str
    index: int
    resources: Mapping[tuple[str, ...], tuple[Method, ...]]


def resource_module(content: ResourceContent, half: Half, formatter: Formatter) -> str:
    """Give the text of the module of a top-level resource in one half of a package."""
    resource = content.resource
    scope = Scope(frozenset(_attributes(resource)))
    visible = Annotator(Itself(), scope.modules, {"argument bytes": "Upload"}, scope.shadowed)
    writer = MethodWriter(half, visible, scope.name("deprecated"), content.errors, formatter)
    classes = [(each, tuple(map(writer.write, each.methods))) for each in resource.walk()]
    wrappings = tuple(_wrappings(resource))
    module = _ModuleWriter(half, scope, formatter, wrappings)
    methods = [method for _, found in classes for method in found]
    own = ([module.resource(each, found)] for each, found in classes)
    wrapped = (
        [module.wrapped(each, wrapping)]
        for wrapping in wrappings
        for each in resource.walk()
        if each.path in wrapping.resources
    )
    header = module.header(resource, methods)
    return formatter.module([[header], *own, *wrapped])


def _wrappings(resource: Resource) -> Iterator[_Wrapping]:
    """Give what any method can be wrapped with, and what those can that give no JSON."""
    every = {each.path: each.methods for each in resource.walk()}
    yield _Wrapping(_RAW, "RawMethod", 0, every)
    streamed = {each.path: tuple(filter(_is_streamed, each.methods)) for each in resource.walk()}
    found = {
        each.path: streamed[each.path]
        for each in resource.walk()
        if any(streamed[inner.path] for inner in each.walk())
    }
    if found:
        yield _Wrapping(_STREAMING, "StreamingMethod", 1, found)


def _is_streamed(method: Method) -> bool:
    kinds = (body_kind(each.media_type) for each in method.responses if each.media_type)
    return any(kind in ("text", "binary") for kind in kinds)


@dataclass(frozen=True, slots=True)
class _ModuleWriter:
    half: Half
    scope: Scope
    formatter: Formatter
    wrappings: tuple[_Wrapping, ...]

    def resource(self, resource: Resource, methods: Sequence[MethodText]) -> str:
        """Write the class of a resource."""
        prefix = self.half.prefix
        children = [
            (
                self._property(each.attribute, f"{prefix}{each.class_name}"),
                reached_by(each),
                _returned(f"{prefix}{each.class_name}", "self._caller"),
            )
            for each in resource.children
        ]
        return rendered(
            "client/resource.py.jinja",
            class_name=f"{prefix}{resource.class_name}",
            base=f"{prefix}Resource",
            docstring=resource_docstring(resource),
            children=[*children, *self._wrapped(resource)],
            methods=methods,
            property=self.scope.builtin("property"),
        )

    def _wrapped(self, resource: Resource) -> Iterator[tuple[str, str, str]]:
        """Give the attributes by which a resource is wrapped, unless the API has some so called."""
        prefix = self.half.prefix
        for each in self.wrappings:
            if resource.path not in each.resources or each.attribute in self.scope.attributes:
                continue
            name = f"{prefix}{resource.wrapped_names[each.index]}"
            inner = call(f"{prefix}{resource.class_name}", [f"self._caller.{each.attribute}"])
            told = wrapping_docstring(is_streaming=each.attribute == _STREAMING)
            yield self._property(each.attribute, name), told, _returned(name, inner)

    def wrapped(self, resource: Resource, wrapping: _Wrapping) -> str:
        """Write the class of a resource whose methods are wrapped."""
        prefix = self.half.prefix
        children = [
            (self._property(each.attribute, name), reached_by(each), _returned(name, inner))
            for each in resource.children
            if each.path in wrapping.resources
            for name in [f"{prefix}{each.wrapped_names[wrapping.index]}"]
            for inner in [f"self._resource.{each.attribute}"]
        ]
        return rendered(
            "client/wrapped_resource.py.jinja",
            class_name=f"{prefix}{resource.wrapped_names[wrapping.index]}",
            base=f"{prefix}WrappedResource",
            docstring=wrapped_docstring(resource, is_streaming=wrapping.attribute == _STREAMING),
            children=children,
            methods=[each.name for each in wrapping.resources[resource.path]],
            wrapper=f"{prefix}{wrapping.wrapper}",
            wrapped=f"{prefix}{resource.class_name}",
            property=self.scope.builtin("property"),
        )

    def _property(self, name: str, result: str) -> str:
        signature = Bracketed(f"def {name}(", ("self",), f") -> {result}")
        return self.formatter.signature(laid_out(signature, _METHOD_INDENT, ":"))

    def header(self, resource: Resource, methods: Sequence[MethodText]) -> str:
        """Give the docstring of the module and the imports that its classes need."""
        scope, module = self.scope, resource.module
        used = used_names(each.signature for each in methods)
        if "property" in scope.shadowed:
            used.add(scope.modules["builtins"])
        names = {name: scope.name(name) for name in ("builtins", "datetime")}
        lines = [*plain_imports(used, names)]
        if any(method.decorator for method in methods):
            lines.append(f"\nfrom typing_extensions import deprecated{scope.alias('deprecated')}")
        lines.append("")
        if scope.modules["models"] in used:
            lines.append(f"from .. import models{scope.alias('models')}")
        if methods:
            lines.append(f"from .._operations import {module} as operations")
        lines += self._runtime_imports(used)
        title = f'"""The operations of ``client.{resource.attribute}``."""'
        return "\n".join([title, "", "from __future__ import annotations", "", *lines, ""])

    def _runtime_imports(self, used: set[str]) -> Iterator[str]:
        prefix, lower = self.half.prefix, self.half.prefix.lower()
        module = f"{lower}_" if lower else ""
        wrappers = [f"{prefix}WrappedResource", *(f"{prefix}{w.wrapper}" for w in self.wrappings)]
        found = {
            f"{module}paginator" if lower else "pages": [self.half.page],
            f"{module}raw": [w for w in wrappers if w == wrappers[0] or _has_methods(self, w)],
            f"{module}resource": [f"{prefix}Resource"],
            "operations": ["Upload"],
            "options": ["RequestOptions"],
            "unset": ["UNSET", "Unset"],
        }
        always = {*wrappers, f"{prefix}Resource"}
        for name, candidates in sorted(found.items()):
            needed = [each for each in candidates if each in used or each in always]
            if needed:
                yield import_names(f".._runtime.{name}", needed)


def _returned(class_name: str, argument: Expression) -> str:
    """Write the statement that returns what a class makes of an argument."""
    return laid_out(prefixed("return ", call(class_name, [argument])), _BODY_INDENT)


def _has_methods(module: _ModuleWriter, wrapper: str) -> bool:
    """Tell whether some resource has methods to be wrapped so."""
    return any(
        any(each.resources.values()) for each in module.wrappings if wrapper.endswith(each.wrapper)
    )


def _attributes(resource: Resource) -> Iterator[str]:
    for each in resource.walk():
        yield from (child.attribute for child in each.children)
        yield from (method.name for method in each.methods)
