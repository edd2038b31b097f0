"""The public surface of a client package as sorted text: what its users can name.

One line for each class, field, enum, method, argument and result, so that two versions compare line
by line. Source of the idea: kiota's PublicAPIExportService.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from generator.ir.client_model import ClientModel, Method, Resource
from generator.ir.model_modules import ClassDefinition
from generator.ir.python_types import Annotator, literal
from generator.ir.types import ANY


def surface_text(model: ClientModel) -> str:
    """Give the surface of ``model``, a line each, sorted, ending with a line end."""
    lines = sorted({*_class_lines(model), *_method_lines(model)})
    return "\n".join(lines) + "\n"


def result_annotation(method: Method, annotator: Annotator, page: str = "Page") -> str:
    """Annotate what a method gives: a ``page`` of a listing, else what a response holds."""
    body = body_annotation(method, annotator)
    if method.listing is None:
        return body
    return f"{page}[{annotator.annotation(method.listing.item, 'result')}, {body}]"


def body_annotation(method: Method, annotator: Annotator) -> str:
    """Annotate what any of the successful responses of a method holds."""
    types = [response.type for response in method.responses if response.type is not None]
    texts = dict.fromkeys(
        annotator.annotation(replace(type_, nullable=False), "result") for type_ in types
    )
    if annotator.annotation(ANY, "result") in texts:
        return annotator.annotation(ANY, "result")
    is_nullable = len(types) < len(method.responses) or any(each.nullable for each in types)
    texts |= {"None": None} if is_nullable or not texts else {}
    return " | ".join(texts)


def _class_lines(model: ClientModel) -> Iterator[str]:
    annotator = Annotator(model.class_names)
    for module in model.modules:
        for definition in module.classes:
            yield from _definition_lines(definition, annotator)
        for alias, name in module.aliases:
            yield f"alias {alias} = {name}"


def _definition_lines(definition: ClassDefinition, annotator: Annotator) -> Iterator[str]:
    name = definition.name
    if definition.enum is not None:
        values = " | ".join(sorted(map(literal, definition.enum.values)))
        yield f"enum {name} = {values}"
        return
    yield f"class {name}"
    for each in definition.fields:
        type_ = annotator.annotation(each.field.type, "field")
        need = "required" if each.field.required else "optional"
        yield f"field {name}.{each.name}: {type_} ({need}, {each.field.name!r})"


def _method_lines(model: ClientModel) -> Iterator[str]:
    annotator = Annotator(model.class_names)
    for resource, method in model.methods():
        name = f"client.{qualified_name(resource, method)}"
        yield f"method {name} [{literal(method.operation.key)[1:-1]}]"
        yield f"result {name}: {result_annotation(method, annotator)}"
        for each in method.arguments:
            type_ = annotator.annotation(each.type, "argument")
            need = "required" if each.required else "optional"
            sent = f"{each.location} {each.wire_name!r}"
            yield f"argument {name}({each.name}): {type_} ({need}, {sent})"
        if method.whole_body and method.body is not None:
            need = "required" if method.body.required else "optional"
            type_ = annotator.annotation(method.body.type, "argument")
            yield f"argument {name}(body): {type_} ({need}, body)"


def qualified_name(resource: Resource, method: Method) -> str:
    """Give a method's name from the client on, for example ``evses.v2_0.list``."""
    return ".".join((*resource.path, method.name))
