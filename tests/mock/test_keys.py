"""Things that callers know by keys, which endpoint versions describe differently."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.network import DOCUMENT, Caller
from tests.support.packages import shared_package

LISTED = {"type": "string", "enum": ["Interval", "Heartbeat", "Limit"]}
OLD = {"allOf": [LISTED, {"type": "string"}]}
NEW = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}, "value": {"type": "string"}},
}
EITHER = {"anyOf": [LISTED, {"type": "string"}]}
TAG = {
    "type": "object",
    "required": ["key"],
    "properties": {"key": {"type": "string"}, "size": {"type": "integer"}},
}
PLACE = "/charge-points/v{}/{{chargePoint}}/configurations"


def parameter(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A path parameter."""
    return {"name": name, "in": "path", "required": True, "schema": schema}


POINT = parameter("chargePoint", {"type": "integer"})


def answer(schema: dict[str, Any]) -> dict[str, Any]:
    """What an operation answers, inside of ``data``."""
    body = {"type": "object", "required": ["data"], "properties": {"data": schema}}
    content = {"application/json": {"schema": body}}
    return {
        "200": {"description": "done", "content": content},
        "404": {"description": "not there"},
    }


def paths(version: str, key: dict[str, Any]) -> dict[str, Any]:
    """The listing of a version, and what shows one thing of it."""
    item = {"type": "object", "required": ["key"], "properties": {"key": key}}
    place = PLACE.format(version)
    return {
        place: {
            "get": {
                "parameters": [POINT],
                "responses": answer({"type": "array", "items": item}),
            }
        },
        f"{place}/{{key}}": {
            "get": {"parameters": [POINT, parameter("key", EITHER)], "responses": answer(item)}
        },
    }


def tags(place: str, *parameters: dict[str, Any]) -> dict[str, Any]:
    """A listing of things that callers make under any key."""
    shown = answer(TAG)
    key = [*parameters, parameter("key", {"type": "string"})]
    body = {"content": {"application/json": {"schema": TAG}}}
    made = {"201": shown["200"], "404": shown["404"]}
    listed = answer({"type": "array", "items": TAG})
    return {
        place: {"get": {"parameters": [*parameters], "responses": listed}},
        f"{place}/{{key}}": {
            "get": {"parameters": key, "responses": shown},
            "put": {"parameters": key, "requestBody": body, "responses": made},
        },
    }


@pytest.fixture(scope="module")
def keyed(tmp_path_factory: pytest.TempPathFactory) -> Caller:
    """Calls the mock of a document whose configurations have keys."""
    points = {name: item for name, item in DOCUMENT["paths"].items() if "{" not in name}
    document = {
        **DOCUMENT,
        "paths": {
            **points,
            **paths("1.0", OLD),
            **paths("2.0", NEW),
            **tags("/tags"),
            **tags("/charge-points/v2.0/{chargePoint}/tags", POINT),
        },
    }
    written = tmp_path_factory.mktemp("keyed") / "keyed.json"
    written.write_text(json.dumps(document), encoding="utf-8")
    package = shared_package(written, tmp_path_factory)
    return Caller(package.module("mock").create_mock())


@pytest.mark.parametrize(("version", "member"), [("1.0", None), ("2.0", "name")])
def test_a_key_that_a_listing_shows_is_that_of_the_thing(
    keyed: Caller, version: str, member: str | None
) -> None:
    place = PLACE.format(version).format(chargePoint=1)
    keys = [each["key"] for each in keyed.get(place).data]
    texts = [each[member] if member else each for each in keys]
    assert set(texts) <= set(LISTED["enum"])
    assert texts
    for key, text in zip(keys, texts, strict=True):
        found = keyed.get(f"{place}/{text}")
        assert (found.status, found.data["key"]) == (200, key)


def test_a_key_that_no_listing_shows_is_that_of_nothing(keyed: Caller) -> None:
    for version in ("1.0", "2.0"):
        place = PLACE.format(version).format(chargePoint=1)
        assert keyed.get(f"{place}/Other").status == 404


@pytest.mark.parametrize("place", ["/tags", "/charge-points/v2.0/1/tags"])
def test_a_key_may_have_slashes(keyed: Caller, place: str) -> None:
    made = keyed.call("PUT", f"{place}/a%2Fb%252F", {"key": "a/b%2F", "size": 3})
    assert (made.status, made.data) == (201, {"key": "a/b%2F", "size": 3})
    assert keyed.get(f"{place}/a%2Fb%252F").data == made.data
    assert made.data in keyed.get(place).data
    assert keyed.get(f"{place}/b").status == 404
