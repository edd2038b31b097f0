"""Spans of calls, as OpenTelemetry has them, and nothing of OpenTelemetry for who has no tracer."""

import re
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2
import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, Tracer

from generator.runtime.auth import ApiKey
from generator.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    InvalidArgumentError,
    NotFoundError,
    ResponseDecodeError,
    ServerError,
)
from generator.runtime.operations import Listing, Operation, Pagination, Parameter, Response
from tests.runtime.halves import SyncHalf

SECRET = "hunter2-secret"
READ: Operation[Any] = Operation(
    "GET",
    "/things/{thing}",
    (
        Parameter("thing", "path", "simple", explode=False),
        Parameter("filter", "query", "form", explode=True),
    ),
    responses=(Response("200", "application/json", lambda: object),),
    security=(("key",),),
)
LIST: Listing[Any, Any] = Listing(
    Operation(
        "GET",
        "/things",
        responses=(Response("200", "application/json", lambda: dict[str, Any]),),
    ),
    Pagination(("data",), next_link=("next",)),
)


class Spans:
    """A tracer, and the spans that have ended."""

    def __init__(self) -> None:
        provider = TracerProvider()
        self._exporter = InMemorySpanExporter()
        provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer: Tracer = provider.get_tracer("test")

    @property
    def all(self) -> tuple[ReadableSpan, ...]:
        return self._exporter.get_finished_spans()

    @property
    def only(self) -> ReadableSpan:
        (span,) = self.all
        return span


@pytest.fixture
def spans() -> Spans:
    return Spans()


class Answers:
    """Answers all requests alike, and keeps their headers."""

    def __init__(self, status: int = 200, body: bytes = b"{}", error: Any = None) -> None:
        self.status, self.body, self.error = status, body, error
        self.headers: list[httpx2.Headers] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        self.headers.append(request.headers)
        if self.error is not None:
            raise self.error("broken", request=request)
        headers = {"content-type": "application/json"}
        return httpx2.Response(self.status, content=self.body, headers=headers)


def client(half: SyncHalf, spans: Spans, answers: Answers, url: str, **options: Any) -> Any:
    key = {"key": ApiKey("query", "key", SECRET)}
    return half.mocked(answers, url, credentials=key, tracer=spans.tracer, max_retries=0, **options)


def read(half: SyncHalf, client: Any, **options: Any) -> Any:
    return half.call(client, READ, ("a b", "x"), **options)


@pytest.mark.parametrize(
    ("url", "host", "port"),
    [
        ("https://api.example", "api.example", 443),
        ("http://api.example", "api.example", 80),
        ("https://api.example:8443/v1", "api.example", 8443),
        ("http://[::1]:8080", "::1", 8080),
    ],
)
def test_a_span_of_a_success(half: SyncHalf, spans: Spans, url: str, host: str, port: int) -> None:
    read(half, client(half, spans, Answers(), url))
    span = spans.only
    assert (span.name, span.kind) == ("GET /things/{thing}", SpanKind.CLIENT)
    assert dict(span.attributes or {}) == {
        "http.request.method": "GET",
        "server.address": host,
        "server.port": port,
        "url.template": "/things/{thing}",
        "url.path": "/things/a%20b",
        "http.response.status_code": 200,
    }
    assert span.status.status_code is StatusCode.UNSET
    assert span.events == ()


@pytest.mark.parametrize(
    ("answers", "error", "type_", "status"),
    [
        (Answers(404), NotFoundError, "404", 404),
        (Answers(500), ServerError, "500", 500),
        (Answers(error=httpx2.ReadError), ApiConnectionError, "ApiConnectionError", None),
        (Answers(error=httpx2.ReadTimeout), ApiTimeoutError, "ApiTimeoutError", None),
    ],
)
def test_a_span_of_a_failure(
    half: SyncHalf,
    spans: Spans,
    answers: Answers,
    error: type[Exception],
    type_: str,
    status: int | None,
) -> None:
    with pytest.raises(error):
        read(half, client(half, spans, answers, "https://api.example"))
    span = spans.only
    attributes = dict(span.attributes or {})
    assert span.status.status_code is StatusCode.ERROR
    assert span.status.description is None
    assert attributes["error.type"] == type_
    assert attributes.get("http.response.status_code") == status
    assert span.events == ()


def test_what_cannot_be_sent_is_a_failure(half: SyncHalf, spans: Spans) -> None:
    answers = Answers()
    with pytest.raises(InvalidArgumentError):
        read(half, client(half, spans, answers, "https://h"), extra_headers={"X-A": "\n"})
    assert dict(spans.only.attributes or {})["error.type"] == "InvalidArgumentError"
    assert answers.headers == []


def test_a_body_that_cannot_be_read_is_no_failure_of_the_request(
    half: SyncHalf, spans: Spans
) -> None:
    with pytest.raises(ResponseDecodeError):
        read(half, client(half, spans, Answers(body=b"<html>"), "https://h"))
    assert spans.only.status.status_code is StatusCode.UNSET


def test_no_span_holds_a_secret_or_a_query(half: SyncHalf, spans: Spans) -> None:
    echo = f'{{"message": "{SECRET}"}}'.encode()
    for answers in (Answers(), Answers(404, echo), Answers(error=httpx2.ReadError)):
        calls = client(half, spans, answers, "https://h")
        with suppress(NotFoundError, ApiConnectionError):
            read(half, calls, extra_headers={"Authorization": SECRET})
    told = "\n".join(span.to_json() for span in spans.all)
    assert len(spans.all) == 3
    assert SECRET not in told
    assert "filter" not in told


def test_the_server_is_told_of_the_span(half: SyncHalf, spans: Spans) -> None:
    answers = Answers()
    read(half, client(half, spans, answers, "https://h"))
    context = spans.only.context
    assert context is not None
    (headers,) = answers.headers
    assert headers["traceparent"].startswith(f"00-{context.trace_id:032x}-{context.span_id:016x}-")
    assert headers["user-agent"] == "python-openapi-client"


def test_the_span_is_below_that_of_the_caller(half: SyncHalf, spans: Spans) -> None:
    with spans.tracer.start_as_current_span("mine") as mine:
        read(half, client(half, spans, Answers(), "https://h"))
    of_call, of_caller = spans.all
    assert of_caller.name == "mine"
    assert of_call.parent == mine.get_span_context()


def test_a_call_that_is_repeated_is_one_span(
    half: SyncHalf, spans: Spans, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.random", lambda: 0.0)
    answers = Answers(500)
    calls = client(half, spans, answers, "https://h").with_options(max_retries=2)
    with pytest.raises(ServerError):
        read(half, calls)
    assert len(answers.headers) == 3
    assert len({headers["traceparent"] for headers in answers.headers}) == 1
    assert spans.only.name == "GET /things/{thing}"


def test_each_page_is_a_span(half: SyncHalf, spans: Spans) -> None:
    bodies = [b'{"data": [1], "next": "/things?a=2"}', b'{"data": [2]}']

    def answer(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(
            200, content=bodies.pop(0), headers={"content-type": "application/json"}
        )

    page = half.page(half.mocked(answer, tracer=spans.tracer), LIST)
    assert half.all(page) == [1, 2]
    assert [span.name for span in spans.all] == ["GET /things"] * 2


def test_a_stream_is_a_span(half: SyncHalf, spans: Spans) -> None:
    calls = client(half, spans, Answers(), "https://h")
    half.streamed(calls.stream("GET", "/file"), lambda response: response.read())
    assert spans.only.name == "GET /file"


CALL = """
import sys
import httpx2
import example_charge

def answer(request):
    assert "traceparent" not in request.headers
    return httpx2.Response(200, json={"data": {"id": 1, "name": "a", "status": "enabled"}})

transport = httpx2.MockTransport(answer)
with example_charge.Client("t", base_url="https://h", http_client=transport) as client:
    assert client.charge_points.get(1).id == 1
print([name for name in sys.modules if name.startswith("opentelemetry")])
"""


def test_nothing_is_imported_without_a_tracer(example_folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALL], cwd=example_folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_example_is_traced(example: Any, spans: Spans) -> None:
    answers = Answers(body=b'{"data": {"id": 1, "name": "a", "status": "enabled"}}')
    transport = httpx2.MockTransport(answers)
    with example.Client(
        "t", base_url="https://h", http_client=transport, tracer=spans.tracer
    ) as calls:
        calls.charge_points.get(1)
    assert re.fullmatch(r"GET /.*/\{chargePoint\}", spans.only.name)
    assert "traceparent" in answers.headers[0]
