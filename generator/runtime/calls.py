"""A call before it is sent: its request, and what may be told of it."""

import os
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeVar

from .auth import authorize
from .bodies import with_members
from .configuration import Configuration
from .errors import Exchange
from .operations import Operation, RequestBody
from .options import RequestOptions, merged_options
from .request import Request, build_request
from .servers import expand_server

T = TypeVar("T")

_JSON: Final = (RequestBody("application/json"),)


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """A call of an operation that gives T; the request is still without credentials."""

    operation: Operation[T]
    request: Request
    options: RequestOptions

    def asking(self, request: Request) -> "Call[T]":
        """Return the same call with another request."""
        return replace(self, request=request)


def prepare(
    configuration: Configuration,
    operation: Operation[T],
    options: RequestOptions,
    arguments: tuple[object, ...],
    body: object,
) -> Call[T]:
    """Return the call of `operation`.

    `arguments` has one value for each parameter, in their order; UNSET leaves a parameter, a body
    or a member of the body out. Raises TypeError for options that do not exist, ValueError and
    InvalidArgumentError for values that cannot be.
    """
    subject = f"{operation.method} {operation.path}"
    merged = merged_options(configuration.options, options, subject)
    extra = merged.get("extra_body")
    if extra:
        body = with_members(body, extra)
        operation = operation if operation.bodies else replace(operation, bodies=_JSON)
    base_url = configuration.base_url
    if operation.server is not None and configuration.server_variables is not None:
        base_url = expand_server(operation.server, configuration.server_variables)
    request = build_request(base_url, operation, arguments, body)
    return Call(operation, _with_query(request, merged), merged)


def _with_query(request: Request, options: RequestOptions) -> Request:
    extra = options.get("extra_query")
    return request.with_query(extra) if extra else request


def finished(call: Call[Any], configuration: Configuration) -> Request:
    """Return the request as it is sent: with credentials and the headers of every request."""
    request = call.request.with_header("User-Agent", configuration.user_agent)
    request = authorize(request, call.operation.security, configuration.credentials)
    extra = call.options.get("extra_headers")
    return request.with_headers(extra) if extra else request


def exchange_of(call: Call[Any], configuration: Configuration) -> Exchange:
    """Return what may be told of the call, under a new correlation id."""
    request = call.request
    secrets = configuration.secrets
    return Exchange(request.method, request.url, request.path, secrets, os.urandom(4).hex())
