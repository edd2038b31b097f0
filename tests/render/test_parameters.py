"""Parameters of the path, query, headers and cookies: how they are given, how they are sent."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest

from .conftest import Generate, Generated

STYLES = """
paths:
  /simple/{value}: {get: {parameters: [
    {name: value, in: path, required: true, schema: {type: array, items: {type: string}}}]}}
  /label/{value}: {get: {parameters: [
    {name: value, in: path, required: true, style: label, explode: true,
     schema: {type: array, items: {type: string}}}]}}
  /matrix/{value}: {get: {parameters: [
    {name: value, in: path, required: true, style: matrix,
     schema: {type: array, items: {type: string}}}]}}
  /form: {get: {parameters: [
    {name: value, in: query, schema: {type: array, items: {type: string}}}]}}
  /joined: {get: {parameters: [
    {name: value, in: query, explode: false, schema: {type: array, items: {type: string}}}]}}
  /piped: {get: {parameters: [
    {name: value, in: query, style: pipeDelimited, explode: false,
     schema: {type: array, items: {type: string}}}]}}
  /spaced: {get: {parameters: [
    {name: value, in: query, style: spaceDelimited, explode: false,
     schema: {type: array, items: {type: string}}}]}}
  /deep: {get: {parameters: [
    {name: value, in: query, style: deepObject, explode: true,
     schema: {type: object, additionalProperties: {type: array, items: {type: string}}}}]}}
  /json: {get: {parameters: [
    {name: value, in: query,
     content: {application/json: {schema: {type: array, items: {type: string}}}}}]}}
  /reserved: {get: {parameters: [
    {name: value, in: query, allowReserved: true, schema: {type: string}}]}}
  /header: {get: {parameters: [
    {name: value, in: header, schema: {type: array, items: {type: string}}}]}}
  /cookie: {get: {parameters: [{name: value, in: cookie, schema: {type: string}}]}}
"""


@pytest.fixture(scope="module")
def styles(generate: Generate) -> Generated:
    package = generate(STYLES)
    package.wire.empty()
    return package


@pytest.mark.parametrize(
    ("namespace", "url"),
    [
        ("simple", "/simple/a,b"),
        ("label", "/label/.a.b"),
        ("matrix", "/matrix/;value=a,b"),
    ],
)
def test_the_styles_of_the_path(styles: Generated, namespace: str, url: str) -> None:
    getattr(styles.client(), namespace).get(["a", "b"])
    assert styles.wire.url == url


@pytest.mark.parametrize(
    ("namespace", "value", "url"),
    [
        ("form", ["a", "b"], "/form?value=a&value=b"),
        ("joined", ["a", "b"], "/joined?value=a,b"),
        ("piped", ["a", "b"], "/piped?value=a%7Cb"),
        ("spaced", ["a", "b"], "/spaced?value=a%20b"),
        ("deep", {"x": ["a"]}, "/deep?value%5Bx%5D%5B%5D=a"),
        ("json", ["a", "b"], "/json?value=%5B%22a%22%2C%22b%22%5D"),
        ("reserved", "a/b", "/reserved?value=a/b"),
    ],
)
def test_the_styles_of_the_query(styles: Generated, namespace: str, value: Any, url: str) -> None:
    getattr(styles.client(), namespace).get(value=value)
    assert styles.wire.url == url


def test_headers_and_cookies(styles: Generated) -> None:
    styles.client().header.get(value=["a", "b"])
    assert styles.wire.last.headers["value"] == "a,b"
    styles.client().cookie.get(value="a b")
    assert styles.wire.last.headers["cookie"] == "value=a%20b"


def test_what_is_not_given_is_not_sent(styles: Generated) -> None:
    for namespace in ("form", "deep", "json", "header", "cookie"):
        getattr(styles.client(), namespace).get()
        assert styles.wire.url == f"/{namespace}"
        assert "cookie" not in styles.wire.last.headers
        assert "value" not in styles.wire.last.headers


def test_how_arrays_in_objects_are_written_is_a_setting(generate: Generate) -> None:
    package = generate(STYLES, {"requests": {"deep_object_arrays": "indices"}})
    package.wire.empty()
    package.client().deep.get(value={"x": ["a", "b"]})
    assert package.wire.url == "/deep?value%5Bx%5D%5B0%5D=a&value%5Bx%5D%5B1%5D=b"


def test_required_ones_have_to_be_given(generate: Generate) -> None:
    package = generate("""
    paths:
      /pets/{id}:
        get:
          parameters:
          - {name: id, in: path, required: true, schema: {type: integer}}
          - {name: token, in: header, required: true, schema: {type: string}}
          - {name: page, in: query, schema: {type: integer}}
    """)
    package.wire.empty()
    client = package.client()
    client.pets.get(7, token="t")
    assert package.wire.url == "/pets/7"
    with pytest.raises(TypeError, match="token"):
        client.pets.get(7)
    with pytest.raises(TypeError, match="id"):
        client.pets.get(token="t")
    with pytest.raises(TypeError, match="positional"):
        client.pets.get(7, "t")
    assert len(package.wire.requests) == 1


def test_null_is_sent_as_nothing_where_text_has_no_null(generate: Generate) -> None:
    package = generate("""
    paths:
      /pets: {get: {parameters: [{name: after, in: query, schema: {type: [string, 'null']}}]}}
    """)
    package.wire.empty()
    package.client().pets.get(after=None)
    assert package.wire.url == "/pets?after="
    package.client().pets.get()
    assert package.wire.url == "/pets"


def test_typed_values(generate: Generate) -> None:
    package = generate("""
    paths:
      /events/{at}:
        get:
          parameters:
          - {name: at, in: path, required: true, schema: {type: string, format: date-time}}
          - {name: day, in: query, schema: {type: string, format: date}}
          - {name: key, in: query, schema: {type: string, format: uuid}}
          - {name: all, in: query, schema: {type: boolean}}
          - {name: most, in: query, schema: {type: number}}
          - {name: order, in: query, schema: {type: string, enum: [asc, desc]}}
    """)
    package.wire.empty()
    package.client().events.get(
        datetime(2024, 5, 1, 12, tzinfo=UTC),
        day=date(2024, 5, 2),
        key=UUID(int=7),
        all=True,
        most=0.5,
        order="asc",
    )
    assert package.wire.url == (
        "/events/2024-05-01T12%3A00%3A00Z?day=2024-05-02"
        "&key=00000000-0000-0000-0000-000000000007&all=true&most=0.5&order=asc"
    )


def test_parameters_of_the_path_item_and_those_nobody_declares(generate: Generate) -> None:
    package = generate("""
    paths:
      /a/{one}/b/{two}:
        parameters:
        - {name: one, in: path, required: true, schema: {type: string}}
        - {name: lang, in: query, schema: {type: string}}
        get: {parameters: [{name: lang, in: query, required: true, schema: {type: string}}]}
    """)
    package.wire.empty()
    package.client().a.b.get("x", "y", lang="en")
    assert package.wire.url == "/a/x/b/y?lang=en"


def test_headers_that_belong_to_the_client_are_no_arguments(generate: Generate) -> None:
    package = generate("""
    paths:
      /a:
        get:
          parameters:
          - {name: Accept, in: header, schema: {type: string}}
          - {name: Content-Type, in: header, schema: {type: string}}
          - {name: Authorization, in: header, schema: {type: string}}
          - {name: X-Mine, in: header, schema: {type: string}}
    """)
    package.wire.empty()
    package.client().a.get(x_mine="1")
    with pytest.raises(TypeError, match="accept"):
        package.client().a.get(accept="text/html")
