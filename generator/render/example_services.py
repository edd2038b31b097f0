"""An operation to show how a server implements one, and how a test is given what it reads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ir.client_model import Argument, ClientModel, Method, Resource
from generator.ir.python_types import Annotator
from generator.ir.service_names import service_methods
from generator.ir.surface import body_annotation
from generator.render.example_values import ExampleValues, imports_of
from generator.render.methods import declared_arguments
from generator.render.serving import service_exports

_KEYS = ("integer", "string", "uuid")
_PLAIN = ("boolean", "integer", "string")
_MODULES = {"models": "models"}


@dataclass(frozen=True, slots=True)
class ExampleService:
    """An operation that gives what its path identifies.

    ``class_name`` and ``method`` are those of the server, ``client_method`` the way to it from the
    client on. ``declared`` are the arguments of the server's method. ``arguments`` are those of the
    path, as pairs of a name and an annotation, ``values`` the code of a value for each, ``imports``
    what these need. ``model`` is the model that it gives.
    """

    class_name: str
    method: str
    client_method: str
    declared: tuple[str, ...]
    arguments: tuple[tuple[str, str], ...]
    values: tuple[str, ...]
    imports: tuple[str, ...]
    model: str

    @property
    def key(self) -> str:
        """What identifies a thing, as code."""
        names = [name for name, _ in self.arguments]
        return names[0] if len(names) == 1 else f"({', '.join(names)})"

    @property
    def key_type(self) -> str:
        """The annotation of that."""
        types = [annotation for _, annotation in self.arguments]
        return types[0] if len(types) == 1 else f"tuple[{', '.join(types)}]"

    @property
    def names(self) -> tuple[str, ...]:
        """What it needs of the package."""
        has_optional = any("UNSET" in each for each in self.declared)
        return ("UNSET", "Unset", "models") if has_optional else ("models",)


def example_service(model: ClientModel, preferred: str) -> ExampleService | None:
    """Choose the plainest operation of those that can be shown, at best one of ``preferred``.

    That is the way to a resource, as in ``client.charge_points``.
    """
    candidates = [
        (resource, method)
        for resource, method in model.methods()
        if resource.version is None and _can_be_shown(method)
    ]
    if not candidates:
        return None
    resource, method = min(candidates, key=lambda each: _order(each[0], each[1], preferred))
    return _shown(model, resource, method)


def _can_be_shown(method: Method) -> bool:
    """Tell whether an operation only reads what its path identifies, and that is a model."""
    types = [each.type for each in method.responses]
    is_of_model = len(types) == 1 and types[0] is not None and types[0].kind == "object"
    reads = method.operation.method == "GET" and not method.operation.deprecated
    path = [each for each in method.arguments if each.location == "path"]
    others = [each for each in method.arguments if each.location != "path"]
    return (
        reads
        and method.listing is None
        and is_of_model
        and bool(path)
        and all(each.type.scalar in _KEYS for each in path)
        and all(_is_plain(each) for each in others)
    )


def _is_plain(argument: Argument) -> bool:
    """Tell whether an argument may be left out, and needs no import but that of models."""
    types = [argument.type, *argument.type.arguments]
    plain = all(each.kind in ("enum", "list") or each.scalar in _PLAIN for each in types)
    return not argument.required and plain


def _order(resource: Resource, method: Method, preferred: str) -> tuple[bool, bool, int, int, str]:
    way = _way(resource, method)
    is_other = not way.startswith(f"{preferred.removeprefix('client.')}.")
    return is_other, method.name != "get", way.count("."), len(method.arguments), way


def _way(resource: Resource, method: Method) -> str:
    return ".".join((*resource.path, method.name))


def _shown(model: ClientModel, resource: Resource, method: Method) -> ExampleService:
    top = next(each for each in model.resources if each.attribute == resource.path[0])
    names = {each.operation.key: name for name, each in service_methods(top).items()}
    exports = service_exports([each.class_name for each in model.resources])
    annotator = Annotator(model.class_names, _MODULES)
    path = [each for each in method.arguments if each.location == "path"]
    keys = tuple((str(each.name), annotator.annotation(each.type, "argument")) for each in path)
    return ExampleService(
        class_name=exports[top.class_name],
        method=names[method.operation.key],
        client_method=_way(resource, method),
        declared=tuple(declared_arguments(method, annotator)),
        arguments=keys,
        values=tuple(_values(model, path)),
        imports=tuple(sorted({line for each in path for line in imports_of(each.type)})),
        model=body_annotation(method, Annotator(model.class_names)),
    )


def _values(model: ClientModel, path: Sequence[Argument]) -> Iterator[str]:
    """Write a value for each argument; those that are shown have one."""
    values = ExampleValues(model)
    for each in path:
        yield values.of(each.type, str(each.name)) or "..."
