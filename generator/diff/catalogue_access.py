"""The rules about where an API is and who may call it: servers, security."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.catalogue_frames import Node, operation
from generator.diff.catalogue_model import Rule
from generator.diff.catalogue_words import NOTHING, Row
from generator.diff.model import Effect
from generator.ir.schema import Json

_SCHEMES: Node = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "login": {
        "type": "oauth2",
        "flows": {
            "clientCredentials": {
                "tokenUrl": "https://example.com/token",
                "scopes": {"read": "Read.", "write": "Write."},
            }
        },
    },
}


def access_rules() -> Iterator[Rule]:
    """Give the rules about servers and about security."""
    for row in (*_security(), *_schemes(), *_servers(), *_variables()):
        yield row.rule("api")


def _secured(*alternatives: Json, schemes: Node = _SCHEMES) -> Node:
    return {**operation(security=list(alternatives)), "components": {"securitySchemes": schemes}}


def _security() -> Iterator[Row]:
    refused = "Requests that were let in with what they carry are refused now."
    keep = "Go on accepting the former credentials beside the new ones until callers have changed."
    key: Json = {"key": []}
    read: Json = {"login": ["read"]}
    both: Json = {"login": ["read", "write"]}
    other: Node = {**_SCHEMES, "key": {"type": "apiKey", "in": "query", "name": "key"}}
    rows: tuple[tuple[str, tuple[Effect, ...], str, str, Node, Node, str], ...] = (
        (
            "api-security-added",
            ("widens", "narrows"),
            "{operation} accepts {revision} now",
            "There is one more way to be let in.",
            _secured(key),
            _secured(key, read),
            NOTHING,
        ),
        (
            "api-security-removed",
            ("narrows", "widens"),
            "{operation} does not accept {base} any more",
            refused,
            _secured(key, read),
            _secured(read),
            keep,
        ),
        (
            "api-security-became-required",
            ("narrows",),
            "{operation} needs {revision} now; it was open to all",
            refused,
            _secured(),
            _secured(key),
            "Go on answering without credentials until callers have some.",
        ),
        (
            "api-security-became-optional",
            ("widens",),
            "{operation} does not need {base} any more",
            "Requests without credentials are accepted.",
            _secured(key),
            _secured(key, {}),
            NOTHING,
        ),
        (
            "api-security-scope-added",
            ("narrows",),
            "{operation} needs the scope {value} now",
            refused,
            _secured(read),
            _secured(both),
            "Grant the scope to all who call the operation before it is asked for.",
        ),
        (
            "api-security-scope-removed",
            ("widens",),
            "{operation} does not need the scope {value} any more",
            "A token with fewer scopes is enough.",
            _secured(both),
            _secured(read),
            NOTHING,
        ),
        (
            "api-security-scheme-changed",
            ("changes", "narrows"),
            "{operation} accepts {revision} in place of {base}",
            refused,
            _secured(key),
            _secured(key, schemes=other),
            keep,
        ),
    )
    for row in rows:
        yield Row(*row)


def _login(flow: str = "clientCredentials", **more: Json) -> Node:
    said: Node = {"tokenUrl": "https://example.com/token", "scopes": {"read": "Read."}, **more}
    return {"type": "oauth2", "flows": {flow: said}}


def _schemes() -> Iterator[Row]:
    read: Json = {"login": ["read"]}
    token: Node = {"type": "http", "scheme": "bearer"}
    scopes: Node = {"read": "Read.", "write": "Write."}
    both: Node = {"type": "oauth2", "flows": {}}
    both["flows"] = {
        name: {"tokenUrl": "https://example.com/token", "scopes": {"read": "Read."}}
        for name in ("clientCredentials", "password")
    }
    rows: tuple[tuple[str, tuple[Effect, ...], str, str, Node, Node, str], ...] = (
        (
            "api-security-flow-removed",
            ("narrows",),
            "{scheme} cannot be used by the flow {base} any more",
            "Callers that get their tokens by the flow get none any more.",
            both,
            _login(),
            "Go on serving the flow until callers have changed.",
        ),
        (
            "api-security-flow-added",
            ("widens",),
            "{scheme} may be used by the flow {revision} now",
            "There is one more way to get a token.",
            _login(),
            both,
            NOTHING,
        ),
        (
            "api-security-scheme-scope-removed",
            ("narrows",),
            "{scheme} does not have the scope {base} any more",
            "Callers that ask for the scope when they get a token are refused.",
            _login(scopes=scopes),
            _login(),
            "Go on granting the scope.",
        ),
        (
            "api-security-scheme-scope-added",
            ("widens",),
            "{scheme} has the scope {revision} now",
            "There is one more scope to ask for.",
            _login(),
            _login(scopes=scopes),
            NOTHING,
        ),
    )
    for name, effects, sentence, meaning, base, revision, remedy in rows:
        sides = _secured(read, schemes={"login": base}), _secured(read, schemes={"login": revision})
        yield Row(name, effects, sentence, meaning, *sides, remedy)
    tokens = (
        _secured({"token": []}, schemes={"token": each})
        for each in (token, {**token, "bearerFormat": "JWT"})
    )
    yield Row(
        "api-security-scheme-bearer-format-changed",
        ("documents",),
        "the bearerFormat of {scheme} changed from {base} to {revision}",
        "It is a hint of what tokens look like; callers send them as they get them.",
        *tokens,
        NOTHING,
    )


def _servers() -> Iterator[Row]:
    one: Json = {"url": "https://one.example.com"}
    two: Json = {"url": "https://two.example.com"}
    rows: tuple[tuple[str, tuple[Effect, ...], str, str, Node, Node, str], ...] = (
        (
            "api-server-added",
            ("widens",),
            "the server {revision} was added",
            "The API is at one more URL.",
            {**operation(), "servers": [one]},
            {**operation(), "servers": [one, two]},
            NOTHING,
        ),
        (
            "api-server-removed",
            ("narrows",),
            "the server {base} was removed",
            "Requests to its URL find nothing any more.",
            {**operation(), "servers": [one, two]},
            {**operation(), "servers": [one]},
            "Go on serving the former URL, or redirect from it.",
        ),
    )
    for row in rows:
        yield Row(*row)


def _regions(*values: Json, default: Json = "eu") -> Node:
    variable: Node = {"default": default, **({"enum": list(values)} if values else {})}
    server: Json = {"url": "https://{region}.example.com", "variables": {"region": variable}}
    return {**operation(), "servers": [server]}


def _variables() -> Iterator[Row]:
    gone = "Requests to URLs with other values find nothing any more."
    serve = "Go on serving the former URLs, or redirect from them."
    more = "The API is at more URLs."
    rows: tuple[tuple[str, tuple[Effect, ...], str, str, Node, Node, str], ...] = (
        (
            "api-server-variable-value-removed",
            ("narrows",),
            "{subject} in the URL of a server cannot be {base} any more",
            gone,
            _regions("eu", "us"),
            _regions("eu"),
            serve,
        ),
        (
            "api-server-variable-value-added",
            ("widens",),
            "{subject} in the URL of a server may be {revision}",
            more,
            _regions("eu"),
            _regions("eu", "us"),
            NOTHING,
        ),
        (
            "api-server-variable-restricted",
            ("narrows",),
            "{subject} in the URL of a server must be one of {revision}",
            gone,
            _regions(),
            _regions("eu", "us"),
            serve,
        ),
        (
            "api-server-variable-unrestricted",
            ("widens",),
            "{subject} in the URL of a server may be anything, {base} before",
            more,
            _regions("eu", "us"),
            _regions(),
            NOTHING,
        ),
        (
            "api-server-variable-default-changed",
            ("behaves",),
            "{subject} in the URL of a server is {revision} where nothing is given, {base} before",
            "Requests of callers that give no value go to another URL.",
            _regions("eu", "us"),
            _regions("eu", "us", default="us"),
            "Callers should give the value that they mean.",
        ),
    )
    for row in rows:
        yield Row(*row)
    yield Row(
        "api-server-changed",
        ("undecided",),
        "it cannot be decided whether the server {revision} is {base}: {reason}",
        "One of the URLs depends on where the document was found.",
        {**operation(), "servers": [{"url": "/v1"}]},
        {**operation(), "servers": [{"url": "https://one.example.com/v1"}]},
        "Give whole URLs.",
    )
