"""Spans of OpenTelemetry, one for each call (semantic conventions for HTTP clients, 1.23).

Nothing of OpenTelemetry is imported unless a client was given a tracer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .errors import Exchange

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer


class CallSpan:
    """The span of a call, or nothing. `headers` carry its context to the server (W3C)."""

    __slots__ = ("_span", "headers")

    def __init__(self, span: Span | None, headers: Mapping[str, str]) -> None:
        self._span = span
        self.headers = headers

    def note_status(self, status: int) -> None:
        """Note the status that came."""
        if self._span is None:
            return
        from opentelemetry.trace import StatusCode  # noqa: PLC0415

        self._span.set_attribute("http.response.status_code", status)
        if status >= 400:
            self._span.set_attribute("error.type", str(status))
            self._span.set_status(StatusCode.ERROR)


@contextmanager
def call_span(tracer: Tracer | None, template: str, exchange: Exchange) -> Iterator[CallSpan]:
    """Keep a span open around a call; `template` is its path with the parameters' names.

    What is raised inside marks the span as failed, without its text: that may hold what is no
    telemetry's business.
    """
    if tracer is None:
        yield CallSpan(None, {})
        return
    from opentelemetry.propagate import inject  # noqa: PLC0415
    from opentelemetry.trace import SpanKind, StatusCode  # noqa: PLC0415

    with tracer.start_as_current_span(
        f"{exchange.method} {template}",
        kind=SpanKind.CLIENT,
        attributes=_attributes(template, exchange),
        record_exception=False,
        set_status_on_exception=False,
    ) as span:
        headers: dict[str, str] = {}
        inject(headers)
        try:
            yield CallSpan(span, headers)
        except BaseException as error:
            span.set_attribute("error.type", type(error).__name__)
            span.set_status(StatusCode.ERROR)
            raise


def _attributes(template: str, exchange: Exchange) -> dict[str, Any]:
    address = urlsplit(exchange.url)
    port = address.port or {"https": 443}.get(address.scheme, 80)
    return {
        "http.request.method": exchange.method,
        "server.address": address.hostname or "",
        "server.port": port,
        "url.template": template,
        "url.path": exchange.path,
    }
