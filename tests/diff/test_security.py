"""Who is let in: alternatives of credentials, compared by what they are."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Change
from generator.diff.sides import ApiSide
from tests.diff.api_pairs import compared, found, only, told

Load = Callable[..., ApiSide]
Member = dict[str, Any]

KEY = {"type": "apiKey", "in": "header", "name": "X-Key"}
OTHER_KEY = {"type": "apiKey", "in": "query", "name": "key"}
BEARER = {"type": "http", "scheme": "bearer"}
BASIC = {"type": "http", "scheme": "basic"}
OPENID = {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/o"}
FLOW = {
    "authorizationUrl": "https://id.example/authorize",
    "tokenUrl": "https://id.example/token",
    "refreshUrl": "https://id.example/refresh",
    "scopes": {"read": "Read", "write": "Write"},
}
LOGIN = {"type": "oauth2", "flows": {"authorizationCode": FLOW}}
SCHEMES = {"key": KEY, "other": OTHER_KEY, "bearer": BEARER, "basic": BASIC, "login": LOGIN}


def secured(*alternatives: Member, schemes: Member | None = None, own: bool = True) -> Member:
    """A document whose operation asks for one of the alternatives."""
    security = {"security": list(alternatives)}
    operation = {"responses": {"204": {"description": ""}}, **(security if own else {})}
    return {
        "paths": {"/a": {"get": operation}},
        "components": {"securitySchemes": SCHEMES if schemes is None else schemes},
        **({} if own else security),
    }


def asks(**scopes: list[str]) -> Member:
    return dict(scopes)


key, bearer = {"key": []}, {"bearer": []}
both = {"key": [], "bearer": []}
read, write = {"login": ["read"]}, {"login": ["write"]}
read_write = {"login": ["read", "write"]}

BECAME_REQUIRED = "breaking api-security-became-required"
BECAME_OPTIONAL = "info api-security-became-optional"
ADDED = "info api-security-added"
REMOVED = "breaking api-security-removed"
SCOPE_ADDED = "breaking api-security-scope-added"
SCOPE_REMOVED = "info api-security-scope-removed"
SCHEME = "breaking api-security-scheme-changed"


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (secured(key, bearer), secured(bearer, key)),
        (secured(both), secured({"bearer": [], "key": []})),
        (secured(read_write), secured({"login": ["write", "read"]})),
        (secured(key), secured(key, key)),
        (secured(key), secured(key, own=False)),
        (secured(), secured(own=False)),
        (secured(), secured({})),
        (secured(key), secured({"k": []}, schemes={"k": KEY})),
        (secured(key), secured(key, schemes={"key": {**KEY, "name": "x-key"}})),
        (secured(bearer), secured(bearer, schemes={"bearer": {**BEARER, "scheme": "Bearer"}})),
        (secured(key), secured(key, schemes={"key": {**KEY, "description": "Yours"}})),
        (
            secured(key, schemes={"key": KEY, "bearer": BEARER}),
            secured(bearer, schemes={"key": BEARER, "bearer": KEY}),
        ),
        (secured(key), secured(key, schemes={**SCHEMES, "unused": OPENID})),
        # Who has more than is asked for is let in.
        (secured({}, key), secured({})),
        (secured(key, both), secured(key)),
        (secured(read, read_write), secured(read)),
    ],
)
def test_the_same_said_otherwise(side: Load, base: Member, revision: Member) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


def test_descriptions_of_scopes_are_prose(side: Load) -> None:
    flow = {**FLOW, "scopes": {"write": "Change", "read": "See"}}
    other = secured(
        read, schemes={"login": {"type": "oauth2", "flows": {"authorizationCode": flow}}}
    )
    assert found(side, secured(read), other) == []


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        ([key], [key, bearer], [ADDED], [REMOVED]),
        ([key], [bearer], [REMOVED, ADDED], [REMOVED, ADDED]),
        ([], [key], [BECAME_REQUIRED], [BECAME_OPTIONAL]),
        ([key], [key, {}], [BECAME_OPTIONAL], [BECAME_REQUIRED]),
        ([key], [both], [REMOVED], [ADDED]),
        ([key, bearer], [both], [REMOVED, REMOVED], [ADDED, ADDED]),
        ([read], [read_write], [SCOPE_ADDED], [SCOPE_REMOVED]),
        ([read], [write], [SCOPE_ADDED, SCOPE_REMOVED], [SCOPE_ADDED, SCOPE_REMOVED]),
        ([read, write], [read_write], [SCOPE_ADDED] * 2, [SCOPE_REMOVED] * 2),
        ([{"login": []}], [read_write], [SCOPE_ADDED] * 2, [SCOPE_REMOVED] * 2),
        ([{"gone": []}], [key], [REMOVED, ADDED], [REMOVED, ADDED]),
    ],
)
def test_alternatives(
    side: Load, base: list[Member], revision: list[Member], there: list[str], back: list[str]
) -> None:
    assert found(side, secured(*base), secured(*revision)) == there
    assert found(side, secured(*revision), secured(*base)) == back


def test_credentials_show_what_is_refused_now(side: Load) -> None:
    change = only(side, secured(read, key), secured(key))
    assert change.details == {"base": "login [read]", "accepts": "key"}
    assert change.witness is not None
    assert change.witness.of == "credentials"
    assert change.witness.value == {"login": ["read"]}
    assert change.witness.accepted_by == "base"
    nobody = only(side, secured(), secured(key))
    assert nobody.witness is not None
    assert (nobody.witness.value, nobody.details["base"]) == ({}, "no credentials")


def test_the_security_of_the_document_has_one_cause(side: Load) -> None:
    base, revision = secured(key, own=False), secured(key, bearer, own=False)
    for each in (base, revision):
        each["paths"]["/b"] = {"get": {"responses": {}}}
    changes = compared(side, base, revision)
    assert told(changes) == [ADDED, ADDED]
    assert len({each.cause for each in changes}) == 1
    assert {each.spot.operation for each in changes} == {"GET /a", "GET /b"}
    assert {each.revision.address for each in changes if each.revision} == {"#/security"}


# What schemes are


def scheme(side: Load, base: Member, revision: Member) -> list[Change]:
    before, after = (secured({"s": []}, schemes={"s": each}) for each in (base, revision))
    return compared(side, before, after)


@pytest.mark.parametrize(
    ("base", "revision", "shown"),
    [
        (KEY, {**KEY, "name": "X-Other"}, ("apiKey X-Key in header", "apiKey X-Other in header")),
        (OTHER_KEY, {**OTHER_KEY, "name": "KEY"}, ("apiKey key in query", "apiKey KEY in query")),
        (KEY, {**KEY, "in": "cookie"}, ("apiKey X-Key in header", "apiKey X-Key in cookie")),
        (BASIC, BEARER, ("http basic", "http bearer")),
        (BEARER, KEY, ("http bearer", "apiKey X-Key in header")),
        (KEY, LOGIN, ("apiKey X-Key in header", "oauth2")),
        (
            OPENID,
            {**OPENID, "openIdConnectUrl": "https://id.example/p"},
            ("openIdConnect https://id.example/o", "openIdConnect https://id.example/p"),
        ),
    ],
)
def test_another_scheme_of_the_same_name(
    side: Load, base: Member, revision: Member, shown: tuple[str, str]
) -> None:
    (change,) = scheme(side, base, revision)
    assert told([change]) == [SCHEME]
    assert (change.details["base"], change.details["revision"]) == shown
    assert change.witness is not None


def flow(**fields: Any) -> Member:
    return {"type": "oauth2", "flows": {"authorizationCode": {**FLOW, **fields}}}


@pytest.mark.parametrize(
    ("revision", "there", "back"),
    [
        (flow(tokenUrl="https://id.example/t"), [SCHEME], [SCHEME]),
        (flow(authorizationUrl="https://id.example/t"), [SCHEME], [SCHEME]),
        (flow(refreshUrl="https://id.example/t"), [SCHEME], [SCHEME]),
        (
            flow(scopes={"read": ""}),
            ["breaking api-security-scheme-scope-removed"],
            ["info api-security-scheme-scope-added"],
        ),
        (
            {"type": "oauth2", "flows": {**LOGIN["flows"], "clientCredentials": FLOW}},  # type: ignore[dict-item]
            ["info api-security-flow-added"],
            ["breaking api-security-flow-removed"],
        ),
        ({**LOGIN, "x-a": 1}, ["info api-extension-changed"], ["info api-extension-changed"]),
        ({**LOGIN, "a": 1}, ["undecided unclassified-change"], ["undecided unclassified-change"]),
        (flow(**{"x-a": 1}), ["info api-extension-changed"], ["info api-extension-changed"]),
    ],
)
def test_what_differs_in_a_scheme(
    side: Load, revision: Member, there: list[str], back: list[str]
) -> None:
    assert told(scheme(side, LOGIN, revision)) == there
    assert told(scheme(side, revision, LOGIN)) == back


def test_a_bearer_format_is_a_hint(side: Load) -> None:
    (change,) = scheme(side, BEARER, {**BEARER, "bearerFormat": "JWT"})
    assert told([change]) == ["info api-security-scheme-bearer-format-changed"]


def test_a_scheme_under_another_name_is_the_same_one(side: Load) -> None:
    """The name has a new scheme, and the former one is still accepted: nobody is refused."""
    before = secured({"s": []}, schemes={"s": KEY})
    after = secured({"s": []}, {"old": []}, schemes={"s": {**KEY, "name": "X-New"}, "old": KEY})
    assert found(side, before, after) == [ADDED]


def test_a_renamed_scheme_with_one_more_flow(side: Load) -> None:
    more = {"type": "oauth2", "flows": {**LOGIN["flows"], "clientCredentials": FLOW}}  # type: ignore[dict-item]
    before = secured({"s": ["read"]}, schemes={"s": LOGIN})
    after = secured({"renamed": ["read"]}, schemes={"renamed": more})
    assert found(side, before, after) == ["info api-security-flow-added"]


def test_the_alternative_that_has_changed_least_counts(side: Load) -> None:
    """Whoever sent a key goes on doing so: that its scheme is another one hurts nobody."""
    before = secured({"s": []}, schemes={"s": KEY})
    after = secured({"s": []}, {}, schemes={"s": BASIC})
    assert found(side, before, after) == [BECAME_OPTIONAL]


def test_a_scheme_that_no_operation_asks_for_does_not_count(side: Load) -> None:
    schemes = {**SCHEMES, "basic": {**BASIC, "scheme": "digest"}}
    assert found(side, secured(key), secured(key, schemes=schemes)) == []
