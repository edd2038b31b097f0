"""A call before it is sent: its request, and what may be told of it."""

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final, Generic, TypeVar
from urllib.parse import quote

from .auth import authorize, worth_hiding
from .bodies import with_members
from .configuration import Configuration
from .errors import Exchange
from .operations import Operation, RequestBody
from .options import RequestOptions, merged_options
from .request import Request, build_request
from .servers import expand_server

T = TypeVar("T")

JSON_BODY: Final = (RequestBody("application/json"),)
_SECRET_HEADER: Final = re.compile(
    r"(?:authorization|cookie|key|token|secret|password|signature)$", re.IGNORECASE
)
_SECRET_PARAMETER: Final = re.compile(
    r"(?:(?:api|access)[_-]?key|token|secret|password|signature)$", re.IGNORECASE
)
# A part may be a word such as Bearer, which messages have too.
_SHORTEST_PART: Final = 8


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """A call of an operation that gives T; the request is still without credentials."""

    operation: Operation[T]
    request: Request
    options: RequestOptions = field(repr=False)

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
        operation = operation if operation.bodies else replace(operation, bodies=JSON_BODY)
    base_url = configuration.base_url
    if operation.server is not None and configuration.server_variables is not None:
        base_url = expand_server(operation.server, configuration.server_variables)
    request = build_request(base_url, operation, arguments, body)
    query = merged.get("extra_query")
    if query:
        request = request.with_query(query, operation.parameters)
    return Call(operation, request, merged)


def finished(call: Call[Any], configuration: Configuration, headers: Mapping[str, str]) -> Request:
    """Return the request as it is sent: with credentials, `headers`, and what the caller adds."""
    request = call.request.with_header("User-Agent", configuration.user_agent)
    request = authorize(request, call.operation.security, configuration.credentials)
    request = request.with_headers(headers)
    extra = call.options.get("extra_headers")
    return request.with_headers(extra) if extra else request


def exchange_of(call: Call[Any], configuration: Configuration) -> Exchange:
    """Return what may be told of the call, under a new correlation id."""
    request = call.request
    secrets = worth_hiding((*configuration.secrets, *_given_secrets(call.options)))
    id_here, id_header = os.urandom(4).hex(), configuration.envelope.request_id_header
    exchange = Exchange(request.method, "", request.path, secrets, id_here, id_header)
    # A server may repeat a key in the link to the next page.
    shown = replace(request, query=exchange.hide_secrets(request.query))
    return replace(exchange, url=shown.url)


def _given_secrets(options: RequestOptions) -> Iterator[str]:
    """Give the secrets among the headers and parameters that the caller adds to a request."""
    for name, value in options.get("extra_headers", {}).items():
        if _SECRET_HEADER.search(name):
            parts = re.split(r"[\s;,=]+", value)
            yield from (value, *(part for part in parts if len(part) >= _SHORTEST_PART))
    for name, given in options.get("extra_query", {}).items():
        if _SECRET_PARAMETER.search(name) and isinstance(given, str):
            yield from (given, quote(given, safe=""))
