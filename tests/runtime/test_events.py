"""What hooks and the log are told of calls, and that no secret is among it."""

import asyncio
import logging
import re
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import Any

import anyio
import pytest

from generator.runtime.auth import ApiKey, BearerToken
from generator.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    ErrorEnvelope,
    InvalidArgumentError,
    NotFoundError,
    ServerError,
)
from generator.runtime.events import (
    ErrorEvent,
    Event,
    RequestEvent,
    ResponseEvent,
    RetryEvent,
)
from generator.runtime.operations import Operation, Parameter, RequestBody, Response
from tests.runtime.faults.scripted_server import ScriptedServer, answer, running_server
from tests.runtime.halves import AsyncHalf, SyncHalf

LOG = "generator.runtime"
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
CREATE: Operation[Any] = Operation(
    "POST", "/things", (), (RequestBody("application/json"),), (Response("201"),)
)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with running_server() as running:
        yield running


@pytest.fixture
def events() -> list[Event]:
    return []


@pytest.fixture
def client(
    half: SyncHalf, server: ScriptedServer, events: list[Event], monkeypatch: pytest.MonkeyPatch
) -> Any:
    monkeypatch.setattr("random.random", lambda: 0.01)
    kind = half._client_type()
    monkeypatch.setattr(kind, "_error_envelope", ErrorEnvelope(request_id_header="x-req"))
    credentials = {"key": ApiKey("query", "key", SECRET)}
    return half.client(f"{server.url}/v1", credentials, event_hooks=[events.append])


def read(half: SyncHalf, client: Any, **options: Any) -> Any:
    return half.call(client, READ, ("a b", "x"), **options)


def test_a_success(
    half: SyncHalf, client: Any, server: ScriptedServer, events: list[Event]
) -> None:
    server.script(answer(x_req="r-1"))
    read(half, client)
    request, response = events
    assert isinstance(request, RequestEvent)
    assert request == RequestEvent(
        request.correlation_id,
        "GET",
        "/things/a%20b",
        f"{server.url}/v1/things/a%20b?filter=x",
        1,
    )
    assert re.fullmatch("[0-9a-f]{8}", request.correlation_id)
    assert isinstance(response, ResponseEvent)
    assert response == ResponseEvent(request, 200, response.elapsed, "r-1")
    assert 0 < response.elapsed < 5


def test_retries(half: SyncHalf, client: Any, server: ScriptedServer, events: list[Event]) -> None:
    server.script(answer(503), answer(500), answer())
    read(half, client)
    kinds = [type(event) for event in events]
    assert kinds == [RequestEvent, ResponseEvent, RetryEvent] * 2 + [RequestEvent, ResponseEvent]
    requests = [event for event in events if isinstance(event, RequestEvent)]
    assert [request.attempt for request in requests] == [1, 2, 3]
    assert len({request.correlation_id for request in requests}) == 1
    responses = [event for event in events if isinstance(event, ResponseEvent)]
    assert [response.status for response in responses] == [503, 500, 200]
    retries = [event for event in events if isinstance(event, RetryEvent)]
    assert [retry.request for retry in retries] == requests[:2]
    assert [retry.delay for retry in retries] == [0.005, 0.01]


def test_a_status_of_failure_is_a_response(
    half: SyncHalf, client: Any, server: ScriptedServer, events: list[Event]
) -> None:
    server.script(answer(404))
    with pytest.raises(NotFoundError) as caught:
        read(half, client)
    request, response = events
    assert isinstance(request, RequestEvent)
    assert isinstance(response, ResponseEvent)
    assert response.status == 404
    assert caught.value.correlation_id == request.correlation_id


def test_no_answer_is_an_error(
    half: SyncHalf, events: list[Event], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.random", lambda: 0.01)
    client = half.client("http://127.0.0.1:1", max_retries=1, event_hooks=[events.append])
    with pytest.raises(ApiConnectionError) as caught:
        read(half, client)
    kinds = [type(event) for event in events]
    assert kinds == [RequestEvent, ErrorEvent, RetryEvent, RequestEvent, ErrorEvent]
    error = events[-1]
    assert isinstance(error, ErrorEvent)
    assert error.error is caught.value
    assert error.request.correlation_id == caught.value.correlation_id
    assert 0 <= error.elapsed < 5


def test_a_timeout_is_an_error(
    half: SyncHalf, client: Any, server: ScriptedServer, events: list[Event]
) -> None:
    server.script((60.0,))
    with pytest.raises(ApiTimeoutError):
        half.call(client, CREATE, (), {}, timeout=0.05)
    request, error = events
    assert isinstance(request, RequestEvent)
    assert isinstance(error, ErrorEvent)
    assert isinstance(error.error, ApiTimeoutError)
    assert (request.method, request.path) == ("POST", "/things")


def test_an_argument_that_cannot_be_sent_is_no_event(
    half: SyncHalf, client: Any, events: list[Event]
) -> None:
    with pytest.raises(InvalidArgumentError):
        read(half, client, extra_headers={"X-A": "\n"})
    assert events == []


def test_streams_have_events_too(
    half: SyncHalf, client: Any, server: ScriptedServer, events: list[Event]
) -> None:
    half.streamed(client.stream("GET", "/file"), lambda response: response.read())
    assert [type(event) for event in events] == [RequestEvent, ResponseEvent]


def test_calls_have_ids_of_their_own(half: SyncHalf, client: Any, events: list[Event]) -> None:
    for _ in range(3):
        read(half, client)
    ids = {event.correlation_id for event in events if isinstance(event, RequestEvent)}
    assert len(ids) == 3


def test_copies_of_a_client_have_its_hooks(
    half: SyncHalf, client: Any, events: list[Event]
) -> None:
    read(half, client.with_options(timeout=3))
    assert len(events) == 2


def test_a_cancelled_call_is_an_error(
    async_half: AsyncHalf,
    server: ScriptedServer,
    events: list[Event],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO, LOG)
    server.script((60.0,))
    client = async_half.client(server.url, event_hooks=[events.append])

    async def cancelled() -> None:
        with anyio.move_on_after(0.1):
            await client._caller.call(CREATE, {}, (), {})

    async_half.run(cancelled())
    request, error = events
    assert isinstance(request, RequestEvent)
    assert isinstance(error, ErrorEvent)
    assert isinstance(error.error, asyncio.CancelledError)
    (record,) = caplog.records
    assert re.fullmatch(r"\[.*\] POST /things failed after .* s: cancelled", record.getMessage())


@pytest.mark.parametrize("error", [LookupError, KeyboardInterrupt, SystemExit])
def test_whatever_a_transport_raises_is_an_error(
    half: SyncHalf, events: list[Event], error: type[BaseException]
) -> None:
    def answer(_: Any) -> Any:
        raise error

    client = half.mocked(answer, event_hooks=[events.append])
    with pytest.raises(error) as caught:
        read(half, client)
    assert [type(event) for event in events] == [RequestEvent, ErrorEvent]
    assert events[-1].error is caught.value  # type: ignore[union-attr]


# Hooks that cannot be


async def awaited(_: Event) -> None: ...


class Awaited:
    async def __call__(self, _: Event) -> None: ...


@pytest.mark.parametrize(
    ("hooks", "match"),
    [
        (None, "event_hooks is NoneType, not a sequence of functions"),
        (print, "event_hooks is builtin_function_or_method, not a sequence"),
        ([None], "an event hook is NoneType, not a function"),
        ("log", "an event hook is str, not a function"),
        ([print, awaited], "awaited .* is asynchronous"),
        ([partial(awaited)], "is asynchronous"),
        ([Awaited()], "is asynchronous"),
    ],
)
def test_hooks_that_cannot_be_are_refused(half: SyncHalf, hooks: Any, match: str) -> None:
    with pytest.raises(TypeError, match=match):
        half.client("https://api.example", event_hooks=hooks)


# Hooks that fail


def failing(event: Event) -> None:
    raise LookupError(type(event).__name__)


@pytest.mark.parametrize("status", [200, 404])
def test_a_hook_that_raises_breaks_no_call(
    half: SyncHalf,
    server: ScriptedServer,
    events: list[Event],
    caplog: pytest.LogCaptureFixture,
    status: int,
) -> None:
    server.script(answer(status))
    client = half.client(server.url, event_hooks=[failing, events.append])
    if status == 200:
        assert read(half, client) == {}
    else:
        with pytest.raises(NotFoundError):
            read(half, client)
    assert [type(event) for event in events] == [RequestEvent, ResponseEvent]
    request = events[0]
    assert isinstance(request, RequestEvent)
    messages = [f"[{request.correlation_id}] an event hook failed"] * 2
    assert [record.getMessage() for record in caplog.records] == messages
    assert [record.exc_info[0] for record in caplog.records if record.exc_info] == [LookupError] * 2


def test_a_hook_can_end_the_program(half: SyncHalf, server: ScriptedServer) -> None:
    def interrupted(_: Event) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read(half, half.client(server.url, event_hooks=[interrupted]))
    assert server.received == []


# The log


def test_the_log_tells_of_every_step(
    half: SyncHalf, client: Any, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, LOG)
    server.script(answer(503), answer(x_req="r-1"))
    read(half, client)
    lines = [(record.levelname, record.getMessage()) for record in caplog.records]
    identifier = lines[0][1][:10]
    assert re.fullmatch(r"\[[0-9a-f]{8}\]", identifier)
    expected = [
        ("DEBUG", r" sent"),
        ("DEBUG", r" answered 503 in \d\.\d{3} s"),
        ("INFO", r" is repeated in 0\.005 s"),
        ("DEBUG", r" sent, attempt 2"),
        ("DEBUG", r" answered 200 in \d\.\d{3} s, request id r-1"),
    ]
    assert len(lines) == len(expected)
    start = re.escape(f"{identifier} GET /things/a%20b")
    for (level, message), (expected_level, end) in zip(lines, expected, strict=True):
        assert level == expected_level
        assert re.fullmatch(start + end, message)


def test_the_log_tells_of_errors(half: SyncHalf, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, LOG)
    client = half.client("http://127.0.0.1:1", max_retries=0)
    with pytest.raises(ApiConnectionError) as caught:
        read(half, client)
    (record,) = caplog.records
    start = re.escape(f"[{caught.value.correlation_id}] GET /things/a%20b")
    end = r" failed after \d\.\d{3} s: ApiConnectionError"
    assert re.fullmatch(start + end, record.getMessage())


def test_the_log_says_little_unless_it_is_asked_to(
    half: SyncHalf, client: Any, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.script(answer(500))
    with pytest.raises(ServerError):
        read(half, client)
    assert caplog.records == []


@pytest.mark.parametrize(
    "credential",
    [BearerToken(SECRET), ApiKey("query", "key", SECRET), ApiKey("cookie", "key", SECRET)],
)
def test_events_and_log_hold_no_secrets_and_lines_no_query(
    half: SyncHalf,
    server: ScriptedServer,
    events: list[Event],
    caplog: pytest.LogCaptureFixture,
    credential: Any,
) -> None:
    caplog.set_level(logging.DEBUG, LOG)
    credentials = {"key": credential}
    client = half.client(server.url, credentials, max_retries=0, event_hooks=[events.append])
    echo = f'{{"message": "{SECRET}"}}'.encode()
    for script in (answer(), answer(404, echo), answer(500, echo), b"HTTP/9.9 nonsense\r\n\r\n"):
        server.script(script)
        with suppress(ServerError, NotFoundError, ApiConnectionError):
            read(half, client)
    assert len(events) == 8
    told = "\n".join([*map(repr, events), *(record.getMessage() for record in caplog.records)])
    assert SECRET in str(server.received)
    assert SECRET not in told
    assert all("filter" not in record.getMessage() for record in caplog.records)
