"""The base of the generated clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    NoReturn,
    Self,
    TypedDict,
    TypeVar,
    Unpack,
)

from .auth import Credential, worth_hiding
from .configuration import Configuration
from .deprecations import DeprecationNotices
from .errors import ErrorEnvelope
from .events import checked_hooks
from .lazy import lazy_property, made_otherwise
from .mismatch_notices import MismatchNotices
from .options import REQUEST_OPTIONS, RequestOptions, merged_options
from .rate_limits import RateLimit, rate_limit_of
from .servers import check_base_url
from .unset import UNSET

if TYPE_CHECKING:
    import httpx2
    from opentelemetry.trace import Tracer

    from .caller import Caller
    from .events import EventHook
    from .raw_response import RawResponse
    from .sender import Sender
    from .streaming import Streaming

GivenT = TypeVar("GivenT")


class ClientOptions(TypedDict, total=False):
    """What every client takes beside where it calls and as whom.

    `timeout`: seconds for each of connecting, sending and waiting for data (30; None: no limit), or
    an ``httpx2.Timeout``. `deadline`: seconds for a whole call, retries and waits included (120;
    None: no limit). `max_retries`: how often a request that may be repeated is (2). `rate_limit`:
    requests a second that the client keeps to by itself, or a `RateLimit` that clients share.
    `http_client`: an ``httpx2.Client``, which is not closed with this client, or an httpx2
    transport. `event_hooks`: functions that are called with every `Event`. `tracer`: an
    OpenTelemetry tracer, for a span of each call. `strict`: raise where a response differs from its
    description, instead of warning.
    """

    timeout: float | httpx2.Timeout | None
    deadline: float | None
    max_retries: int
    rate_limit: float | RateLimit | None
    http_client: httpx2.Client | httpx2.BaseTransport | None
    event_hooks: Sequence[EventHook]
    tracer: Tracer | None
    strict: bool


_OWN_OPTIONS: Final = frozenset(ClientOptions.__annotations__) - REQUEST_OPTIONS


class BaseClient:
    """What every generated client does: hold the connections, call operations, close.

    `base_url` is what the paths of the operations are appended to. `credentials` are keyed by the
    name of their security scheme. With `server_variables`, an operation that has a server of its
    own is sent there, the variables of its URL filled in. For `options` see `ClientOptions`.

    Raises ValueError for a base URL that is not an absolute http(s) URL or has credentials in it,
    and TypeError or ValueError for options that cannot be.
    """

    _error_envelope: ClassVar[ErrorEnvelope] = ErrorEnvelope()
    _user_agent: ClassVar[str] = "python-openapi-client"

    def __init__(
        self,
        base_url: str,
        credentials: Mapping[str, Credential],
        *,
        server_variables: Mapping[str, str] | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        # What is left may be misspelt, which is refused.
        given = {name: value for name, value in options.items() if name not in _OWN_OPTIONS}
        self._configuration = Configuration(
            base_url=check_base_url(base_url),
            credentials=dict(credentials),
            envelope=self._error_envelope,
            user_agent=self._user_agent,
            strict=options.get("strict", False),
            server_variables=server_variables,
            options=merged_options({}, given, type(self).__name__),  # type: ignore[arg-type]
        )
        self._shared = _Shared(options)
        in_urls = (s for each in credentials.values() if each.is_in_url for s in each.secrets)
        if hidden := worth_hiding(in_urls):
            from .library_log import keep_out_of_library_log  # noqa: PLC0415

            keep_out_of_library_log(hidden, self._shared)

    def __repr__(self) -> str:
        # A debugger may show a client whose constructor has failed.
        configuration: Configuration | None = vars(self).get("_configuration")
        shown = f"base_url={configuration.base_url!r}" if configuration else ""
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and credentials; make one in each process")

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
        """Close the connections; those of an ``http_client`` that was handed in stay open."""
        self._shared.close()

    def with_options(self, **options: Unpack[RequestOptions]) -> Self:
        """Return a client with other options for its calls, on the same connections.

        ``client.with_options(max_retries=0).charge_points.list()`` sets them for one call; a client
        that is kept has them for all of its calls. Closing either closes both.
        """
        merged = merged_options(self._configuration.options, options, "with_options()")
        other = object.__new__(type(self))
        vars(other).update(made_otherwise(self))
        other._configuration = replace(self._configuration, options=merged)
        return other

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> RawResponse[Any]:
        """Send a request that no method is there for, with credentials, retries and errors as ever.

        `path` is what follows the base URL, percent-encoded, maybe with a query; a whole URL must
        begin with the base URL. `body` is sent as it is if it is bytes, an open file, a path or a
        `File`, and as JSON otherwise. Raises the errors of `errors`.
        """
        from .free_requests import free_operation  # noqa: PLC0415

        operation, merged = free_operation(
            self._configuration, method, path, query, body, request_options
        )
        return self._caller.raw(operation, merged, (), body)

    def stream(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        **request_options: Unpack[RequestOptions],
    ) -> Streaming:
        """Send a request as `request` does and read its response bit by bit, inside of ``with``."""
        from .free_requests import free_operation  # noqa: PLC0415
        from .streaming import Streaming  # noqa: PLC0415

        operation, merged = free_operation(
            self._configuration, method, path, query, body, request_options
        )
        return Streaming(lambda: self._caller.stream(operation, merged, (), body))

    @lazy_property
    def _caller(self) -> Caller:
        # httpx2 and pydantic take longer to import than all the rest: only who calls pays for it.
        from .caller import Caller  # noqa: PLC0415

        shared = self._shared
        return Caller(
            self._configuration,
            shared.open_sender(),
            shared.notices,
            shared.mismatches,
            shared.tracer,
        )


class _Shared:
    """What a client shares with those that `with_options` gives: connections, limits, notices."""

    def __init__(self, options: ClientOptions) -> None:
        self.notices = DeprecationNotices()
        self.mismatches = MismatchNotices()
        self.tracer = options.get("tracer")
        self._given = _checked_http_client(options.get("http_client"))
        self._rate_limit = rate_limit_of(options.get("rate_limit"))
        self._hooks = checked_hooks(options.get("event_hooks", ()))
        self._is_closed = False

    def open_sender(self) -> Sender:
        """Return what sends all requests; raises RuntimeError once the client is closed."""
        if self._is_closed:
            raise RuntimeError("the client is closed")
        return self._sender

    @lazy_property
    def _sender(self) -> Sender:
        # Of threads that come here at once one wins; nothing is open yet.
        from .sender import Sender  # noqa: PLC0415
        from .transport import HttpTransport  # noqa: PLC0415

        transport = HttpTransport(self._given)
        return Sender(transport, self._rate_limit, self._hooks)

    def close(self) -> None:
        """Close what was opened; nothing more can be."""
        self._is_closed = True
        sender: Sender | None = vars(self).get("_sender")
        if sender is not None:
            sender.transport.close()


def _checked_http_client(given: GivenT) -> GivenT:
    if given is not None:
        # Who has one has imported httpx2.
        from .connections import check_http_client  # noqa: PLC0415

        check_http_client(given)
    return given
