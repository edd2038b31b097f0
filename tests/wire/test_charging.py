"""What costs money: a session is not started twice, a change changes nothing else."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.described import Described
from tests.support.packages import Loop
from tests.support.server import Answer, Server, running_server

pytestmark = pytest.mark.parametrize("subject", ["v3.99.0"], indirect=True)


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running_server() as server:
        yield server


@pytest.fixture(params=["Client", "AsyncClient"])
def call(subject: Described, server: Server, request: pytest.FixtureRequest) -> Iterator[Any]:
    """Calls a method of a client that repeats what may be, given what it does with the client."""
    loop = Loop()
    client = getattr(subject.package.module(), request.param)(
        token="a-token", base_url=server.url, max_retries=2
    )
    yield lambda of: loop.result(of(client))
    loop.result(client.close())
    loop.close()


@pytest.mark.parametrize("status", [500, 502, 503, 504, 408])
def test_a_session_that_may_have_started_is_not_started_again(
    subject: Described, server: Server, call: Any, status: int
) -> None:
    server.answer = lambda _: Answer(status)
    with pytest.raises(subject.package.module().StatusError):
        call(lambda client: client.charge_points.start(7))
    request = server.take()
    assert (request.method, request.target) == (
        "POST",
        "/public-api/actions/charge-point/v1.0/7/start",
    )


def test_an_action_that_the_charge_point_rejects(
    subject: Described, server: Server, call: Any
) -> None:
    server.answer = lambda _: Answer(406, b'{"message": "occupied"}')
    with pytest.raises(subject.package.module().ActionRejectedError, match="occupied"):
        call(lambda client: client.charge_points.start(7))
    server.take()


def test_a_change_of_one_field_sends_one_field(
    subject: Described, server: Server, call: Any
) -> None:
    server.answer = lambda _: Answer(404)
    with pytest.raises(subject.package.module().NotFoundError):
        call(lambda client: client.charge_points.update(7, name="Garage"))
    assert json.loads(server.take().body) == {"name": "Garage"}
