"""What the README of a package says that depends on its API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir.client_model import ClientModel, Method, Resource
from generator.render.prose import paragraph, prose

_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Readme:
    """What a README tells of operations: how many there are, and how some are called.

    ``example`` is a call that needs no arguments, ``versions`` says how endpoint versions are
    reached; both may be empty. ``resources`` are lines on what each namespace has.
    """

    operations: int
    example: str
    versions: str
    resources: tuple[str, ...]


def readme_of(model: ClientModel) -> Readme:
    """Give what the README of a package tells of its operations."""
    return Readme(
        operations=len({method.operation.key for _, method in model.methods()}),
        example=_example(model),
        versions=_versions_told(model),
        resources=tuple(map(_resource_line, model.resources)),
    )


def about(api: str, version: str, readme: Readme) -> str:
    """Give the paragraph that says what a package is: a client of ``api`` in a version."""
    told = (
        f"A typed Python client of the {api}, version {paragraph(version)}:"
        f" {readme.operations} operations, generated from its OpenAPI document."
    )
    return prose(told, _WIDTH)


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
