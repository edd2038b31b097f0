"""Sending notifications: what is signed, what is tried again, and to whom nothing is sent."""

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest

from generator.runtime.mock.deliveries import (
    Deliverer,
    Delivery,
    OutgoingNotification,
    is_loopback,
    objection,
    signed_headers,
    timestamp,
)
from generator.runtime.notifications import NotificationFormat, UnknownNotification
from generator.runtime.notifications import parse_notification as parse
from generator.runtime.server.messages import Pairs
from tests.support.server import Answer, Server, running_server

FORM: NotificationFormat[object] = NotificationFormat(
    type_field="kind", signature_header="X-Signature", types={}, timestamp_header="X-Timestamp"
)
BODY = '{"kind":"opened","name":"Süd"}'.encode()


def outgoing(url: str = "http://127.0.0.1:1/hook") -> OutgoingNotification:
    return OutgoingNotification("opened", "7", url, BODY, "secret", (("X-Webhook-Id", "7"),))


@pytest.fixture
def receiver() -> Iterator[Server]:
    with running_server() as server:
        yield server


def test_a_notification_is_sent_signed(receiver: Server) -> None:
    receiver.answer = lambda _: Answer(202)
    (delivery,) = Deliverer(FORM).deliver([outgoing(f"{receiver.url}/hook?tenant=a")])
    received = receiver.take()
    assert (delivery.is_accepted, delivery.status, delivery.attempts) == (True, 202, 1)
    assert (received.method, received.target) == ("POST", "/hook?tenant=a")
    assert received.body == delivery.body == BODY
    assert set(delivery.headers) >= {("X-Webhook-Id", "7"), ("Content-Type", "application/json")}
    found = parse(FORM, received.body, received.headers, token="secret")
    assert isinstance(found, UnknownNotification)
    assert "secret" not in repr(delivery)


def test_a_refusal_is_tried_again_after_each_pause(receiver: Server) -> None:
    statuses, pauses = [500, 302, 204], list[float]()
    receiver.answer = lambda _: Answer(statuses.pop(0))
    deliverer = Deliverer(FORM, pauses=(1.0, 2.0, 3.0), sleep=pauses.append)
    (delivery,) = deliverer.deliver([outgoing(receiver.url)])
    assert (delivery.status, delivery.attempts) == (204, 3)
    assert pauses == [1.0, 2.0]
    assert len(receiver.received) == 3


def test_after_the_last_pause_it_is_given_up(receiver: Server) -> None:
    receiver.answer = lambda _: Answer(500)
    (delivery,) = Deliverer(FORM, pauses=(0.0, 0.001)).deliver([outgoing(receiver.url)])
    assert (delivery.is_accepted, delivery.status, delivery.attempts) == (False, 500, 3)


def test_each_try_has_its_own_time() -> None:
    start = datetime(2025, 1, 31, 8, 30, tzinfo=UTC)
    moments = iter([start, start + timedelta(seconds=5)])
    sent: list[Pairs] = []

    def send(url: str, headers: Pairs, body: bytes) -> int:
        sent.append(headers)
        return 503 if len(sent) == 1 else 200

    deliverer = Deliverer(FORM, pauses=(0.0,), send=send, clock=lambda: next(moments))
    (delivery,) = deliverer.deliver([outgoing()])
    times = [dict(each)["X-Timestamp"] for each in sent]
    assert times == ["2025-01-31T08:30:00.000000Z", "2025-01-31T08:30:05.000000Z"]
    assert delivery.headers == sent[1]


def test_no_connection_is_told() -> None:
    (delivery,) = Deliverer(FORM, pauses=()).deliver([outgoing("http://127.0.0.1:1/")])
    assert (delivery.status, delivery.attempts, delivery.is_accepted) == (None, 1, False)
    assert "refused" in (delivery.error or "")


@pytest.mark.parametrize("rest", ["/ä", "/a b", "/?q=ü"])
def test_a_url_that_cannot_be_asked_for_is_told(receiver: Server, rest: str) -> None:
    (delivery,) = Deliverer(FORM, pauses=()).deliver([outgoing(f"{receiver.url}{rest}")])
    assert "characters that no URL has" in (delivery.error or "")
    (delivery,) = Deliverer(FORM, pauses=()).deliver([outgoing(f"http://{'a' * 64}.localhost/")])
    assert "characters that no URL has" in (delivery.error or "")


def test_an_answer_that_is_not_http_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.recv(1 << 16)
                connection.sendall(b"SSH-2.0-none\r\n\r\n")

        thread = threading.Thread(target=answer)
        thread.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        (delivery,) = Deliverer(FORM, pauses=()).deliver([outgoing(url)])
        thread.join()
    assert "not HTTP" in (delivery.error or "")


def test_several_are_sent_at_the_same_time_and_told_in_order(receiver: Server) -> None:
    receiver.answer = lambda request: Answer(500 if request.target == "/1" else 200)
    sent = [outgoing(f"{receiver.url}/{number}") for number in range(12)]
    found = Deliverer(FORM, pauses=()).deliver(sent)
    assert [each.url for each in found] == [each.url for each in sent]
    assert [each.status for each in found] == [200, 500, *[200] * 10]
    assert Deliverer(FORM).deliver([]) == []


def test_nothing_is_sent_elsewhere_unless_that_is_allowed() -> None:
    asked: list[str] = []

    def send(url: str, headers: Pairs, body: bytes) -> int:
        asked.append(url)
        return 200

    elsewhere = outgoing("https://example.com/hook")
    (refused,) = Deliverer(FORM, send=send).deliver([elsewhere])
    assert (refused.attempts, refused.headers, asked) == (0, (), [])
    assert "example.com is not this machine" in (refused.error or "")
    (sent,) = Deliverer(FORM, send=send, local_only=False).deliver([elsewhere])
    assert sent.is_accepted
    assert asked == ["https://example.com/hook"]


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST.", "app.localhost", "127.0.0.1", "127.1.2.3", "::1"]
)
def test_this_machine_is_known_by_its_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host", ["example.com", "localhost.example.com", "10.0.0.1", "0.0.0.0", ""]
)
def test_other_hosts_are_not_this_machine(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize(
    "url", ["", "ftp://localhost/", "file:///etc/passwd", "http://", "http://[::1", "http://a:b/"]
)
def test_what_is_no_url_is_refused_even_if_all_hosts_are_allowed(url: str) -> None:
    assert objection(url, local_only=False) is not None


def test_described_headers_do_not_replace_the_signature() -> None:
    sent = OutgoingNotification("a", "7", "http://localhost/", b"{}", "t", (("x-signature", "no"),))
    headers = signed_headers(FORM, sent, datetime.now(UTC))
    assert [name.lower() for name, _ in headers].count("x-signature") == 1


def test_without_a_header_for_it_no_time_is_sent() -> None:
    form: NotificationFormat[object] = NotificationFormat("kind", "X-Signature", {})
    headers = signed_headers(form, outgoing(), datetime.now(UTC))
    assert "X-Timestamp" not in dict(headers)


def test_a_time_is_written_in_utc_with_microseconds() -> None:
    moment = datetime(2025, 1, 31, 10, 30, 0, 120, tzinfo=timezone(timedelta(hours=2)))
    assert timestamp(moment) == "2025-01-31T08:30:00.000120Z"


def test_a_delivery_is_accepted_by_any_success_alone() -> None:
    assert Delivery("a", "7", "u", b"", status=299).is_accepted
    assert not Delivery("a", "7", "u", b"", status=304).is_accepted
    assert not Delivery("a", "7", "u", b"").is_accepted
