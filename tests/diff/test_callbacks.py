"""Requests that the API sends: all directions are the other way round."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.sides import ApiSide
from tests.diff.api_pairs import compared, found, only, told

Load = Callable[..., ApiSide]
Member = dict[str, Any]

DONE: Member = {"responses": {"204": {"description": ""}}}
URL = "{$request.body#/url}"


def body(*names: str, required: tuple[str, ...] = ()) -> Member:
    schema = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
        "required": list(required),
    }
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def calls(name: str = "done", url: str = URL, method: str = "post", **fields: Any) -> Member:
    """A document whose operation has a callback with `fields`."""
    callback = {name: {url: {method: {**DONE, **fields}}}}
    return {"paths": {"/a": {"post": {**DONE, "callbacks": callback}}}}


def hooks(name: str = "done", method: str = "post", **fields: Any) -> Member:
    """A document with a webhook with `fields`."""
    return {"paths": {"/a": {"post": DONE}}, "webhooks": {name: {method: {**DONE, **fields}}}}


SILENT: Member = {"paths": {"/a": {"post": DONE}}}


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (calls(), calls()),
        (calls(url="{$request.query.url}/{id}"), calls(url="{$request.query.url}/{key}")),
        (calls(description="A"), calls(description="B")),
        (hooks(), hooks(deprecated=False)),
    ],
)
def test_the_same_said_otherwise(side: Load, base: Member, revision: Member) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


def test_a_callback_inline_or_not(side: Load) -> None:
    inline = calls()
    (callback,) = inline["paths"]["/a"]["post"]["callbacks"].values()
    referred = calls()
    referred["paths"]["/a"]["post"]["callbacks"] = {"done": {"$ref": "#/components/callbacks/D"}}
    referred["components"] = {"callbacks": {"D": callback}}
    assert found(side, inline, referred) == []


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        (SILENT, calls(), ["info callback-added"]),
        (calls(), SILENT, ["warning callback-removed"]),
        (calls(), calls(name="ready"), ["info callback-renamed"]),
        (calls(), calls(url="{$request.body#/to}"), ["breaking callback-url-changed"]),
        (calls(), calls(method="put"), ["info callback-added", "warning callback-removed"]),
        (
            calls(),
            calls(name="ready", url="{$request.body#/to}"),
            ["info callback-added", "warning callback-removed"],
        ),
        (calls(), calls(deprecated=True), ["info endpoint-deprecated"]),
        (SILENT, hooks(), ["info webhook-added"]),
        (hooks(), SILENT, ["warning webhook-removed"]),
        (hooks(), hooks(name="ready"), ["info webhook-added", "warning webhook-removed"]),
        (hooks(), hooks(method="put"), ["info webhook-added", "warning webhook-removed"]),
        (hooks(operationId="a"), hooks(name="ready", operationId="a"), ["info webhook-renamed"]),
        (
            hooks(operationId="a"),
            hooks(method="put", operationId="a"),
            ["info webhook-added", "warning webhook-removed"],
        ),
        (hooks(), hooks(deprecated=True), ["info endpoint-deprecated"]),
    ],
)
def test_what_is_called(side: Load, base: Member, revision: Member, changes: list[str]) -> None:
    assert found(side, base, revision) == changes


@pytest.mark.parametrize("of", [calls, hooks])
def test_directions_are_the_other_way_round(side: Load, of: Callable[..., Member]) -> None:
    """A body that comes, where none did, may not be expected; one more that is promised is."""
    there, back = (
        compared(side, *each, witnesses=True)
        for each in ((of(), of(**body("x"))), (of(**body("x")), of()))
    )
    assert told(there) == ["info request-body-added-required"]
    assert told(back) == ["breaking request-body-removed"]
    assert {each.direction for each in (*there, *back)} == {"response"}


def test_where_a_call_stands(side: Load) -> None:
    assert only(side, calls(), calls(deprecated=True)).spot == Spot(
        operation="POST /a callback done POST"
    )
    assert only(side, hooks(), hooks(deprecated=True)).spot == Spot(operation="webhook done POST")


def test_a_callback_of_a_callback(side: Load) -> None:
    """The client calls the API there, as in an operation."""
    base = calls(callbacks={"again": {URL: {"post": DONE}}})
    revision = calls(callbacks={"again": {URL: {"post": {**DONE, **body("x", required=("x",))}}}})
    change = only(side, base, revision)
    assert told([change]) == ["breaking request-body-added-required"]
    assert change.spot.operation == "POST /a callback done POST callback again POST"


@pytest.mark.parametrize("of", [calls, hooks])
def test_security_is_that_of_who_is_called(side: Load, of: Callable[..., Member]) -> None:
    schemes = {"components": {"securitySchemes": {"k": {"type": "http", "scheme": "basic"}}}}
    secured, open_ = {**of(security=[{"k": []}]), **schemes}, {**of(), **schemes}
    assert found(side, secured, open_) == ["breaking api-security-became-optional"]
    assert found(side, open_, secured) == ["info api-security-became-required"]
    whole = compared(side, open_, {**open_, "security": [{"k": []}]})
    assert {each.spot.operation for each in whole} == {"POST /a"}, "it is that of the API"


@pytest.mark.parametrize("of", [calls, hooks])
def test_servers_of_a_call(side: Load, of: Callable[..., Member]) -> None:
    base, revision = of(servers=[{"url": "/a"}]), of(servers=[{"url": "/b"}])
    assert set(found(side, base, revision)) == {
        "info api-server-removed",
        "breaking api-server-added",
    }
    api = [{"servers": [{"url": url}]} for url in ("/a", "/a/")]
    assert found(side, {**of(), **api[0]}, {**of(), **api[1]}) == []


def test_extensions_of_a_callback(side: Load) -> None:
    base, revision = calls(), calls()
    revision["paths"]["/a"]["post"]["callbacks"]["done"]["x-a"] = 1
    assert found(side, base, revision) == ["info api-extension-changed"]
