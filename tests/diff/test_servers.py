"""Where an API is: whole URLs count, however they are divided and spelled."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.sides import ApiSide
from tests.diff.api_pairs import compared, found, only, told

Load = Callable[..., ApiSide]
Member = dict[str, Any]

PLAIN: Member = {"responses": {"204": {"description": ""}}}
REMOVED = "breaking api-server-removed"
ADDED = "info api-server-added"


def at(*servers: str | Member, path: str = "/a", own: list[str] | None = None) -> Member:
    """A document with one operation, with its servers and those of the operation."""
    operation = {**PLAIN, **({"servers": [{"url": url} for url in own]} if own else {})}
    listed = [{"url": each} if isinstance(each, str) else each for each in servers]
    return {"paths": {path: {"get": operation}}, **({"servers": listed} if servers else {})}


def of(url: str, **variables: Member | str) -> Member:
    """A server with variables, each its default or with a list of values."""
    said = {
        name: {"default": each} if isinstance(each, str) else each
        for name, each in variables.items()
    }
    return {"url": url, "variables": said}


def one_of(*values: str) -> Member:
    return {"default": values[0], "enum": list(values)}


EU, US = "https://eu.example", "https://us.example"
REGION = "https://{region}.example"


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (at(), at("/")),
        (at("/"), at("./")),
        (at(EU), at(f"{EU}/")),
        (at(f"{EU}/v1"), at(f"{EU}/v1/")),
        (at(EU, US), at(US, EU)),
        (at(EU), at(EU, EU)),
        (at(EU), at("HTTPS://EU.Example")),
        (at(EU), at(f"{EU}:443")),
        (at("http://a.example:80/x"), at("http://a.example/x")),
        (at(f"{EU}/api"), at(EU, path="/api/a")),
        (at("/api"), at(path="/api/a")),
        (at(EU, US), at(of(REGION, region=one_of("eu", "us")))),
        (
            at(of(REGION, region=one_of("us", "eu", "af"))),
            at(of(REGION, region=one_of("us", "af", "eu", "us"))),
        ),
        (
            at(of(REGION, region=one_of("eu", "us"))),
            at(of("https://{area}.example", area=one_of("eu", "us"))),
        ),
        (at(of(REGION, region="eu")), at(of("https://{area}.example", area="eu"))),
        (at(EU), at(own=[EU])),
        (at(EU), at("https://other.example", own=[EU])),
        (at({"url": EU, "description": "Live"}), at({"url": EU, "description": "Production"})),
        (at(of(EU, unused="x")), at(of(EU, unused="y"))),
    ],
)
def test_the_same_urls_said_otherwise(side: Load, base: Member, revision: Member) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        (at(EU, US), at(EU), [REMOVED]),
        (at(EU), at(EU, US), [ADDED]),
        (at(EU), at(US), [REMOVED, ADDED]),
        (at(f"{EU}/v1"), at(f"{EU}/v2"), [REMOVED, ADDED]),
        (at("http://eu.example"), at(EU), [REMOVED, ADDED]),
        (at(EU), at(f"{EU}:8443"), [REMOVED, ADDED]),
        (at("/v1"), at("/v2"), [REMOVED, ADDED]),
        (at(f"{EU}/V1"), at(f"{EU}/v1"), [REMOVED, ADDED]),
        (at("/v1"), at(f"{EU}/v2"), [REMOVED, ADDED]),
        # An open variable stands for anything, a host that is told for itself alone.
        (at(EU), at(of(REGION, region="us")), [ADDED]),
        (at(of(REGION, region="us")), at(EU), [REMOVED]),
        # A prefix has moved and the host has changed.
        (at(f"{EU}/api"), at(US, path="/api/a"), [REMOVED, ADDED]),
        # Values that are no server of their own.
        (at(of(REGION, region=one_of("eu", "us"))), at(EU), [REMOVED]),
        (at(EU), at(of(REGION, region=one_of("eu", "us"))), [ADDED]),
    ],
)
def test_urls_that_come_and_go(
    side: Load, base: Member, revision: Member, changes: list[str]
) -> None:
    assert found(side, base, revision) == changes


def test_a_server_is_told_once_with_a_request_that_finds_nothing(side: Load) -> None:
    base = at(EU, US)
    base["paths"]["/b"] = {"get": PLAIN, "put": PLAIN}
    change = only(side, base, {**base, "servers": [{"url": EU}]})
    assert change.spot == Spot()
    assert change.base is not None
    assert (change.base.address, change.base.value) == ("#/servers/1", US)
    assert change.witness is not None
    assert change.witness.value == {"url": US}


@pytest.mark.parametrize("base", [at(), at("/"), at("/v1")])
def test_a_relative_url_may_be_another_url_or_not(side: Load, base: Member) -> None:
    prefix = base.get("servers", [{"url": "/"}])[0]["url"]
    changes = compared(side, base, at(EU + prefix))
    assert told(changes) == ["undecided api-server-changed"]
    assert told(compared(side, at(EU + prefix), base)) == ["undecided api-server-changed"]


def test_a_relative_url_that_stays_is_decided(side: Load) -> None:
    assert found(side, at("/"), at("/", EU)) == [ADDED]
    assert found(side, at("/", EU), at("/")) == ["undecided api-server-changed"]


# Variables


@pytest.mark.parametrize(
    ("base", "revision", "change"),
    [
        (("eu", "us"), ("eu",), "breaking api-server-variable-value-removed"),
        (("eu",), ("eu", "us"), "info api-server-variable-value-added"),
        ((), ("eu",), "breaking api-server-variable-restricted"),
        (("eu",), (), "info api-server-variable-unrestricted"),
    ],
)
def test_values_of_variables(
    side: Load, base: tuple[str, ...], revision: tuple[str, ...], change: str
) -> None:
    sides = (at(of(REGION, region=one_of(*each) if each else "eu")) for each in (base, revision))
    found = only(side, *sides)
    assert told([found]) == [change]
    assert found.subject == "region"


def test_a_removed_value_is_shown(side: Load) -> None:
    url = "https://{tenant}.example/{stage}"
    base = at(of(url, tenant="demo", stage=one_of("live", "test")))
    change = only(side, base, at(of(url, tenant="demo", stage=one_of("live"))))
    assert change.details["base"] == "test"
    assert change.witness is not None
    assert change.witness.value == {"url": "https://demo.example/test"}


def test_a_default_is_where_a_caller_is_who_says_nothing(side: Load) -> None:
    stages = {"default": "live", "enum": ["live", "test"]}
    base = at(of(REGION, region=stages))
    other = at(of(REGION, region={**stages, "default": "test"}))
    assert found(side, base, other) == ["warning api-server-variable-default-changed"]
    assert found(side, at(of(REGION, region="eu")), at(of(REGION, region="us"))) == [
        "warning api-server-variable-default-changed"
    ]


def test_a_default_that_is_no_value_any_more_is_told_as_that(side: Load) -> None:
    base = at(of(REGION, region=one_of("eu", "us")))
    assert found(side, base, at(of(REGION, region=one_of("us")))) == [
        "breaking api-server-variable-value-removed"
    ]


def test_very_many_values_are_compared_as_one(side: Load) -> None:
    values = [f"v{number}" for number in range(300)]
    base = at(of(REGION, region=one_of(*values)))
    again = at(of(REGION, region={**one_of(*reversed(values)), "default": "v0"}))
    assert found(side, base, again) == []
    fewer = at(of(REGION, region=one_of(*values[:-1])))
    change = only(side, base, fewer)
    assert told([change]) == ["breaking api-server-variable-value-removed"]
    assert change.witness is not None
    assert change.witness.value == {"url": "https://v299.example"}
    assert found(side, fewer, base) == ["info api-server-variable-value-added"]


# Operations with servers of their own


def test_an_operation_that_has_servers_of_its_own(side: Load) -> None:
    base, revision = at(EU, own=[US]), at(EU, own=["https://files.example"])
    gone, new = compared(side, base, revision)
    assert told([gone, new]) == [REMOVED, ADDED]
    assert gone.spot == Spot(operation="GET /a")
    assert gone.base is not None
    assert gone.base.address == "#/paths/~1a/get/servers/0"


def test_an_operation_that_comes_to_have_its_own(side: Load) -> None:
    base, revision = at(EU), at(EU, own=[US])
    base["paths"]["/b"] = revision["paths"]["/b"] = {"get": PLAIN}
    gone, new = compared(side, base, revision)
    assert told([gone, new]) == [REMOVED, ADDED]
    assert {gone.spot, new.spot} == {Spot(operation="GET /a")}


def test_a_prefix_that_moves_for_some_operations_alone(side: Load) -> None:
    operation = {**PLAIN, "operationId": "b"}
    base = {
        "servers": [{"url": f"{EU}/api"}],
        "paths": {"/a": {"get": PLAIN}, "/b": {"get": operation}},
    }
    revision = {
        "servers": [{"url": EU}],
        "paths": {"/api/a": {"get": PLAIN}, "/b": {"get": operation}},
    }
    gone, new = compared(side, base, revision)
    assert told([gone, new]) == [REMOVED, ADDED]
    assert {gone.spot, new.spot} == {Spot(operation="GET /b")}


def test_servers_that_serve_nothing_are_not_compared(side: Load) -> None:
    assert found(side, at(EU, own=[EU]), at(US, own=[EU])) == []


# What is shown


@pytest.mark.parametrize(
    ("base", "revision", "url"),
    [
        (at(f"{EU}/v1"), at(f"{EU}/v2"), f"{EU}/v1"),
        (at(of(REGION, region="eu")), at(US), EU),
        # The default is still served, other values are not.
        (at(of(REGION, region="eu")), at(EU), "https://eu-other.example"),
        (
            at(of(REGION, region="eu")),
            at(of(REGION, region=one_of("eu", "us"))),
            "https://eu-other.example",
        ),
        (at(of("{base}/v1", base=EU)), at(f"{EU}/v2"), f"{EU}/v1"),
    ],
)
def test_a_url_that_is_not_served_any_more_is_shown(
    side: Load, base: Member, revision: Member, url: str
) -> None:
    change = next(each for each in compared(side, base, revision) if each.effect == "narrows")
    assert change.witness is not None
    assert (change.witness.value, change.witness.accepted_by) == ({"url": url}, "base")
