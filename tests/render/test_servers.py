"""Servers: what the client calls, and what it takes to know it."""

from typing import Any

import pytest

from generator.config import ConfigError

from .conftest import Generate, Generated, own_parameters

PATHS = "paths: {/a: {get: {}}}"


def called(package: Generated, **arguments: Any) -> str:
    """The URL that a call of ``GET /a`` goes to."""
    package.wire.empty()
    package.client(**arguments).a.get()
    return str(package.wire.last.url)


def own_arguments(package: Generated) -> dict[str, str]:
    """The constructor's arguments that the servers ask for, as they are declared."""
    found = own_parameters(package.module.Client.__init__)
    return {
        each.name: each.annotation + ("" if each.default is each.empty else f" = {each.default!r}")
        for each in found
    }


def test_one_server(generate: Generate) -> None:
    package = generate(f"servers: [{{url: 'https://api.example/v1/'}}]\n{PATHS}")
    assert called(package) == "https://api.example/v1/a"
    assert called(package, base_url="https://other.example") == "https://other.example/a"
    with pytest.raises(ValueError, match="absolute"):
        package.client(base_url="")


@pytest.mark.parametrize("servers", ["[]", "[{url: /v1}]", "[{url: v1}, {url: '/'}]"])
def test_without_an_absolute_server_the_url_has_to_be_given(
    generate: Generate, servers: str
) -> None:
    package = generate(f"servers: {servers}\n{PATHS}")
    assert own_arguments(package) == {"base_url": "str | None = None"}
    assert called(package, base_url="https://x.example/v1") == "https://x.example/v1/a"
    with pytest.raises(TypeError, match="base_url"):
        package.client()


def test_several_servers_are_told_of(generate: Generate) -> None:
    package = generate(f"""
    servers: [{{url: 'https://live.example'}}, {{url: 'https://test.example', description: Tests}}]
    {PATHS}
    """)
    assert called(package) == "https://live.example/a"
    assert "- ``https://test.example``: Tests." in package.module.Client.__doc__


TEMPLATE = """
servers:
- url: https://{region}.api.example:{port}/{base-path}
  variables:
    region: {default: eu, enum: [eu, us]}
    port: {default: '443', description: Where it listens}
    base-path: {default: v1}
paths: {/a: {get: {}}}
"""


def test_variables(generate: Generate) -> None:
    package = generate(TEMPLATE)
    assert own_arguments(package) == {
        "region": "Literal['eu', 'us'] = 'eu'",
        "port": "str = '443'",
        "base_path": "str = 'v1'",
        "base_url": "str | None = None",
    }
    assert called(package) == "https://eu.api.example/v1/a"
    assert called(package, region="us", port="8443") == "https://us.api.example:8443/v1/a"
    with pytest.raises(ValueError, match="'base-path' cannot be"):
        package.client(base_path="../admin")
    assert "port: Where it listens, for example ``443``." in package.module.Client.__doc__


TENANT = """
servers: [{url: 'https://{tenantUrl}/v1', variables: {tenantUrl: {default: example.com}}}]
paths: {/a: {get: {}}}
"""


def test_a_tenant_has_to_be_given(generate: Generate) -> None:
    package = generate(TENANT, {"client": {"server_variables": {"tenantUrl": "tenant"}}})
    assert called(package, tenant="acme.example") == "https://acme.example/v1/a"
    assert called(package, base_url="https://b.example") == "https://b.example/a"
    with pytest.raises(TypeError, match="tenant= or base_url="):
        package.client()
    for hostile in ("", "evil.example/x?", "user@evil.example", "a.example#"):
        with pytest.raises(ValueError, match="cannot be"):
            package.client(tenant=hostile)


def test_configured_names_that_cannot_be(generate: Generate) -> None:
    for name in ("tenant url", "timeout", "import"):
        with pytest.raises(ConfigError):
            generate(TENANT, {"client": {"server_variables": {"tenantUrl": name}}})


def test_variables_of_awkward_names(generate: Generate) -> None:
    names = ["self", "base_url", "timeout", "credentials", "variables", "class", "a-b", "a_b"]
    template = "https://api.example/" + "/".join(f"{{{name}}}" for name in names)
    variables = {name: {"default": f"v{index}"} for index, name in enumerate(names)}
    package = generate(
        {
            "servers": [{"url": template, "variables": variables}],
            "paths": {"/a": {"get": {}}},
        }
    )
    assert called(package) == "https://api.example/v0/v1/v2/v3/v4/v5/v6/v7/a"


OPERATIONS = """
servers: [{url: 'https://{tenant}.example/v1', variables: {tenant: {default: demo}}}]
paths:
  /a: {get: {}}
  /login: {get: {servers: [{url: 'https://auth.example'}]}}
  /files:
    servers: [{url: 'https://{tenant}.files.example', variables: {tenant: {default: demo}}}]
    get: {}
    post: {servers: [{url: 'https://{zone}.up.example', variables: {zone: {default: z1}}}]}
  /old: {get: {servers: [{url: /v0}]}}
  /below: {get: {servers: [{url: beta}]}}
  /same: {get: {servers: [{url: 'https://{tenant}.example/v1'}]}}
"""


@pytest.mark.parametrize(
    ("namespace", "method", "url"),
    [
        ("a", "get", "https://acme.example/v1/a"),
        ("login", "get", "https://auth.example/login"),
        ("files", "get", "https://acme.files.example/files"),
        ("files", "create", "https://z1.up.example/files"),
        ("old", "get", "https://acme.example/v0/old"),
        ("below", "get", "https://acme.example/v1/beta/below"),
        ("same", "get", "https://acme.example/v1/same"),
    ],
)
def test_operations_with_servers_of_their_own(
    operation_servers: Generated, namespace: str, method: str, url: str
) -> None:
    package = operation_servers
    package.wire.empty()
    getattr(getattr(package.client(tenant="acme"), namespace), method)()
    assert str(package.wire.last.url) == url


@pytest.fixture(scope="module")
def operation_servers(generate: Generate) -> Generated:
    return generate(OPERATIONS)


def test_their_variables_are_arguments_too(operation_servers: Generated) -> None:
    package = operation_servers
    package.wire.empty()
    package.client(zone="z2").files.create()
    assert str(package.wire.last.url) == "https://z2.up.example/files"
    with pytest.raises(ValueError, match="zone"):
        package.client(zone="evil.example/").files.create()


def test_one_that_is_a_tenant_is_asked_for_when_it_is_called(generate: Generate) -> None:
    package = generate("""
    paths:
      /a: {get: {}}
      /b: {get: {servers: [{url: '{how}://{tenant}:8080', variables: {
        how: {default: https}, tenant: {default: example.com}}}]}}
    """)
    assert called(package) == "https://api.example/a"
    with pytest.raises(ValueError, match="'tenant' cannot be ''"):
        package.client().b.get()
    package.client(tenant="acme.example", how="http").b.get()
    assert str(package.wire.last.url) == "http://acme.example:8080/b"


def test_a_given_url_counts_for_them_too(operation_servers: Generated) -> None:
    package = operation_servers
    package.wire.empty()
    client = package.client(base_url="https://mock.example")
    for call in (client.login.get, client.files.get, client.files.create, client.old.get):
        call()
        assert package.wire.last.url.host == "mock.example"


def test_they_do_not_count_without_a_server_of_the_client(generate: Generate) -> None:
    package = generate("""
    servers: []
    paths: {/a: {get: {servers: [{url: 'https://own.example'}, {url: /rel}]}}}
    """)
    assert called(package, base_url="https://given.example") == "https://given.example/a"
