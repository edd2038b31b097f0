"""How clients are made: from arguments, and from the environment."""

import inspect

import httpx2
import pytest

from generator.config import ConfigError

from .conftest import Generate, Generated

DOCUMENT = """
servers: [{url: 'https://{tenantUrl}/v1', variables: {tenantUrl: {default: example.com}}}]
security: [{auth: []}]
paths: {/a: {get: {responses: {'204': {description: done}, '405': {description: off}}}}}
components: {securitySchemes: {auth: {type: http, scheme: bearer}}}
"""
SETTINGS = {
    "client": {"server_variables": {"tenantUrl": "tenant"}},
    "errors": {"classes": {"405": "FeatureDisabledError"}},
}


@pytest.fixture(scope="module")
def package(generate: Generate) -> Generated:
    return generate(DOCUMENT, SETTINGS)


@pytest.fixture
def prefix(package: Generated, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the package's environment variables begin with; none is set."""
    prefix = package.module.__name__.upper()
    for name in ("TOKEN", "TENANT", "BASE_URL"):
        monkeypatch.delenv(f"{prefix}_{name}", raising=False)
    return prefix


def target(package: Generated, **arguments: str) -> tuple[str, str]:
    """The URL and the credentials of a call."""
    package.wire.empty()
    package.client(**arguments).a.get()
    return str(package.wire.last.url), package.wire.last.headers["authorization"]


def test_the_environment_stands_in(
    package: Generated, prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{prefix}_TOKEN", "t1")
    monkeypatch.setenv(f"{prefix}_TENANT", "acme.example")
    assert target(package) == ("https://acme.example/v1/a", "Bearer t1")
    monkeypatch.setenv(f"{prefix}_BASE_URL", "http://localhost:8080")
    assert target(package) == ("http://localhost:8080/a", "Bearer t1")
    given = target(package, token="t2", tenant="other.example")
    assert given == ("https://other.example/v1/a", "Bearer t2")
    assert target(package, base_url="https://b.example")[0] == "https://b.example/a"


def test_what_is_missing_is_named(
    package: Generated, prefix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(package.module.MissingSettingError, match=f"token=.*{prefix}_TOKEN"):
        package.client()
    monkeypatch.setenv(f"{prefix}_TOKEN", "t1")
    monkeypatch.setenv(f"{prefix}_TENANT", "")
    with pytest.raises(TypeError, match=f"tenant= or base_url=.*{prefix}_TENANT"):
        package.client()


def test_both_halves_take_the_same(package: Generated) -> None:
    sync, other = package.module.Client, package.module.AsyncClient
    assert list(inspect.signature(sync).parameters) == list(inspect.signature(other).parameters)
    names = {name for name in dir(sync) if not name.startswith("_")}
    assert names == {name for name in dir(other) if not name.startswith("_")}


def test_a_misspelt_argument_is_refused(package: Generated) -> None:
    with pytest.raises(TypeError, match="timeuot"):
        package.client(token="t", tenant="acme.example", timeuot=5)


def test_a_transport_is_enough(package: Generated) -> None:
    transport = httpx2.MockTransport(package.wire)
    package.wire.empty()
    client = package.module.Client(token="t", tenant="acme.example", http_client=transport)
    assert client.a.get() is None


def test_a_status_of_the_api_has_its_own_class(package: Generated) -> None:
    package.wire.answer({"message": "off"}, status=405)
    client = package.client(token="t", tenant="acme.example")
    with pytest.raises(package.module.FeatureDisabledError) as caught:
        client.a.get()
    assert isinstance(caught.value, package.module.MethodNotAllowedError)
    assert "FeatureDisabledError: 405" in (client.a.get.__doc__ or "")


@pytest.mark.parametrize(
    "classes", [{"200": "Fine"}, {"405": "not a name"}, {"405": "NotFoundError"}, {"4": "X"}]
)
def test_classes_that_cannot_be(generate: Generate, classes: object) -> None:
    with pytest.raises(ConfigError, match=r"errors\.classes"):
        generate(DOCUMENT, {"errors": {"classes": classes}})
