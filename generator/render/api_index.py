"""The list of all methods of a client, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir.client_model import ClientModel, Event, Method, Resource
from generator.ir.python_types import Annotator
from generator.ir.surface import body_annotation
from generator.render.markdown import code_span
from generator.render.templates import rendered

_MODULES = {"models": "models", "datetime": "datetime"}


def api_index(model: ClientModel, module: str) -> str:
    """Give the text that lists every method of the client of ``model``, which is in ``module``."""
    annotator = Annotator(model.class_names, _MODULES)
    return rendered(
        "package/api.md.jinja",
        module=module,
        sections=list(_sections(model, annotator)),
        events=list(map(_event, model.events)),
        has_listings=any(method.listing is not None for _, method in model.methods()),
    )


def _sections(model: ClientModel, annotator: Annotator) -> Iterator[tuple[str, list[str]]]:
    """Give the way to each resource that has methods, with a line for each of them."""
    for resource in _resources(model.resources):
        way = ".".join(("client", *resource.path))
        if resource.methods:
            yield way, [_line(way, each, annotator) for each in resource.methods]


def _resources(resources: tuple[Resource, ...]) -> Iterator[Resource]:
    """Give resources, each before those inside of it."""
    for resource in resources:
        yield resource
        yield from _resources(resource.children)


def _line(way: str, method: Method, annotator: Annotator) -> str:
    call = code_span(f"{way}.{method.name}({', '.join(_arguments(method))})")
    result = code_span(_result(method, annotator))
    return f"{call} → {result}, {code_span(method.operation.key)}{_deprecation(method)}"


def _arguments(method: Method) -> Iterator[str]:
    """Give arguments as a signature has them: those of the path by position, the others by name."""
    named = [
        (each.required, str(each.name)) for each in method.arguments if each.location != "path"
    ]
    if method.whole_body and method.body is not None:
        named.append((method.body.required, "body"))
    yield from (str(each.name) for each in method.arguments if each.location == "path")
    yield from ["*"] if named else []
    yield from (name for required, name in named if required)
    yield from (f"{name}=..." for required, name in named if not required)


def _result(method: Method, annotator: Annotator) -> str:
    if method.listing is None:
        return body_annotation(method, annotator)
    return f"Page[{annotator.annotation(method.listing.item, 'result')}]"


def _deprecation(method: Method) -> str:
    if not method.operation.deprecated:
        return ""
    instead = f": {code_span(method.replacement)} replaces it" if method.replacement else ""
    return f"; **deprecated**{instead}"


def _event(event: Event) -> str:
    deprecated = "; **deprecated**" if event.deprecated else ""
    return f"{code_span(event.type)} → {code_span(f'models.{event.class_name}')}{deprecated}"
