"""The generated client, over HTTP, against the mock of its own package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.asgi_server import served
from tests.support.packages import Package


@pytest.fixture
def client(network: Package) -> Iterator[Any]:
    """Calls a new mock."""
    with served(network.module("mock").create_app()) as url, network.client(url) as client:
        yield client


@pytest.mark.parametrize(
    ("namespace", "count"), [("locations", 10), ("users", 25), ("charge_points", 25), ("evses", 50)]
)
def test_iterating_gives_every_thing_once(client: Any, namespace: str, count: int) -> None:
    found = [each.id for each in getattr(client, namespace).list(per_page=7)]
    assert found == [*range(1, count + 1)]
    assert [each.id for each in getattr(client, namespace).list()] == found


def test_filters_hold_on_every_page(client: Any) -> None:
    found = list(client.charge_points.list(per_page=2, filter={"status": "enabled"}))
    assert len(found) > 4
    assert {each.status for each in found} == {"enabled"}


def test_what_is_made_is_there(client: Any, network: Package) -> None:
    made = client.charge_points.create(name="Gate", note=None)
    assert client.charge_points.get(made.id) == made
    assert client.charge_points.update(made.id, name="Door").name == "Door"
    client.charge_points.delete(made.id)
    with pytest.raises(network.module().NotFoundError):
        client.charge_points.get(made.id)
