"""Calling operations: what all methods of a client do."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from inspect import isawaitable  # async only
from typing import TYPE_CHECKING, Any, TypeVar

from .async_pages import AsyncPage, PageContent
from .async_sender import AsyncSender
from .async_streaming import AsyncStreamedResponse
from .async_transport import AsyncOpenResponse
from .auth import BearerToken
from .calls import Call, exchange_of, finished, prepare
from .configuration import Configuration
from .deprecations import DeprecationNotices
from .errors import Exchange
from .mismatch_notices import MismatchNotices
from .operations import Listing, Operation
from .options import RequestOptions
from .pagination import first_request, following_request, items_of
from .raw_response import RawResponse
from .reading import HttpResponse, failure, is_success, read, undecodable
from .request import Request
from .telemetry import call_span
from .unset import UNSET

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer

T = TypeVar("T")
ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")
ResponseT = TypeVar("ResponseT", bound=HttpResponse | AsyncOpenResponse)


class AsyncCaller:
    """Calls operations and gives what their responses hold.

    Its methods take the options of the call, `arguments` (one value for each parameter of the
    operation, in their order; UNSET leaves it out) and `body`. They raise the errors of `errors`.
    """

    def __init__(
        self,
        configuration: Configuration,
        sender: AsyncSender,
        notices: DeprecationNotices,
        mismatches: MismatchNotices,
        tracer: "Tracer | None",
    ) -> None:
        self._configuration = configuration
        self._sender = sender
        self._notices = notices
        self._mismatches = mismatches
        self._tracer = tracer

    async def call(
        self,
        operation: Operation[T],
        options: RequestOptions,
        arguments: tuple[object, ...] = (),
        body: object = UNSET,
    ) -> T:
        """Return what the response holds."""
        call = prepare(self._configuration, operation, options, arguments, body)
        return self._read(call, *await self._send(call))

    async def list(
        self,
        listing: Listing[ItemT, BodyT],
        options: RequestOptions,
        arguments: tuple[object, ...] = (),
    ) -> AsyncPage[ItemT, BodyT]:
        """Return the first page."""
        call = self._first_call(listing, options, arguments)
        return self._page(listing, call, *await self._send(call))

    async def raw(
        self,
        operation: Operation[T],
        options: RequestOptions,
        arguments: tuple[object, ...] = (),
        body: object = UNSET,
    ) -> RawResponse[T]:
        """Return the whole response."""
        call = prepare(self._configuration, operation, options, arguments, body)
        exchange, response = await self._send(call)
        request_id = exchange.request_id(response.headers)
        return RawResponse(response, request_id, lambda: self._read(call, exchange, response))

    async def raw_list(
        self,
        listing: Listing[ItemT, BodyT],
        options: RequestOptions,
        arguments: tuple[object, ...] = (),
    ) -> RawResponse[AsyncPage[ItemT, BodyT]]:
        """Return the whole response of the first page."""
        call = self._first_call(listing, options, arguments)
        exchange, response = await self._send(call)
        request_id = exchange.request_id(response.headers)
        return RawResponse(
            response, request_id, lambda: self._page(listing, call, exchange, response)
        )

    async def stream(
        self,
        operation: Operation[Any],
        options: RequestOptions,
        arguments: tuple[object, ...] = (),
        body: object = UNSET,
    ) -> AsyncStreamedResponse:
        """Return the response once its headers are there; it must be closed."""
        call = prepare(self._configuration, operation, options, arguments, body)
        exchange, response = await self._exchanged(call, self._sender.open)
        if isinstance(response, AsyncOpenResponse):
            return AsyncStreamedResponse(response)
        raise failure(response, exchange, self._configuration.envelope)

    @property
    def with_raw_response(self) -> Any:
        """A caller that gives whole responses."""
        from .async_raw import AsyncRawCaller  # noqa: PLC0415

        return AsyncRawCaller(self)

    @property
    def with_streaming_response(self) -> Any:
        """A caller that gives responses that are still to be read."""
        from .async_raw import AsyncStreamingCaller  # noqa: PLC0415

        return AsyncStreamingCaller(self)

    def _first_call(
        self,
        listing: Listing[Any, BodyT],
        options: RequestOptions,
        arguments: tuple[object, ...],
    ) -> Call[BodyT]:
        call = prepare(self._configuration, listing.operation, options, arguments, UNSET)
        return call.asking(first_request(call.request, listing.pagination))

    async def _send(self, call: Call[Any]) -> tuple[Exchange, HttpResponse]:
        exchange, response = await self._exchanged(call, self._sender.send)
        if not is_success(response.status, call.operation):
            raise failure(response, exchange, self._configuration.envelope)
        return exchange, response

    async def _exchanged(
        self,
        call: Call[Any],
        send: Callable[[Request, Exchange, RequestOptions], Awaitable[ResponseT]],
    ) -> tuple[Exchange, ResponseT]:
        configuration = await self._with_tokens()
        exchange = exchange_of(call, configuration)
        self._notices.before(call.operation)
        response: ResponseT | None = None
        try:
            with call_span(self._tracer, call.operation.path, exchange) as span:
                request = finished(call, configuration, span.headers)
                response = await send(request, exchange, call.options)
                span.note_status(response.status)
            self._notices.after(call.operation, response.headers)
        except BaseException:
            # Warnings may be raised, and tracers fail; then nobody else closes it.
            if isinstance(response, AsyncOpenResponse):
                await response.aclose()
            raise
        return exchange, response

    async def _with_tokens(self) -> Configuration:
        """Return the configuration with the tokens that hold now."""
        current = dict(self._configuration.credentials)
        for scheme, credential in current.items():
            if isinstance(credential, BearerToken) and callable(credential.token):
                token: object = credential.token()
                if isawaitable(token):  # async only
                    token = await token  # async only
                current[scheme] = credential.giving(token)
        return replace(self._configuration, credentials=current)

    def _read(self, call: Call[T], exchange: Exchange, response: HttpResponse) -> T:
        strict, notices = self._configuration.strict, self._mismatches
        return read(response, call.operation, exchange, strict=strict, notices=notices)

    def _page(
        self,
        listing: Listing[ItemT, BodyT],
        call: Call[BodyT],
        exchange: Exchange,
        response: HttpResponse,
    ) -> AsyncPage[ItemT, BodyT]:
        async def fetch(request: Request) -> AsyncPage[ItemT, BodyT]:
            following = call.asking(request)
            return self._page(listing, following, *await self._send(following))

        pagination = listing.pagination
        body = self._read(call, exchange, response)
        items: list[ItemT] | None = items_of(body, pagination)
        if items is None:
            place = "/".join(("", *pagination.items))
            raise undecodable(response, exchange, f"there is no array of items at {place!r}")
        after = following_request(call.request, pagination, body, len(items))
        return AsyncPage(PageContent(items, body, call.request, after, pagination, exchange), fetch)
