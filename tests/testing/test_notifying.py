"""Notifications reach a test's own receiver, signed, without any socket."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.mock.mock import Mock
from generator.runtime.mock.settings import MockedApi, MockSettings
from generator.runtime.models import Model
from generator.runtime.notifications import NotificationFormat, parse_notification
from generator.runtime.testing.recording_mock import RecordingMock
from tests.support.mini_api import BEARER, mini_api

from .conftest import make_client, operation


class PumpOpened(Model):
    """A pump was opened."""

    kind: str
    pump: int


FORM: NotificationFormat[PumpOpened] = NotificationFormat(
    type_field="kind",
    signature_header="X-Signature",
    timestamp_header="X-Timestamp",
    types={"pump.opened": lambda: PumpOpened},
)
HOOK = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "url": {"type": "string", "format": "uri"}},
    "required": ["id", "url"],
}
OPENED = {
    "type": "object",
    "properties": {"kind": {"const": "pump.opened"}, "pump": {"type": "integer"}},
    "required": ["kind", "pump"],
}
CONTENT = "application/json"
CREATE = operation(
    "hooks.create",
    requestBody={"required": True, "content": {CONTENT: {"schema": {**HOOK, "required": ["url"]}}}},
    responses={"201": {"content": {CONTENT: {"schema": HOOK}}}},
    callbacks={
        "opened": {
            "{$request.body#/url}": {
                "post": {"requestBody": {"content": {CONTENT: {"schema": OPENED}}}}
            }
        }
    },
)
LIST = operation(
    "hooks.list",
    responses={"200": {"content": {CONTENT: {"schema": {"type": "array", "items": HOOK}}}}},
)


@pytest.fixture
def hooks(tmp_path: Path) -> Iterator[RecordingMock]:
    """A mock with one subscription, by a client with the token ``very-secret``."""
    api = mini_api(tmp_path, {"/hooks": {"get": LIST, "post": CREATE}}, {}, BEARER)
    mocked = MockedApi(api.package, "1", notifications=FORM)
    mock = RecordingMock(Mock(mocked, MockSettings(items=0)))
    with make_client(mock) as client:
        client.request("POST", "/hooks", body={"url": "https://app.example/hook"})
        yield mock


def test_a_receiver_gets_what_it_would_get_over_http(hooks: RecordingMock) -> None:
    got: list[Any] = []

    def receive(body: bytes, headers: dict[str, str]) -> int:
        got.append(parse_notification(FORM, body, headers, token="very-secret"))
        return 204

    hooks.deliver_to(receive)
    (delivery,) = hooks.notify("pump.opened", pump=7)
    assert got == [PumpOpened(kind="pump.opened", pump=7)]
    assert (delivery.is_accepted, delivery.status, delivery.attempts) == (True, 204, 1)


def test_what_is_not_accepted_comes_again_at_once(hooks: RecordingMock) -> None:
    bodies: list[bytes] = []

    def receive(body: bytes, _: dict[str, str]) -> int:
        bodies.append(body)
        return 500

    hooks.deliver_to(receive)
    (delivery,) = hooks.notify("pump.opened")
    assert (delivery.status, delivery.attempts, len(bodies)) == (500, 4, 4)
    assert json.loads(bodies[0])["kind"] == "pump.opened"


def test_what_a_receiver_raises_is_the_tests_to_see(hooks: RecordingMock) -> None:
    hooks.deliver_to(lambda body, headers: pytest.fail("not this one"))
    with pytest.raises(pytest.fail.Exception, match="not this one"):
        hooks.notify("pump.opened")


def test_a_reset_sends_over_http_again(hooks: RecordingMock) -> None:
    hooks.deliver_to(lambda body, headers: 204)
    hooks.reset()
    assert hooks.notify("pump.opened") == []
    with make_client(hooks) as client:
        client.request("POST", "/hooks", body={"url": "https://app.example/hook"})
    (delivery,) = hooks.notify("pump.opened")
    assert "app.example is not this machine" in str(delivery.error)


def test_an_api_without_notifications_has_none_to_give(tmp_path: Path) -> None:
    api = mini_api(tmp_path, {"/hooks": {"get": LIST}}, {}, BEARER)
    mock = RecordingMock(Mock(MockedApi(api.package, "1"), MockSettings()))
    with pytest.raises(ValueError, match="describes no notifications"):
        mock.deliver_to(lambda body, headers: 204)
