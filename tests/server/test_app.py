"""The application of FastAPI, and requests that come over ASGI and over sockets."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from fastapi import FastAPI, Request
from openapi_spec_validator import OpenAPIV31SpecValidator
from starlette.exceptions import HTTPException

from generator.runtime.errors import ErrorEnvelope
from generator.runtime.extras import MissingExtraError, missing_extra
from generator.runtime.operations import Operation, Parameter, RequestBody
from generator.runtime.operations import Response as Described
from generator.runtime.server.app import create_app
from generator.runtime.server.asgi import AsgiApplication, http_request
from generator.runtime.server.authentication import Credentials
from generator.runtime.server.document import openapi_document
from generator.runtime.server.messages import HTTPError, HttpRequest, HttpResponse
from generator.runtime.server.services import Service, current_call, serves
from tests.support.asgi_server import served
from tests.support.mini_api import BEARER, MiniApi, mini_api

JSON = "application/json"
TOKEN = {"authorization": "Bearer secret"}
ECHO: Operation[dict[str, Any]] = Operation(
    "POST",
    "/echo/{text}",
    (Parameter("text", "path", "simple", explode=False),),
    (RequestBody(JSON, required=False),),
    (Described("200", JSON, lambda: dict[str, Any]),),
)
PATHS: dict[str, Any] = {
    "/echo/{text}": {
        "post": {
            "parameters": [
                {"name": "text", "in": "path", "required": True, "schema": {"type": "string"}}
            ],
            "requestBody": {"content": {JSON: {"schema": {"type": "object"}}}},
            "responses": {"200": {"content": {JSON: {"schema": {"type": "object"}}}}},
            "security": [{"bearerAuth": []}],
        }
    }
}


class Echo(Service):
    """Says what it was told."""

    @serves(ECHO, ("text",), "body")
    async def echo(self, text: str, **body: Any) -> dict[str, Any]:
        """Say it."""
        raise NotImplementedError


class Echoing(Echo):
    async def echo(self, text: str, **body: Any) -> dict[str, Any]:
        if text == "teapot":
            raise HTTPException(418, "short and stout", {"X-Tea": "green"})
        sent: HttpRequest = current_call().request
        return {"text": text, "path": sent.path, "base": sent.base_url, **body}


def authenticate(credentials: Credentials) -> str:
    if credentials.token == "blocked":
        raise HTTPException(403, {"why": "blocked"})  # type: ignore[arg-type] # as FastAPI's
    if credentials.token != "secret":
        raise HTTPError(401)
    return "me"


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> MiniApi:
    return mini_api(tmp_path_factory.mktemp("api"), PATHS, None, BEARER)


@pytest.fixture
def app(api: MiniApi) -> FastAPI:
    return create_app(
        [Echoing()],
        package=api.package,
        envelope=ErrorEnvelope(),
        title="Echo",
        version="v1",
        authenticate=authenticate,
        max_body=100,
    )


def sent(app: Any, method: str, path: str, **options: Any) -> httpx2.Response:
    """The response to a request that does not leave the process."""

    async def send() -> httpx2.Response:
        transport = httpx2.ASGITransport(app=app)
        async with httpx2.AsyncClient(transport=transport, base_url="http://api.test:81") as client:
            return await client.request(method, path, **options)

    return asyncio.run(send())


def test_a_service_answers(app: FastAPI) -> None:
    response = sent(app, "POST", "/echo/a%2Fb", headers=TOKEN)
    assert response.status_code == 200
    assert response.json() == {
        "text": "a/b",
        "path": "/echo/a%2Fb",
        "base": "http://api.test:81",
    }


@pytest.mark.parametrize(
    ("method", "path", "headers", "status", "message"),
    [
        ("GET", "/nothing", {}, 404, "Not Found"),
        ("GET", "/echo/a", {}, 405, "Method Not Allowed"),
        ("HEAD", "/echo/a", {}, 405, None),
        ("OPTIONS", "/echo/a", {}, 405, "Method Not Allowed"),
        ("POST", "/echo/a", {}, 401, "Unauthorized"),
        ("POST", "/echo/a", {"authorization": "Bearer blocked"}, 403, "Forbidden"),
        ("POST", "/echo/teapot", TOKEN, 418, "short and stout"),
    ],
)
def test_refusals_are_in_the_envelope(
    app: FastAPI, method: str, path: str, headers: Any, status: int, message: str | None
) -> None:
    response = sent(app, method, path, headers=headers)
    assert response.status_code == status
    assert response.headers["content-type"] == JSON
    if message is None:
        assert (response.content, response.headers["content-length"]) == (b"", "32")
    else:
        assert response.json() == {"message": message}
    if status == 405:
        assert response.headers["allow"] == "POST"
    if status == 418:
        assert response.headers["x-tea"] == "green"


def test_a_body_that_is_too_long_is_refused(app: FastAPI) -> None:
    told = sent(app, "POST", "/echo/a", headers=TOKEN, content=b"x" * 101)
    assert told.status_code == 413
    assert told.json() == {"message": "The body is longer than 100 bytes."}

    async def pieces() -> Any:
        for _ in range(101):
            yield b"x"

    untold = sent(app, "POST", "/echo/a", headers=TOKEN, content=pieces())
    assert untold.status_code == 413


def test_the_applications_own_routes_come_first(app: FastAPI) -> None:
    @app.get("/health")
    def health() -> str:
        return "ok"

    inner = FastAPI()

    @inner.get("/deep")
    def deep() -> str:
        return "deep"

    app.mount("/mounted", inner)
    assert sent(app, "GET", "/health").json() == "ok"
    assert sent(app, "GET", "/mounted/deep").json() == "deep"
    assert sent(app, "GET", "/docs").status_code == 200
    assert sent(app, "POST", "/echo/a", headers=TOKEN).status_code == 200
    document = sent(app, "GET", "/openapi.json").json()
    assert set(document["paths"]) == {"/echo/{text}", "/health"}
    assert document["info"] == {"title": "Echo", "version": "v1"}
    assert document["components"]["securitySchemes"] == BEARER
    OpenAPIV31SpecValidator(document).validate()


def test_middleware_sees_the_api(app: FastAPI) -> None:
    @app.middleware("http")
    async def mark(request: Any, following: Callable[[Any], Awaitable[Any]]) -> Any:
        response = await following(request)
        response.headers["x-marked"] = "yes"
        return response

    assert sent(app, "POST", "/echo/a", headers=TOKEN).headers["x-marked"] == "yes"


def test_an_api_below_a_path_knows_its_address(app: FastAPI) -> None:
    outer = FastAPI()
    outer.mount("/api v1", app)
    response = sent(outer, "POST", "/api%20v1/echo/x", headers=TOKEN)
    assert response.json() == {
        "text": "x",
        "path": "/echo/x",
        "base": "http://api.test:81/api%20v1",
    }


def test_options_are_those_of_fastapi(api: MiniApi) -> None:
    states: list[str] = []

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[dict[str, str]]:
        states.append("up")
        yield {"pool": "open"}
        states.append("down")

    app = create_app(
        [],
        package=api.package,
        envelope=ErrorEnvelope(),
        title="Echo",
        lifespan=lifespan,
        docs_url=None,
    )

    @app.get("/pool")
    def pool(request: Request) -> str:
        return str(request.state.pool)

    with served(app) as url:
        assert httpx2.get(f"{url}/pool").json() == "open"
        assert httpx2.get(f"{url}/docs").json() == {"message": "Not Found"}
    assert states == ["up", "down"]


def test_a_route_takes_its_path_with_all_methods(app: FastAPI) -> None:
    @app.get("/echo/{text}")
    def echo(text: str) -> str:
        return text

    assert sent(app, "GET", "/echo/a").json() == "a"
    assert sent(app, "POST", "/echo/a", headers=TOKEN).status_code == 405


def test_nobody_forgets_to_judge_credentials(api: MiniApi, tmp_path: Path) -> None:
    more: dict[str, Any] = {"envelope": ErrorEnvelope(), "title": "Echo"}
    with pytest.raises(ValueError, match="give `authenticate`"):
        create_app([Echoing()], package=api.package, **more)
    create_app([], package=api.package, **more)
    create_app([Echoing()], package=mini_api(tmp_path, PATHS).package, **more)


def test_a_response_that_is_not_described_can_be_made_an_error(
    api: MiniApi, caplog: pytest.LogCaptureFixture
) -> None:
    class Wrong(Echo):
        async def echo(self, text: str, **body: Any) -> Any:
            return [text]

    strict = create_app(
        [Wrong()],
        package=api.package,
        envelope=ErrorEnvelope(),
        title="Echo",
        authenticate=authenticate,
        check_responses=True,
    )
    assert sent(strict, "POST", "/echo/a", headers=TOKEN).status_code == 500
    assert "body must be an object" in caplog.text


# ASGI


def scope(**more: Any) -> dict[str, Any]:
    known = {"type": "http", "method": "GET", "path": "/a b", "headers": [], "query_string": b""}
    return {**known, "scheme": "http", **more}


@pytest.mark.parametrize(
    ("given", "path", "base_url"),
    [
        ({}, "/a%20b", "http://localhost"),
        ({"raw_path": b"/a%2Fb?x"}, "/a%2Fb", "http://localhost"),
        ({"server": ("::1", 80)}, "/a%20b", "http://[::1]:80"),
        ({"server": ("/run/socket", None)}, "/a%20b", "http://localhost"),
        ({"headers": [(b"host", b"h:1")], "scheme": "https"}, "/a%20b", "https://h:1"),
        ({"root_path": "/r", "raw_path": b"/r/x"}, "/x", "http://localhost/r"),
        ({"root_path": "/r", "raw_path": b"/x"}, "/x", "http://localhost/r"),
        ({"root_path": "/r", "raw_path": b"/rx"}, "/rx", "http://localhost/r"),
    ],
)
def test_the_request_of_a_scope(given: dict[str, Any], path: str, base_url: str) -> None:
    request = http_request(scope(**given), b"")
    assert (request.path, request.base_url) == (path, base_url)


def run(application: AsgiApplication, messages: list[Any], **more: Any) -> list[Any]:
    """What an application sends for a scope and what it receives."""
    coming: Iterator[Any] = iter(messages)
    said: list[Any] = []

    async def receive() -> Any:
        return next(coming)

    async def send(message: Any) -> None:
        said.append(message)

    asyncio.run(application(scope(**more), receive, send))
    return said


def test_the_length_is_that_of_the_body(api: MiniApi) -> None:
    wrong = (("Content-Length", "7"), ("Transfer-Encoding", "chunked"), ("X-A", "b"))
    application = AsgiApplication(api.server, lambda call: HttpResponse(200, wrong, b"abc"))
    coming = [{"type": "http.request", "body": b"{}"}]
    start, _ = run(
        application,
        coming,
        method="POST",
        path="/echo/a",
        headers=[(b"authorization", b"Bearer x")],
    )
    assert start["headers"] == [(b"x-a", b"b"), (b"content-length", b"3")]


def test_the_plain_application_lives_and_hangs_up(api: MiniApi) -> None:
    application = AsgiApplication(api.server, lambda call: pytest.fail(str(call)))
    lifespan = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
    assert [each["type"] for each in run(application, lifespan, type="lifespan")] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]
    assert run(application, [{"type": "http.disconnect"}]) == []
    with pytest.raises(NotImplementedError):
        run(application, [], type="websocket")


# The document


def test_components_that_differ_keep_apart(tmp_path: Path) -> None:
    reference = {"$ref": "#/components/schemas/Thing"}
    operation = {"responses": {"200": {"content": {JSON: {"schema": reference}}}}}
    paths = {
        "/a": {"get": {"operationId": "a.get", **operation}},
        "/b": {"get": {"operationId": "b.get", **operation}},
    }
    found = mini_api(tmp_path, paths, {"Thing": {"type": "integer"}})
    folder = Path(found.module().__file__ or "").parent / "_openapi"
    changed = json.loads((folder / "b.json").read_text())
    changed["components"]["schemas"]["Thing"] = {"type": "string"}
    (folder / "b.json").write_text(json.dumps(changed))
    document = openapi_document(found.description, {"title": "T", "version": "1"})
    OpenAPIV31SpecValidator(document).validate()
    assert document["components"]["schemas"] == {
        "Thing": {"type": "integer"},
        "b.Thing": {"type": "string"},
    }
    (response,) = document["paths"]["/b"]["get"]["responses"].values()
    assert response["content"][JSON]["schema"] == {"$ref": "#/components/schemas/b.Thing"}
    assert document["paths"]["/a"]["get"]["tags"] == ["a"]


# What is not installed, and how long it takes


def test_what_is_missing_is_told_with_what_to_install() -> None:
    error = missing_extra("server", "fastapi")
    assert isinstance(error, MissingExtraError)
    # The distribution is called after the package where it is not known.
    assert str(error) == "fastapi is not installed: pip install 'generator[server]'"


@pytest.mark.parametrize(
    ("missing", "module"),
    [
        ("fastapi", "app"),
        ("python_multipart", "app"),
        ("jsonschema_rs", "app"),
        ("jsonschema_rs", "server"),
    ],
)
def test_a_module_that_needs_an_extra_says_so(api: MiniApi, missing: str, module: str) -> None:
    distribution = api.folder / "mini_charge-1.dist-info"
    distribution.mkdir(exist_ok=True)
    (distribution / "METADATA").write_text("Metadata-Version: 2.1\nName: mini-charge\nVersion: 1\n")
    (distribution / "RECORD").write_text(f"{api.package}/__init__.py,,\n")
    code = (
        f"import sys; sys.modules[{missing!r}] = None; sys.path.insert(0, {str(api.folder)!r})\n"
        f"import {api.package}._runtime.server.{module}"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    last = done.stderr.strip().splitlines()[-1]
    assert "MissingExtraError" in last
    assert "pip install 'mini-charge[server]'" in last


def test_services_need_no_extra(api: MiniApi) -> None:
    names = ("fastapi", "starlette", "jsonschema_rs", "python_multipart")
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({names!r}))\n"
        f"sys.path.insert(0, {str(api.folder)!r})\n"
        f"import {api.package}._runtime.server.services, {api.package}._runtime.server.responses"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def many_operations(count: int) -> dict[str, Any]:
    schema = {"type": "object", "properties": {f"p{n}": {"type": "string"} for n in range(30)}}
    return {
        f"/resources/r{n // 5}/v1/{{id}}/things{n}": {
            "get": {
                "operationId": f"r{n // 10}.get_{n}",
                "responses": {"200": {"content": {JSON: {"schema": schema}}}},
            }
        }
        for n in range(count)
    }


def test_a_large_api_starts_fast(tmp_path: Path) -> None:
    found = mini_api(tmp_path, many_operations(450))
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        f"from {found.package}._runtime.server.app import create_app\n"
        f"from {found.package}._runtime.errors import ErrorEnvelope\n"
        f"create_app([], package={found.package!r}, envelope=ErrorEnvelope(), title='T')\n"
        "import time; print(time.process_time())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 2


def test_reading_a_request_takes_little(tmp_path: Path) -> None:
    parameters = [
        {"name": f"p{n}", "in": "query", "schema": {"type": "integer", "maximum": 100}}
        for n in range(4)
    ]
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    operation = {"parameters": [identifier, *parameters], "security": [{"bearerAuth": []}]}
    paths = {**many_operations(450), "/things/{id}": {"get": operation}}
    server = mini_api(tmp_path, paths, None, BEARER).server
    sent = HttpRequest("GET", "/things/5", "p0=1&p1=2&p2=3&p3=4", tuple(TOKEN.items()))

    def read() -> None:
        routed = server.routed(sent)
        server.credentials(routed)
        server.arguments(routed)

    read()
    started = time.process_time()
    for _ in range(500):
        read()
    assert (time.process_time() - started) / 500 < 0.0003  # 20 µs on an idle machine
