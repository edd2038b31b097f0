"""What reaches a mock is recorded, and can be looked up and asserted."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from generator.runtime.client import BaseClient
from generator.runtime.errors import StatusError
from generator.runtime.testing.recording_mock import RecordingMock
from generator.runtime.unset import UNSET

from .conftest import StandIn, make_async_client

TOLD = """\
expected charge_points.update(path={"chargePoint": 6}, body={"name": "C"}) at least once
but it was called never
what was called:
  charge_points.update (PATCH /charge-points/5) body={"name": "B", "power": 1} -> 200
    path /chargePoint: expected 6, was 5
    body /name: expected "C", was "B"
    body /power: was 1, not expected
  charge_points.list (GET /charge-points) query={"status": "open"} -> 200
  charge_points.list (GET /charge-points) query={"status": "shut"} -> 200"""


def failure(mock: RecordingMock, name: str, **expected: Any) -> str:
    """What a failing assertion says."""
    with pytest.raises(AssertionError) as caught:
        mock.assert_called(name, **expected)
    return str(caught.value)


def test_a_call_is_recorded_with_its_decoded_arguments(
    mock: RecordingMock, client: BaseClient
) -> None:
    client.request("PATCH", "/charge-points/5", body={"name": "B", "power": Decimal("7.5")})
    call = mock.last_call
    assert (call.name, call.id) == ("charge_points.update", "charge_points.update")
    assert (call.method, call.url_path) == ("PATCH", "/charge-points/5")
    assert call.path == {"chargePoint": 5}
    assert call.body == {"name": "B", "power": 7.5}
    assert call.status == 200
    assert call.headers["Content-Type"] == "application/json"


def test_parameters_of_the_query_are_decoded(mock: RecordingMock, client: BaseClient) -> None:
    client.request("GET", "/charge-points?status=open&filter[name]=A%20b")
    assert mock.last_call.query == {"status": "open", "filter": {"name": "A b"}}
    assert mock.last_call.body is UNSET


def test_the_token_is_there_but_not_shown(mock: RecordingMock, client: BaseClient) -> None:
    client.request("GET", "/charge-points")
    call = mock.last_call
    assert call.headers["authorization"] == "Bearer very-secret"
    for shown in (repr(call), str(call), repr(call.headers), repr(mock)):
        assert "very-secret" not in shown
    assert "GET" in repr(call)


def test_a_refused_request_is_recorded_raw(mock: RecordingMock, client: BaseClient) -> None:
    with pytest.raises(StatusError):
        client.request("POST", "/charge-points", body={"power": 1})
    call = mock.last_call
    assert (call.name, call.status) == ("charge_points.create", 422)
    assert call.body == b'{"power":1}'


def test_a_request_that_no_operation_is_there_for_is_recorded(
    mock: RecordingMock, client: BaseClient
) -> None:
    with pytest.raises(StatusError):
        client.request("GET", "/nothing")
    assert (mock.last_call.name, mock.last_call.status) == (None, 404)
    assert "no operation (GET /nothing) -> 404" in str(mock.last_call)
    assert mock.calls_of("*") == mock.calls
    with pytest.raises(AssertionError, match="no operation"):
        mock.assert_not_called()


def test_a_form_with_a_file_is_recorded(mock: RecordingMock) -> None:
    with httpx2.Client(transport=mock.transport) as http:
        url = "https://charge.example/charge-points/1/photo"
        http.post(url, data={"about": "x"}, files={"photo": ("a.png", b"\x89P", "image/png")})
    assert mock.last_call.body["about"] == "x"
    mock.assert_called("charge_points.photo.upload", path={"chargePoint": 1})


def test_calls_are_found_by_method(mock: RecordingMock, client: BaseClient) -> None:
    client.request("GET", "/sessions/v1.0")
    client.request("GET", "/charge-points")
    client.request("GET", "/sessions/v2.0")
    for name in ("sessions.list", "client.sessions.v2_0.list", "sessions.list_v2_0"):
        assert [each.id for each in mock.calls_of(name)] == ["sessions.list_v2_0"]
    (older,) = mock.calls_of("sessions.v1_0.list")
    assert (older.name, older.id) == ("sessions.v1_0.list", "sessions.list_v1_0")
    assert [each.name for each in mock.calls_of("*")] == [
        "sessions.v1_0.list",
        "charge_points.list",
        "sessions.list",
    ]


def test_calls_can_be_forgotten(mock: RecordingMock, client: BaseClient) -> None:
    client.request("GET", "/charge-points")
    mock.reset_calls()
    mock.assert_not_called()
    with pytest.raises(AssertionError, match="nothing was called"):
        assert mock.last_call


def test_reset_forgets_state_calls_and_plans(
    mock: RecordingMock, client: BaseClient, stand_in: StandIn
) -> None:
    client.request("GET", "/charge-points")
    mock.fail("charge_points.list", status=500)
    mock.reset()
    assert (mock.calls, stand_in.requests) == ((), [])
    assert client.request("GET", "/charge-points").status == 200


def test_close_closes_the_state(mock: RecordingMock, stand_in: StandIn) -> None:
    mock.close()
    assert stand_in.is_closed


@pytest.mark.parametrize(
    "name", ["charge_points.lst", "charge_point.list", "chargepoints.list", "sessions.v2.list"]
)
def test_an_unknown_method_raises_with_what_is_near(mock: RecordingMock, name: str) -> None:
    for ask in (mock.calls_of, mock.assert_called, mock.assert_not_called, mock.fail):
        with pytest.raises(ValueError, match=r"no method '.*'; did you mean '(\w+\.)+list'"):
            ask(name)


def test_nothing_near_is_not_made_up(mock: RecordingMock) -> None:
    with pytest.raises(ValueError, match=r"^there is no method 'qqq'$"):
        mock.calls_of("qqq")


class TestAssertions:
    """Of assertions, those that hold say nothing; the others say what was called instead."""

    @pytest.fixture(autouse=True)
    def called(self, client: BaseClient) -> None:
        client.request("PATCH", "/charge-points/5", body={"name": "B", "power": 1})
        client.request("GET", "/charge-points?status=open")
        client.request("GET", "/charge-points?status=shut")

    def test_what_was_called_holds(self, mock: RecordingMock) -> None:
        mock.assert_called("charge_points.update")
        mock.assert_called("charge_points.list", times=2)
        mock.assert_called("charge_points.list", times=1, query={"status": "open"})
        mock.assert_called("charge_points.list", times=0, query={"status": "other"})
        mock.assert_called(
            "charge_points.update",
            times=1,
            path={"chargePoint": 5},
            body={"name": "B", "power": Decimal(1)},
        )
        mock.assert_called_once_with("charge_points.update", path={"chargePoint": 5})
        mock.assert_not_called("charge_points.create")

    def test_other_arguments_are_told_by_their_place(self, mock: RecordingMock) -> None:
        told = failure(mock, "charge_points.update", path={"chargePoint": 6}, body={"name": "C"})
        assert told == TOLD

    def test_the_number_of_calls_counts(self, mock: RecordingMock) -> None:
        told = failure(mock, "charge_points.list", times=1)
        assert "once\nbut it was called 2 times" in told
        with pytest.raises(AssertionError, match="once\nbut it was called 2 times"):
            mock.assert_called_once_with("charge_points.list", query={"status": "open"})

    def test_an_argument_that_was_not_given_is_told(self, mock: RecordingMock) -> None:
        told = failure(mock, "charge_points.list", query={"filter": {"name": "A"}})
        assert 'query /filter: expected {"name": "A"}, was not given' in told
        assert "body (whole): expected {}, but none was sent" in failure(
            mock, "charge_points.list", body={}
        )

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            (
                {"path": {"charge_point": 5}},
                "update has no path parameter 'charge_point'; did you mean 'chargePoint'?",
            ),
            ({"query": {"qqq": 1}}, "charge_points.update has no query parameter 'qqq'"),
        ],
    )
    def test_a_parameter_that_is_not_there_is_no_failure_but_a_mistake(
        self, mock: RecordingMock, given: dict[str, Any], told: str
    ) -> None:
        for ask in (mock.assert_called, mock.assert_called_once_with):
            with pytest.raises(ValueError, match=re.escape(told)):
                ask("charge_points.update", **given)

    def test_parameters_may_be_those_of_any_method(self, mock: RecordingMock) -> None:
        mock.assert_called("*", path={"chargePoint": 5})
        assert "query /qqq: expected 1, was not given" in failure(mock, "*", query={"qqq": 1})

    def test_true_is_not_1(self, mock: RecordingMock) -> None:
        told = failure(mock, "charge_points.update", body={"name": "B", "power": True})
        assert "body /power: expected true, was 1" in told

    def test_what_should_not_have_been_called_is_told(self, mock: RecordingMock) -> None:
        with pytest.raises(AssertionError, match="never\nbut it was called 2 times"):
            mock.assert_not_called("charge_points.list")
        with pytest.raises(AssertionError, match="never\nbut it was called 3 times"):
            mock.assert_not_called()


def test_without_any_call_the_failure_says_so(mock: RecordingMock) -> None:
    assert failure(mock, "charge_points.list").endswith("nothing was called")


def test_calls_of_many_threads_are_all_recorded(mock: RecordingMock, client: BaseClient) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: client.request("GET", f"/charge-points/{n}"), range(100)))
    assert sorted(each.path["chargePoint"] for each in mock.calls) == list(range(100))


def test_calls_of_one_event_loop_at_once_are_all_recorded(mock: RecordingMock) -> None:
    async def hundred() -> None:
        async with make_async_client(mock) as client:
            await asyncio.gather(
                *(client.request("GET", f"/charge-points/{n}") for n in range(100))
            )

    asyncio.run(hundred())
    assert sorted(each.path["chargePoint"] for each in mock.calls) == list(range(100))
