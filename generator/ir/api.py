"""An API description, normalised: operations with all that they take and answer.

Every node is frozen and says in ``source`` where it stands in its document (``file#pointer``).
``others`` are the fields written there that no other field of the node says, as
:mod:`generator.ir.others` has them.
Source: OpenAPI 3.1.1 section 4.8 (schema of the OpenAPI description), which OpenAPI 3.0 documents
are lifted to.
"""

from __future__ import annotations

from typing import Literal

from generator.ir.others import Others
from generator.ir.schema import Json, Node, Schema

FORMAT_VERSION = 2
"""Version of the serialised form; raised with every change that a reader could notice."""

ParameterLocation = Literal["path", "query", "header", "cookie"]


class Parameter(Node, frozen=True, kw_only=True):
    """One parameter of an operation, with style and explode spelled out.

    ``media_type`` is set when the value is serialised by ``content`` instead of by ``style``.
    """

    name: str
    location: ParameterLocation
    schema: Schema
    required: bool = False
    style: str
    explode: bool = False
    allow_reserved: bool = False
    allow_empty_value: bool = False
    media_type: str | None = None
    deprecated: bool = False
    description: str | None = None
    others: Others = ()
    source: str


class Header(Node, frozen=True, kw_only=True):
    """A header of a response or of one part of a multipart body.

    ``style``, ``explode`` and ``media_type`` are as in a parameter that is sent in a header.
    """

    name: str
    schema: Schema | None = None
    required: bool = False
    style: str = "simple"
    explode: bool = False
    media_type: str | None = None
    deprecated: bool = False
    description: str | None = None
    others: Others = ()
    source: str


class Encoding(Node, frozen=True):
    """How one property of a form or multipart body is sent (OpenAPI, Encoding Object)."""

    property_name: str
    content_type: str | None = None
    style: str | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()
    others: Others = ()


class MediaType(Node, frozen=True, kw_only=True):
    """A body in one media type."""

    media_type: str
    schema: Schema | None = None
    encoding: tuple[Encoding, ...] = ()
    others: Others = ()
    source: str


class RequestBody(Node, frozen=True, kw_only=True):
    """The body of a request: one schema for each media type it may be sent in."""

    content: tuple[MediaType, ...] = ()
    required: bool = False
    description: str | None = None
    others: Others = ()
    source: str


class Response(Node, frozen=True, kw_only=True):
    """What one status (``200``, ``2XX`` or ``default``) answers; links are among ``others``."""

    status: str
    description: str
    content: tuple[MediaType, ...] = ()
    headers: tuple[Header, ...] = ()
    others: Others = ()
    source: str


class SecurityRequirement(Node, frozen=True):
    """One alternative: all of these (scheme name, scopes) together; empty: no credentials."""

    schemes: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Callback(Node, frozen=True, kw_only=True):
    """A request that the API makes to its client: a callback of an operation, or a webhook.

    ``expression`` is the runtime expression of the URL, None for webhooks.
    """

    name: str
    expression: str | None = None
    operation: Operation
    others: Others = ()


class Operation(Node, frozen=True, kw_only=True):
    """One HTTP method on one path.

    ``security`` is that of the document unless the operation ``has_own_security``.
    """

    method: str
    path: str
    operation_id: str | None = None
    summary: str | None = None
    description: str | None = None
    tags: tuple[str, ...] = ()
    deprecated: bool = False
    parameters: tuple[Parameter, ...] = ()
    request_body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    security: tuple[SecurityRequirement, ...] = ()
    has_own_security: bool = False
    servers: tuple[Server, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    others: Others = ()
    source: str

    @property
    def key(self) -> str:
        """What identifies the operation in every version of the API: ``GET /path``."""
        return f"{self.method} {self.path}"


class ServerVariable(Node, frozen=True):
    """A variable in a server URL."""

    name: str
    default: str
    enum: tuple[str, ...] = ()
    description: str | None = None
    others: Others = ()


class Server(Node, frozen=True):
    """A base URL, possibly a template."""

    url: str
    description: str | None = None
    variables: tuple[ServerVariable, ...] = ()
    others: Others = ()


class SecurityScheme(Node, frozen=True, kw_only=True):
    """How a caller proves who it is (OpenAPI, Security Scheme Object).

    ``location`` and ``parameter_name`` are set for ``apiKey``, ``scheme`` for ``http``. ``detail``
    keeps the scheme as it was written, flows and scopes included.
    """

    name: str
    type: str
    scheme: str | None = None
    location: str | None = None
    parameter_name: str | None = None
    description: str | None = None
    detail: Json = None
    source: str


class ApiFrame(Node, frozen=True, kw_only=True):
    """All of an API description but its operations.

    ``schemas`` holds every schema that its webhooks refer to, directly or not.
    """

    title: str
    version: str
    description: str | None = None
    dialect: str
    provenance: Json = None
    servers: tuple[Server, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    webhooks: tuple[Callback, ...] = ()
    schemas: tuple[tuple[str, Schema], ...] = ()
    others: Others = ()


class Api(Node, frozen=True, kw_only=True):
    """A whole API description.

    ``schemas`` holds every schema that something refers to, in the order of their targets.
    """

    title: str
    version: str
    description: str | None = None
    dialect: str
    provenance: Json = None
    servers: tuple[Server, ...] = ()
    security_schemes: tuple[SecurityScheme, ...] = ()
    operations: tuple[Operation, ...] = ()
    webhooks: tuple[Callback, ...] = ()
    schemas: tuple[tuple[str, Schema], ...] = ()
    others: Others = ()
