"""Resource modules: the methods of one top-level namespace and of all that hangs from it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from jinja2 import Environment

from generator.ir.client_model import ClientModel, Method, Resource
from generator.ir.python_types import PLAIN_MODULES, Annotator
from generator.render.methods import MethodText, MethodWriter

_RUNTIME_TYPES = {
    "datetime": "UtcDateTime",
    "open float": "UnknownNumber",
    "open integer": "UnknownInteger",
    "open object": "UnknownObject",
    "open string": "UnknownString",
}


_HEADER = '"""{title}."""\n\nfrom __future__ import annotations\n'
_RUNTIME_IMPORTS = {
    "client": ("Resource",),
    "models": tuple(sorted(_RUNTIME_TYPES.values())),
    "operations": ("Encoding", "Operation", "Parameter", "RequestBody", "Response", "Upload"),
    "unset": ("UNSET", "Unset"),
}


@dataclass(frozen=True, slots=True)
class ResourceText:
    """A resource class: its name, what it is reached by, its methods and the resources it leads to."""

    class_name: str
    qualified: str
    methods: tuple[MethodText, ...]
    children: tuple[Resource, ...]


def resource_module(resource: Resource, model: ClientModel, environment: Environment) -> str:
    """Give the source of the module of a top-level resource, not yet formatted."""
    modules = _module_names(resource)
    writer = MethodWriter(
        visible=Annotator(model.class_names, modules, {"argument bytes": "Upload"}),
        runtime=Annotator(model.class_names, modules, _RUNTIME_TYPES),
        settings=model.settings,
    )
    classes = [_resource(each, writer, model) for each in resource.walk()]
    operations = {method.constant: method for each in classes for method in each.methods}
    body = environment.get_template("client/resource.py.jinja").render(
        title=_title(resource), classes=classes, operations=list(operations.values())
    )
    return "\n".join([_HEADER.format(title=_title(resource)), *_imports(body, modules), body])


def _resource(resource: Resource, writer: MethodWriter, model: ClientModel) -> ResourceText:
    return ResourceText(
        class_name=resource.class_name,
        qualified=".".join(("client", *resource.path)),
        methods=tuple(map(writer.write, resource.methods)),
        children=resource.children,
    )


def _module_names(resource: Resource) -> Mapping[str, str]:
    """Give the names to import modules under: with an underscore where a resource has an attribute of that name."""
    attributes = {each.attribute for each in resource.walk()}
    attributes |= {method.name for each in resource.walk() for method in each.methods}
    return {
        module: f"_{name}" if name in attributes else name
        for module, name in PLAIN_MODULES.items()
    }


def _imports(body: str, modules: Mapping[str, str]) -> Iterator[str]:
    """Give the imports that ``body`` needs."""
    used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    for module, name in sorted(modules.items()):
        if name in used and module != "models":
            yield f"import {module}" if module == name else f"import {module} as {name}"
    yield "from typing import Final\n"
    if modules["models"] in used:
        alias = "" if modules["models"] == "models" else f" as {modules['models']}"
        yield f"from .. import models{alias}"
    for module, names in _RUNTIME_IMPORTS.items():
        needed = [name for name in names if name in used]
        if needed:
            yield f"from .._runtime.{module} import {', '.join(needed)}"


def _title(resource: Resource) -> str:
    return resource.attribute.replace("_", " ").strip().capitalize()
