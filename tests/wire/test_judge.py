"""The judge of requests finds what is wrong with one, and nothing wrong with one that is right."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.support.calls import TOKEN, Given, faults_of
from tests.support.documents import RawDocument
from tests.support.json_values import difference
from tests.support.judge import Judge
from tests.support.server import Received

TEXT = {"type": "string"}
NUMBERS = {"type": "array", "items": {"type": "integer"}}
CHARGE_POINT = {
    "type": "object",
    "required": ["id", "name"],
    "additionalProperties": False,
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "name": TEXT,
        "power": {"type": "number", "multipleOf": 0.1},
        "since": {"type": "string", "format": "date-time", "nullable": True},
        "mode": {"type": "string", "enum": ["fast"], "nullable": True},
        "zone": {"$ref": "#/components/schemas/Zone"},
    },
}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.0",
    "paths": {
        "/points/{point}": {
            "parameters": [{"name": "point", "in": "path", "required": True, "schema": TEXT}],
            "put": {
                "parameters": [
                    {
                        "name": "page",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "integer"},
                    },
                    {
                        "name": "filter",
                        "in": "query",
                        "style": "deepObject",
                        "schema": {
                            "type": "object",
                            "properties": {
                                "on": {"type": "boolean"},
                                "ids": NUMBERS,
                                "at": {"type": "object", "properties": {"zone": TEXT}},
                            },
                        },
                    },
                    {"name": "include", "in": "query", "style": "deepObject", "schema": NUMBERS},
                    {"name": "tags", "in": "query", "schema": NUMBERS},
                    {"name": "csv", "in": "query", "explode": False, "schema": NUMBERS},
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": CHARGE_POINT}},
                },
                "responses": {"200": {"description": "", "content": {"application/json": {}}}},
            },
        },
        "/points/all": {"put": {"responses": {"204": {"description": ""}}}},
    },
    "components": {"schemas": {"Zone": {"type": "object", "properties": {"id": TEXT}}}},
}
HEADERS = {
    "host": "127.0.0.1",
    "accept": "application/json",
    "user-agent": "client/1",
    "content-type": "application/json",
    "content-length": "99",
    "authorization": f"Bearer {TOKEN}",
}


def encoded(query: str) -> str:
    """Brackets as a query can hold them."""
    return query.replace("[", "%5B").replace("]", "%5D")


RIGHT = Received(
    "PUT",
    "/points/a%2Fb?page=2&"
    + encoded("filter[on]=true&filter[ids][]=1&filter[ids][]=2&filter[at][zone]=x&include[]=3")
    + "&tags=4&tags=5&csv=6,7",
    tuple(HEADERS.items()),
    b'{"name": "A", "power": 0.3, "since": "2024-05-06T07:08:09+02:00", "mode": null}',
)
GIVEN = Given(
    {
        "path": {"point": "a/b"},
        "query": {
            "page": 2,
            "filter": {"on": True, "ids": [1, 2], "at": {"zone": "x"}},
            "include": [3],
            "tags": [4, 5],
            "csv": [6, 7],
        },
    },
    {"name": "A", "power": 0.3, "since": "2024-05-06T05:08:09Z", "mode": None},
)
KEY = "PUT /points/{point}"


def faults(request: Received) -> list[str]:
    return faults_of(Judge(RawDocument(DOCUMENT)), KEY, GIVEN, request)


def test_nothing_is_wrong_with_a_request_that_is_right() -> None:
    assert faults(RIGHT) == []


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("/points/", "/point/", "no operation PUT /point/a%2Fb"),
        ("a%2Fb", "a/b", "no operation"),
        ("a%2Fb", "all", "is not PUT /points/{point}"),
        ("a%2Fb", "a%2Fc", "path /point: expected 'a/b', found 'a/c'"),
        ("a%2Fb", "a b", "is not one of RFC 3986"),
        ("a%2Fb", "..", "is not one of RFC 3986"),
        ("page=2&", "", "query parameter page is required"),
        ("page=2", "page=x", "'x' is not of type 'integer'"),
        ("page=2", "page=3", "/page: expected 2, found 3"),
        ("page=2", "page=2&page=2", "is not of type 'integer'"),
        ("page=2", "page=2&per_page=5", "[('per_page', '5')], which is no parameter"),
        ("filter%5Bon%5D", 'filter"on"', "is not one of RFC 3986"),
        ("[on]=true", "[on]=True", "'True' is not of type 'boolean'"),
        ("filter[on]", "on", "which is no parameter"),
        ("&filter[ids][]=2", "", "/filter/ids: 2 items expected, 1 found"),
        ("filter[ids][]=1&filter[ids][]=2", "filter[ids]=1,2", "is not of type 'array'"),
        ("filter[at][zone]", "filter[at.zone]", "in addition"),
        ("include[]", "include", "which is no parameter"),
        ("tags=4&tags=5", "tags=4,5", "'4,5' is not of type 'integer'"),
        ("csv=6,7", "csv=6&csv=7", "/csv: 2 items expected, 1 found"),
    ],
)
def test_a_wrong_target_is_found(old: str, new: str, fault: str) -> None:
    old, new = encoded(old), encoded(new)
    assert old in RIGHT.target
    found = faults(replace(RIGHT, target=RIGHT.target.replace(old, new, 1)))
    assert fault in "\n".join(found)


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"authorization": "Bearer other"}, "Authorization is 'Bearer other'"),
        ({"authorization": None}, "Authorization is None"),
        ({"accept": "*/*"}, "Accept is '*/*'"),
        ({"accept": None}, "Accept is None"),
        ({"user-agent": None}, "no User-Agent"),
        ({"content-type": None}, "a body without Content-Type"),
        ({"content-type": "text/plain"}, "a body of text/plain"),
        ({"x-secret": "1"}, "headers ['x-secret']"),
    ],
)
def test_a_wrong_header_is_found(changed: dict[str, str | None], fault: str) -> None:
    headers = {name: value for name, value in {**HEADERS, **changed}.items() if value is not None}
    found = faults(replace(RIGHT, headers=tuple(headers.items())))
    assert fault in "\n".join(found)


def test_a_header_that_stands_twice_is_found() -> None:
    found = faults(replace(RIGHT, headers=(*RIGHT.headers, ("accept", "application/json"))))
    assert "a header stands twice" in found[0]


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('{"power": 0.3}', "'name' is required"),
        ('{"name": "A"}', "body /: without ['mode', 'power', 'since']"),
        ('{"name": "A", "id": 1}', "$.id: must not be sent in a request"),
        ('{"name": null}', "None for not nullable"),
        ('{"name": "A", "power": 0.35}', "0.35 is not a multiple of 0.1"),
        ('{"name": "A", "power": "0.3"}', "'0.3' is not of type 'number'"),
        ('{"name": "A", "since": "2024-05-06T07:08:09"}', "is not a 'date-time'"),
        ('{"name": "A", "mode": "slow"}', "'slow' is not one of ['fast']"),
        ('{"name": "A", "zone": {"id": 1}}', "$.zone.id: 1 is not of type 'string'"),
        ('{"name": "A", "other": 1}', "Additional properties are not allowed"),
        ("", "no body"),
    ],
)
def test_a_wrong_body_is_found(body: str, fault: str) -> None:
    request = replace(RIGHT, body=body.encode())
    if not body:
        left = tuple(pair for pair in RIGHT.headers if not pair[0].startswith("content-"))
        request = replace(request, headers=left)
    assert fault in "\n".join(faults(request))


def test_a_name_that_stands_twice_in_a_body_is_found() -> None:
    with pytest.raises(ValueError, match="a name stands twice"):
        faults(replace(RIGHT, body=b'{"name": "A", "name": "A"}'))


@pytest.mark.parametrize(
    ("expected", "found", "place"),
    [
        (1, True, "/"),
        (1, "1", "/"),
        (None, False, "/"),
        ({"a": [1, 2]}, {"a": [1, 3]}, "/a/1"),
        ({"a": None}, {}, "/"),
        ("2024-05-06T07:08:09Z", "2024-05-06T07:08:09+01:00", "/"),
        ("08:30", "8:30", "/"),
    ],
)
def test_json_values_that_differ(expected: object, found: object, place: str) -> None:
    assert (difference(expected, found) or "").startswith(f"{place}: ")
    assert difference(expected, expected) is None
