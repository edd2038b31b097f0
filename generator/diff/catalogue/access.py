"""The rules about where an API is and who may call it: servers, security."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.catalogue.frames import Node, operation
from generator.diff.catalogue.model import Rule
from generator.diff.catalogue.words import NOTHING, Row
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
    for row in (*_SECURITY, *_FLOWS, *_SERVERS, *_VARIABLES):
        yield row.rule("api")


def _secured(*alternatives: Json, schemes: Node = _SCHEMES) -> Node:
    return {**operation(security=list(alternatives)), "components": {"securitySchemes": schemes}}


_REFUSED = "Requests with credentials that were accepted are refused now."
_KEEP = "Keep accepting the former credentials beside the new ones until callers have changed."
_KEY: Json = {"key": []}
_READ: Json = {"login": ["read"]}
_BOTH: Json = {"login": ["read", "write"]}
_OTHER_KEY: Node = {**_SCHEMES, "key": {"type": "apiKey", "in": "query", "name": "key"}}
_SECURITY = (
    Row(
        "api-security-added",
        ("widens",),
        "{operation} accepts {revision} now",
        "There is one more way to authenticate.",
        _secured(_KEY),
        _secured(_KEY, _READ),
        NOTHING,
    ),
    Row(
        "api-security-removed",
        ("narrows",),
        "{operation} does not accept {base} any more",
        _REFUSED,
        _secured(_KEY, _READ),
        _secured(_READ),
        _KEEP,
    ),
    Row(
        "api-security-became-required",
        ("narrows",),
        "{operation} needs {revision} now; it was open to all",
        _REFUSED,
        _secured(),
        _secured(_KEY),
        "Keep answering requests without credentials until callers have some.",
    ),
    Row(
        "api-security-became-optional",
        ("widens",),
        "{operation} does not need {base} any more",
        "Requests without credentials are accepted now.",
        _secured(_KEY),
        _secured(_KEY, {}),
        NOTHING,
    ),
    Row(
        "api-security-scope-added",
        ("narrows",),
        "{operation} needs the scope {value} now",
        _REFUSED,
        _secured(_READ),
        _secured(_BOTH),
        "Grant the scope to all who call the operation before it is required.",
    ),
    Row(
        "api-security-scope-removed",
        ("widens",),
        "{operation} does not need the scope {value} any more",
        "A token with fewer scopes is enough.",
        _secured(_BOTH),
        _secured(_READ),
        NOTHING,
    ),
    Row(
        "api-security-scheme-changed",
        ("changes",),
        "{operation} accepts {revision} in place of {base}",
        _REFUSED,
        _secured(_KEY),
        _secured(_KEY, schemes=_OTHER_KEY),
        _KEEP,
    ),
)


def _flows(*names: str, scopes: tuple[str, ...] = ("read",)) -> Node:
    flow: Node = {"tokenUrl": "https://example.com/token", "scopes": dict.fromkeys(scopes, "It.")}
    login: Node = {"type": "oauth2", "flows": dict.fromkeys(names or ("clientCredentials",), flow)}
    return _secured({"login": ["read"]}, schemes={"login": login})


def _bearer(**more: Json) -> Node:
    return _secured({"token": []}, schemes={"token": {"type": "http", "scheme": "bearer", **more}})


_FLOWS = (
    Row(
        "api-security-flow-removed",
        ("narrows",),
        "{scheme} does not support the flow {base} any more",
        "Callers can no longer get their tokens by the flow.",
        _flows("clientCredentials", "password"),
        _flows(),
        "Keep supporting the flow until callers have changed.",
    ),
    Row(
        "api-security-flow-added",
        ("widens",),
        "{scheme} supports the flow {revision} now",
        "There is one more way to get a token.",
        _flows(),
        _flows("clientCredentials", "password"),
        NOTHING,
    ),
    Row(
        "api-security-scheme-scope-removed",
        ("narrows",),
        "{scheme} does not have the scope {base} any more",
        "Callers that ask for the scope when they get a token are refused.",
        _flows(scopes=("read", "write")),
        _flows(),
        "Keep granting the scope.",
    ),
    Row(
        "api-security-scheme-scope-added",
        ("widens",),
        "{scheme} has the scope {revision} now",
        "There is one more scope to ask for.",
        _flows(),
        _flows(scopes=("read", "write")),
        NOTHING,
    ),
    Row(
        "api-security-scheme-bearer-format-changed",
        ("documents",),
        "the bearerFormat of {scheme} changed from {base} to {revision}",
        "It is a hint at what tokens look like; callers send them as they get them.",
        _bearer(),
        _bearer(bearerFormat="JWT"),
        NOTHING,
    ),
)


_ONE: Json = {"url": "https://one.example.com"}
_TWO: Json = {"url": "https://two.example.com"}
_SERVERS = (
    Row(
        "api-server-added",
        ("widens",),
        "the server {revision} was added",
        "The API is available at one more URL.",
        {**operation(), "servers": [_ONE]},
        {**operation(), "servers": [_ONE, _TWO]},
        NOTHING,
    ),
    Row(
        "api-server-removed",
        ("narrows",),
        "the server {base} was removed",
        "Requests to its URL fail now.",
        {**operation(), "servers": [_ONE, _TWO]},
        {**operation(), "servers": [_ONE]},
        "Keep serving the former URL, or redirect from it.",
    ),
)


def _regions(*values: Json, default: Json = "eu") -> Node:
    variable: Node = {"default": default, **({"enum": list(values)} if values else {})}
    server: Json = {"url": "https://{region}.example.com", "variables": {"region": variable}}
    return {**operation(), "servers": [server]}


_GONE = "Requests to URLs with other values fail now."
_SERVE = "Keep serving the former URLs, or redirect from them."
_MORE = "The API is available at more URLs."
_VARIABLES = (
    Row(
        "api-server-variable-value-removed",
        ("narrows",),
        "{subject} in the URL of a server cannot be {base} any more",
        _GONE,
        _regions("eu", "us"),
        _regions("eu"),
        _SERVE,
    ),
    Row(
        "api-server-variable-value-added",
        ("widens",),
        "{subject} in the URL of a server may be {revision} now",
        _MORE,
        _regions("eu"),
        _regions("eu", "us"),
        NOTHING,
    ),
    Row(
        "api-server-variable-restricted",
        ("narrows",),
        "{subject} in the URL of a server must be one of {revision} now",
        _GONE,
        _regions(),
        _regions("eu", "us"),
        _SERVE,
    ),
    Row(
        "api-server-variable-unrestricted",
        ("widens",),
        "{subject} in the URL of a server may be anything now, not only one of {base}",
        _MORE,
        _regions("eu", "us"),
        _regions(),
        NOTHING,
    ),
    Row(
        "api-server-variable-default-changed",
        ("behaves",),
        "the default of {subject} in the URL of a server changed from {base} to {revision}",
        "Requests of callers that give no value go to another URL.",
        _regions("eu", "us"),
        _regions("eu", "us", default="us"),
        "Callers should give the value that they mean.",
    ),
    Row(
        "api-server-changed",
        ("undecided",),
        "it cannot be decided whether the server {revision} is {base}: {reason}",
        "One of the URLs depends on where the document was found.",
        {**operation(), "servers": [{"url": "/v1"}]},
        {**operation(), "servers": [{"url": "https://one.example.com/v1"}]},
        "Give whole URLs.",
    ),
)
