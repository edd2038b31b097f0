"""Which failures are repeated, how often, and what the server gets."""

from typing import Any

import pytest

from generator.runtime.errors import ServerError, StatusError
from generator.runtime.events import ErrorEvent, Event, RequestEvent, ResponseEvent, RetryEvent
from tests.runtime.faults.operations import READ, by
from tests.runtime.faults.scripted_server import End, ScriptedServer, answer
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import SyncHalf

FAILURES = (
    *(400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 422, 423, 425, 429),
    *(500, 501, 502, 503, 504, 505, 507),
)
REPEATED = {
    "GET": {408, 409, 429, 500, 502, 503, 504, 507},
    "PUT": {408, 429, 500, 502, 503, 504, 507},
    "DELETE": {408, 429, 500, 502, 503, 504, 507},
    "POST": {429},
    "PATCH": {429},
    "PROPFIND": {429},
}


@pytest.mark.parametrize("method", REPEATED)
def test_failure_that_may_pass(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, method: str
) -> None:
    repeated = set()
    for status in FAILURES:
        server.received.clear()
        server.script(answer(status, b'{"message": "No"}'))
        with pytest.raises(StatusError, match=f"{status} .*No") as caught:
            half.call(client, by(method))
        assert caught.value.status == status
        assert len(server.received) in {1, 3}
        if len(server.received) == 3:
            repeated.add(status)
    assert repeated == REPEATED[method]


@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_refusals_that_are_repeated_whatever_the_method(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, method: str
) -> None:
    """By 429, and by 503 with a time, the server says that it did not act."""
    for status, sends in ((429, 3), (503, 3), (500, 1), (502, 1), (504, 1), (408, 1), (409, 1)):
        server.received.clear()
        server.script(answer(status, retry_after="3"))
        with pytest.raises(StatusError):
            half.call(client, by(method), (), {"a": 1})
        assert len(server.received) == sends, status
        assert {each.body for each in server.received} == {b'{"a":1}'}
    assert waits == [3.25] * 4


@pytest.mark.parametrize("max_retries", [0, 1, 5])
def test_storm_of_503(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, max_retries: int
) -> None:
    server.script(answer(503))
    with pytest.raises(ServerError, match=r"503 Service Unavailable \(GET /things\)"):
        half.call(client, READ, max_retries=max_retries)
    assert len(server.received) == max_retries + 1
    assert waits == [0.25, 0.5, 1, 2, 4][:max_retries]


def test_a_storm_that_ends_in_time_is_not_noticed(
    half: SyncHalf, server: ScriptedServer, waits: Waits
) -> None:
    server.script(answer(503), (End.RESET,), answer(body=b"[1]"))
    events: list[Event] = []
    client = half.client(server.url, event_hooks=[events.append])
    assert half.call(client, READ) == [1]
    attempt = [RequestEvent, ResponseEvent, RetryEvent]
    failed = [RequestEvent, ErrorEvent, RetryEvent]
    assert [type(each) for each in events] == [*attempt, *failed, RequestEvent, ResponseEvent]


def test_every_request_has_an_outcome_among_the_events(
    half: SyncHalf, server: ScriptedServer
) -> None:
    server.script(answer(body=b"not gzip", content_encoding="gzip"))
    events: list[Event] = []
    client = half.client(server.url, event_hooks=[events.append])
    with pytest.raises(Exception, match="decompressed") as caught:
        half.call(client, READ)
    assert [type(each) for each in events] == [RequestEvent, ErrorEvent]
    assert events[-1].error is caught.value  # type: ignore[union-attr]
