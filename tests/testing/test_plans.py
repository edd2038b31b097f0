"""What a test plans happens to the client's calls, through the client's own retries and errors."""

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from generator.runtime.client import BaseClient
from generator.runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    BadRequestError,
    RateLimitError,
    ServerError,
    StatusError,
    UnprocessableEntityError,
)
from generator.runtime.server.calls import Call
from generator.runtime.server.messages import HTTPError, HttpResponse
from generator.runtime.server.responses import Response
from generator.runtime.testing.plans import Plan
from generator.runtime.testing.recording_mock import RecordingMock
from generator.runtime.testing.replies import ConnectionFault

from .conftest import StandIn, make_async_client, make_client

LIST = "charge_points.list"


def statuses(client: BaseClient, count: int, path: str = "/charge-points") -> list[int]:
    """The statuses of so many calls."""
    found = []
    for _ in range(count):
        try:
            found.append(client.request("GET", path).status)
        except StatusError as error:
            found.append(error.status)
    return found


class TestFailures:
    """`fail` answers with errors as the API writes them."""

    def test_it_happens_as_often_as_it_is_planned(
        self, mock: RecordingMock, client: BaseClient, stand_in: StandIn
    ) -> None:
        plan = mock.fail(LIST, status=503, times=2)
        assert statuses(client, 3) == [503, 503, 200]
        assert (plan.used, plan.is_over) == (2, True)
        assert len(stand_in.requests) == 1

    def test_it_happens_to_no_other_method(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.fail(LIST)
        assert statuses(client, 1, "/charge-points/1") == [200]

    def test_without_a_number_it_lasts_until_it_is_stopped(
        self, mock: RecordingMock, client: BaseClient
    ) -> None:
        plan = mock.fail(LIST)
        assert statuses(client, 3) == [503] * 3
        plan.stop()
        assert statuses(client, 1) == [200]

    def test_it_ends_with_its_block(self, mock: RecordingMock, client: BaseClient) -> None:
        with mock.fail(LIST, status=500) as plan:
            assert statuses(client, 2) == [500, 500]
        assert statuses(client, 1) == [200]
        assert plan.used == 2

    def test_its_words_reach_the_client(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.fail(LIST, status=422, message="No.", errors={"name": ["is taken"]})
        with pytest.raises(UnprocessableEntityError, match=r"No\.") as caught:
            client.request("GET", "/charge-points")
        assert caught.value.errors == {"name": ["is taken"]}

    def test_the_client_repeats_when_it_is_told_to(self, mock: RecordingMock) -> None:
        mock.fail(LIST, status=429, retry_after=0, times=1)
        with make_client(mock, max_retries=1) as client:
            assert client.request("GET", "/charge-points").status == 200
        assert [each.status for each in mock.calls] == [429, 200]

    def test_all_methods_can_fail_at_once(self, mock: RecordingMock, client: BaseClient) -> None:
        with mock.fail(status=400), pytest.raises(BadRequestError):
            client.request("GET", "/sessions/v1.0")

    def test_plans_that_happen_a_number_of_times_are_used_up_in_their_order(
        self, mock: RecordingMock, client: BaseClient
    ) -> None:
        mock.fail(LIST, status=502)
        mock.fail(LIST, status=503, times=1)
        mock.fail(LIST, status=504, times=1)
        mock.fail(LIST, status=500)
        assert statuses(client, 4) == [503, 504, 500, 500]

    @pytest.mark.parametrize("status", [200, 302, 399, 600])
    def test_what_is_no_error_is_refused(self, mock: RecordingMock, status: int) -> None:
        with pytest.raises(ValueError, match="not the status of an error"):
            mock.fail(LIST, status=status)

    @pytest.mark.parametrize("times", [0, -1])
    def test_what_never_happens_is_refused(self, mock: RecordingMock, times: int) -> None:
        with pytest.raises(ValueError, match="to happen"):
            mock.fail(LIST, times=times)

    def test_threads_use_a_plan_up_together(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.fail(LIST, times=50)
        with ThreadPoolExecutor(8) as pool:
            found = [each for (each,) in pool.map(lambda _: statuses(client, 1), range(80))]
        assert (found.count(503), found.count(200)) == (50, 30)


class TestConnections:
    """`break_connection` fails below HTTP."""

    def test_the_client_raises_its_own_error(
        self, mock: RecordingMock, client: BaseClient, stand_in: StandIn
    ) -> None:
        mock.break_connection(LIST)
        with pytest.raises(ApiConnectionError, match="reset") as caught:
            client.request("GET", "/charge-points")
        assert caught.value.was_sent
        assert (mock.last_call.status, mock.last_call.fault) == (None, ConnectionFault.RESET)
        assert stand_in.requests == []

    def test_a_refused_connection_sent_nothing(
        self, mock: RecordingMock, client: BaseClient
    ) -> None:
        mock.break_connection(LIST, fault=ConnectionFault.REFUSED)
        with pytest.raises(ApiConnectionError) as caught:
            client.request("GET", "/charge-points")
        assert not caught.value.was_sent

    def test_a_timeout_is_one(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.break_connection(LIST, fault=ConnectionFault.READ_TIMEOUT)
        with pytest.raises(ApiTimeoutError):
            client.request("GET", "/charge-points")

    def test_a_call_that_is_cut_off_has_been_done(
        self, mock: RecordingMock, client: BaseClient, stand_in: StandIn
    ) -> None:
        mock.break_connection(LIST, fault=ConnectionFault.CUT_OFF)
        with pytest.raises(ApiConnectionError):
            client.request("GET", "/charge-points")
        assert len(stand_in.requests) == 1

    @pytest.mark.parametrize("fault", ConnectionFault)
    def test_the_client_repeats_as_ever(self, mock: RecordingMock, fault: ConnectionFault) -> None:
        mock.break_connection(LIST, fault=fault, times=1)
        with make_client(mock, max_retries=1) as client:
            assert client.request("GET", "/charge-points").status == 200
        assert len(mock.calls) == 2


class TestDelays:
    """`delay` lets the client wait."""

    def test_the_answer_comes_late(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.delay(LIST, seconds=0.03)
        mock.delay("*", seconds=0.03, times=1)
        start = time.monotonic()
        assert statuses(client, 1) == [200]
        assert time.monotonic() - start >= 0.06

    def test_it_may_be_too_late(self, mock: RecordingMock) -> None:
        mock.delay(LIST, seconds=60)
        with make_client(mock, timeout=0.02) as client, pytest.raises(ApiTimeoutError):
            client.request("GET", "/charge-points")

    def test_a_failure_can_be_late_too(self, mock: RecordingMock, client: BaseClient) -> None:
        delay, failure = mock.delay(LIST, seconds=0.01), mock.fail(LIST, times=1)
        assert statuses(client, 2) == [503, 200]
        assert (delay.used, failure.used) == (2, 1)

    @pytest.mark.parametrize("seconds", [-1.0, float("inf"), float("nan")])
    def test_what_cannot_be_waited_for_is_refused(
        self, mock: RecordingMock, seconds: float
    ) -> None:
        with pytest.raises(ValueError, match="a delay of"):
            mock.delay(LIST, seconds=seconds)


class TestRates:
    """`rate_limit` refuses what is too much."""

    def test_it_says_when_to_come_again(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.rate_limit(LIST, requests=2, seconds=60)
        assert statuses(client, 2) == [200, 200]
        with pytest.raises(RateLimitError) as caught:
            client.request("GET", "/charge-points")
        assert 1 <= int(caught.value.headers["Retry-After"]) <= 60
        assert statuses(client, 1, "/sessions/v1.0") == [200]

    def test_it_can_be_stopped(self, mock: RecordingMock, client: BaseClient) -> None:
        with mock.rate_limit(LIST, requests=1, seconds=60):
            assert statuses(client, 2) == [200, 429]
        assert statuses(client, 1) == [200]


class TestAnswers:
    """Answers of the test's own are given to requests that are checked as ever."""

    def test_a_described_body_is_given(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.respond_with("charge_points.get", {"id": 9, "name": "Z"}, headers={"X-A": "1"})
        got = client.request("GET", "/charge-points/9")
        assert (got.parse(), got.headers["x-a"]) == ({"id": 9, "name": "Z"}, "1")
        mock.assert_called("charge_points.get", times=1, path={"chargePoint": 9})

    @pytest.mark.parametrize(
        ("given", "told"),
        [
            ({"json": {"id": "x", "name": "Z"}}, "body.id must be an integer"),
            ({"json": {"id": 1}}, "body.name is required"),
            ({}, "needs a body"),
            ({"json": {"id": 1, "name": ""}, "status": 201}, "does not answer 201, only 200"),
        ],
    )
    def test_what_is_not_described_is_refused(
        self, mock: RecordingMock, given: dict[str, Any], told: str
    ) -> None:
        with pytest.raises(ValueError, match=r"charge_points\.get") as caught:
            mock.respond_with("charge_points.get", **given)
        assert told in str(caught.value)

    def test_a_body_where_none_is_described_is_refused(self, mock: RecordingMock) -> None:
        with pytest.raises(ValueError, match="has no body"):
            mock.respond_with("charge_points.delete", {})
        assert isinstance(mock.respond_with("charge_points.delete"), Plan)

    def test_anything_can_be_given(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.respond_with_anything(
            "charge_points.get", b"<html>", status=200, headers={"Content-Type": "text/html"}
        )
        got = client.request("GET", "/charge-points/9")
        assert (got.content, got.headers["content-type"]) == (b"<html>", "text/html")

    def test_the_request_is_still_checked(self, mock: RecordingMock, client: BaseClient) -> None:
        mock.respond_with("charge_points.create", {"id": 9, "name": "Z"})
        with pytest.raises(UnprocessableEntityError):
            client.request("POST", "/charge-points", body={"power": 1})

    def test_a_result_is_given_as_the_method_returns_it(
        self, mock: RecordingMock, client: BaseClient
    ) -> None:
        mock.returns("charge_points.get", {"id": 9, "name": "Z"}, times=1)
        mock.returns("charge_points.delete", None)
        assert client.request("GET", "/charge-points/9").parse() == {"id": 9, "name": "Z"}
        assert client.request("DELETE", "/charge-points/9").status == 204
        with pytest.raises(ValueError, match=r"body\.id must be"):
            mock.returns("charge_points.get", {"id": None, "name": "Z"})

    def test_a_function_answers(self, mock: RecordingMock, client: BaseClient) -> None:
        @mock.on("charge_points.get")
        def get(call: Call) -> object:
            return {"id": call.arguments.get("path", "chargePoint"), "name": "Z"}

        assert client.request("GET", "/charge-points/7").parse() == {"id": 7, "name": "Z"}
        assert callable(get)

    @pytest.mark.parametrize(
        "result",
        [
            HttpResponse(202, (("x-a", "1"),), b"null"),
            Response(None, status=202, headers={"X-A": "1"}),
        ],
    )
    def test_a_function_can_say_more(
        self, mock: RecordingMock, client: BaseClient, result: object
    ) -> None:
        mock.on("charge_points.get")(lambda _: result)
        got = client.request("GET", "/charge-points/7")
        assert (got.status, got.headers["x-a"], got.content) == (202, "1", b"null")

    def test_a_function_can_refuse(self, mock: RecordingMock, client: BaseClient) -> None:
        @mock.on("charge_points.get", times=1)
        def get(call: Call) -> object:
            raise HTTPError(409, "Taken.")

        assert statuses(client, 2, "/charge-points/7") == [409, 200]

    def test_what_a_function_raises_is_the_tests_to_see(
        self, mock: RecordingMock, client: BaseClient
    ) -> None:
        @mock.on("charge_points.get")
        def get(call: Call) -> object:
            assert call.arguments.body == "other", "not this body"
            return None

        with pytest.raises(AssertionError, match="not this body"):
            client.request("GET", "/charge-points/7")

    def test_a_coroutine_function_is_refused(self, mock: RecordingMock) -> None:
        async def get(call: Call) -> object:
            return None

        with pytest.raises(TypeError, match="coroutine function"):
            mock.on("charge_points.get")(get)

    def test_an_unknown_method_is_refused_before_there_is_a_function(
        self, mock: RecordingMock
    ) -> None:
        with pytest.raises(ValueError, match="did you mean"):
            mock.on("charge_points.gt")


def test_an_asynchronous_client_meets_the_same(mock: RecordingMock) -> None:
    mock.fail(LIST, status=503, times=1)
    mock.break_connection(LIST, times=1)

    async def call() -> list[str]:
        found = []
        async with make_async_client(mock) as client:
            for _ in range(3):
                try:
                    found.append(str((await client.request("GET", "/charge-points")).status))
                except (ServerError, ApiConnectionError) as error:
                    found.append(type(error).__name__)
        return found

    assert asyncio.run(call()) == ["ServerError", "ApiConnectionError", "200"]


@pytest.mark.parametrize(
    "stop", [RecordingMock.reset, lambda mock: mock.fail().stop()], ids=["reset", "stop"]
)
def test_stopping_leaves_nothing_planned(
    mock: RecordingMock, client: BaseClient, stop: Callable[[RecordingMock], object]
) -> None:
    stop(mock)
    assert statuses(client, 1) == [200]
