"""Errors: which one, what it says, and what it must not say."""

import copy
import pickle
from typing import Any

import pytest

from generator.runtime import errors
from generator.runtime.errors import ErrorEnvelope, Exchange, status_error
from generator.runtime.mismatches import Mismatches

EXCHANGE = Exchange(
    "PATCH", "https://acme.example/things/1?x=1", "/things/1", ("s3cret",), "c0ffee00", "X-Trace"
)


def error_of(
    status: int, body: Any = None, envelope: ErrorEnvelope | None = None, **headers: str
) -> errors.StatusError:
    return status_error(EXCHANGE, status, headers, b"", body, envelope or ErrorEnvelope())


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "MethodNotAllowedError"),
        (406, "NotAcceptableError"),
        (409, "ConflictError"),
        (412, "PreconditionFailedError"),
        (418, "ClientError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (499, "ClientError"),
        (500, "ServerError"),
        (501, "NotImplementedByServerError"),
        (503, "ServerError"),
        (302, "UnexpectedStatusError"),
        (101, "UnexpectedStatusError"),
        (600, "UnexpectedStatusError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    error = error_of(status)
    assert type(error).__name__ == name
    assert isinstance(error, errors.StatusError)
    assert error.status == status


@pytest.mark.parametrize(
    ("status", "body", "text"),
    [
        (404, {"message": "No such thing"}, "404 Not Found: No such thing (PATCH /things/1)"),
        (404, None, "404 Not Found (PATCH /things/1)"),
        (404, [1], "404 Not Found (PATCH /things/1)"),
        (404, {"message": {"a": 1}}, "404 Not Found (PATCH /things/1)"),
        (499, {"message": "x"}, "499: x (PATCH /things/1)"),
        (401, {"message": "bad token s3cret"}, "401 Unauthorized: bad token [redacted] (PATCH "),
    ],
)
def test_the_text_says_what_the_server_said(status: int, body: Any, text: str) -> None:
    assert str(error_of(status, body)).startswith(text)


def test_field_errors_are_lists_of_texts() -> None:
    body = {"message": "Invalid", "errors": {"a": ["x", "y"], "b": "z", "c": [{"k": 1}], "d": 1}}
    error = error_of(422, body)
    assert isinstance(error, errors.UnprocessableEntityError)
    assert error.errors == {"a": ["x", "y"], "b": ["z"], "c": ['{"k": 1}'], "d": ["1"]}
    assert "\n  a: x y\n  b: z" in str(error)
    bare = error_of(422, {"errors": ["not an object"]})
    assert isinstance(bare, errors.UnprocessableEntityError)
    assert bare.errors == {}


def test_the_envelope_says_where_things_are() -> None:
    envelope = ErrorEnvelope(("error", "text"), ("error", "fields"), "x-trace")
    body = {"error": {"text": "No", "fields": {"a": "b"}}, "message": "other"}
    error = error_of(422, body, envelope, **{"x-trace": "abc"})
    assert error.message == "No"
    assert error.request_id == "abc"
    assert isinstance(error, errors.UnprocessableEntityError)
    assert error.errors == {"a": ["b"]}


def test_a_redirection_says_that_it_is_not_followed() -> None:
    text = str(error_of(302, location="https://evil.example"))
    assert "302 Found (PATCH /things/1) (a redirection, which is not followed)" in text


def every_error() -> list[errors.ApiError]:
    found = Mismatches()
    found.add("/id", "integer", "3")
    return [
        error_of(422, {"errors": {"a": ["b"]}}),
        error_of(500),
        errors.ResponseDecodeError(EXCHANGE, "not JSON", 200, {"X-Trace": "a"}, b"x"),
        errors.ResponseTooLargeError(EXCHANGE, "x"),
        errors.PaginationError(EXCHANGE, "x"),
        errors.ResponseMismatchError(EXCHANGE, found),
        errors.MismatchedFieldError("x"),
        errors.ApiTimeoutError(EXCHANGE, "x"),
        errors.InvalidArgumentError("x"),
    ]


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_errors_survive_being_sent_to_another_process(error: errors.ApiError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert again.__dict__ == error.__dict__


@pytest.mark.parametrize("error", every_error(), ids=lambda error: type(error).__name__)
def test_errors_say_which_call_they_belong_to(error: errors.ApiError) -> None:
    if isinstance(error, errors.MismatchedFieldError | errors.InvalidArgumentError):
        return  # raised where there is no call
    assert isinstance(error, errors.CallError)
    assert (error.method, error.url) == ("PATCH", EXCHANGE.url)
    assert error.correlation_id == "c0ffee00"


def test_headers_are_looked_up_in_any_case() -> None:
    decode = errors.ResponseDecodeError(EXCHANGE, "x", 200, {"X-Trace": "a", "Y": "b"}, b"")
    status = error_of(404, X_Y="1", Content_Type="a/b")
    assert decode.request_id == "a"
    for headers in (decode.headers, pickle.loads(pickle.dumps(decode)).headers):
        assert headers["X-TRACE"] == headers["x-trace"] == headers.get("X-Trace") == "a"
        assert "y" in headers
        assert "Z" not in headers
        assert dict(headers) == {"x-trace": "a", "y": "b"}
        assert repr(headers) == "{'x-trace': 'a', 'y': 'b'}"
    assert status.headers["CONTENT_TYPE"] == copy.copy(status).headers["content_type"] == "a/b"


def test_builtin_bases_let_usual_handlers_work() -> None:
    assert issubclass(errors.InvalidArgumentError, ValueError)
    assert issubclass(errors.MismatchedFieldError, AttributeError)
    assert issubclass(errors.ApiTimeoutError, errors.ApiConnectionError)
