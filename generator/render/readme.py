"""What the README of a package tells of its API, whatever the API's version."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.ir.api import SecurityScheme
from generator.ir.client_model import ClientModel, Method, Resource
from generator.ir.operation_types import body_kind
from generator.ir.types import Type
from generator.render.example_calls import Examples, examples_of, is_paged
from generator.render.example_services import ExampleService, example_service


@dataclass(frozen=True, slots=True)
class Readme:
    """What a README tells of an API.

    ``operations`` is how many there are, ``examples`` are calls of some, ``service`` is one to
    implement, ``refused`` the condition on which its server refuses ``credentials``, empty where
    the API asks for none. ``version`` is the way to a resource that has one endpoint version only,
    empty where there are no several. The others say which parts of a README apply.
    """

    operations: int
    examples: Examples
    service: ExampleService | None
    refused: str
    version: str
    has_deprecated: bool
    has_files: bool
    has_objects: bool
    has_streams: bool
    has_pages: bool
    has_page_numbers: bool
    engages_cursors: bool
    has_request_id: bool


def readme_of(model: ClientModel) -> Readme:
    """Give what the README of a package tells of its API."""
    methods = [method for _, method in model.methods()]
    listings = [method.listing for method in methods if method.listing is not None]
    examples = examples_of(model)
    listing = examples.listing
    return Readme(
        operations=len({method.operation.key for method in methods}),
        examples=examples,
        service=example_service(model, listing.call.resource if listing is not None else ""),
        refused=_refused(model.security_schemes),
        version=_version(model),
        has_deprecated=any(method.operation.deprecated for method in methods),
        has_files=any(map(_takes_files, methods)),
        has_objects=any(map(_takes_objects, methods)),
        has_streams=any(map(_is_streamed, methods)),
        has_pages=any(map(is_paged, listings)),
        has_page_numbers=any(each.page for each in listings),
        engages_cursors=any(each.empty_cursor for each in listings),
        has_request_id=bool(model.settings.responses.request_id_header),
    )


def _refused(schemes: Sequence[SecurityScheme]) -> str:
    """Write the condition on which credentials for the first of some schemes are refused."""
    if not schemes:
        return ""
    kind, name = schemes[0].type, (schemes[0].scheme or "").lower()
    if kind == "apiKey":
        return '"the-key" not in credentials.api_keys.values()'
    if kind == "mutualTLS":
        return "not credentials.schemes"
    member = "password" if kind == "http" and name == "basic" else "token"
    return f'credentials.{member} != "the-{member}"'


def _version(model: ClientModel) -> str:
    """Give the way to a resource that has one endpoint version only, empty without any."""
    versions = [each.path for each in _walk(model) if each.version is not None]
    shortest = min(versions, key=lambda path: (len(path), path), default=())
    return ".".join(("client", *shortest)) if shortest else ""


def _walk(model: ClientModel) -> Iterator[Resource]:
    for resource in model.resources:
        yield from resource.walk()


def _takes_objects(method: Method) -> bool:
    whole = (method.body.type,) if method.body is not None and method.whole_body else ()
    return any(map(_has_objects, (*(each.type for each in method.arguments), *whole)))


def _has_objects(type_: Type) -> bool:
    return type_.kind == "object" or any(map(_has_objects, type_.arguments))


def _takes_files(method: Method) -> bool:
    if method.body is None:
        return False
    scalars = {method.body.type.scalar, *(each.type.scalar for each in method.arguments)}
    return "bytes" in scalars


def _is_streamed(method: Method) -> bool:
    kinds = (body_kind(each.media_type) for each in method.responses if each.media_type)
    return any(kind in ("text", "binary") for kind in kinds)
