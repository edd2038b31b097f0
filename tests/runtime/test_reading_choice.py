"""Which of the declared responses describes an answer, and what is none of them."""

import json
import re
from typing import Any

import pytest

from generator.runtime.errors import (
    Exchange,
    ResponseDecodeError,
    ResponseMismatchError,
    ResponseMismatchWarning,
)
from generator.runtime.models import Model
from generator.runtime.operations import Operation, Response
from generator.runtime.reading import HttpResponse, read

EXCHANGE = Exchange("GET", "https://acme.example/things/1", "/things/1")
JSON = "application/json"


class Network(Model):
    id: int


class Thing(Model):
    id: int


def operation(*responses: Response) -> Operation[Any]:
    return Operation("GET", "/things/{thing}", responses=responses)


def answer(body: str | bytes, status: int = 200, content_type: str | None = JSON) -> HttpResponse:
    content = body.encode() if isinstance(body, str) else body
    return HttpResponse(status, {"content-type": content_type} if content_type else {}, content)


THING = operation(Response("200", JSON, lambda: Thing))


@pytest.mark.parametrize("status", [200, 204])
def test_no_content_is_none(status: int) -> None:
    nothing = operation(Response(str(status)))
    assert read(answer("", status, None), nothing, EXCHANGE, strict=True) is None
    assert read(answer("\n", status, None), nothing, EXCHANGE, strict=True) is None


def test_a_body_where_none_is_declared_is_reported() -> None:
    nothing = operation(Response("202"))
    page = answer("<html>s3cret</html>", 202, "text/html")
    with pytest.raises(ResponseMismatchError) as refused:
        read(page, nothing, EXCHANGE, strict=True)
    told = "(body): expected no body, found a body of type text/html"
    assert str(refused.value).endswith(told)
    with pytest.warns(ResponseMismatchWarning, match=re.escape(told)):
        assert read(page, nothing, EXCHANGE, strict=False) is None


@pytest.mark.parametrize("status", [200, 204, 205, 206])
def test_nothing_is_no_model(status: int) -> None:
    """Only a response that may be without body is None."""
    with pytest.raises(ResponseDecodeError, match="the body is empty, JSON is declared"):
        read(answer("", status, None), THING, EXCHANGE, strict=False)
    either = operation(*THING.responses, Response(str(status)))
    assert read(answer("", status, None), either, EXCHANGE, strict=True) is None


@pytest.mark.parametrize("content_type", ["text/html", "application/octet-stream", None])
@pytest.mark.parametrize("declared", [None, "*/*", JSON])
def test_an_undeclared_status_with_something_else_than_json_is_an_error(
    content_type: str | None, declared: str | None
) -> None:
    only = operation(Response("200", declared, declared and (lambda: bytes)))
    with pytest.raises(ResponseDecodeError, match="the status is not declared"):
        read(answer("<html>", 202, content_type), only, EXCHANGE, strict=False)
    text = operation(Response("200", "text/csv", lambda: str))
    with pytest.warns(ResponseMismatchWarning, match="found status 203"):
        assert read(answer("a;b", 203, "Text/CSV"), text, EXCHANGE, strict=False) == "a;b"


@pytest.mark.parametrize(
    ("status", "expected"), [(200, {"exact": 1}), (202, ["range"]), (299, ["range"])]
)
def test_the_closest_status_describes(status: int, expected: object) -> None:
    several = operation(
        Response("default", JSON, lambda: int),
        Response("2XX", JSON, lambda: list[str]),
        Response("200", JSON, lambda: dict[str, int]),
    )
    assert read(answer(json.dumps(expected), status), several, EXCHANGE, strict=True) == expected


def test_default_describes_a_success_that_nothing_else_does() -> None:
    default = operation(Response("default", JSON, lambda: int))
    assert read(answer("3", 201), default, EXCHANGE, strict=True) == 3


def test_an_undeclared_success_is_read_as_the_only_one_and_reported() -> None:
    with pytest.warns(ResponseMismatchWarning, match="expected status 200, found status 201"):
        thing = read(answer('{"id": 1}', 201), THING, EXCHANGE, strict=False)
    assert thing.id == 1
    two = operation(Response("200", JSON, lambda: Thing), Response("202", JSON, lambda: Network))
    with pytest.raises(ResponseDecodeError, match="the status is not declared"):
        read(answer('{"id": 1}', 201), two, EXCHANGE, strict=False)


MANY = operation(
    Response("200", JSON, lambda: object),
    Response("200", "text/csv", lambda: str),
    Response("200", "image/*", lambda: bytes),
    Response("200", "application/problem+json", lambda: int),
)


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (b'{"a": 1}', "application/json; charset=utf-8", {"a": 1}),
        (b'{"a": 1}', "APPLICATION/JSON", {"a": 1}),
        (b'{"a": 1}', "application/hal+json", {"a": 1}),
        (b"5", "application/problem+json", 5),
        (b'{"a": 1}', None, {"a": 1}),
        ("a;ü".encode("latin-1"), 'text/csv; charset="ISO-8859-1"', "a;ü"),
        ("a;ü".encode(), "text/csv", "a;ü"),
        (b"\x89PNG", "image/png", b"\x89PNG"),
        (b"", "image/png", b""),
    ],
)
def test_the_media_type_chooses(body: bytes, content_type: str | None, expected: object) -> None:
    assert read(answer(body, 200, content_type), MANY, EXCHANGE, strict=True) == expected


def test_a_range_of_everything_takes_what_comes() -> None:
    anything = operation(Response("200", "*/*", lambda: bytes))
    assert read(answer(b"%PDF", 200, "application/pdf"), anything, EXCHANGE, strict=True) == b"%PDF"
    typed = operation(Response("200", "*/*", lambda: Network))
    assert read(answer('{"id": 1}'), typed, EXCHANGE, strict=True) == Network(id=1)


def test_text_in_an_unknown_charset_is_an_error() -> None:
    with pytest.raises(ResponseDecodeError, match="the text cannot be decoded"):
        read(answer(b"x", 200, "text/csv; charset=nope"), MANY, EXCHANGE, strict=False)
