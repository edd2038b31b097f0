"""What was sent to a mock, as tests look at it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final

from ..server.messages import Arguments, HTTPError, HttpRequest
from ..server.server import Routed, Server
from ..unset import UNSET
from .differences import shown
from .replies import ConnectionFault, Reply

_HIDDEN: Final = "<hidden>"
_CREDENTIALS: Final = frozenset({"authorization", "proxy-authorization", "cookie"})


class SentHeaders(Mapping[str, str]):
    """The headers of a request, looked up in any case; values of one name are joined by commas.

    Those that carry credentials are not shown.
    """

    def __init__(self, request: HttpRequest, secret: frozenset[str]) -> None:
        self._secret = secret
        self._values: dict[str, str] = {}
        for name, text in request.headers:
            self._values[name] = ", ".join((*filter(None, [self._values.get(name)]), text))

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return repr(
            {name: _HIDDEN if name in self._secret else each for name, each in self._values.items()}
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedCall:
    """A request that reached a mock.

    `name` is the client's method (``charge_points.list``, ``charge_points.v1_0.list`` for one that
    has a newer endpoint version), `id` that of a service (``charge_points.list_v2_0``); both are
    None for a request that no operation is there for. `method` and `url_path` are those of HTTP.
    `path`, `query`, `header` and `cookie` are the parameters by their names in the description,
    `body` the body: JSON values as the server decoded them, for other bodies text or bytes, UNSET
    without one. If the server could not decode the arguments, there are no parameters and `body` is
    bytes. `status` is that of the answer, None where a simulated `fault` of the connection kept it
    from the client.
    """

    name: str | None
    id: str | None
    method: str
    url_path: str
    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    header: Mapping[str, Any] = field(default_factory=dict)
    cookie: Mapping[str, Any] = field(default_factory=dict, repr=False)
    body: Any = UNSET
    headers: SentHeaders
    request: HttpRequest = field(repr=False)
    status: int | None
    fault: ConnectionFault | None = None

    def __str__(self) -> str:
        """Return the call in a line, without headers."""
        outcome = self.status if self.fault is None else self.fault.value
        given = (f" {place}={shown(each)}" for place, each in self._arguments() if each)
        body = "" if self.body is UNSET else f" body={shown(self.body)}"
        name = self.name or "no operation"
        return f"{name} ({self.method} {self.url_path}){''.join(given)}{body} -> {outcome}"

    def _arguments(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        # The path says what its parameters are.
        yield "query", self.query


def recorded_call(
    server: Server,
    name: str | None,
    request: HttpRequest,
    routed: Routed | None,
    reply: Reply,
    secret: frozenset[str],
) -> RecordedCall:
    """Return the record of a request to a method and its reply.

    The headers called `secret` are not shown.
    """
    arguments = Arguments() if routed is None else _arguments(server, routed)
    values = arguments.values.items() if arguments else ()
    places: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "header": {}, "cookie": {}}
    for (place, parameter), value in values:
        places[place][parameter] = value
    return RecordedCall(
        name=name,
        id=routed.operation.id if routed else None,
        method=request.method,
        url_path=request.path,
        **places,
        body=arguments.body if arguments else request.body,
        headers=SentHeaders(request, secret),
        request=request,
        status=reply.response.status if reply.fault is None else None,
        fault=reply.fault,
    )


def secret_headers(schemes: Mapping[str, Any]) -> frozenset[str]:
    """Return the headers that carry credentials, by Security Scheme Objects, in lower case."""
    keys = (each for each in schemes.values() if each.get("in") == "header")
    return frozenset(each["name"].lower() for each in keys) | _CREDENTIALS


def _arguments(server: Server, routed: Routed) -> Arguments | None:
    try:
        return server.arguments(routed)
    except HTTPError:
        return None


class CallLog:
    """The calls in the order of their answers; threads may share it."""

    def __init__(self) -> None:
        self._calls: list[RecordedCall] = []
        self._lock = Lock()

    def add(self, call: RecordedCall) -> None:
        """Record a call."""
        with self._lock:
            self._calls.append(call)

    def all(self) -> tuple[RecordedCall, ...]:
        """Return what was recorded so far."""
        with self._lock:
            return tuple(self._calls)

    def clear(self) -> None:
        """Forget all calls."""
        with self._lock:
            self._calls.clear()
