"""What packages bring beside their client: what it costs, and what is missing is told in words."""

import importlib
import inspect
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from generator.config import ConfigError
from generator.render import render_package

from .conftest import Generate, Generated, ModelOf

PET = {"type": "object", "properties": {"kind": {"$ref": "#/components/schemas/Kind"}}}
ANSWER = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
GET = {"responses": {"200": {"description": "ok", "content": ANSWER}}}
PETS: dict[str, Any] = {
    "paths": {"/pets/{id}": {"get": GET}},
    "components": {"schemas": {"Pet": PET, "Kind": {"type": "string", "enum": ["cat", "dog"]}}},
}
HEAVY = {
    "anyio", "fastapi", "httpx2", "jsonschema_rs", "pydantic", "python_multipart", "starlette",
    "uvicorn",
}  # fmt: skip


@pytest.fixture(scope="module")
def pets(generate: Generate) -> Generated:
    return generate(PETS, {"package": {"distribution": "pet-api"}})


def run(package: Generated, code: str) -> str:
    """Run a program that can import the package; what it prints."""
    name = package.module.__name__
    folder = Path(package.module.__file__ or "").parents[1]
    code = f"import sys; sys.path.insert(0, {str(folder)!r})\n{code.replace('PACKAGE', name)}"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def module(package: Generated, name: str) -> Any:
    return importlib.import_module(f"{package.module.__name__}.{name}")


SHOWN = f"print(sorted({HEAVY!r} & sys.modules.keys()), end='')\n"


def test_the_client_imports_nothing_of_servers_mocks_and_tests(pets: Generated) -> None:
    code = (
        "import PACKAGE\nclient = PACKAGE.Client(base_url='http://a.example')\nclient.pets.get\n"
        "parts = {'server', 'mock', 'testing', '_api', 'extras'}\n"
        "print([each for each in sys.modules if each.startswith('PACKAGE.')\n"
        "       and parts & set(each.split('.'))])\n"
        "print(sorted({'fastapi', 'jsonschema_rs', 'uvicorn'} & sys.modules.keys()))\n"
    )
    assert run(pets, code) == "[]\n[]"


def test_the_package_of_a_server_costs_no_framework(pets: Generated) -> None:
    code = "from PACKAGE.server import Pets, HTTPError, Response, current_call, create_app\n"
    loaded = run(pets, code + SHOWN)
    assert "fastapi" not in loaded
    assert "starlette" not in loaded
    assert "httpx2" not in loaded


@pytest.mark.parametrize("name", ["testing.plugin", "testing"])
def test_the_plugin_costs_nothing_when_pytest_starts(pets: Generated, name: str) -> None:
    assert run(pets, f"import PACKAGE.{name}\n{SHOWN}") == "[]"


WITHOUT = """
import importlib.abc

class Hidden(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in MISSING:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Hidden())
"""
SERVING = ("fastapi", "jsonschema_rs", "starlette", "uvicorn")


def without(*modules: str) -> str:
    """The begin of a program for which these modules are not installed."""
    return f"MISSING = {modules!r}\n{WITHOUT}\n"


@pytest.mark.parametrize(
    ("use", "extra"),
    [
        ("from PACKAGE.server import create_app; create_app()", "server"),
        ("from PACKAGE.mock import create_app; create_app()", "server"),
        ("from PACKAGE.mock import create_mock; create_mock()", "server"),
        ("from PACKAGE.testing import create_mock; create_mock()", "testing"),
        ("from PACKAGE.testing import RecordingMock", "testing"),
        ("from PACKAGE.testing.factories import PetFactory", "testing"),
    ],
)
def test_a_missing_extra_is_told_in_words(pets: Generated, use: str, extra: str) -> None:
    trying = f"try:\n    {use}\nexcept ImportError as error:\n    print(error)\n"
    assert f"pip install 'pet-api[{extra}]'" in run(pets, without(*SERVING) + trying)


@pytest.mark.parametrize(("part", "extra"), [("mock", "server"), ("testing", "testing")])
def test_what_forms_need_is_missed_before_there_is_a_mock(
    pets: Generated, part: str, extra: str
) -> None:
    code = without("python_multipart")
    code += f"from PACKAGE.{part} import create_mock\n"
    code += "try:\n    create_mock()\nexcept ImportError as error:\n    print(error)\n"
    told = f"python_multipart is not installed: pip install 'pet-api[{extra}]'"
    assert run(pets, code) == told


def test_a_missing_extra_ends_the_command_of_the_mock(pets: Generated) -> None:
    code = f"{without(*SERVING)}import runpy\nsys.stderr = sys.stdout\ntry:\n"
    code += "    runpy.run_module('PACKAGE.mock', run_name='__main__')\n"
    code += "except SystemExit as end:\n    print(end.code)\n"
    told, status = run(pets, code).splitlines()
    assert "pip install 'pet-api[server]'" in told
    assert status == "2"


def test_what_is_installed_is_not_missing(pets: Generated) -> None:
    extras = module(pets, "_runtime.extras")
    extras.require("pet-api[server]", "json", "sys")
    with pytest.raises(extras.MissingExtraError, match="no_such_module is not installed") as caught:
        extras.require("pet-api[server]", "json", "no_such_module")
    assert caught.value.name == "no_such_module"


def test_every_model_has_a_factory_and_enums_have_none(pets: Generated) -> None:
    factories = module(pets, "testing.factories")
    assert {name for name in dir(factories) if name.endswith("tFactory")} == {"PetFactory"}
    assert factories.PetFactory.model is pets.models.Pet
    assert factories.PetFactory is factories.PetFactory
    assert factories.__annotations__["PetFactory"] == "Factory[models.Pet]"
    with pytest.raises(AttributeError, match="PetKindFactory"):
        _ = factories.PetKindFactory


def test_an_api_without_models_has_no_factories(generate: Generate) -> None:
    factories = module(generate({"paths": {}}), "testing.factories")
    assert [each for each in dir(factories) if each.endswith("Factory")] == []
    assert factories.SEQUENCES is factories.SEQUENCES


@pytest.mark.parametrize("name", ["server", "mock", "testing"])
def test_every_name_that_is_exported_is_there(pets: Generated, name: str) -> None:
    found = module(pets, name)
    assert {each for each in found.__all__ if getattr(found, each, None) is None} == set()
    assert set(found.__all__) <= set(dir(found))
    with pytest.raises(AttributeError, match="Missing"):
        _ = found.Missing


def test_the_options_of_a_mock_are_its_settings(pets: Generated) -> None:
    mock = module(pets, "mock")
    options = get_type_hints(mock.MockOptions)
    assert options == get_type_hints(mock.MockSettings)
    assert list(options) == [each.name for each in fields(mock.MockSettings)]


def test_a_mock_knows_its_api(generate: Generate) -> None:
    package = generate(
        {**PETS, "info": {"title": "Pets", "version": "v2.1"}},
        {"responses": {"message": "told", "field_errors": "fields", "request_id_header": "x-id"}},
    )
    api = module(package, "mock").API
    assert (api.package, api.version) == (package.module.__name__, "2.1")
    envelope = api.envelope
    assert (envelope.message, envelope.errors) == (("told",), ("fields",))
    assert envelope.request_id_header == "x-id"
    assert api.notifications is None


def test_fixtures_are_called_as_configured_or_as_the_package(generate: Generate) -> None:
    package = generate(PETS, {"testing": {"fixture_prefix": "pet"}})
    plugin = vars(module(package, "testing.plugin"))
    assert {"pet_mock", "pet_client", "pet_async_client", "pet_mock_settings"} <= plugin.keys()
    package = generate(PETS)
    assert f"{package.module.__name__}_client" in vars(module(package, "testing.plugin"))


@pytest.mark.parametrize("prefix", ["a-b", "class", "x()"])
def test_a_prefix_that_is_no_name_is_refused(model_of: ModelOf, prefix: str) -> None:
    with pytest.raises(ConfigError, match=r"\[testing\]: fixture_prefix"):
        render_package(model_of(PETS, {"testing": {"fixture_prefix": prefix}}))


SCHEMES: dict[str, dict[str, Any]] = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "key in a header": {"type": "apiKey", "in": "header", "name": "x-key"},
    "key in the query": {"type": "apiKey", "in": "query", "name": "key"},
    "oauth2": {"type": "oauth2", "flows": {}},
}


@pytest.mark.parametrize("scheme", SCHEMES.values(), ids=SCHEMES)
def test_a_client_of_a_mock_has_credentials_that_it_accepts(
    generate: Generate, scheme: dict[str, Any]
) -> None:
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
    secured = {"schemas": PETS["components"]["schemas"], "securitySchemes": {"own": scheme}}
    paths = {"/pets/{id}": {"get": GET, "parameters": [parameter]}}
    package = generate({"paths": paths, "components": secured, "security": [{"own": []}]})
    testing = module(package, "testing")
    for mock in (testing.create_mock(), testing.create_mock(token="other")):
        with testing.create_client(mock) as client:
            client.pets.get(1)
    url = {"base_url": "http://mock.test", "http_client": mock.transport}
    wrong = dict.fromkeys(credentials_of(package.module.Client), "wrong")
    refused = pytest.raises(package.module.AuthenticationError)
    with package.module.Client(**url, **wrong) as client, refused:
        client.pets.get(1)


def credentials_of(client: Any) -> list[str]:
    """The arguments of a client that are credentials."""
    arguments = inspect.signature(client).parameters
    known = {"token", "own", "api_key", "username", "password"}
    return [each for each in arguments if each in known]
