"""Notifications of a mock: who gets them, what is in them, and that receivers accept them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from generator.runtime.mock.collections import Catalogue
from generator.runtime.mock.deliveries import Deliverer
from generator.runtime.mock.notifications import Notifier
from generator.runtime.models import Model
from generator.runtime.notification_server import NotificationReceiver
from generator.runtime.notifications import NotificationFormat, UnknownNotification
from generator.runtime.server.descriptions import DescribedOperation, Json, Schema
from generator.runtime.server.messages import Pairs
from generator.runtime.unset import UNSET
from tests.support.asgi_server import served
from tests.support.subscribing import subscribing


class PumpOpened(Model):
    kind: str
    pump: int
    pressure: float


FORM: NotificationFormat[PumpOpened] = NotificationFormat(
    type_field="kind",
    signature_header="X-Signature",
    timestamp_header="X-Timestamp",
    types={"pump.opened": lambda: PumpOpened},
)


def described(type_: str, *headers: str) -> dict[str, Any]:
    schema = {
        "type": "object",
        "properties": {"kind": {"const": type_}, "pump": {"type": "integer"}},
    }
    post = {
        "requestBody": {"content": {"application/json": {"schema": schema}}},
        "parameters": [{"name": name, "in": "header", "schema": {}} for name in headers],
    }
    return {"{$request.body#/url}": {"post": post}}


def subscribing_at(path: str, *types: str) -> DescribedOperation:
    headers = ("X-Signature", "X-Webhook-Id", "X-Webhook-Type", "X-Tenant")
    return subscribing({each: described(each, *headers) for each in types}, path=path)


@dataclass
class Hooks:
    """Subscriptions as a mock keeps them."""

    things: dict[int, tuple[dict[str, Any], str | None]] = field(default_factory=dict)

    def add(self, number: int, token: str | None, **members: Any) -> None:
        self.things[number] = ({"id": number, **members}, token)

    def items(self, collection: str) -> list[dict[str, Any]]:
        assert collection == "hooks"
        return [item for item, _ in self.things.values()]

    def ids(self, collection: str) -> list[int]:
        assert collection == "pumps"
        return [41, 42]

    def token_of(self, collection: str, own_id: int | str) -> str | None:
        return self.things[int(own_id)][1]


class Samples:
    """Makes up `pump` and `pressure`; a text given for `pump` is not what is described."""

    def sample(self, schema: Schema, *, key: str, given: Json = UNSET, hint: Any = None) -> Json:
        if given is UNSET:
            return "made up"
        assert hint(("pressure",), schema) is UNSET
        made = {"pump": hint(("pumpId",), schema), "pressure": 1.5, **given}
        return {**made, "pump": 0} if isinstance(made["pump"], str) else made


@dataclass
class Sent:
    requests: list[tuple[str, Pairs, bytes]] = field(default_factory=list)

    def __call__(self, url: str, headers: Pairs, body: bytes) -> int:
        self.requests.append((url, headers, body))
        return 202


def named(name: str) -> DescribedOperation:
    return replace(subscribing_at("/pumps"), method="GET", id=name, name=name)


@dataclass
class Description:
    """An API of some operations, as a catalogue reads it."""

    described: tuple[DescribedOperation, ...]
    package: str = "generator"

    def operations(self) -> tuple[DescribedOperation, ...]:
        return self.described


HOOKS = subscribing_at("/hooks", "pump.opened", "pump.closed")


def notifier(hooks: Hooks, *operations: DescribedOperation, **options: Any) -> Notifier:
    return Notifier(
        Catalogue(Description((named("pumps.list"), *(operations or (HOOKS,))))),
        FORM,
        things=hooks,
        samples=Samples(),
        deliverer=Deliverer(FORM, **options),
    )


def test_a_notification_goes_to_all_who_subscribed_to_its_type() -> None:
    hooks, sent = Hooks(), Sent()
    hooks.add(1, "a", url="http://localhost/1", types=["pump.opened"])
    hooks.add(2, "b", url="http://localhost/2", types=["pump.closed"])
    hooks.add(3, "c", url="http://localhost/3")
    mock = notifier(hooks, send=sent)
    deliveries = mock.notify("pump.opened", {"pump": 7})
    assert [each.subscription for each in deliveries] == ["1", "3"]
    assert sorted(url for url, _, _ in sent.requests) == [
        "http://localhost/1",
        "http://localhost/3",
    ]
    assert len({body for _, _, body in sent.requests}) == 1
    assert json.loads(sent.requests[0][2]) == {"kind": "pump.opened", "pump": 7, "pressure": 1.5}
    assert mock.deliveries == tuple(deliveries)


def test_described_headers_tell_of_the_subscription() -> None:
    hooks, sent = Hooks(), Sent()
    hooks.add(1, "a", url="http://localhost/1")
    notifier(hooks, send=sent).notify("pump.opened", {})
    headers = dict(sent.requests[0][1])
    assert headers["X-Webhook-Id"] == "1"
    assert headers["X-Webhook-Type"] == "pump.opened"
    assert headers["X-Tenant"] == "made up"
    assert len(headers["X-Signature"]) == 64


def test_subscriptions_are_those_that_there_are_now() -> None:
    hooks, sent = Hooks(), Sent()
    mock = notifier(hooks, send=sent)
    assert mock.notify("pump.opened", {}) == []
    hooks.add(1, "a", url="http://localhost/1", types=["pump.opened"])
    hooks.add(1, "a", url="http://localhost/new", types=["pump.opened"])
    assert [each.url for each in mock.notify("pump.opened", {})] == ["http://localhost/new"]
    del hooks.things[1]
    assert mock.subscriptions == ()
    assert mock.notify("pump.opened", {}) == []


def test_what_no_request_created_is_no_subscription() -> None:
    hooks = Hooks()
    hooks.add(1, None, url="http://localhost/1")
    assert notifier(hooks).subscriptions == ()


def test_several_operations_may_subscribe() -> None:
    hooks, sent = Hooks(), Sent()
    hooks.add(1, "a", url="http://localhost/1")
    other = subscribing_at("/v2/hooks", "pump.broken")
    mock = notifier(hooks, HOOKS, other, send=sent)
    assert mock.types == ("pump.broken", "pump.closed", "pump.opened")
    assert len(mock.notify("pump.broken", {})) == 1


def test_unknown_types_and_members_that_are_not_described_are_refused() -> None:
    hooks, sent = Hooks(), Sent()
    hooks.add(1, "a", url="http://localhost/1")
    mock = notifier(hooks, send=sent)
    with pytest.raises(ValueError, match=r"no notification 'x'; there are: pump\.closed, pump\.op"):
        mock.notify("x", {})
    with pytest.raises(ValueError, match=r"pump\.opened has no pump like that"):
        mock.notify("pump.opened", {"pump": "seven"})
    assert sent.requests == []


def test_an_id_is_made_up_from_those_that_there_are() -> None:
    hooks, sent = Hooks(), Sent()
    hooks.add(1, "a", url="http://localhost/1")
    mock = notifier(hooks, send=sent)
    for _ in range(20):
        mock.notify("pump.opened", {})
    assert {json.loads(body)["pump"] for _, _, body in sent.requests} == {41, 42}


def test_equal_notifications_are_equal_after_a_reset() -> None:
    def bodies(mock: Notifier) -> list[bytes]:
        return [mock.notify("pump.opened", {})[0].body for _ in range(12)]

    hooks = Hooks()
    hooks.add(1, "a", url="http://localhost/1")
    mock = notifier(hooks, send=Sent())
    first = bodies(mock)
    mock.reset()
    assert mock.deliveries == ()
    assert bodies(mock) == first


def test_a_receiver_over_http_accepts_what_is_sent() -> None:
    received: list[PumpOpened | UnknownNotification] = []
    receiver = NotificationReceiver(FORM, received.append, token="secret", path="/hook")
    hooks = Hooks()
    with served(receiver) as url:
        hooks.add(1, "secret", url=f"{url}/hook")
        hooks.add(2, "another", url=f"{url}/hook")
        hooks.add(3, "secret", url=f"{url}/elsewhere")
        mock = notifier(hooks, pauses=(0.01,))
        deliveries = mock.notify("pump.opened", {"pump": 7})
    statuses: Mapping[str, tuple[int | None, int]] = {
        each.subscription: (each.status, each.attempts) for each in deliveries
    }
    assert statuses == {"1": (202, 1), "2": (401, 2), "3": (404, 2)}
    assert received == [PumpOpened(kind="pump.opened", pump=7, pressure=1.5)]
