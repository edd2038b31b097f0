"""Credentials: which are sent where, and that they are never shown."""

import gc
import pickle
from base64 import b64encode
from functools import partial
from typing import Any

import httpx2
import pytest

from generator.runtime.auth import ApiKey, BasicCredentials, BearerToken, Credential, authorize
from generator.runtime.client import BaseClient
from generator.runtime.errors import AuthenticationError, InvalidArgumentError
from generator.runtime.operations import Operation, Response
from generator.runtime.request import Request
from tests.runtime.halves import AsyncHalf, SyncHalf

ANY = (Response("200", "application/json", lambda: object),)
REQUEST = Request("GET", "https://acme.example", "/x", "a=1")
BEARER = BearerToken("hunter2")
KEY = ApiKey("header", "X-Key", "hunter2")


def no_answer(request: httpx2.Request) -> httpx2.Response:
    raise AssertionError(f"{request} was sent")


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


READ: Operation[Any] = Operation("GET", "/x", responses=ANY, security=(("bearer",),))


async def coroutine_function() -> str:
    return "t1-awaited"


@pytest.mark.parametrize(
    ("function", "match"),
    [
        (str, "the token is empty"),
        (lambda: None, "the token function gave NoneType, not a str"),
        (lambda: b"hunter2", "the token function gave bytes, not a str"),
        (lambda: "hunter2\n", "header 'token'"),
    ],
)
def test_a_token_that_a_function_gives_is_checked(
    half: SyncHalf, function: Any, match: str
) -> None:
    client = half.mocked(no_answer, credentials={"bearer": BearerToken(function)})
    with pytest.raises(InvalidArgumentError, match=match) as caught:
        half.call(client, READ)
    assert "nter2" not in str(caught.value)


@pytest.mark.parametrize("function", [coroutine_function, partial(coroutine_function)])
def test_an_asynchronous_client_awaits_its_token(async_half: AsyncHalf, function: Any) -> None:
    sent: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        sent.append(request.headers["authorization"])
        return httpx2.Response(401, json={"message": "t1-awaited is not valid"})

    client = async_half.mocked(answer, credentials={"bearer": BearerToken(function)})
    with pytest.raises(AuthenticationError) as caught:
        async_half.call(client, READ)
    assert sent == ["Bearer t1-awaited"]
    assert "t1-awaited" not in str(caught.value)


def test_a_synchronous_client_does_not() -> None:
    with SyncHalf() as half:
        client = half.mocked(no_answer, credentials={"bearer": BearerToken(coroutine_function)})
        with pytest.raises(InvalidArgumentError, match="function gave coroutine, not a str"):
            half.call(client, READ)
        gc.collect()  # a coroutine that is never awaited warns


@pytest.mark.parametrize("value", [b"hunter2", None, 7, ["hunter2"]])
def test_what_is_no_text_is_no_credential(value: Any) -> None:
    for make in (
        BearerToken,
        lambda value: ApiKey("header", "X-Key", value),
        lambda value: BasicCredentials("joe", value),
        lambda value: BasicCredentials(value, "hunter2"),
    ):
        with pytest.raises(TypeError, match=f"is {type(value).__name__}, not a str") as caught:
            make(value)
        assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("token", ["1", "id", "abc"])
def test_a_token_that_is_no_secret_does_not_garble_messages(half: SyncHalf, token: str) -> None:
    message = "1 id is no abc"
    client = half.mocked(
        lambda _: httpx2.Response(401, json={"message": message}),
        credentials={"bearer": BearerToken(token), "key": ApiKey("query", "key", token)},
    )
    with pytest.raises(AuthenticationError, match=f"Unauthorized: {message}"):
        half.call(client, READ, extra_headers={"X-Token": "no"})
