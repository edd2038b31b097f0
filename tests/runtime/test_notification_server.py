"""The ASGI application: whom it answers what, and that a handler never holds up the others."""

import asyncio
import functools
import hashlib
import hmac
import importlib
import json
import logging
import threading
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime, timedelta
from types import ModuleType
from typing import Any, Literal

import httpx2
import pytest

from generator.runtime.models import Model
from generator.runtime.notification_server import NotificationReceiver
from generator.runtime.notifications import NotificationFormat, UnknownNotification

TOKEN = "s3cret-t0ken"
SECOND = timedelta(seconds=1)


class Changed(Model):
    notification: Literal["changed"]
    id: int


FORMAT: NotificationFormat[Changed] = NotificationFormat(
    type_field="notification",
    signature_header="X-Signature",
    timestamp_header="X-Timestamp",
    types={"changed": lambda: Changed},
)
BODY = b'{"notification": "changed", "id": 1}'


def headers_for(body: bytes, age: timedelta = timedelta(), token: str = TOKEN) -> dict[str, str]:
    return {
        "X-Signature": hmac.new(token.encode(), body, hashlib.sha256).hexdigest(),
        "X-Timestamp": (datetime.now(UTC) - age).isoformat(),
    }


class Handled(list[Any]):
    """Remembers what it was called with, as a handler that is a plain function."""

    def __call__(self, notification: Any) -> None:
        self.append(notification)


def receiver(handler: Any, **options: Any) -> NotificationReceiver[Changed]:
    return NotificationReceiver(FORMAT, handler, **{"token": TOKEN, **options})


def client(application: Any) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        transport=httpx2.ASGITransport(application), base_url="https://receiver.example"
    )


def send(application: Any, method: str = "POST", path: str = "/", **request: Any) -> Any:
    async def once() -> httpx2.Response:
        async with client(application) as sender:
            return await sender.request(method, path, **request)

    return asyncio.run(once())


def post(application: Any, body: bytes = BODY, headers: Any = None) -> int:
    """Send a notification, signed as it should be unless headers are given; return the status."""
    given = headers_for(body) if headers is None else headers
    answer = send(application, content=body, headers=given)
    assert answer.content == b""
    return int(answer.status_code)


def run(application: Any, scope: dict[str, Any], messages: Iterable[dict[str, Any]]) -> list[Any]:
    """Return what the application sends when the server gives it these messages."""
    sent: list[Any] = []
    incoming = iter(messages)

    async def receive() -> dict[str, Any]:
        return next(incoming)

    async def keep(message: Any) -> None:
        sent.append(message)

    asyncio.run(application(scope, receive, keep))
    return sent


def http_scope(*headers: tuple[bytes, bytes]) -> dict[str, Any]:
    return {"type": "http", "method": "POST", "path": "/", "headers": list(headers)}


# What is taken


def test_a_notification_is_handled_and_acknowledged() -> None:
    handled = Handled()
    answer = send(receiver(handled), content=BODY, headers=headers_for(BODY))
    assert (answer.status_code, answer.content) == (202, b"")
    assert answer.headers["content-length"] == "0"
    assert handled == [Changed(notification="changed", id=1)]


def test_a_notification_of_an_unknown_type_is_handled_too() -> None:
    handled = Handled()
    body = b'{"notification": "invented", "a": 1}'
    assert post(receiver(handled), body) == 202
    assert handled == [UnknownNotification("invented", json.loads(body))]


async def handle(handled: list[Any], notification: Any) -> None:
    await asyncio.sleep(0)
    handled.append(notification)


class Receiving:
    def __init__(self) -> None:
        self.handled: list[Any] = []

    async def method(self, notification: Any) -> None:
        await handle(self.handled, notification)

    async def __call__(self, notification: Any) -> None:
        await handle(self.handled, notification)


def test_a_handler_may_be_asynchronous_in_every_usual_form() -> None:
    receiving, handled = Receiving(), Handled()
    handlers = [
        receiving,
        receiving.method,
        functools.partial(handle, receiving.handled),
        lambda notification: handle(receiving.handled, notification),
        functools.partial(Handled.__call__, handled),
    ]
    assert [post(receiver(handler)) for handler in handlers] == [202] * 5
    assert len(receiving.handled) == 4
    assert len(handled) == 1


def test_an_asynchronous_handler_runs_in_the_loop_and_a_plain_one_in_a_thread() -> None:
    threads: list[bool] = []

    def note() -> None:
        threads.append(threading.current_thread() is threading.main_thread())

    async def asynchronous(notification: Any) -> None:
        note()

    assert post(receiver(asynchronous)) == 202
    assert post(receiver(lambda notification: note())) == 202
    assert threads == [True, False]


def test_a_handler_that_blocks_holds_up_nobody() -> None:
    """Each of the plain handlers waits for the others, and the loop goes on meanwhile."""
    count = 4
    together = threading.Barrier(count, timeout=10)
    handled = Handled()

    def blocking(notification: Any) -> None:
        together.wait()
        handled(notification)

    async def send_all() -> list[int]:
        async with client(receiver(blocking)) as sender:
            bodies = [b'{"notification": "changed", "id": %d}' % n for n in range(count)]
            calls = [sender.post("/", content=b, headers=headers_for(b)) for b in bodies]
            return [answer.status_code for answer in await asyncio.gather(*calls)]

    assert asyncio.run(send_all()) == [202] * count
    assert sorted(changed.id for changed in handled) == list(range(count))


def test_any_of_several_tokens_will_do() -> None:
    application = receiver(Handled(), token=["old", "new"])
    statuses = [post(application, headers=headers_for(BODY, token=t)) for t in ("old", "new", "no")]
    assert statuses == [202, 202, 401]


# What is refused


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (BODY, {}, 401),
        (BODY, headers_for(BODY, token="another"), 401),
        (BODY + b" ", headers_for(BODY), 401),
        (BODY, {"X-Signature": headers_for(BODY)["X-Signature"]}, 400),
        (BODY, {**headers_for(BODY), "X-Timestamp": "today"}, 400),
        (BODY, headers_for(BODY, 3600 * SECOND), 400),
        (BODY, headers_for(BODY, -3600 * SECOND), 400),
        (b"", headers_for(b""), 400),
        (b"[]", headers_for(b"[]"), 400),
        (b"a=b", headers_for(b"a=b"), 400),
    ],
)
def test_what_cannot_be_trusted_or_read_is_refused(
    body: bytes, headers: dict[str, str], status: int, caplog: pytest.LogCaptureFixture
) -> None:
    handled = Handled()
    assert post(receiver(handled), body, headers) == status
    assert handled == []
    (record,) = caplog.records
    assert record.levelno == logging.WARNING
    assert TOKEN not in caplog.text
    assert "chang" not in caplog.text


def test_without_a_limit_of_age_an_old_notification_is_taken() -> None:
    headers = headers_for(BODY, 3600 * SECOND)
    assert post(receiver(Handled(), max_age=None), headers=headers) == 202
    assert post(receiver(Handled(), max_age=7200), headers=headers) == 202


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"])
def test_every_other_method_is_refused(method: str) -> None:
    handled = Handled()
    answer = send(receiver(handled), method, content=BODY, headers=headers_for(BODY))
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert handled == []


def test_only_the_given_path_is_answered() -> None:
    application = receiver(Handled(), path="/webhooks")
    paths = ("/webhooks", "/webhooks?a=b", "/webhooks/", "/", "/Webhooks")
    answers = [
        send(application, path=path, content=BODY, headers=headers_for(BODY)).status_code
        for path in paths
    ]
    assert answers == [202, 202, 404, 404, 404]


# The length of a body


async def in_chunks(body: bytes, size: int) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


@pytest.mark.parametrize(("longest", "status"), [(len(BODY), 202), (len(BODY) - 1, 413)])
@pytest.mark.parametrize("size", [None, 1, 7, len(BODY)])
def test_a_body_may_be_so_long_and_no_longer(longest: int, status: int, size: int | None) -> None:
    handled = Handled()
    content = BODY if size is None else in_chunks(BODY, size)
    application = receiver(handled, max_body=longest)
    answer = send(application, content=content, headers=headers_for(BODY))
    assert answer.status_code == status
    assert len(handled) == (status == 202)


def test_a_body_may_have_a_mebibyte_by_default() -> None:
    filler = 1024 * 1024 - len(BODY)
    assert post(receiver(Handled()), BODY + b" " * filler) == 202
    assert post(receiver(Handled()), BODY + b" " * (filler + 1)) == 413


def test_a_body_that_is_declared_too_long_is_not_read() -> None:
    start, _ = run(receiver(Handled()), http_scope((b"Content-Length", b"9999999")), [])
    assert start["status"] == 413


def test_reading_ends_where_a_body_becomes_too_long() -> None:
    chunk = {"type": "http.request", "body": b"12345", "more_body": True}
    start, _ = run(receiver(Handled(), max_body=9), http_scope(), [chunk, chunk])
    assert start["status"] == 413


@pytest.mark.parametrize("length", [b"-5", b"0", b"many", b"", b"9" * 5000])
def test_a_content_length_that_says_nothing_is_not_relied_on(length: bytes) -> None:
    signed = [(name.lower().encode(), value.encode()) for name, value in headers_for(BODY).items()]
    scope = http_scope((b"content-length", length), *signed)
    start, _ = run(receiver(Handled()), scope, [{"type": "http.request", "body": BODY}])
    assert start["status"] == 202
    start, _ = run(receiver(Handled(), max_body=1), scope, [{"type": "http.request", "body": BODY}])
    assert start["status"] == 413


# What fails


class FaultError(Exception):
    """A fault of the handler."""


def fail(error: type[BaseException], notification: Any) -> None:
    raise error("of the handler")


async def fail_later(error: type[BaseException], notification: Any) -> None:
    raise error("of the handler")


@pytest.mark.parametrize("handler", [fail, fail_later])
@pytest.mark.parametrize("error", [FaultError, OSError, StopIteration, TimeoutError])
def test_a_handler_that_fails_is_logged_and_lets_the_sender_try_again(
    handler: Any, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    assert post(receiver(functools.partial(handler, error))) == 500
    (record,) = caplog.records
    assert record.exc_info is not None
    assert "of Changed" in record.getMessage()
    assert error.__name__ in caplog.text
    assert TOKEN not in caplog.text


def test_a_handler_that_fails_on_an_unknown_type_is_logged_with_it(
    caplog: pytest.LogCaptureFixture,
) -> None:
    body = b'{"notification": "new\\nline", "secret": "abc"}'
    assert post(receiver(functools.partial(fail, FaultError)), body) == 500
    assert caplog.records[0].getMessage().endswith(r"of the unknown type 'new\nline'")
    assert "abc" not in caplog.text


def test_a_handler_that_is_cancelled_is_not_answered_for() -> None:
    async def cancelled(notification: Any) -> None:
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        post(receiver(cancelled))


def test_a_sender_that_hangs_up_is_not_answered() -> None:
    handled = Handled()
    chunk = {"type": "http.request", "body": BODY, "more_body": True}
    end: dict[str, Any] = {"type": "http.disconnect"}
    for messages in ([end], [chunk, end]):
        assert run(receiver(handled), http_scope(), messages) == []
    assert handled == []


def test_a_sender_that_hangs_up_before_the_answer_is_no_error() -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": BODY}

    async def broken(message: Any) -> None:
        raise OSError("the connection is closed")

    asyncio.run(receiver(Handled())(http_scope(), receive, broken))


# The server


def test_the_log_is_that_of_the_package(
    example: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    server = importlib.import_module(f"{example.__name__}._runtime.notification_server")
    assert post(server.NotificationReceiver(FORMAT, Handled(), token=TOKEN), headers={}) == 401
    assert [record.name for record in caplog.records] == [example.__name__]


def test_the_start_and_the_end_of_the_server_are_acknowledged() -> None:
    messages = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    sent = run(receiver(Handled()), {"type": "lifespan"}, messages)
    assert [message["type"] for message in sent] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]


def test_other_protocols_are_refused() -> None:
    with pytest.raises(NotImplementedError, match="websocket"):
        run(receiver(Handled()), {"type": "websocket"}, [{"type": "websocket.connect"}])


@pytest.mark.parametrize("options", [{"token": ""}, {"token": []}, {"max_age": -1}])
def test_settings_that_cannot_work_are_refused_at_once(options: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"token|max_age"):
        receiver(Handled(), **options)


def test_the_application_does_not_show_its_token() -> None:
    assert TOKEN not in repr(receiver(Handled()))


def test_the_application_shows_no_functions_of_its_format() -> None:
    shown = repr(receiver(len))
    assert "NotificationFormat(type_field=" in shown
    assert "lambda" not in shown
