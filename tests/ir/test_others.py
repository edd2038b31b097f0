"""What the IR has no field for is kept as it is written; prose is not."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.ir.api import Api, Operation
from generator.ir.api_reader import read_api
from generator.ir.serialise import api_from_json, api_to_json
from generator.spec import Document

PROSE = {"description": "d", "summary": "s", "externalDocs": {"url": "/d"}, "x-a": {"b": [1]}}
SAID = ("x-a", {"b": [1]})

Load = Callable[..., Document]


@pytest.fixture(scope="module")
def api(document: Load) -> Api:
    """An API of which every object has prose and an extension."""
    value = {**PROSE, "schema": {}, "example": 1, "examples": {}, "style": "simple"}
    operation = {
        **PROSE,
        "parameters": [
            {**value, "name": "q", "in": "header", "explode": True},
            {"name": "c", "in": "query", "content": {"a/b": {**PROSE, "schema": {}}}},
        ],
        "requestBody": {
            **PROSE,
            "content": {
                "multipart/form-data": {
                    **PROSE,
                    "schema": {},
                    "example": 1,
                    "encoding": {
                        "f": {**PROSE, "allowReserved": True, "headers": {"X-Part": {**value}}}
                    },
                }
            },
        },
        "responses": {
            "x-all": 1,
            "200": {
                **PROSE,
                "headers": {"X-Rate": {**value, "deprecated": True, "explode": True}},
                "links": {"next": {"$ref": "#/components/links/Next"}},
            },
        },
        "callbacks": {"done": {"x-a": {"b": [1]}, "{$url}": {"post": {**PROSE}}}},
        "servers": [{**PROSE, "url": "/{v}", "variables": {"v": {**PROSE, "default": "1"}}}],
    }
    return read_api(
        document(
            {
                **PROSE,
                "jsonSchemaDialect": "https://example.com/dialect",
                "info": {**PROSE, "title": "T", "version": "1", "contact": {}, "license": {}},
                "tags": [{**PROSE, "name": "Users"}],
                "x-provenance": {"kind": "made"},
                "paths": {"x-order": [], "/a": {**PROSE, "post": operation}},
                "components": {
                    "x-owner": "me",
                    "links": {"Next": {"operationId": "o", "description": "d"}},
                },
            }
        )
    )


@pytest.fixture(scope="module")
def operation(api: Api) -> Operation:
    return api.operations[0]


def test_what_is_said_of_the_whole(api: Api) -> None:
    assert api.others == (
        ("components/x-owner", "me"),
        ("info/x-a", {"b": [1]}),
        ("jsonSchemaDialect", "https://example.com/dialect"),
        ("paths/x-order", []),
        ("tags/Users/x-a", {"b": [1]}),
        SAID,
    )


def test_an_operation_has_what_its_path_and_its_responses_say(operation: Operation) -> None:
    assert operation.others == (("path/x-a", {"b": [1]}), ("responses/x-all", 1), SAID)
    (callback,) = operation.callbacks
    assert callback.others == (SAID,)
    assert callback.operation.others == (SAID,)


def test_every_object_of_an_operation_keeps_its_extension(operation: Operation) -> None:
    header, query = operation.parameters
    body = operation.request_body
    assert body is not None
    (content,) = body.content
    (encoding,) = content.encoding
    (server,) = operation.servers
    nodes = (header, body, content, encoding, *encoding.headers, server, *server.variables)
    assert [each.others for each in nodes] == [(SAID,)] * 7
    assert query.others == (("content/x-a", {"b": [1]}),)


def test_links_are_resolved_and_without_prose(operation: Operation) -> None:
    (response,) = operation.responses
    assert response.others == (("links", {"next": {"operationId": "o"}}), SAID)


def test_how_headers_and_parts_are_written(operation: Operation) -> None:
    (header,) = operation.responses[0].headers
    assert (header.style, header.explode, header.deprecated) == ("simple", True, True)
    assert operation.request_body is not None
    assert operation.request_body.content[0].encoding[0].allow_reserved


def test_it_comes_back_as_it_was_written(api: Api) -> None:
    assert api_from_json(api_to_json(api)) == api


def test_nothing_is_said_where_nothing_is_written(document: Load) -> None:
    plain = read_api(document({"paths": {"/a": {"get": {"responses": {}}}}}))
    assert (plain.others, plain.operations[0].others) == ((), ())


def test_the_first_of_two_path_items_wins(document: Load) -> None:
    items: dict[str, Any] = {
        "components": {"pathItems": {"A": {"x-a": 1, "x-b": 1, "get": {}}}},
        "paths": {"/a": {"$ref": "#/components/pathItems/A", "x-a": 2}},
    }
    (found,) = read_api(document(items)).operations
    assert found.others == (("path/x-a", 2), ("path/x-b", 1))


def test_whether_security_is_an_operations_own(document: Load) -> None:
    paths = {"/a": {"get": {}}, "/b": {"get": {"security": []}}}
    inherits, has = read_api(document({"security": [{"k": []}], "paths": paths})).operations
    assert (inherits.has_own_security, has.has_own_security) == (False, True)
    assert has.security == ()
