"""Callbacks as they are described, and where a subscription's URL is."""

from typing import Any

import pytest

from generator.runtime.mock.callbacks import (
    Subscription,
    callback_types,
    subscription_of,
    url_of,
)
from tests.support.subscribing import subscribing


def callback(schema: Any, media_type: str = "application/json", **post: Any) -> dict[str, Any]:
    body = {"content": {media_type: {"schema": schema}}}
    return {"{$request.body#/url}": {"post": {"requestBody": body, **post}}}


def typed(value: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"kind": value}, "required": ["kind"]}


@pytest.mark.parametrize(
    "schema",
    [
        typed({"enum": ["pump.changed"]}),
        typed({"const": "pump.changed"}),
        {"allOf": [{"type": "object"}, typed({"const": "pump.changed"})]},
        {"$ref": "#/components/schemas/Changed"},
        typed({"$ref": "#/components/schemas/Kind"}),
    ],
)
def test_the_type_is_what_its_field_has_to_be(schema: Any) -> None:
    components = {
        "Changed": typed({"const": "pump.changed"}),
        "Kind": {"type": "string", "enum": ["pump.changed"]},
    }
    found = callback_types(subscribing({"anyName": callback(schema)}, components), "kind")
    assert list(found) == ["pump.changed"]
    assert found["pump.changed"].expression == "{$request.body#/url}"


@pytest.mark.parametrize("schema", [True, {}, typed({"type": "string"}), typed({"enum": [1]})])
def test_without_one_it_is_the_name_of_the_callback(schema: Any) -> None:
    found = callback_types(subscribing({"pumpChanged": callback(schema)}, {}), "kind")
    assert list(found) == ["pumpChanged"]


def test_headers_are_those_that_are_described_for_the_request() -> None:
    parameters = [
        {"name": "X-Signature", "in": "header", "schema": {"type": "string"}},
        {"name": "page", "in": "query", "schema": {"type": "string"}},
    ]
    described = callback(True, "application/vnd.pump+json; v=1", parameters=parameters)
    found = callback_types(subscribing({"a": described}, {}), "kind")["a"]
    assert {name: schema.value for name, schema in found.headers.items()} == {
        "X-Signature": {"type": "string"}
    }


@pytest.mark.parametrize(
    "described",
    [callback(True, "text/plain"), {"$request.body#/url": {"get": {}}}, {"x-internal": True}],
)
def test_what_is_not_json_by_post_is_no_notification(described: Any) -> None:
    assert callback_types(subscribing({"a": described}, {}), "kind") == {}


BODY = {
    "url": "http://localhost/a",
    "hook": {"target": "http://localhost/b", "a/b": ["http://localhost/c"]},
    "number": 5,
}


@pytest.mark.parametrize(
    ("expression", "url"),
    [
        ("{$request.body#/url}", "http://localhost/a"),
        ("{$response.body#/url}", "http://localhost/a"),
        ("{$request.body#/hook/target}", "http://localhost/b"),
        ("{$request.body#/hook/a~1b/0}", "http://localhost/c"),
        ("{$request.body#/target}", "http://localhost/b"),
        ("{$request.body#/url}/pumps?id=1", "http://localhost/a/pumps?id=1"),
        ("http://localhost/fixed", "http://localhost/fixed"),
    ],
)
def test_an_expression_gives_the_url(expression: str, url: str) -> None:
    assert url_of(expression, BODY) == url


@pytest.mark.parametrize(
    "expression",
    [
        "",
        "{$request.body#/nowhere}",
        "{$request.body#/number}",
        "{$request.body#/hook/a~1b/1}",
        "{$request.query.url}",
        "{$url}",
    ],
)
def test_what_gives_no_text_gives_no_url(expression: str) -> None:
    assert url_of(expression, BODY) is None


TYPES = callback_types(
    subscribing({each: callback(True) for each in ("opened", "closed")}, {}), "kind"
)


def test_a_subscription_is_for_the_types_that_it_lists() -> None:
    item = {"tags": ["new"], "events": ["opened", "unknown"], "url": "http://localhost/"}
    found = subscription_of(item, TYPES, id="7", token="secret")
    assert found == Subscription("7", "http://localhost/", frozenset({"opened"}), "secret")
    assert "secret" not in repr(found)


def test_a_subscription_without_a_list_is_for_all_types() -> None:
    found = subscription_of({"url": "http://localhost/"}, TYPES, id="7", token="secret")
    assert found is not None
    assert found.types == {"opened", "closed"}


def test_without_a_url_there_is_no_subscription() -> None:
    assert subscription_of({"events": ["opened"]}, TYPES, id="7", token="secret") is None
