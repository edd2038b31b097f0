"""Warnings of mismatches: once for each kind, whatever the path, the index and the value."""

import json
import logging
import threading
import warnings
from dataclasses import replace
from typing import Any

import httpx2
import pytest

from generator.runtime.errors import Exchange, ResponseMismatchWarning
from generator.runtime.mismatch_notices import MismatchNotices
from generator.runtime.models import Model
from generator.runtime.notifications import NotificationFormat, read_notification
from generator.runtime.operations import Operation, Response
from generator.runtime.reading import HttpResponse, read
from tests.runtime.halves import SyncHalf

EXCHANGE = Exchange("GET", "https://acme.example/things/1", "/things/1", ("s3cret",))
JSON = "application/json"


class Thing(Model):
    id: int
    enabled: bool | None = None


THING: Operation[Any] = Operation(
    "GET", "/things/{thing}", responses=(Response("200", JSON, lambda: Thing),)
)
DATA: Operation[Any] = replace(
    THING, responses=(Response("200", JSON, lambda: list[Thing], "data"),)
)


def answer(body: str) -> HttpResponse:
    return HttpResponse(200, {"content-type": JSON}, body.encode())


ONE_MISMATCH = '{"data": [{"id": 1}, {"id": "x7"}]}'


def told_by(notices: MismatchNotices, *bodies: str, of: Operation[Any] = DATA) -> list[str]:
    """The warnings of reading bodies one after the other."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for number, body in enumerate(bodies):
            exchange = replace(EXCHANGE, path=f"/things/{number}")
            read(answer(body), of, exchange, strict=False, notices=notices)
    return [str(each.message) for each in caught]


def test_a_kind_of_mismatch_is_told_once() -> None:
    notices = MismatchNotices()
    elsewhere = '{"data": [{"id": "s3cret"}, {"id": "y"}, {"id": 2}]}'
    [first] = told_by(notices, ONE_MISMATCH, elsewhere)
    assert first == (
        "GET /things/{thing}: responses differ from their description (told once):\n"
        '  /data/*/id: expected integer, found "x7"'
    )
    other = '{"data": [{"id": "x"}, {"id": 1, "enabled": "maybe"}]}'
    [text] = told_by(notices, other, other)
    assert "/data/*/enabled" in text
    assert "/data/*/id" not in text
    assert len(told_by(notices, ONE_MISMATCH, of=replace(DATA, path="/others"))) == 1
    assert len(told_by(MismatchNotices(), elsewhere)) == 1


def test_a_kind_is_told_even_behind_many_of_another() -> None:
    many = json.dumps({"data": [{"id": "x"}] * 100 + [{"id": 1, "enabled": "maybe"}]})
    [text] = told_by(MismatchNotices(), many)
    assert "/data/*/enabled" in text


def test_python_keeps_no_record_that_grows_with_the_responses() -> None:
    registry: dict[Any, Any] = globals().setdefault("__warningregistry__", {})
    notices = MismatchNotices()
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("default", ResponseMismatchWarning)
        for number in range(50):
            body = answer(f'{{"id": "{number}!"}}')
            read(body, THING, EXCHANGE, strict=False, notices=notices)
    assert len([key for key in registry if "!" in str(key)]) == 1


def test_what_is_remembered_is_bounded() -> None:
    notices = MismatchNotices()
    for number in range(5000):
        told_by(notices, '{"id": "x"}', of=replace(THING, path=f"/{number}"))
    assert len(notices._told) == 4096
    assert told_by(notices, '{"id": "x"}', of=replace(THING, path="/4999")) == []
    assert len(told_by(notices, '{"id": "x"}', of=replace(THING, path="/0"))) == 1


def test_every_occurrence_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    notices = MismatchNotices()
    told_by(notices, ONE_MISMATCH)
    assert caplog.text == ""
    with caplog.at_level(logging.DEBUG, "generator.runtime"):
        assert told_by(notices, ONE_MISMATCH, '{"data": [{"id": "s3cret"}]}') == []
    first, second = [record.getMessage() for record in caplog.records]
    assert '/data/1/id: expected integer, found "x7"' in first
    assert "GET /things/1: " in second
    assert "s3cret" not in second


def test_a_warning_that_is_raised_is_raised_each_time() -> None:
    notices = MismatchNotices()
    for _ in range(2):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with pytest.raises(ResponseMismatchWarning):
                read(answer(ONE_MISMATCH), DATA, EXCHANGE, strict=False, notices=notices)


def test_threads_tell_a_kind_once() -> None:
    notices, start = MismatchNotices(), threading.Barrier(8)

    def reading() -> None:
        start.wait(5)
        read(answer(ONE_MISMATCH), DATA, EXCHANGE, strict=False, notices=notices)

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        threads = [threading.Thread(target=reading) for _ in range(8)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    assert len(caught) == 1


# What remembers


def test_a_client_tells_a_kind_of_mismatch_once(half: SyncHalf) -> None:
    ints: Operation[Any] = Operation(
        "GET", "/x", responses=(Response("200", "application/json", lambda: list[int]),)
    )

    def fresh() -> Any:
        return half.mocked(lambda _: httpx2.Response(200, json=["1", 2]))

    client = fresh()
    clients = (client, client, client.with_options(max_retries=0), fresh())
    with pytest.warns(ResponseMismatchWarning) as told:
        assert [half.call(each, ints) for each in clients] == [[1, 2]] * 4
    assert len(told) == 2  # one of each client


def test_a_kind_of_mismatch_is_told_once_for_each_format() -> None:
    form: NotificationFormat[Thing] = NotificationFormat(
        "type", "X-Signature", {"thing": lambda: Thing}
    )
    bodies = [f'{{"type": "thing", "id": "{wrong}"}}' for wrong in "xy"]
    with pytest.warns(ResponseMismatchWarning) as caught:
        assert all(read_notification(form, body) for body in bodies)
    assert len(caught) == 1
