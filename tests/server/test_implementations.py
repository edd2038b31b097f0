"""Ways in which services are written: decorators, mixins, mocks; and what goes wrong in them."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial, wraps
from typing import Any
from unittest.mock import AsyncMock

import pytest

from generator.runtime.operations import File, Operation, Parameter, RequestBody
from generator.runtime.operations import Response as Described
from generator.runtime.server.direct import respond
from generator.runtime.server.messages import HTTPError, HttpResponse
from generator.runtime.server.responses import Response
from generator.runtime.server.services import Service, Services, serves
from generator.runtime.unset import UNSET, Unset
from tests.support.mini_api import MiniApi, mini_api, request

JSON = "application/json"
FORM = "multipart/form-data"
ID = Parameter("id", "path", "simple", explode=False)
GET: Operation[dict[str, Any]] = Operation(
    "GET", "/things/{id}", (ID,), (), (Described("200", JSON, lambda: dict[str, Any], "data"),)
)
UPLOAD: Operation[dict[str, Any]] = Operation(
    "POST", "/files", (), (RequestBody(FORM),), (Described("204"),)
)
PATHS: dict[str, Any] = {
    "/things/{id}": {
        "get": {
            "parameters": [
                {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
            ],
            "responses": {"200": {"content": {JSON: {}}}},
        }
    },
    "/files": {
        "post": {
            "requestBody": {
                "content": {
                    FORM: {
                        "schema": {
                            "type": "object",
                            "properties": {
                                "about": {"type": "object"},
                                "file": {"type": "string", "format": "binary"},
                                "note": {"type": "string"},
                            },
                        }
                    }
                }
            },
            "responses": {"204": {}},
        }
    },
}


class Things(Service):
    """Things and files."""

    @serves(GET, ("id",))
    async def get(self, id: int) -> dict[str, Any] | Response[dict[str, Any]]:
        """Read."""
        raise NotImplementedError

    @serves(UPLOAD, (), {"about": "about", "file": "file", "note": "note"})
    async def upload(
        self,
        *,
        about: dict[str, Any] | Unset = UNSET,
        file: File | Unset = UNSET,
        note: str | Unset = UNSET,
    ) -> None:
        """Keep."""
        raise NotImplementedError


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> MiniApi:
    return mini_api(tmp_path_factory.mktemp("api"), PATHS)


def got(api: MiniApi, service: Service) -> HttpResponse:
    """The response of a service that reads a thing."""
    return respond(api.server, Services([service]).answer, None, request("GET", "/things/1"))


# How methods are written


class Mixin:
    """Implements a method without knowing the service."""

    async def get(self, id: int) -> dict[str, Any]:
        return {"id": id}


class Mixed(Mixin, Things):
    """Has it by inheritance."""


@dataclass
class Data(Things):
    """A dataclass."""

    known: dict[int, str] = field(default_factory=dict)

    async def get(self, id: int) -> dict[str, Any]:
        return {"id": id, **self.known}  # type: ignore[dict-item]


class Derived(Data):
    """A class below one that implements something."""


class Static(Things):
    """Needs no self."""

    @staticmethod
    async def get(id: int) -> dict[str, Any]:
        return {"id": id}


class Partial(Things):
    """Is no function at all."""

    get = partial(Mixin().get)


def wrapped() -> Things:
    """A service whose method looks like the stub that it overrides."""

    class Wrapped(Things):
        @wraps(Things.get)
        async def get(self, *given: Any, **named: Any) -> dict[str, Any]:  # type: ignore[override]
            return {"id": 1}

    return Wrapped()


def mocked() -> Things:
    """A service with a method of its own."""
    service = Things()
    service.get = AsyncMock(return_value={"id": 1})  # type: ignore[method-assign]
    return service


@pytest.mark.parametrize(
    "make", [Mixed, Data, Derived, Static, Partial, wrapped, mocked], ids=lambda make: make.__name__
)
def test_however_a_method_comes_it_is_served(api: MiniApi, make: Callable[[], Things]) -> None:
    assert got(api, make()).body == b'{"data":{"id":1}}'
    with pytest.raises(ValueError, match=r"is offered by \w+\.get and by \w+\.get"):
        Services([make(), make()])


def test_a_fault_that_says_not_implemented_is_logged(
    api: MiniApi, caplog: pytest.LogCaptureFixture
) -> None:
    class Faulty(Things):
        async def get(self, id: int) -> dict[str, Any]:
            raise NotImplementedError("this codec")

    with caplog.at_level(logging.WARNING):
        assert got(api, Faulty()).status == 501
    assert "this codec" in caplog.text
    caplog.clear()
    assert got(api, Things()).status == 501
    assert not caplog.text


# Statuses and headers


def answering(result: Any) -> Things:
    class Answering(Things):
        async def get(self, id: int) -> Any:
            value = result()
            if isinstance(value, Exception):
                raise value
            return value

    return Answering()


@pytest.mark.parametrize(
    "result",
    [
        lambda: Response({}, status=99),
        lambda: Response({}, status=600),
        lambda: Response({}, status="200"),  # type: ignore[arg-type]
        lambda: HTTPError(100),
        lambda: HTTPError(404, headers={"X-Name": "日本"}),
        lambda: Response({}, headers={"X-Name": "日本"}),
        lambda: Response({}, headers={"X-Name": "a\r\nX-Evil: 1"}),
        lambda: Response({}, headers={"X-Name": "a\0"}),
        lambda: Response({}, headers={"X Name": "a"}),
        lambda: Response({}, headers={"": "a"}),
    ],
)
def test_what_cannot_be_sent_is_the_servers_fault(api: MiniApi, result: Any) -> None:
    response = got(api, answering(result))
    assert response == HttpResponse(
        500, (("content-type", JSON),), b'{"message":"Internal Server Error"}'
    )


def test_headers_of_results_and_of_errors_are_given_alike(api: MiniApi) -> None:
    headers: Any
    for headers in ({"X-Name": " é "}, [("X-Name", "é")], (("X-Name", "é"),)):
        for make in (Response, HTTPError):
            response = got(api, answering(partial(make, status=404, headers=headers)))
            assert dict(response.headers)["x-name"] == "é"


def test_another_success_has_the_body_of_the_one_that_is_described(api: MiniApi) -> None:
    response = got(api, answering(lambda: Response({"id": 1}, status=201)))
    assert (response.status, response.body) == (201, b'{"data":{"id":1}}')
    bare = got(api, answering(lambda: Response(status=202)))
    assert (bare.status, bare.body) == (202, b"")
    failed = got(api, answering(lambda: Response({"why": 1}, status=409)))
    assert failed.body == b'{"why":1}'


# Files


def parts(*given: str) -> bytes:
    """A multipart body; each part is its parameters, headers and content."""
    lines = (
        f"--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{content}\r\n"
        for head, _, content in (each.partition("|") for each in given)
    )
    return "".join(lines).encode("latin-1") + b"--x--\r\n"


@pytest.fixture
def sent(api: MiniApi) -> Callable[..., tuple[HttpResponse, dict[str, Any]]]:
    def send(*given: str) -> tuple[HttpResponse, dict[str, Any]]:
        seen: dict[str, Any] = {}

        class Keeping(Things):
            async def upload(self, **arguments: Any) -> None:
                seen.update(arguments)

        headers = {"content-type": f"{FORM}; boundary=x"}
        asked = request("POST", "/files", body=parts(*given), headers=headers)
        return respond(api.server, Services([Keeping()]).answer, None, asked), seen

    return send


def test_what_is_binary_is_a_file_without_a_name_too(sent: Any) -> None:
    response, seen = sent('name="file"|\x00\xff')
    assert response.status == 204
    assert seen == {"file": File(b"\x00\xff", None, None)}


def test_an_object_may_come_as_a_file(sent: Any) -> None:
    _, seen = sent(
        'name="about"; filename="a.json"\r\nContent-Type: application/json|{"a": 1}',
    )
    assert seen == {"about": {"a": 1}}


def test_a_text_may_not_come_as_a_file(sent: Any) -> None:
    response, seen = sent('name="note"; filename="a.txt"|b')
    assert (response.status, seen) == (422, {})
    assert json.loads(response.body)["errors"] == {"note": ["note must not be a file."]}
