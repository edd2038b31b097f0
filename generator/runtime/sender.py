"""Sending a request until there is an outcome to give: limits, repetitions, events."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from time import sleep
from typing import TypeVar

from .errors import ApiConnectionError, ApiTimeoutError, Exchange
from .events import (
    ErrorEvent,
    EventHook,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
    emit,
    request_event,
)
from .options import DEFAULT_DEADLINE, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT, RequestOptions
from .rate_limits import RateLimit
from .reading import HttpResponse
from .repetition import delay_before_repeating, was_sent_by
from .request import Request
from .time_limits import TimeLimits
from .transport import HttpTransport, OpenResponse

ResponseT = TypeVar("ResponseT", bound=HttpResponse | OpenResponse)


@dataclass(frozen=True, slots=True)
class Sender:
    """Sends requests, again where that is safe and may help."""

    transport: HttpTransport
    rate_limit: RateLimit | None
    hooks: tuple[EventHook, ...]

    def send(self, request: Request, exchange: Exchange, options: RequestOptions) -> HttpResponse:
        """Return the whole response.

        Raises ApiTimeoutError, ApiConnectionError, ResponseTooLargeError, ResponseDecodeError for a
        body whose compression is broken, InvalidArgumentError for a URL that cannot be sent.
        """

        def attempt(limits: TimeLimits) -> HttpResponse:
            response = self.transport.open(request, exchange, limits)
            return response.read()

        return self._repeated(attempt, request, exchange, options)

    def open(
        self, request: Request, exchange: Exchange, options: RequestOptions
    ) -> HttpResponse | OpenResponse:
        """Return the response once its headers are there; one that is no success is read whole.

        Raises what `send` raises.
        """

        def attempt(limits: TimeLimits) -> HttpResponse | OpenResponse:
            response = self.transport.open(request, exchange, limits)
            if response.status // 100 != 2:
                return response.read()
            # How long the reading takes is up to who reads.
            limits.lift_deadline()
            return response

        return self._repeated(attempt, request, exchange, options)

    def _repeated(
        self,
        attempt: Callable[[TimeLimits], ResponseT],
        request: Request,
        exchange: Exchange,
        options: RequestOptions,
    ) -> ResponseT:
        limits = TimeLimits.starting_now(
            options.get("timeout", DEFAULT_TIMEOUT), options.get("deadline", DEFAULT_DEADLINE)
        )
        max_retries = options.get("max_retries", DEFAULT_MAX_RETRIES)
        was_sent, retry = False, 0
        self._wait_for_first_turn(limits, exchange)
        while True:
            event = request_event(exchange, retry + 1)
            outcome = self._outcome(attempt, limits, event, exchange)
            was_sent = was_sent or was_sent_by(outcome)
            if retry == max_retries:
                break
            delay = delay_before_repeating(request, retry, outcome)
            if delay is None or not self._allow(delay, limits):
                break
            emit(RetryEvent(event, delay), self.hooks)
            sleep(delay)
            # Others may have taken the place meanwhile; the outcome in hand says more than that.
            if not self._has_turn(limits):
                break
            retry += 1
        if isinstance(outcome, ApiConnectionError):
            outcome.was_sent = was_sent
            raise outcome
        return outcome

    def _wait_for_first_turn(self, limits: TimeLimits, exchange: Exchange) -> None:
        if not self._has_turn(limits):
            limit = "" if self.rate_limit is None else "the rate limit of this client has "
            reason = f"{limit}no place before the deadline of the call"
            raise ApiTimeoutError(exchange, reason, was_sent=False)

    def _allow(self, delay: float, limits: TimeLimits) -> bool:
        """Tell whether a retry after `delay` seconds has a place before the end of the call."""
        turn = delay if self.rate_limit is None else self.rate_limit.turn_after(delay)
        return limits.allow(turn)

    def _has_turn(self, limits: TimeLimits) -> bool:
        """Wait until a request may be sent; tell whether it may be before the end of the call."""
        delay = self.rate_limit.reserve() if self.rate_limit is not None else 0.0
        if not limits.allow(delay):
            return False
        if delay:
            sleep(delay)
        return True

    def _outcome(
        self,
        attempt: Callable[[TimeLimits], ResponseT],
        limits: TimeLimits,
        event: RequestEvent,
        exchange: Exchange,
    ) -> ResponseT | ApiConnectionError:
        emit(event, self.hooks)
        start = time.monotonic()
        try:
            response = attempt(limits)
        except BaseException as error:
            emit(ErrorEvent(event, error, time.monotonic() - start), self.hooks)
            if isinstance(error, ApiConnectionError):
                return error
            raise
        request_id, elapsed = exchange.request_id(response.headers), time.monotonic() - start
        emit(ResponseEvent(event, response.status, elapsed, request_id), self.hooks)
        return response
