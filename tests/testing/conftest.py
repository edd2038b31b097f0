"""A small charging API, and a stand-in for its stateful mock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest

from generator.runtime.async_client import AsyncBaseClient
from generator.runtime.auth import BearerToken
from generator.runtime.client import BaseClient
from generator.runtime.errors import ErrorEnvelope
from generator.runtime.mock.settings import MockedApi, MockSettings
from generator.runtime.server.descriptions import ApiDescription
from generator.runtime.server.messages import HTTPError, HttpRequest, HttpResponse
from generator.runtime.server.server import Server
from generator.runtime.testing.recording_mock import RecordingMock
from tests.support.mini_api import BEARER, mini_api

POINT = {
    "type": "object",
    "properties": {"id": {"type": "integer"}, "name": {"type": "string"}},
    "required": ["id", "name"],
}
_ONE = {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/P"}}}}}
_MANY = {
    "200": {
        "content": {
            "application/json": {
                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/P"}}
            }
        }
    }
}
_ID = {"name": "chargePoint", "in": "path", "required": True, "schema": {"type": "integer"}}
_STATUS = {"name": "status", "in": "query", "schema": {"type": "string"}}
_FILTER = {
    "name": "filter",
    "in": "query",
    "style": "deepObject",
    "explode": True,
    "schema": {"type": "object", "properties": {"name": {"type": "string"}}},
}
_BODY = {
    "required": True,
    "content": {
        "application/json": {
            "schema": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "power": {"type": "number"}},
                "required": ["name"],
            }
        }
    },
}
_UPLOAD = {
    "content": {
        "multipart/form-data": {
            "schema": {
                "type": "object",
                "properties": {"about": {"type": "string"}, "photo": {"type": "string"}},
            }
        }
    }
}


def operation(name: str, version: str | None = None, **members: Any) -> dict[str, Any]:
    """An operation of the charging API, behind its token."""
    tail = "" if version is None else "_" + version.replace(".", "_")
    versioned = {} if version is None else {"x-version": version}
    secured = {"security": [{"bearerAuth": []}], "responses": _ONE}
    return {**secured, "operationId": name + tail, "x-method": name, **versioned, **members}


PATHS = {
    "/charge-points": {
        "get": operation("charge_points.list", parameters=[_STATUS, _FILTER], responses=_MANY),
        "post": operation("charge_points.create", requestBody=_BODY),
    },
    "/charge-points/{chargePoint}": {
        "get": operation("charge_points.get", parameters=[_ID]),
        "patch": operation("charge_points.update", parameters=[_ID], requestBody=_BODY),
        "delete": operation("charge_points.delete", parameters=[_ID], responses={"204": {}}),
    },
    "/charge-points/{chargePoint}/photo": {
        "post": operation(
            "charge_points.photo.upload",
            parameters=[_ID],
            requestBody=_UPLOAD,
            responses={"204": {}},
        ),
    },
    "/sessions/v1.0": {"get": operation("sessions.list", "v1.0")},
    "/sessions/v2.0": {"get": operation("sessions.list", "v2.0")},
}


class StandIn:
    """Answers every call with one charge point; what it was asked is in `requests`."""

    def __init__(self, description: ApiDescription, settings: MockSettings) -> None:
        self.api = MockedApi(description.package, "v1")
        self.description = description
        self.settings = settings
        self.requests: list[HttpRequest] = []
        self.is_closed = False

    def respond(self, request: HttpRequest) -> HttpResponse:
        """Answer as the server that it is the stand-in of."""
        self.requests.append(request)
        server = Server(self.description, ErrorEnvelope())
        try:
            routed = server.routed(request)
            server.arguments(routed)
        except HTTPError as error:
            return server.refused(error)
        if not routed.operation.success.content:
            return HttpResponse(204)
        point = {"id": 1, "name": "A"}
        found: Any = [point] if routed.operation.name.endswith(".list") else point
        json_type = ("content-type", "application/json")
        return HttpResponse(200, (json_type,), json.dumps(found).encode())

    def authenticate(self, credentials: Any) -> Any:
        """Take any credentials."""
        return credentials

    def reset(self) -> None:
        """Forget what it was asked."""
        self.requests.clear()

    def close(self) -> None:
        """Let go."""
        self.is_closed = True


@pytest.fixture(scope="session")
def description(tmp_path_factory: pytest.TempPathFactory) -> ApiDescription:
    """The description of the charging API."""
    folder = tmp_path_factory.mktemp("charging")
    return mini_api(folder, PATHS, {"P": POINT}, BEARER).description


@pytest.fixture
def stand_in(description: ApiDescription) -> StandIn:
    """What stands in for the stateful mock."""
    return StandIn(description, MockSettings())


@pytest.fixture
def mock(stand_in: StandIn) -> RecordingMock:
    """A mock that records, around the stand-in."""
    return RecordingMock(cast(Any, stand_in))


@pytest.fixture
def client(mock: RecordingMock) -> Iterator[BaseClient]:
    """A client of the mock that repeats nothing."""
    with make_client(mock) as made:
        yield made


def make_client(mock: RecordingMock, **options: Any) -> BaseClient:
    """A client of a mock."""
    credentials = {"bearerAuth": BearerToken("very-secret")}
    given = {"max_retries": 0, "http_client": mock.transport, **options}
    return BaseClient("https://charge.example", credentials, **given)


def make_async_client(mock: RecordingMock, **options: Any) -> AsyncBaseClient:
    """An asynchronous client of a mock."""
    credentials = {"bearerAuth": BearerToken("very-secret")}
    given = {"max_retries": 0, "http_client": mock.transport, **options}
    return AsyncBaseClient("https://charge.example", credentials, **given)
