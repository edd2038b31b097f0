"""Every notification of a real document: subscribed to, sent over HTTP, read strictly."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.asgi_server import served
from tests.support.packages import Package, shared_package

TIMES = 3
# They are sent to those who subscribed before the API took them from the list.
NOT_TO_SUBSCRIBE = {"PartnerChangedNotification"}

pytestmark = pytest.mark.slow


@pytest.fixture
def package(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    return shared_package(repository / "specs" / "v3.99.0.json", tmp_path_factory)


@pytest.fixture
def mock_url(package: Package) -> Iterator[str]:
    with served(package.module("mock").create_app(token="right", items=3)) as url:
        yield url


def steered(url: str, body: Any = None) -> Any:
    content = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(f"{url}/_mock/notifications", content) as response:
        return json.load(response)


def test_every_type_arrives_as_its_model(package: Package, mock_url: str) -> None:
    received: list[Any] = []
    notifications = package.module("notifications")
    with (
        served(notifications.asgi_app(received.append, token="right")) as receiver,
        package.client(mock_url, "right") as client,
    ):
        types = set(steered(mock_url)["types"]) - NOT_TO_SUBSCRIBE
        client.notifications.create(
            via="webhook",
            notifications=sorted(types),
            webhook={"callbackUrl": f"{receiver}/hook"},
        )
        sent = [
            delivery
            for type_ in sorted(types) * TIMES
            for delivery in steered(mock_url, {"type": type_})["deliveries"]
        ]
    assert len(types) > 30
    assert [each["status"] for each in sent] == [202] * len(types) * TIMES
    assert [each["type"] for each in sent] == [each.notification for each in received]
    assert not [each for each in received if isinstance(each, notifications.UnknownNotification)]
    for each in sent:
        notifications.read(json.dumps(each["body"]), strict=True)


def test_a_subscription_with_another_token_is_signed_with_it(
    package: Package, repository: Path
) -> None:
    received: list[Any] = []
    notifications = package.module("notifications")
    with (
        served(package.module("mock").create_app(items=3)) as url,
        served(notifications.asgi_app(received.append, token="second")) as receiver,
    ):
        for token in ("first", "second"):
            with package.client(url, token) as client:
                client.notifications.create(
                    via="webhook",
                    notifications=["evse.changed"],
                    webhook={"callbackUrl": f"{receiver}/{token}"},
                )
        sent = steered(url, {"type": "evse.changed", "data": {"evseId": 3}})["deliveries"]
    assert {each["url"].rpartition("/")[2]: each["status"] for each in sent} == {
        "first": 401,
        "second": 202,
    }
    assert [each.evse_id for each in received] == [3]
