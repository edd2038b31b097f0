"""The classes by which a server offers an API: their methods, and what these say of themselves."""

import asyncio
import importlib
import inspect
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.ir.client_model import Method
from generator.ir.service_names import service_methods

from .conftest import Generate, Generated
from .rich import RICH

SETTINGS = {"responses": {"envelope": "data", "items": "data"}}
NAMES = (
    "Service", "Response", "File", "list", "bytes", "dict", "str", "models", "operations", "serves",
    "datetime", "builtins", "property", "unset", "import", "none", "self", "3d", "_runtime",
)  # fmt: skip


@pytest.fixture(scope="module")
def rich(generate: Generate) -> Generated:
    """A package that has one of everything."""
    return generate(RICH, SETTINGS)


def imported(package: Generated, name: str) -> Any:
    """A module of the package."""
    return importlib.import_module(f"{package.module.__name__}.{name}")


def service(package: Generated, class_name: str) -> Any:
    """A class of the package's server, also where it has got another name."""
    server = imported(package, "server")
    return getattr(server, f"{class_name}Service", None) or getattr(server, class_name)


def offered(package: Generated) -> Iterator[tuple[Any, Any, Method]]:
    """Every method of a server, with the method of the client that calls it."""
    called = {
        method.operation.key: (resource, method.name)
        for resource, method in package.model.methods()
    }
    for top in package.model.resources:
        for name, method in service_methods(top).items():
            resource, calling = called[method.operation.key]
            client = imported(package, f"async_resources.{resource.module}")
            offering = getattr(service(package, top.class_name), name)
            yield offering, getattr(getattr(client, f"Async{resource.class_name}"), calling), method


def resolved(function: Any) -> dict[str, Any]:
    """The annotations of a method, as objects."""
    return typing.get_type_hints(function)


def test_every_operation_has_a_method_with_the_arguments_of_the_client(rich: Generated) -> None:
    seen = set()
    for offering, calling, method in offered(rich):
        mine, theirs = inspect.signature(offering), inspect.signature(calling)
        *wanted, options = theirs.parameters.values()
        found = list(mine.parameters.values())
        assert options.name == "request_options"
        assert [(each.name, each.kind) for each in found] == [
            (each.name, each.kind) for each in wanted
        ]
        assert [each.default for each in found] == [each.default for each in wanted]
        seen.add(method.operation.key)
    assert seen == {method.operation.key for _, method in rich.model.methods()}


def test_annotations_are_those_of_the_client_but_for_files(rich: Generated) -> None:
    upload, unset = rich_type(rich, "operations").Upload, rich_type(rich, "unset").Unset
    files = {upload, upload | unset}
    for offering, calling, _ in offered(rich):
        mine, theirs = resolved(offering), resolved(calling)
        for name in mine.keys() - {"return"}:
            assert mine[name] == theirs[name] or theirs[name] in files, (offering, name)


def rich_type(package: Generated, module: str) -> Any:
    return imported(package, f"_runtime.{module}")


def test_a_method_gives_what_a_body_holds_or_a_whole_response(rich: Generated) -> None:
    response = rich_type(rich, "server.responses").Response
    models = rich.models
    pets = service(rich, "Pets")
    assert resolved(pets.list)["return"] == models.PetPage | response[models.PetPage]
    assert resolved(pets.create)["return"] == models.PetResponse | response[models.PetResponse]
    assert resolved(pets.delete_v2_0)["return"] == None | response[None]
    several = models.PetResponse | models.OwnerResponse | None
    assert resolved(pets.get_v2_0)["return"] == several | response[several]


def test_files_come_in_as_bytes_and_in_forms_with_their_names(rich: Generated) -> None:
    pets = service(rich, "Pets")
    assert resolved(pets.photo_replace)["body"] is bytes
    unset = rich_type(rich, "unset").Unset
    assert resolved(pets.photo_create)["file"] == rich.module.File | unset
    response = rich_type(rich, "server.responses").Response
    assert resolved(pets.photo_get)["return"] == bytes | response[bytes]


def test_a_method_that_nobody_has_overridden_is_not_implemented(rich: Generated) -> None:
    class Pets(service(rich, "Pets")):  # type: ignore[misc]
        async def get_v1_0(self, id: str) -> str:
            return id

    assert asyncio.run(Pets().get_v1_0("7")) == "7"
    with pytest.raises(NotImplementedError):
        asyncio.run(Pets().get_v2_0("7"))


def test_docstrings_say_what_is_answered(generate: Generate) -> None:
    package = generate("""
        paths:
          /pets/{id}:
            put:
              summary: Replace a pet
              deprecated: true
              parameters: [{name: id, in: path, required: true, description: Its number.,
                            schema: {type: integer}}]
              responses:
                200: {description: It was replaced}
                201: {description: It was made}
                404: {description: There is none}
                5XX: {description: }
        """)
    assert inspect.getdoc(service(package, "Pets").replace) == (
        "Replace a pet.\n\nDeprecated.\n\n"
        "Args:\n    id: Its number.\n\n"
        "Returns:\n    200: It was replaced.\n    201: It was made.\n\n"
        "Raises:\n    HTTPError(404): There is none.\n    HTTPError(5XX)\n\n"
        "``PUT /pets/{id}``"
    )
    told = inspect.getdoc(service(package, "Pets"))
    assert told
    assert told.startswith("What answers ``client.pets``.")


def test_names_that_are_taken_are_written_otherwise(generate: Generate) -> None:
    query = [{"name": "q", "in": "query", "schema": {"type": "array", "items": {}}}]
    when = {"type": "array", "items": {"type": "string", "format": "date"}}
    answer = {"200": {"description": "ok", "content": {"application/json": {"schema": when}}}}
    operation = {"parameters": query, "responses": answer}
    upload = {**operation, "requestBody": {"content": {"image/png": {}}}}
    paths: dict[str, Any] = {f"/{name}": {"get": operation, "put": upload} for name in NAMES}
    paths |= {f"/things/{{id}}/{name}/{name}": {"get": operation} for name in NAMES}
    paths |= {f"/things/{{id}}/actions/{name}": {"post": upload} for name in NAMES}
    paths |= {f"/{name}/{{id}}/{name}": {"post": upload} for name in NAMES}
    package = generate({"paths": paths})
    count = 0
    for offering, _, _ in offered(package):
        assert resolved(offering)["return"]
        count += 1
    assert count == 5 * len(NAMES)


def test_a_class_that_wants_the_name_of_something_else_is_a_service(generate: Generate) -> None:
    answers = {"get": {"responses": {"200": {"description": "ok"}}}}
    package = generate({"paths": {"/response": answers, "/service": answers, "/pet": answers}})
    server = imported(package, "server")
    assert server.Response is rich_type(package, "server.responses").Response
    assert server.Service is rich_type(package, "server.services").Service
    for name in ("ResponseService", "ServiceService", "Pet"):
        assert issubclass(getattr(server, name), server.Service)
        assert name in server.__all__


def test_modules_hide_nothing_that_the_package_around_them_uses(generate: Generate) -> None:
    names = ("getattr", "globals", "sorted", "current-call", "require", "import-module")
    answers = {"get": {"responses": {"200": {"description": "ok"}}}}
    package = generate({"paths": {f"/{name}": answers for name in names}})
    package.load_all()
    server = imported(package, "server")
    assert {"CurrentCall", "Getattr"} <= set(dir(server))
    for name in server.__all__:
        assert not inspect.ismodule(getattr(server, name)), name


def test_a_newer_endpoint_version_renames_no_method(generate: Generate) -> None:
    paths = {"/pets/v1.0/{id}": {"get": {}, "patch": {}}, "/pets/v1.0": {"post": {}}}
    old = generate({"paths": paths})
    new = generate({"paths": {**paths, "/pets/v2.0/{id}": {"get": {}}}})
    names = {each for each in vars(service(old, "Pets")) if not each.startswith("_")}
    assert names == {"create_v1_0", "get_v1_0", "update_v1_0"}
    found = {each for each in vars(service(new, "Pets")) if not each.startswith("_")}
    assert found == {*names, "get_v2_0"}


def test_an_api_without_operations_has_a_server_without_services(generate: Generate) -> None:
    package = generate({"paths": {}})
    assert imported(package, "server").create_app


IMPLEMENTATION = """
from datetime import UTC, datetime

from PACKAGE import UNSET, File, Unset, models
from PACKAGE.server import Credentials, HTTPError, Pets, Response, create_app, current_call
from PACKAGE.testing import RecordingMock, create_async_client, create_client, create_mock
from PACKAGE.testing.factories import PetRequestFactory, PetResponseFactory


class Store(Pets):
    async def get_v1_0(self, id: str) -> models.PetResponse:
        if current_call().principal is None:
            raise HTTPError(404, "there is none", errors={"id": ["is not there"]})
        return models.PetResponse(id=1, kind="cat", born_at=datetime.now(UTC))

    async def delete_v2_0(self, id: str) -> Response[None]:
        return Response(status=202, headers={"X-A": id})

    async def photo_create(
        self, id: str, *, file: File | Unset = UNSET, about: models.OwnerRequest | Unset = UNSET
    ) -> None:
        name: str | None = file.filename if isinstance(file, File) else None


def authenticate(credentials: Credentials) -> str:
    return credentials.token or "nobody"


app = create_app(Store(), authenticate=authenticate, check_responses=True)
app.get("/health")
made: models.PetResponse = PetResponseFactory.build(kind="cat")
several: list[models.PetRequest] = PetRequestFactory.batch(3)
mock: RecordingMock = create_mock(seed=3, items=2)
with create_client(mock) as client:
    pets: list[models.PetResponse] = client.pets.list().data
create_async_client(mock).pets.list()
"""
WRONG = """
from PACKAGE import models
from PACKAGE.server import Missing, Pets, create_app  # error
from PACKAGE.testing import create_mock
from PACKAGE.testing.factories import KindFactory, PetResponseFactory  # error


class Store(Pets):
    async def get_v1_0(self, id: int) -> models.PetResponse:  # error
        raise NotImplementedError

    async def delete_v2_0(self, id: str) -> int:  # error
        return 3


create_mock(sed=3)  # error
create_app(object())  # error
name: str = PetResponseFactory.build()  # error
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "tool",
    [("mypy", "--strict", "--cache-dir=.cache"), ("pyright", f"--pythonpath={sys.executable}")],
    ids=["mypy", "pyright"],
)
def test_type_checkers_know_what_is_lazy_at_run_time(
    rich: Generated, tool: tuple[str, ...]
) -> None:
    folder, name = Path(rich.module.__file__ or "").parents[1], rich.module.__name__
    for file, code in (("right.py", IMPLEMENTATION), ("wrong.py", WRONG)):
        (folder / file).write_text(code.replace("PACKAGE", name), encoding="utf-8")

    def complaints(*paths: str) -> str:
        command = (sys.executable, "-m", *tool, *paths)
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        return "" if done.returncode == 0 else done.stdout + done.stderr

    parts = [f"{name}/{part}" for part in ("server", "mock", "testing", "_api.py")]
    assert complaints(*parts, "right.py") == ""
    found = complaints("wrong.py")
    for number, line in enumerate(WRONG.splitlines(), start=1):
        assert (f"wrong.py:{number}:" in found) == line.endswith("# error"), (number, found)
