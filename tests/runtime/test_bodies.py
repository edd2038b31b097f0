"""Request bodies in every media type."""

import io
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.bodies import Body, Part, encode_body
from generator.runtime.errors import InvalidArgumentError
from generator.runtime.models import Model
from generator.runtime.operations import Encoding, File, RequestBody
from generator.runtime.unset import UNSET

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


class Note(Model):
    text: str | None = None
    pages: list[int] | None = None


def encode(value: object, *bodies: str, media_type: str | None = None) -> Body | None:
    return encode_body(tuple(map(RequestBody, bodies)), value, media_type)


def form(value: Mapping[str, object], **encodings: Encoding) -> str:
    described = RequestBody(FORM, tuple(encodings.items()))
    body = encode_body((described,), value, None)
    assert body is not None
    assert isinstance(body.content, bytes)
    return body.content.decode()


def parts(value: object, **encodings: Encoding) -> tuple[Part, ...]:
    described = RequestBody(MULTIPART, tuple(encodings.items()))
    body = encode_body((described,), value, None)
    assert body is not None
    return body.parts


@pytest.mark.parametrize(
    ("value", "media_type", "expected"),
    [
        ({"a": None, "b": UNSET}, "application/json", Body("application/json", b'{"a":null}')),
        (None, "application/json", Body("application/json", b"null")),
        (Note(text="x"), "application/hal+json", Body("application/hal+json", b'{"text":"x"}')),
        ("ü", "text/plain", Body("text/plain; charset=utf-8", "ü".encode())),
        ("a", "text/csv; charset=utf-8", Body("text/csv; charset=utf-8", b"a")),
        (b"\x00", "application/octet-stream", Body("application/octet-stream", b"\x00")),
        (b"\x00", "*/*", Body("application/octet-stream", b"\x00")),
        (bytearray(b"a"), "application/pdf", Body("application/pdf", b"a")),
        ("<a/>", "application/xml", Body("application/xml", b"<a/>")),
        (Path("x.pdf"), "application/pdf", Body("application/pdf", Path("x.pdf"))),
        (File(b"a"), "application/pdf", Body("application/pdf", b"a")),
        (File(b"a", content_type="image/png"), "image/*", Body("image/png", b"a")),
        ({"a": "x y"}, FORM, Body(FORM, b"a=x%20y")),
    ],
)
def test_one_media_type(value: object, media_type: str, expected: Body) -> None:
    assert encode(value, media_type) == expected


def test_nothing_given_sends_nothing() -> None:
    assert encode(UNSET, "application/json") is None
    optional = (RequestBody("application/json", required=False),)
    assert encode_body(optional, {"a": UNSET}, None) is None
    assert encode_body(optional, {"a": None}, None) == Body("application/json", b'{"a":null}')
    assert encode({"a": UNSET}, "application/json") == Body("application/json", b"{}")


def test_the_caller_chooses_among_media_types() -> None:
    chosen = encode({"a": 1}, "application/json", FORM, media_type=FORM)
    assert chosen == Body(FORM, b"a=1")
    assert encode({"a": 1}, "application/json", FORM) == Body("application/json", b'{"a":1}')


@pytest.mark.parametrize(
    ("value", "bodies", "media_type", "message"),
    [
        (1, ("application/json",), "text/plain", "takes application/json, not text/plain"),
        (1, (), None, "takes no body"),
        (b"", ("image/*",), None, "say which, with a File"),
        ({"a": 1}, ("application/pdf",), None, "a body of application/pdf is bytes"),
        ([1], (FORM,), None, "an object of its fields"),
        ([1], (MULTIPART,), None, "an object of its fields"),
        (b"", ("image/*",), "image/png\r\nX-Evil: 1", "header 'Content-Type'"),
    ],
)
def test_what_does_not_fit_is_refused(
    value: object, bodies: tuple[str, ...], media_type: str | None, message: str
) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        encode(value, *bodies, media_type=media_type)
    assert message in str(caught.value)


def test_form_fields_follow_their_encodings() -> None:
    value = {"ids": [1, 2], "deep": {"a": [1]}, "piped": ["x", "y"], "no": UNSET, "nil": None}
    encodings = {
        "deep": Encoding(style="deepObject"),
        "piped": Encoding(style="pipeDelimited", explode=False),
    }
    assert form(value, **encodings) == "ids=1&ids=2&deep%5Ba%5D%5B%5D=1&piped=x%7Cy&nil="


def test_form_objects_are_json_unless_said_otherwise() -> None:
    assert parse_qsl(form({"a": {"b": [1]}, "m": Note(pages=[1])})) == [
        ("a", '{"b":[1]}'),
        ("m", '{"pages":[1]}'),
    ]
    assert parse_qsl(form({"a": [1]}, a=Encoding("application/json"))) == [("a", "[1]")]


def test_a_model_is_a_form_of_its_set_fields() -> None:
    body = encode(Note(text="x", pages=[1, 2]), FORM)
    assert body == Body(FORM, b"text=x&pages=1&pages=2")


@given(st.dictionaries(st.text("ab &=+é\n", min_size=1), st.text("ab &=+é\n%")))
def test_forms_are_read_back(fields: dict[str, str]) -> None:
    assert dict(parse_qsl(form(fields), keep_blank_values=True)) == fields


def test_multipart_values() -> None:
    value = {"n": 1, "yes": True, "tags": ["a", "b"], "note": Note(text="x"), "no": UNSET}
    assert parts(value, n=Encoding("application/json")) == (
        Part("n", b"1", media_type="application/json"),
        Part("yes", b"true"),
        Part("tags", b"a"),
        Part("tags", b"b"),
        Part("note", b'{"text":"x"}', media_type="application/json"),
    )


def test_multipart_files() -> None:
    opened = io.BytesIO(b"x")
    value = {
        "raw": b"a",
        "open": opened,
        "named": File(b"b", "b.png", "image/png"),
        "many": [Path("docs/c.pdf"), File(b"d")],
    }
    assert parts(value, many=Encoding("application/pdf")) == (
        Part("raw", b"a", "file", "application/octet-stream"),
        Part("open", opened, "file", "application/octet-stream"),
        Part("named", b"b", "b.png", "image/png"),
        Part("many", Path("docs/c.pdf"), "c.pdf", "application/pdf"),
        Part("many", b"d", "file", "application/pdf"),
    )
