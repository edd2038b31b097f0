"""Bodies are read as the client's runtime writes them; what is not one is refused."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import httpx2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.runtime.bodies import encode_body
from generator.runtime.operations import File, RequestBody
from generator.runtime.server.bodies import BodyReader, ReadBody
from generator.runtime.server.descriptions import (
    DescribedBody,
    DescribedOperation,
    DescribedResponse,
    Schema,
)
from generator.runtime.server.messages import HTTPError, HttpRequest
from generator.runtime.server.numbers import parse_json
from generator.runtime.unset import UNSET

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
THING = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "n": {"type": "integer"},
        "ratio": {"type": "number"},
        "on": {"type": "boolean"},
        "tags": {"type": "array", "items": {"type": "string"}},
        "inner": {"type": "object", "properties": {"a": {"type": "integer"}}},
    },
}


def reader(
    *media_types: str,
    schema: Any = THING,
    required: bool = True,
    statuses: str = "200",
    **more: Any,
) -> BodyReader:
    """The reader of an operation that takes bodies."""
    bodies = tuple(
        DescribedBody(each, Schema(schema, {}), more.get("encodings", {})) for each in media_types
    )
    responses = {each: DescribedResponse(each, {}) for each in statuses.split()}
    return BodyReader(
        DescribedOperation(
            method="POST", path="/", module="m", id="m.create", name="m.create", version=None,
            parameters=(), bodies=bodies, body_required=required, responses=responses, security=(),
            callbacks={}, components={},
        )
    )  # fmt: skip


def read(body: bytes, content_type: str | None = JSON, of: BodyReader | None = None) -> ReadBody:
    headers = () if content_type is None else (("content-type", content_type),)
    return (of or reader(JSON)).read(HttpRequest("POST", "/", "", headers, body))


def refused(
    body: bytes, content_type: str | None = JSON, of: BodyReader | None = None
) -> HTTPError:
    with pytest.raises(HTTPError) as raised:
        read(body, content_type, of)
    return raised.value


# JSON


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('{"name": "ü", "n": 1}', {"name": "ü", "n": 1}),
        ('\ufeff{"name": "a"}', {"name": "a"}),
        ('{"name": "a", "name": "b"}', {"name": "b"}),
        ('{"name": "a", "other": [null]}', {"name": "a", "other": [None]}),
        ('{"name": "\\ud83d\\ude00"}', {"name": "😀"}),
    ],
)
def test_json(text: str, value: Any) -> None:
    found = read(text.encode())
    assert found.value == value
    assert found.media_type == JSON
    assert found.errors == {}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1),
        ("123456789012345678901234567890", 123456789012345678901234567890),
        ("0.1", 0.1),
        ("1.10", 1.1),
        ("0.12345678901234567890123", Decimal("0.12345678901234567890123")),
        ("123456789012345678.25", Decimal("123456789012345678.25")),
        ("1e3", 1000.0),
        ("1E400", None),
        ("-1e-999999999", None),
    ],
)
def test_numbers_stay_exact(text: str, number: Any) -> None:
    if number is None:
        with pytest.raises(ValueError, match="out of range"):
            parse_json(text.encode())
        return
    found = parse_json(text.encode())
    assert found == number
    assert type(found) is type(number)


@settings(max_examples=100)
@given(value=st.decimals(allow_nan=False, allow_infinity=False, min_value=-1e20, max_value=1e20))
def test_any_decimal_stays_exact(value: Decimal) -> None:
    found = parse_json(format(value, "f").encode())
    assert Decimal(repr(found) if isinstance(found, float) else found) == value


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"",
        b"\xff",
        b"NaN",
        b"[Infinity]",
        b'"\\ud800"',
        b"[" * 100_000,
        b"[" * 500 + b"]" * 500,
        b"1 2",
        b"{'a': 1}",
        b"1" * 5000,
    ],
)
def test_what_is_not_json_is_refused(body: bytes) -> None:
    if not body:
        assert read(body).errors == {"body": ["is required"]}
        return
    assert refused(body).status == 422
    assert refused(body, of=reader(JSON, statuses="200 400 422")).status == 400


def test_a_body_that_is_not_allowed_is_told_by_member() -> None:
    assert read(b'{"n": "1"}').errors == {
        "name": ["is required"],
        "n": ["must be an integer"],
    }
    assert read(b"[]").errors == {"body": ["must be an object"]}


@pytest.mark.parametrize("content_type", [JSON, "application/merge-patch+json", None])
def test_json_by_another_name(content_type: str | None) -> None:
    assert read(b'{"name": "a"}', content_type).value == {"name": "a"}


def test_no_body() -> None:
    assert read(b"", None).errors == {"body": ["is required"]}
    found = read(b"", None, reader(JSON, required=False))
    assert found.value is UNSET
    assert found.errors == {}


def test_another_media_type_is_not_supported() -> None:
    error = refused(b"<a/>", "text/xml; charset=utf-8")
    assert error.status == 415
    assert error.headers == (("accept", JSON),)
    assert error.message == "The body must be application/json, not text/xml."


# Text and bytes


def test_text_and_bytes() -> None:
    text = reader("text/plain", "image/*", schema={"type": "string"})
    assert read("ü".encode(), "text/plain", text).value == "ü"
    assert read("ü".encode("latin-1"), "text/plain; charset=latin-1", text).value == "ü"
    assert read(b"", "text/plain", text).value == ""
    assert read(b"\x00\xff", "image/png", text).value == b"\x00\xff"
    assert read(b"\x00", "image/png", text).media_type == "image/*"
    assert refused(b"\xff", "text/plain", text).status == 422
    assert refused(b"a", "text/plain; charset=no-such", text).status == 415


# Forms


def encoded(media_type: str, value: object) -> tuple[bytes, str]:
    """The bytes and the Content-Type by which the client says a value."""
    body = encode_body((RequestBody(media_type),), value, None)
    assert body is not None
    if not body.parts:
        assert isinstance(body.content, bytes)
        return body.content, body.media_type
    parts = [
        (
            (each.name, (each.filename, each.content, each.media_type))
            if each.media_type
            else (each.name, (each.filename, each.content))
        )
        for each in body.parts
    ]
    request = httpx2.Request("POST", "http://localhost", files=parts)  # type: ignore[arg-type]
    return request.read(), request.headers["content-type"]


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
THINGS = st.fixed_dictionaries(
    {"name": TEXTS},
    optional={
        "n": st.integers(),
        "ratio": st.floats(-1e6, 1e6),
        "on": st.booleans(),
        "tags": st.lists(TEXTS, min_size=1, max_size=3),
        "inner": st.fixed_dictionaries({"a": st.integers()}),
    },
)


@pytest.mark.parametrize("media_type", [FORM, MULTIPART])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=THINGS)
def test_a_form_is_read_as_it_is_written(media_type: str, value: Mapping[str, Any]) -> None:
    body, content_type = encoded(media_type, value)
    found = read(body, content_type, reader(media_type))
    assert found.value == value
    assert found.errors == {}


def test_fields_that_are_not_described_stay() -> None:
    found = read(b"name=a+b&other=1&list=1&list=2&tags[]=x", FORM, reader(FORM))
    assert found.value == {"name": "a b", "tags": ["x"], "other": "1", "list": ["1", "2"]}


@pytest.mark.parametrize(
    ("body", "errors"),
    [
        (b"n=x", {"name": ["is required"], "n": ["must be an integer"]}),
        (b"name=a&name=b", {"name": ["must be given once"]}),
        (b"name=a&inner={", {"inner": ["must be valid JSON"]}),
        (b"name=%ff", {"name": ["must be percent-encoded UTF-8"]}),
        (b"", {"name": ["is required"]}),
    ],
)
def test_what_is_wrong_with_a_form_is_told(body: bytes, errors: Any) -> None:
    assert read(body, FORM, reader(FORM)).errors == errors


def test_encodings_say_how_fields_are_written() -> None:
    encodings = {"tags": {"style": "form", "explode": False}, "inner": {"style": "deepObject"}}
    form = reader(FORM, encodings=encodings)
    found = read(b"name=a&tags=x,y%2Cz&inner[a]=1", FORM, form)
    assert found.value == {"name": "a", "tags": ["x", "y,z"], "inner": {"a": 1}}


UPLOAD = {
    "type": "object",
    "required": ["picture"],
    "properties": {
        "picture": {"type": "string", "format": "binary", "maxLength": 10},
        "more": {"type": "array", "items": {"type": "string", "format": "binary"}},
        "caption": {"type": "string"},
    },
}


def test_files_have_names_and_types() -> None:
    upload = reader(MULTIPART, schema=UPLOAD)
    given = {
        "picture": File(b"\x00\r\n--\xff", "ü.png", "image/png"),
        "more": [b"1", File(b"2", "b.txt", "text/plain")],
        "caption": "a",
    }
    body, content_type = encoded(MULTIPART, given)
    found = read(body, content_type, upload)
    assert found.errors == {}
    assert found.value == {
        "picture": File(b"\x00\r\n--\xff", "ü.png", "image/png"),
        "more": [
            File(b"1", "file", "application/octet-stream"),
            File(b"2", "b.txt", "text/plain"),
        ],
        "caption": "a",
    }


def test_a_file_that_is_too_long_is_told() -> None:
    body, content_type = encoded(MULTIPART, {"picture": b"12345678901"})
    found = read(body, content_type, reader(MULTIPART, schema=UPLOAD))
    assert found.errors == {"picture": ["must be at most 10 characters"]}


@pytest.mark.parametrize(
    ("content_type", "body", "reason"),
    [
        (MULTIPART, b"--x--", "has no boundary"),
        (f"{MULTIPART}; boundary=x", b"--x\r\nnothing", ""),
        (
            f"{MULTIPART}; boundary=x",
            b"--x\r\na: b\r\n\r\nc\r\n--x--\r\n",
            "no Content-Disposition",
        ),
        (
            f"{MULTIPART}; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nc',
            "before the last boundary",
        ),
    ],
)
def test_what_is_not_multipart_is_refused(content_type: str, body: bytes, reason: str) -> None:
    error = refused(body, content_type, reader(MULTIPART, schema=UPLOAD))
    assert error.status == 422
    assert reason in str(error.message)
