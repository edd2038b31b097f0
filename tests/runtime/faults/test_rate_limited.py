"""Servers that say when to come again, and clients that keep to a rate by themselves."""

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import anyio
import pytest

from generator.runtime.client import BaseClient
from generator.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    RateLimitError,
    ServerError,
)
from generator.runtime.events import Event, RequestEvent, ResponseEvent
from generator.runtime.rate_limits import RateLimit
from tests.runtime.faults.operations import CREATE, READ
from tests.runtime.faults.scripted_server import ScriptedServer, answer
from tests.runtime.faults.waits import Waits
from tests.runtime.halves import AsyncHalf, SyncHalf

DATES = {
    "RFC 1123": "%a, %d %b %Y %H:%M:%S GMT",
    "RFC 850": "%A, %d-%b-%y %H:%M:%S GMT",
    "asctime": "%a %b %e %H:%M:%S %Y",
}


def epoch(time: datetime) -> str:
    return str(int(time.timestamp()))


FORMS = {
    "seconds": lambda now: {"retry_after": "7"},
    "decimal": lambda now: {"retry_after": "7.0"},
    "milliseconds": lambda now: {"retry_after_ms": "7000", "retry_after": "9"},
    **{
        name: lambda now, form=form: {
            "retry_after": (now + timedelta(seconds=7)).strftime(form)
        }
        for name, form in DATES.items()
    },
    "seconds to the reset": lambda now: {"x_ratelimit_reset": "7"},
    "time of the reset": lambda now: {"x_ratelimit_reset": epoch(now + timedelta(seconds=7))},
    "milliseconds of it": lambda now: {
        "x_ratelimit_reset": epoch(now + timedelta(seconds=7)) + "000"
    },
    "draft": lambda now: {"ratelimit_reset": "7"},
}  # fmt: skip


def test_429_says_when_to_come_again(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    assert_waits_of_seven_seconds(half, client, server, waits, timedelta(0))


@pytest.mark.parametrize("skew", [timedelta(days=2, hours=3), timedelta(days=-300)])
def test_clocks_differ(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, skew: timedelta
) -> None:
    assert_waits_of_seven_seconds(half, client, server, waits, skew)


def assert_waits_of_seven_seconds(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, skew: timedelta
) -> None:
    now = datetime.now(UTC) + skew
    date = now.strftime(DATES["RFC 1123"])
    for name, form in FORMS.items():
        waits.clear()
        server.script(answer(429, date=date, **form(now)), answer(body=b"[1]"))
        assert half.call(client, CREATE, (), {}) == [1]
        assert waits == [7.25], name


def test_dates_without_a_date_count_from_the_clock_here(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    soon = datetime.now(UTC) + timedelta(seconds=30)
    server.script(answer(429, retry_after=soon.strftime(DATES["RFC 1123"])), answer())
    half.call(client, READ)
    assert 20 < waits[0] <= 30.25


UNREADABLE = ("", "soon", "-5", "1e3", "nan", "inf", "0x10", "9" * 400, "7 s")
NO_DATES = ("Wed, 99 Foo 2030 00:00:00 GMT", "Mon, 31 Feb 2030 00:00:00 GMT", "2030-01-01T00:00Z")


def test_429_says_nothing_readable(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    for said in (*UNREADABLE, *NO_DATES):
        waits.clear()
        server.script(answer(429, retry_after=said, x_ratelimit_reset=said), answer())
        half.call(client, READ)
        assert waits == [0.25], said


def test_429_names_a_time_that_has_passed(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    for said in ("Sun, 06 Nov 1994 08:49:37 GMT", "0"):
        waits.clear()
        server.script(answer(429, retry_after=said), answer())
        half.call(client, READ)
        assert waits == [0.25], said


@pytest.mark.parametrize(
    "headers",
    [
        {"retry_after": "61"},
        {"retry_after": "86400"},
        {"retry_after": "Fri, 31 Dec 9999 23:59:59 GMT"},
        {"x_ratelimit_reset": "99999999999"},
        {"retry_after_ms": "9999999999999"},
    ],
    ids=["a minute", "a day", "date", "reset", "milliseconds"],
)
def test_429_asks_for_a_long_wait(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits, headers: dict[str, str]
) -> None:
    limits = {"x_ratelimit_limit": "100", "x_ratelimit_remaining": "0"}
    server.script(answer(429, b'{"message": "Slow down"}', **limits, **headers))
    with pytest.raises(RateLimitError, match="429 Too Many Requests: Slow down") as caught:
        half.call(client, READ)
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 60
    assert (caught.value.limit, caught.value.remaining) == (100, 0)
    assert len(server.received) == 1
    assert waits == []


def test_the_error_tells_what_the_server_told(
    half: SyncHalf, client: Any, server: ScriptedServer, waits: Waits
) -> None:
    now = datetime.now(UTC) + timedelta(days=2)
    told = {"date": now.strftime(DATES["RFC 1123"]), "x_ratelimit_reset": epoch(now)}
    server.script(answer(429, retry_after="2", **told))
    with pytest.raises(RateLimitError) as caught:
        half.call(client, READ)
    error = caught.value
    assert (error.retry_after, error.reset_after) == (2, 0)
    assert (error.limit, error.remaining) == (None, None)
    assert len(server.received) == 3


# The client's own rate


RATE = 50.0
CALLS = 15


def test_rate_is_kept_by_threads(server: ScriptedServer) -> None:
    """Of two clients that share it."""
    limit, start = RateLimit(RATE), time.monotonic()
    with (
        BaseClient(server.url, {}, rate_limit=limit) as one,
        BaseClient(server.url, {}, rate_limit=limit) as other,
        ThreadPoolExecutor(CALLS) as pool,
    ):
        half = SyncHalf()
        calls = [pool.submit(half.call, (one, other)[n % 2], READ) for n in range(CALLS)]
        assert [each.result() for each in calls] == [{}] * CALLS
    assert_rate(server, start)


def test_rate_is_kept_by_tasks(async_half: AsyncHalf, server: ScriptedServer) -> None:
    client, start = async_half.client(server.url, rate_limit=RATE), time.monotonic()

    async def call_all() -> None:
        async with anyio.create_task_group() as tasks:
            for _ in range(CALLS):
                tasks.start_soon(client._caller.call, READ, {})

    async_half.run(call_all())
    assert_rate(server, start)


def assert_rate(server: ScriptedServer, start: float) -> None:
    """No request may come before its turn; the machine may let some come later."""
    times = sorted(each.at - start for each in server.received)
    assert len(times) == CALLS
    assert all(at >= turn / RATE - 0.01 for turn, at in enumerate(times)), times
    assert times[-1] < 10


def test_own_rate_leaves_no_time(half: SyncHalf, server: ScriptedServer) -> None:
    client = half.client(server.url, rate_limit=0.01)
    half.call(client, READ)
    start = time.monotonic()
    with pytest.raises(ApiTimeoutError, match="no place before the deadline") as caught:
        half.call(client, READ, deadline=5)
    assert not caught.value.was_sent
    assert time.monotonic() - start < 2
    assert len(server.received) == 1


def test_own_rate_leaves_no_time_for_a_retry(half: SyncHalf, server: ScriptedServer) -> None:
    """What the server said is worth more than that there is no place."""
    server.script(answer(503, b'{"message": "Busy"}'))
    events: list[Event] = []
    client = half.client(server.url, rate_limit=0.1, event_hooks=[events.append])
    with pytest.raises(ServerError, match="503 Service Unavailable: Busy"):
        half.call(client, READ, deadline=5)
    assert [type(event) for event in events] == [RequestEvent, ResponseEvent]


def test_a_place_that_others_take_meanwhile_leaves_the_outcome(
    half: SyncHalf, server: ScriptedServer, waits: Waits
) -> None:
    server.script(answer(503, b'{"message": "Busy"}'))
    limit = RateLimit(1)
    waits.meanwhile = lambda: [limit.reserve() for _ in range(10)]
    with pytest.raises(ServerError, match="Busy"):
        half.call(half.client(server.url, rate_limit=limit), READ, deadline=5)
    assert len(server.received) == 1


def test_a_refused_connection_and_no_place_for_a_retry(half: SyncHalf) -> None:
    client = half.client("http://127.0.0.1:1", rate_limit=0.1)
    with pytest.raises(ApiConnectionError, match=r"refused|failed") as caught:
        half.call(client, READ, deadline=5)
    assert not caught.value.was_sent
