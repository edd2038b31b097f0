"""Credentials: which arguments the client has for them, and what calls carry."""

from base64 import b64encode
from typing import Any

import pytest

from generator.config import ConfigError

from .conftest import Generate, Generated, ModelOf, own_parameters


def document(schemes: str, operations: str = "/a: {get: {}}", security: str = "") -> str:
    """A document with security schemes, paths, and requirements for all of them."""
    return f"{security}\npaths: {{{operations}}}\ncomponents: {{securitySchemes: {{{schemes}}}}}"


def arguments(package: Generated) -> dict[str, str]:
    """The constructor's arguments for credentials, with their annotations and defaults."""
    found = own_parameters(package.module.Client.__init__, "base_url")
    return {
        each.name: each.annotation + ("" if each.default is each.empty else f" = {each.default}")
        for each in found
    }


def headers(package: Generated, **credentials: Any) -> dict[str, str]:
    """The headers of a call of ``GET /a``."""
    package.wire.empty()
    package.client(**credentials).a.get()
    return dict(package.wire.last.headers)


@pytest.mark.parametrize(
    "scheme",
    [
        "{type: http, scheme: bearer}",
        "{type: http, scheme: Bearer, bearerFormat: JWT}",
        "{type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://a/t', scopes: {r: read}}}}",
        "{type: openIdConnect, openIdConnectUrl: 'https://a/.well-known'}",
    ],
)
def test_tokens(generate: Generate, scheme: str) -> None:
    package = generate(document(f"auth: {scheme}", security="security: [{auth: []}]"))
    assert arguments(package) == {"token": "str | Callable[[], str] | None = None"}
    assert headers(package, token="t0k")["authorization"] == "Bearer t0k"
    with pytest.raises(TypeError, match="token"):
        package.client()
    with pytest.raises(ValueError, match="empty"):
        package.client(token="")


def test_basic_authentication(generate: Generate) -> None:
    package = generate(
        document("auth: {type: http, scheme: basic}", security="security: [{auth: []}]")
    )
    assert arguments(package) == {"username": "str | None = None", "password": "str | None = None"}
    encoded = b64encode(b"ann:pw").decode()
    assert headers(package, username="ann", password="pw")["authorization"] == f"Basic {encoded}"


@pytest.mark.parametrize(
    ("place", "sent"),
    [
        ("header", lambda request: request.headers["X-Key"]),
        ("query", lambda request: request.url.params["X-Key"]),
        ("cookie", lambda request: request.headers["cookie"].removeprefix("X-Key=")),
    ],
)
def test_api_keys(generate: Generate, place: str, sent: Any) -> None:
    scheme = f"auth: {{type: apiKey, in: {place}, name: X-Key}}"
    package = generate(document(scheme, security="security: [{auth: []}]"))
    assert arguments(package) == {"api_key": "str | None = None"}
    headers(package, api_key="k3y")
    assert sent(package.wire.last) == "k3y"
    assert "k3y" not in repr(package.client(api_key="k3y"))


SEVERAL = """
  key: {type: apiKey, in: header, name: X-Key},
  app: {type: apiKey, in: header, name: X-App},
  user: {type: http, scheme: basic},
  oauth: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://a/b', scopes: {}}}}
"""


def test_several_alternatives(generate: Generate) -> None:
    package = generate(
        document(SEVERAL, security="security: [{key: [], app: []}, {user: []}, {oauth: [r]}]")
    )
    assert arguments(package) == {
        "app": "str | None = None",
        "key": "str | None = None",
        "oauth": "str | Callable[[], str] | None = None",
        "user_username": "str | None = None",
        "user_password": "str | None = None",
    }
    assert headers(package, oauth="t")["authorization"] == "Bearer t"
    assert "authorization" not in headers(package, key="k", app="a")
    assert package.wire.last.headers["x-key"] == "k"
    assert package.wire.last.headers["x-app"] == "a"
    assert "x-key" not in headers(package, key="k", oauth="t"), "an alternative is taken whole"
    assert "authorization" not in headers(package, user_username="ann")


def test_what_every_operation_needs_has_to_be_given(generate: Generate) -> None:
    package = generate(document(SEVERAL, security="security: [{key: [], user: []}, {key: []}]"))
    assert arguments(package)["key"] == "str | None = None"
    assert arguments(package)["user_username"] == "str | None = None"
    with pytest.raises(TypeError, match="key"):
        package.client()


def test_the_only_credential_has_to_be_decided_on_where_some_operations_do_without(
    generate: Generate,
) -> None:
    package = generate(
        document(
            "auth: {type: http, scheme: bearer}",
            "/a: {get: {}}, /b: {get: {security: []}}, /c: {get: {security: [{}]}}",
            "security: [{auth: []}]",
        )
    )
    assert arguments(package) == {"token": "str | Callable[[], str] | None | Unset = UNSET"}
    package.wire.empty()
    client = package.client(token=None)
    for namespace in ("a", "b", "c"):
        getattr(client, namespace).get()
        assert "authorization" not in package.wire.last.headers
    client = package.client(token="t")
    client.b.get()
    assert "authorization" not in package.wire.last.headers
    client.a.get()
    assert package.wire.last.headers["authorization"] == "Bearer t"


def test_optional_credentials(generate: Generate) -> None:
    package = generate(
        document("auth: {type: http, scheme: bearer}", security="security: [{auth: []}, {}]")
    )
    assert arguments(package) == {"token": "str | Callable[[], str] | None = None"}
    assert "authorization" not in headers(package)
    assert headers(package, token="t")["authorization"] == "Bearer t"


def test_without_schemes_there_is_nothing_to_give(generate: Generate) -> None:
    package = generate("paths: {/a: {get: {}}}")
    assert arguments(package) == {}
    assert "authorization" not in headers(package)


@pytest.mark.parametrize(
    "scheme", ["{type: mutualTLS}", "{type: http, scheme: digest}", "{type: http, scheme: hoba}"]
)
def test_schemes_that_the_client_does_not_know_are_left_to_the_http_client(
    generate: Generate, scheme: str
) -> None:
    package = generate(document(f"auth: {scheme}", security="security: [{auth: []}]"))
    assert arguments(package) == {}
    assert "``auth``" in package.module.Client.__doc__
    assert "authorization" not in headers(package)


def test_configured_names(generate: Generate) -> None:
    package = generate(
        document(SEVERAL, security="security: [{key: []}, {user: []}]"),
        {"client": {"credentials": {"key": "api_token", "user": "admin"}}},
    )
    assert {"api_token", "admin_username", "admin_password"} <= arguments(package).keys()


@pytest.mark.parametrize("name", ["class", "my key", "timeout", "strict", "1st", "x: str = f()"])
def test_configured_names_that_cannot_be(generate: Generate, name: str) -> None:
    with pytest.raises(ConfigError, match="client"):
        generate(document(SEVERAL), {"client": {"credentials": {"key": name}}})


def test_schemes_of_awkward_names(generate: Generate) -> None:
    names = ["self", "base_url", "credentials", "variables", "a-b", "a_b", "timeout", "", "é"]
    schemes = {
        name: {"type": "apiKey", "in": "header", "name": f"X-{i}"} for i, name in enumerate(names)
    }
    package = generate(
        {
            "paths": {"/a": {"get": {}}},
            "components": {"securitySchemes": schemes},
            "security": [{name: [] for name in names}],
        }
    )  # fmt: skip
    given = {name: f"v{index}" for index, name in enumerate(arguments(package))}
    found = headers(package, **given)
    assert sorted(found[f"x-{index}"] for index in range(len(names))) == sorted(given.values())


def test_the_arguments_are_documented(model_of: ModelOf, generate: Generate) -> None:
    described = "auth: {type: apiKey, in: query, name: k, description: Ask the shop for one}"
    package = generate(document(described, security="security: [{auth: []}]"))
    assert "api_key: Ask the shop for one; else ``" in package.module.Client.__doc__
