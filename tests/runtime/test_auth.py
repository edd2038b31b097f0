"""Credentials: which are sent where, and that they are never shown."""

import pickle
from base64 import b64encode
from typing import Any

import pytest

from generator.runtime.auth import ApiKey, BasicCredentials, BearerToken, Credential, authorize
from generator.runtime.client import BaseClient
from generator.runtime.errors import AuthenticationError
from generator.runtime.operations import Operation
from generator.runtime.request import Request

REQUEST = Request("GET", "https://acme.example", "/x", "a=1")
BEARER = BearerToken("hunter2")
KEY = ApiKey("header", "X-Key", "hunter2")


@pytest.mark.parametrize(
    ("credential", "header"),
    [
        (BEARER, ("Authorization", "Bearer hunter2")),
        (
            BasicCredentials("zoë", "pass:word"),
            ("Authorization", "Basic " + b64encode("zoë:pass:word".encode()).decode()),
        ),
        (KEY, ("X-Key", "hunter2")),
    ],
)
def test_headers(credential: Credential, header: tuple[str, str]) -> None:
    assert credential.apply(REQUEST).headers == (header,)


def test_keys_in_query_and_cookie_are_escaped() -> None:
    assert ApiKey("query", "k", "a&b").apply(REQUEST).url == "https://acme.example/x?a=1&k=a%26b"
    assert ApiKey("query", "k", "v").apply(Request("GET", "h", "/")).query == "k=v"
    assert ApiKey("cookie", "k", "a;b").apply(REQUEST).cookies == (("k", "a%3Bb"),)


@pytest.mark.parametrize(
    ("security", "names"),
    [
        ((), []),
        ((("bearer",),), ["Authorization"]),
        ((("missing",), ("key",)), ["X-Key"]),
        ((("bearer", "key"),), ["Authorization", "X-Key"]),
        ((("bearer", "missing"), ("key",)), ["X-Key"]),
        (((), ("bearer",)), []),
        ((("missing",), ()), []),
        ((("missing",),), []),
    ],
)
def test_the_first_alternative_that_can_be_met_is_used(
    security: tuple[tuple[str, ...], ...], names: list[str]
) -> None:
    request = authorize(REQUEST, security, {"bearer": BEARER, "key": KEY})
    assert [name for name, _ in request.headers] == names


@pytest.mark.parametrize(
    "credential",
    [BEARER, KEY, ApiKey("query", "k", "hunter2"), BasicCredentials("joe", "hunter2")],
)
def test_secrets_are_never_shown(credential: Credential) -> None:
    authorised = credential.apply(REQUEST)
    shown = f"{credential!r} {credential} {authorised!r} {authorised} {[credential]}"
    assert "hunter2" not in shown
    assert b64encode(b"joe:hunter2").decode() not in shown
    assert pickle.loads(pickle.dumps(credential)) == credential


@pytest.mark.parametrize("token", ["hunter2\n", "hunter2\r\nX-Evil: 1", "", "hünter2"])
def test_a_token_that_no_header_can_hold_is_refused_without_repeating_it(token: str) -> None:
    for make in (BearerToken, lambda value: ApiKey("header", "X-Key", value)):
        with pytest.raises(ValueError, match=r"token|API key") as caught:
            make(token)
        assert "nter2" not in str(caught.value)


def test_a_username_cannot_have_a_colon() -> None:
    with pytest.raises(ValueError, match="colon"):
        BasicCredentials("a:b", "c")


def test_a_function_is_asked_for_the_token_at_each_call(server: Any) -> None:
    tokens = iter(("t1-first", "t2-second", "t3-third"))
    server.answer_json("{}", status=401)
    operation: Operation[Any] = Operation("GET", "/x", security=(("bearer",),))
    with BaseClient(server.url, {"bearer": BearerToken(lambda: next(tokens))}) as client:
        for _ in range(2):
            with pytest.raises(AuthenticationError):
                client._caller.call(operation, {})
        server.answer_json('{"message": "t3-third is not valid"}', status=401)
        with pytest.raises(AuthenticationError) as caught:
            client._caller.call(operation, {})
    sent = [each.headers["authorization"] for each in server.received]
    assert sent == ["Bearer t1-first", "Bearer t2-second", "Bearer t3-third"]
    assert "t3-third" not in str(caught.value)
    assert "t3" not in repr(client)


def test_a_token_that_a_function_gives_is_checked() -> None:
    with pytest.raises(ValueError, match="empty"):
        BearerToken(str).current()
