"""Credentials, servers, and what operations are called."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.diff.corpus.frames import DONE, document, operation
from tests.diff.corpus.model import Case, Node, both_ways, case

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
TOKEN = {"type": "http", "scheme": "bearer"}
LOGIN = {
    "type": "oauth2",
    "flows": {
        "clientCredentials": {
            "tokenUrl": "https://login.example.com/token",
            "scopes": {"read": "Read.", "write": "Write."},
        }
    },
}
SCHEMES: Node = {"key": KEY, "token": TOKEN, "login": LOGIN}


def secured(*alternatives: Node, schemes: Node = SCHEMES, everywhere: Any = None) -> Node:
    """A document with an operation that accepts the credentials of any alternative."""
    more = {} if everywhere is None else {"security": everywhere}
    get = {"responses": DONE, "security": list(alternatives)}
    return document({"/things": {"get": get}}, components={"securitySchemes": schemes}, **more)


def at(*urls: str, path: str = "/things", **variables: Any) -> Node:
    """A document with servers; variables are for the first."""
    servers: list[Node] = [{"url": url} for url in urls]
    if variables:
        servers[0]["variables"] = variables
    return document({path: {"get": {"responses": DONE}}}, servers=servers)


def cases() -> Iterator[Case]:
    for part in (_alternatives, _schemes, _scopes, _servers, _variables, _prefixes):
        yield from part()


def _alternatives() -> Iterator[Case]:
    key, token, both, nobody = {"key": []}, {"token": []}, {"key": [], "token": []}, {}
    yield from both_ways(
        "another way in",
        secured(key),
        secured(key, token),
        ["info api-security-added"],
        ["breaking api-security-removed"],
    )
    yield case(
        "one way in for another",
        secured(key),
        secured(token),
        "breaking api-security-removed",
        "info api-security-added",
    )
    yield case("ways in another order", secured(key, token), secured(token, key))
    yield case("one for all operations", secured(key), _for_all(key))
    yield case(
        "credentials where none were needed",
        document({"/things": {"get": {"responses": DONE}}}),
        secured(key),
        "breaking api-security-became-required",
    )
    yield case(
        "no credentials any more",
        secured(key),
        secured(),
        "info api-security-became-optional",
    )
    yield case("nobody asked, said in two ways", secured(), secured(nobody))
    yield from both_ways(
        "also without credentials",
        secured(key),
        secured(key, nobody),
        ["info api-security-became-optional"],
        ["breaking api-security-became-required"],
    )
    yield case(
        "both at once",
        secured(key),
        secured(both),
        "breaking *",
    )
    yield case("one of the two is enough", secured(both), secured(key), "info *")
    yield case("a way that another holds", secured(key, both), secured(key))


def _for_all(*alternatives: Node) -> Node:
    return document(
        {"/things": {"get": {"responses": DONE}}},
        components={"securitySchemes": SCHEMES},
        security=list(alternatives),
    )


def _schemes() -> Iterator[Case]:
    yield case(
        "a scheme called otherwise",
        secured({"key": []}, schemes={"key": KEY}),
        secured({"apiKey": []}, schemes={"apiKey": KEY}),
    )
    yield case(
        "a scheme described otherwise",
        secured({"key": []}, schemes={"key": KEY}),
        secured({"key": []}, schemes={"key": {**KEY, "description": "Ask for one."}}),
    )
    for what, other in (
        ("place", {**KEY, "in": "query"}),
        ("name", {**KEY, "name": "X-Other"}),
        ("type", TOKEN),
    ):
        yield case(
            f"a scheme of another {what}",
            secured({"key": []}, schemes={"key": KEY}),
            secured({"key": []}, schemes={"key": other}),
            "breaking api-security-scheme-changed",
        )
    yield case(
        "the name of a header in another case",
        secured({"key": []}, schemes={"key": KEY}),
        secured({"key": []}, schemes={"key": {**KEY, "name": "x-key"}}),
    )
    yield case(
        "what tokens look like",
        secured({"token": []}, schemes={"token": TOKEN}),
        secured({"token": []}, schemes={"token": {**TOKEN, "bearerFormat": "JWT"}}),
        "info api-security-scheme-bearer-format-changed",
    )
    yield case(
        "Bearer in another case",
        secured({"token": []}, schemes={"token": TOKEN}),
        secured({"token": []}, schemes={"token": {**TOKEN, "scheme": "Bearer"}}),
    )
    yield case(
        "a scheme that nobody uses",
        secured({"key": []}, schemes={"key": KEY}),
        secured({"key": []}),
    )


def _scopes() -> Iterator[Case]:
    read, both = {"login": ["read"]}, {"login": ["read", "write"]}
    yield from both_ways(
        "one more scope",
        secured(read),
        secured(both),
        ["breaking api-security-scope-added"],
        ["info api-security-scope-removed"],
    )
    yield case("scopes in another order", secured(both), secured({"login": ["write", "read"]}))
    yield case(
        "fewer scopes as another way in",
        secured(both),
        secured(both, read),
        "info api-security-scope-removed",
    )


def _servers() -> Iterator[Case]:
    one, two = "https://one.example.com", "https://two.example.com"
    yield from both_ways(
        "another server",
        at(one),
        at(one, two),
        ["info api-server-added"],
        ["breaking api-server-removed"],
    )
    yield case(
        "another host", at(one), at(two), "breaking api-server-removed", "info api-server-added"
    )
    yield case(
        "another scheme",
        at("http://one.example.com"),
        at(one),
        "breaking api-server-removed",
        "info api-server-added",
    )
    yield case("servers in another order", at(one, two), at(two, one))
    yield case("a host in another case", at(one), at("https://ONE.example.com"))
    yield case("a slash at the end", at(one), at(f"{one}/"))
    yield case("the port that it has anyway", at(one), at(f"{one}:443"))
    yield case(
        "another base path",
        at(f"{one}/v1"),
        at(f"{one}/v2"),
        "breaking api-server-removed",
        "info api-server-added",
        without=["prefix in paths"],
    )
    described = {**at(one), "servers": [{"url": one, "description": "The one."}]}
    yield case("a server described", at(one), described)
    own = document({"/things": {"servers": [{"url": one}], "get": {"responses": DONE}}})
    yield case("a server of the path", at(one), own)
    mine = document(
        {"/things": {"get": {"servers": [{"url": one}], "responses": DONE}}}, servers=[{"url": two}]
    )
    yield case("a server of the operation", at(one), mine)


def _variables() -> Iterator[Case]:
    url = "https://{region}.example.com"

    def regions(*names: str, default: str = "eu") -> Node:
        return at(url, region={"default": default, **({"enum": list(names)} if names else {})})

    yield case(
        "one more region",
        regions("eu"),
        regions("eu", "us"),
        "info api-server-variable-value-added",
    )
    yield case(
        "one region less",
        regions("eu", "us"),
        regions("eu"),
        "breaking api-server-variable-value-removed",
    )
    yield case("regions in another order", regions("eu", "us"), regions("us", "eu"))
    yield case(
        "a variable called otherwise",
        regions("eu"),
        at("https://{area}.example.com", area={"default": "eu", "enum": ["eu"]}),
    )
    yield case("one region written out", regions("eu"), at("https://eu.example.com"))


def _prefixes() -> Iterator[Case]:
    host = "https://one.example.com"
    yield case("a prefix moved to the path", at(f"{host}/v1"), at(host, path="/v1/things"))
    yield case("a prefix moved to the server", at(host, path="/v1/things"), at(f"{host}/v1"))
    yield case(
        "some prefix lost",
        at(f"{host}/v1", path="/things"),
        at(host, path="/things"),
        "breaking *",
        "info *",
    )
    yield case(
        "servers at no place",
        operation(),
        document({"/things": {"get": {"responses": DONE}}}, servers=[{"url": "/"}]),
    )
