"""An API description, normalised: operations with all that they take and answer.

Every node is frozen and says in ``source`` where it stands in its document (``file#pointer``).
Source: OpenAPI 3.1.1 section 4.8 (schema of the OpenAPI description), which OpenAPI 3.0 documents
are lifted to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.ir.schema import Json, Schema

FORMAT_VERSION = 1
"""Version of the serialised form; raised with every change that a reader could notice."""

ParameterLocation = Literal["path", "query", "header", "cookie"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an operation, with style and explode spelled out.

    ``media_type`` is set when the value is serialised by ``content`` instead of by ``style``.
    """

    name: str
    location: ParameterLocation
    schema: Schema
    required: bool
    style: str
    explode: bool
    allow_reserved: bool
    media_type: str | None
    deprecated: bool
    description: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Encoding:
    """How one property of a form or multipart body is sent (OpenAPI, Encoding Object)."""

    property_name: str
    content_type: str | None
    style: str | None
    explode: bool | None


@dataclass(frozen=True, slots=True)
class MediaType:
    """A body in one media type."""

    media_type: str
    schema: Schema | None
    encoding: tuple[Encoding, ...]
    source: str


@dataclass(frozen=True, slots=True)
class RequestBody:
    """The body of a request: one schema for each media type it may be sent in."""

    content: tuple[MediaType, ...]
    required: bool
    description: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Header:
    """A response header."""

    name: str
    schema: Schema | None
    required: bool
    description: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Response:
    """What one status (``200``, ``2XX`` or ``default``) answers."""

    status: str
    description: str
    content: tuple[MediaType, ...]
    headers: tuple[Header, ...]
    source: str


@dataclass(frozen=True, slots=True)
class SecurityRequirement:
    """One alternative: all of these (scheme name, scopes) together; empty: no credentials."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Callback:
    """A request that the API makes to its client: a callback of an operation, or a webhook.

    ``expression`` is the runtime expression of the URL, None for webhooks.
    """

    name: str
    expression: str | None
    operation: Operation


@dataclass(frozen=True, slots=True)
class Operation:
    """One HTTP method on one path."""

    method: str
    path: str
    operation_id: str | None
    summary: str | None
    description: str | None
    tags: tuple[str, ...]
    deprecated: bool
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...]
    servers: tuple[Server, ...]
    callbacks: tuple[Callback, ...]
    source: str

    @property
    def key(self) -> str:
        """What identifies the operation in every version of the API: ``GET /path``."""
        return f"{self.method} {self.path}"


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable in a server URL."""

    name: str
    default: str
    enum: tuple[str, ...]
    description: str | None


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL, possibly a template."""

    url: str
    description: str | None
    variables: tuple[ServerVariable, ...]


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """How a caller proves who it is (OpenAPI, Security Scheme Object).

    ``location`` and ``parameter_name`` are set for ``apiKey``, ``scheme`` for ``http``. ``detail``
    keeps the scheme as it was written, flows and scopes included.
    """

    name: str
    type: str
    scheme: str | None
    location: str | None
    parameter_name: str | None
    description: str | None
    detail: Json
    source: str


@dataclass(frozen=True, slots=True)
class Api:
    """A whole API description.

    ``schemas`` holds every schema that something refers to, in the order of their targets.
    """

    title: str
    version: str
    description: str | None
    dialect: str
    provenance: Json
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Callback, ...]
    schemas: tuple[tuple[str, Schema], ...]
