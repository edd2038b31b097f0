"""What the README of a package says that depends on its API."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir.client_model import ClientModel, Method, Resource
from generator.render.construction import construction
from generator.render.metadata import api_name, distribution_version
from generator.render.prose import paragraph, prose

_WIDTH = 120


def readme_values(model: ClientModel) -> dict[str, object]:
    """Give the values of the README's template."""
    operations = len({method.operation.key for _, method in model.methods()})
    about = (
        f"A typed Python client of the {api_name(model)}, version {paragraph(model.version)}:"
        f" {operations} operations, generated from its OpenAPI document."
    )
    return {
        "version": distribution_version(model.version),
        "about": prose(about, _WIDTH),
        "provenance": model.provenance,
        "construct": construction(model).example,
        "example": _example(model),
        "versions": _versions_told(model),
        "resources": [_resource_line(each) for each in model.resources],
    }


def _example(model: ClientModel) -> str:
    """Give a call that needs no arguments, a listing if there is one."""
    calls = sorted(
        (method.name != "list", len(resource.path), _call(resource, method))
        for resource, method in model.methods()
        if method.operation.method == "GET"
        and not method.operation.deprecated
        and not any(each.required for each in method.arguments)
    )
    return calls[0][2] if calls else ""


def _call(resource: Resource, method: Method) -> str:
    return ".".join(("client", *resource.path, f"{method.name}()"))


def _resource_line(resource: Resource) -> str:
    names = ", ".join(f"`{name}`" for name in sorted(_method_names(resource)))
    line = prose(f"`client.{resource.attribute}`: {names}", _WIDTH - 2)
    return line.replace("\n", "\n  ")


def _versions_told(model: ClientModel) -> str:
    """Say how endpoint versions are reached; nothing where there is one of each endpoint."""
    versions = [each.path for each in _walk(model) if each.version is not None]
    if not versions:
        return ""
    example = ".".join(("client", *min(versions, key=len)))
    told = (
        "Where there are several versions of an endpoint, its plain name means the newest; each is"
        f" reached under its own name, such as `{example}`."
    )
    return prose(told, _WIDTH)


def _walk(model: ClientModel) -> Iterator[Resource]:
    for resource in model.resources:
        yield from resource.walk()


def _method_names(resource: Resource) -> Iterator[str]:
    """Give the methods below a top-level resource, without those of one endpoint version only."""
    if resource.version is None:
        yield from (".".join((*resource.path[1:], method.name)) for method in resource.methods)
        for child in resource.children:
            yield from _method_names(child)
