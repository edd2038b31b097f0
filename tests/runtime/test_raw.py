"""Whole responses: what they hold, when they are parsed, and what type checkers know of them."""

import asyncio
import inspect
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest

from generator.runtime.errors import (
    ErrorEnvelope,
    NotFoundError,
    ResponseDecodeError,
    ResponseMismatchError,
    ResponseMismatchWarning,
)
from generator.runtime.operations import Operation, Response
from generator.runtime.raw_response import RawResponse
from generator.runtime.reading import HttpResponse
from tests.runtime.halves import SyncHalf

INTS: Operation[Any] = Operation(
    "GET", "/x", responses=(Response("200", "application/json", lambda: list[int]), Response("204"))
)


def raw_call(half: SyncHalf, client: Any, operation: Operation[Any] = INTS, **options: Any) -> Any:
    return half.run(client._caller.raw(operation, options))


def mocked(half: SyncHalf, content: bytes, status: int = 200, **options: Any) -> Any:
    headers = {"Content-Type": "application/json", "X-Req": "r-1"}
    return half.mocked(
        lambda _: httpx2.Response(status, content=content, headers=headers), **options
    )


def test_what_it_holds(half: SyncHalf) -> None:
    response = raw_call(half, mocked(half, b"[1]"))
    assert (response.status, response.content, response.text) == (200, b"[1]", "[1]")
    assert response.headers["content-type"] == response.headers["CONTENT-TYPE"]
    assert response.request_id is None
    assert response.json() == response.parse() == [1]
    assert repr(response) == "<RawResponse 200, 3 bytes>"


def test_the_server_s_id_of_the_request(half: SyncHalf, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = half._client_type()
    monkeypatch.setattr(kind, "_error_envelope", ErrorEnvelope(request_id_header="x-req"))
    assert raw_call(half, mocked(half, b"[]")).request_id == "r-1"
    assert raw_call(half, half.mocked(lambda _: httpx2.Response(204))).request_id is None
    with pytest.raises(ResponseDecodeError) as caught:
        raw_call(half, mocked(half, b"<html>")).parse()
    assert (caught.value.request_id, caught.value.headers["X-REQ"]) == ("r-1", "r-1")


def whole(content: bytes = b"", content_type: str | None = None, parse: Any = None) -> Any:
    headers = {} if content_type is None else {"content-type": content_type}
    return RawResponse(HttpResponse(200, headers, content), None, parse)


def test_it_is_parsed_when_it_is_asked_to_be_and_once() -> None:
    parsed: list[object] = []

    def parse() -> object:
        parsed.append(object())
        return parsed[-1]

    response = whole(parse=parse)
    assert parsed == []
    assert response.parse() is response.parse() is parsed[0]
    assert len(parsed) == 1


def test_nothing_is_a_result_too() -> None:
    calls: list[None] = []
    response = whole(parse=lambda: calls.append(None))
    assert response.parse() is response.parse() is None
    assert calls == [None]


def test_a_mismatch_is_reported_when_it_is_parsed_and_once(half: SyncHalf) -> None:
    response = raw_call(half, mocked(half, b'["2"]'))
    with pytest.warns(ResponseMismatchWarning) as warned:
        assert response.parse() == [2]
    assert [each.filename for each in warned] == [__file__]
    assert response.parse() == [2]


def test_a_strict_client_raises_when_it_is_parsed_each_time(half: SyncHalf) -> None:
    response = raw_call(half, mocked(half, b'["2"]', strict=True))
    for _ in range(2):
        with pytest.raises(ResponseMismatchError):
            response.parse()
    assert response.json() == ["2"]


def test_what_cannot_be_parsed_can_be_had(half: SyncHalf) -> None:
    response = raw_call(half, mocked(half, b"<html>"))
    with pytest.raises(ResponseDecodeError):
        response.parse()
    with pytest.raises(ValueError, match="expected value"):
        response.json()
    assert response.text == "<html>"


def test_an_error_status_is_raised(half: SyncHalf) -> None:
    with pytest.raises(NotFoundError, match="gone"):
        raw_call(half, mocked(half, b'{"message": "gone"}', 404))


@pytest.mark.parametrize(
    ("content", "content_type", "text"),
    [
        ("é".encode(), None, "é"),
        ("é".encode(), "text/plain", "é"),
        (b"\xe9", "text/plain; charset=latin-1", "é"),
        ("é".encode("utf-16"), 'text/plain; charset="utf-16"', "é"),
        (b"\xe9!", "text/plain", "\ufffd!"),
        (b"a", "text/plain; charset=no-such", "a"),
        (b"61", "text/plain; charset=hex", "61"),
        (b"a", "text/plain; charset=idna", "a"),
        (b"a", "text/plain; charset=undefined", "a"),
        (b"a", "text/plain; charset=", "a"),
    ],
)
def test_text(content: bytes, content_type: str | None, text: str) -> None:
    assert whole(content, content_type).text == text


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'{"a": [1.5, null, true]}', {"a": [1.5, None, True]}),
        (b"\xef\xbb\xbf[1]", [1]),
        (b'"\xc3\xa9"', "é"),
        (b"12345678901234567890123", 12345678901234567890123),
    ],
)
def test_json(content: bytes, value: object) -> None:
    assert whole(content).json() == value


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"text"])
def test_what_is_no_json(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        whole(content).json()


# Methods of resources

POINT = b'{"data": {"id": 1, "name": "a", "status": "enabled"}}'
POINTS = b'{"data": [{"id": 1, "name": "a", "status": "enabled"}], "links": {"next": "/next"}}'


class Plain:
    """Uses the example's synchronous client."""

    def __init__(self, package: ModuleType, url: str) -> None:
        self.client = package.Client("t", base_url=url, strict=True)

    def __enter__(self) -> "Plain":
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def run(self, use: Callable[[Any], Any]) -> Any:
        return use(self.client)

    def read(self, open_: Callable[[Any], Any]) -> bytes:
        with open_(self.client) as response:
            assert response.status == 200
            content: bytes = response.read()
        return content


class Awaited(Plain):
    """Uses the example's asynchronous client."""

    def __init__(self, package: ModuleType, url: str) -> None:
        self.client = package.AsyncClient("t", base_url=url, strict=True)
        self.runner = asyncio.Runner()

    def __exit__(self, *_: object) -> None:
        self.run(lambda client: client.close())
        self.runner.close()

    def run(self, use: Callable[[Any], Any]) -> Any:
        async def awaited() -> Any:
            return await use(self.client)

        return self.runner.run(awaited())

    def read(self, open_: Callable[[Any], Any]) -> bytes:
        async def reading() -> bytes:
            async with open_(self.client) as response:
                assert response.status == 200
                content: bytes = await response.read()
            return content

        return self.runner.run(reading())


@pytest.fixture(params=[Plain, Awaited])
def user(request: pytest.FixtureRequest, example: ModuleType, server: Any) -> Any:
    with request.param(example, server.url) as made:
        yield made


def test_methods_that_give_the_whole_response(
    user: Plain, server: Any, example_models: ModuleType, example_errors: ModuleType
) -> None:
    server.answer(200, POINT, content_type="application/json", x_req_trace_id="t-1")
    response = user.run(lambda client: client.charge_points.with_raw_response.get(7))
    assert (response.status, response.content, response.request_id) == (200, POINT, "t-1")
    assert response.parse() == example_models.ChargePoint(id=1, name="a", status="enabled")
    assert server.last.target.endswith("/charge-points/v2.0/7")
    server.answer(204)
    raw = user.run(lambda client: client.charge_points.with_raw_response.delete(charge_point=7))
    assert (raw.status, raw.parse()) == (204, None)
    server.answer_json('{"message": "no"}', 404)
    with pytest.raises(example_errors.NotFoundError):
        user.run(lambda client: client.charge_points.with_raw_response.get(7))


def test_a_listing_as_a_whole_response(user: Plain, server: Any) -> None:
    server.answer_json(POINTS.decode())
    response = user.run(
        lambda client: client.charge_points.with_raw_response.list(
            per_page=5, extra_query={"q": "1"}
        )
    )
    assert server.last.target.endswith("?per_page=5&q=1")
    assert response.json()["links"] == {"next": "/next"}
    page = response.parse()
    assert [point.id for point in page.data] == [1]
    assert page.has_next
    following = user.run(lambda _: page.next_page())
    assert server.last.target == "/next?per_page=5&q=1"
    assert following.data == page.data


def test_methods_whose_responses_are_streamed(user: Plain, server: Any) -> None:
    server.answer_json(POINTS.decode())
    streamed = user.read(
        lambda client: client.charge_points.with_streaming_response.list(per_page=5)
    )
    assert streamed == POINTS
    assert server.last.target.endswith("?per_page=5")
    server.answer_json(POINT.decode())
    assert user.read(lambda c: c.charge_points.with_streaming_response.get(7)) == POINT


def test_wrong_arguments(user: Plain, server: Any) -> None:
    for use in (
        lambda client: client.charge_points.with_raw_response.get(),
        lambda client: client.charge_points.with_raw_response.get(1, time_out=3),
        lambda client: client.charge_points.with_raw_response.list(7),
    ):
        with pytest.raises(TypeError):
            user.run(use)
    with pytest.raises(TypeError, match="'time_out'"):
        user.read(lambda c: c.charge_points.with_streaming_response.get(1, time_out=3))
    assert server.received == []


def test_methods_keep_their_documentation(example: ModuleType) -> None:
    with example.Client("t") as client:
        resource = client.charge_points
        for wrapped in (resource.with_raw_response, resource.with_streaming_response):
            assert wrapped.get.__doc__ == "Read a charge point."
            assert list(inspect.signature(wrapped.get).parameters) == [
                "charge_point",
                "request_options",
            ]


# Type checkers

TYPED = """
from collections.abc import Awaitable
from typing import assert_type

from example_charge import AsyncClient, Client
from example_charge._runtime.async_pages import AsyncPage
from example_charge._runtime.async_streaming import AsyncStreamedResponse
from example_charge._runtime.pages import Page
from example_charge._runtime.raw_response import RawResponse
from example_charge._runtime.streaming import StreamedResponse
from example_charge.models import ChargePoint, ChargePointPage


def plain(client: Client) -> None:
    raw = client.charge_points.with_raw_response
    assert_type(raw.get(1), RawResponse[ChargePoint])
    assert_type(raw.get("a", timeout=3.0, extra_headers={"A": "b"}).parse(), ChargePoint)
    assert_type(raw.list(per_page=5), RawResponse[Page[ChargePoint, ChargePointPage]])
    assert_type(raw.list(max_retries=0).parse().data, list[ChargePoint])
    assert_type(raw.delete(charge_point="a"), RawResponse[None])
    with client.charge_points.with_streaming_response.get(1, deadline=None) as response:
        assert_type(response, StreamedResponse)
    raw.get()  # wrong
    raw.get([])  # wrong
    raw.get(1, time_out=3.0)  # wrong
    raw.get(1, max_retries="many")  # wrong
    raw.list(per_page="5")  # wrong
    client.charge_points.with_streaming_response.get(1, timeout="long")  # wrong


async def awaited(client: AsyncClient) -> None:
    raw = client.charge_points.with_raw_response
    assert_type(raw.get(1), Awaitable[RawResponse[ChargePoint]])
    assert_type(await raw.get(1, timeout=3.0), RawResponse[ChargePoint])
    assert_type(await raw.list(per_page=5), RawResponse[AsyncPage[ChargePoint, ChargePointPage]])
    assert_type(await raw.delete(1), RawResponse[None])
    async with client.charge_points.with_streaming_response.list(per_page=3) as response:
        assert_type(response, AsyncStreamedResponse)
    await raw.get(1, time_out=3.0)  # wrong
    await raw.list(per_page="5")  # wrong
    client.charge_points.with_streaming_response.list(per_page="5")  # wrong
"""


@pytest.mark.parametrize(
    "command",
    [
        ("mypy", "--strict", "--python-version=3.11"),
        ("pyright", f"--pythonpath={sys.executable}"),
    ],
    ids=["mypy", "pyright"],
)
def test_type_checkers_know_results_and_arguments(
    example_folder: Path, command: tuple[str, ...]
) -> None:
    (example_folder / "typed_use.py").write_text(TYPED)
    (example_folder / "example_charge" / "py.typed").touch()
    done = subprocess.run(
        [sys.executable, "-m", *command, "typed_use.py"],
        cwd=example_folder,
        capture_output=True,
        text=True,
        check=False,
    )
    wrong = [n for n, line in enumerate(TYPED.splitlines(), 1) if line.endswith("# wrong")]
    found = re.findall(r"typed_use\.py:(\d+)(?::\d+)?(?:: error| - error)", done.stdout)
    assert sorted(set(map(int, found))) == wrong, done.stdout


def test_the_class_shows_the_methods_that_it_wraps(example: ModuleType) -> None:
    """``help()`` and ``inspect`` ask a class for its methods."""
    module = sys.modules["example_charge.charge_points"]
    for wrapper in (module.ChargePointsWithRawResponse, module.ChargePointsWithStreamingResponse):
        assert wrapper.get is module.ChargePoints.get
        assert "charge_point" in inspect.signature(wrapper.get).parameters
