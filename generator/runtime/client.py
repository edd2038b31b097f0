"""The base of the generated clients and of the resources that hang from them."""

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Final, Protocol, Self, TypeVar

from .auth import Credential, authorize
from .errors import ErrorEnvelope, Exchange
from .operations import Operation
from .reading import interpret
from .request import build_request
from .servers import check_base_url, expand_server
from .unset import UNSET, Unset

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

DEFAULT_TIMEOUT: Final = 30.0


class Call(Protocol):
    """Calls an operation; what every resource is given."""

    def __call__(
        self,
        operation: Operation[T],
        arguments: tuple[object, ...] = (),
        body: object = UNSET,
        *,
        media_type: str | None = None,
        timeout: "float | httpx2.Timeout | Unset | None" = UNSET,
    ) -> T:
        """See `BaseClient._call`."""
        ...


class Resource:
    """The base of a group of operations."""

    __slots__ = ("_call",)

    def __init__(self, call: Call) -> None:
        self._call = call


class BaseClient:
    """What every generated client does: hold the connection, call operations, close.

    `base_url` is what the paths of the operations are appended to. `credentials` are keyed by the
    name of their security scheme. `timeout` is in seconds, for each of connecting, sending, and
    waiting for data; None waits for ever. An `http_client` that is given is used as it is and not
    closed. With `server_variables`, an operation that has a server of its own is sent there, the
    variables of its URL filled in. A `strict` client raises ResponseMismatchError where others
    warn.

    Raises ValueError for a base URL that is not an absolute http(s) URL or has credentials in it.
    """

    _error_envelope: ClassVar[ErrorEnvelope] = ErrorEnvelope()
    _user_agent: ClassVar[str] = "python-openapi-client"

    def __init__(
        self,
        base_url: str,
        credentials: Mapping[str, Credential],
        *,
        timeout: "float | httpx2.Timeout | None" = DEFAULT_TIMEOUT,
        http_client: "httpx2.Client | None" = None,
        strict: bool = False,
        server_variables: Mapping[str, str] | None = None,
    ) -> None:
        # httpx2 takes as long to import as all the rest: only who makes a client pays for it.
        from .transport import HttpTransport  # noqa: PLC0415

        self._base_url = check_base_url(base_url)
        self._credentials = dict(credentials)
        self._secrets = tuple(s for c in self._credentials.values() for s in c.secrets)
        self._strict = strict
        self._server_variables = server_variables
        self._transport = HttpTransport(timeout, http_client)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections; those of a client that was handed in stay open."""
        self._transport.close()

    def _call(
        self,
        operation: Operation[T],
        arguments: tuple[object, ...] = (),
        body: object = UNSET,
        *,
        media_type: str | None = None,
        timeout: "float | httpx2.Timeout | Unset | None" = UNSET,
    ) -> T:
        """Call an operation and return what its response holds.

        `arguments` has one value for every parameter of the operation, in their order; UNSET leaves
        a parameter, a body or a member of the body out. `media_type` chooses among several of the
        body. Raises the errors of `errors`.
        """
        base_url = self._base_url
        if operation.server is not None and self._server_variables is not None:
            base_url = expand_server(operation.server, self._server_variables)
        request = build_request(base_url, operation, arguments, body, media_type)
        request = request.with_header("User-Agent", self._user_agent)
        exchange = Exchange(request.method, request.url, request.path, self._secrets)
        response = self._transport.send(
            authorize(request, operation.security, self._credentials),
            exchange,
            timeout,
        )
        return interpret(response, operation, exchange, self._error_envelope, strict=self._strict)
