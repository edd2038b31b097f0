"""How requests are refused: status, headers and body."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.errors import ErrorEnvelope
from generator.runtime.server.authentication import Credentials, credentials_of
from generator.runtime.server.messages import HTTPError, HttpRequest, HttpResponse
from generator.runtime.server.refusals import phrase
from generator.runtime.server.server import Server
from tests.support.mini_api import BEARER, MiniApi, mini_api, request

ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}}
PAGE = {"name": "per_page", "in": "query", "schema": {"type": "integer", "maximum": 100}}
BODY = {
    "required": True,
    "content": {"application/json": {"schema": {"type": "object", "required": ["name"]}}},
}
MESSAGE = {"type": "object", "properties": {"message": {"type": "string"}}}


def described(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {"content": {media_type: {"schema": schema}}}


def statuses(*codes: int) -> dict[str, Any]:
    return {str(code): {} for code in (200, *codes)}


def refusal(server: Server, sent: HttpRequest) -> HttpResponse:
    """What refuses a request; fails for one that is not refused."""
    operation = None
    try:
        routed = server.routed(sent)
        operation = routed.operation
        server.credentials(routed)
        server.arguments(routed)
    except HTTPError as error:
        return server.refused(error, operation)
    pytest.fail("it was not refused")


def body(response: HttpResponse) -> Any:
    assert dict(response.headers)["content-type"].startswith("application/json")
    return json.loads(response.body)


def api(tmp_path: Path, responses: dict[str, Any], **more: Any) -> MiniApi:
    operation = {"parameters": [ID, PAGE], "responses": responses, **more}
    return mini_api(tmp_path, {"/things/{id}": {"post": operation}}, None, BEARER)


# Status


@pytest.mark.parametrize(
    ("documented", "target", "sent", "status"),
    [
        ((404, 422, 400), "/things/0", b"{}", 404),
        ((422, 400), "/things/0", b"{}", 422),
        ((400,), "/things/x", b"{}", 400),
        ((), "/things/x", b"{}", 422),
        ((404, 422, 400), "/things/1?per_page=101", b'{"name": 1}', 422),
        ((404, 400), "/things/1?per_page=101", b'{"name": 1}', 400),
        ((), "/things/1?per_page=101", b'{"name": 1}', 422),
        ((422, 400), "/things/1", b"{", 400),
        ((422,), "/things/1", b"{", 422),
        ((422, 400), "/things/1", b"{}", 422),
        ((422, 400), "/things/1", b"", 422),
    ],
)
def test_the_status_is_one_that_is_described(
    tmp_path: Path, documented: tuple[int, ...], target: str, sent: bytes, status: int
) -> None:
    server = api(tmp_path, statuses(*documented), requestBody=BODY).server
    headers = {"content-type": "application/json"}
    assert refusal(server, request("POST", target, body=sent, headers=headers)).status == status


def test_all_that_is_wrong_is_told_by_field(tmp_path: Path) -> None:
    server = api(tmp_path, statuses(422), requestBody=BODY).server
    response = refusal(server, request("POST", "/things/1?per_page=1000", json_body={"x": 1}))
    assert body(response) == {
        "message": "per_page must be at most 100. (and 1 more error)",
        "errors": {"per_page": ["per_page must be at most 100."], "name": ["name is required."]},
    }


def test_unknown_paths_and_methods_are_refused_in_the_envelope(tmp_path: Path) -> None:
    server = api(tmp_path, statuses()).server
    missing = refusal(server, request("GET", "/nothing"))
    assert (missing.status, body(missing)) == (404, {"message": "Not Found"})
    wrong = refusal(server, request("GET", "/things/1"))
    assert (wrong.status, body(wrong)) == (405, {"message": "Method Not Allowed"})
    assert dict(wrong.headers)["allow"] == "POST"


# Body

ERROR = HTTPError(422, "No.", errors={"a": ["is required"]})


@pytest.mark.parametrize(
    ("response", "expected"),
    [
        ({}, {"message": "No.", "errors": {"a": ["is required"]}}),
        (described(MESSAGE), {"message": "No."}),
        (
            described({"allOf": [MESSAGE, {"properties": {"errors": {"type": "object"}}}]}),
            {"message": "No.", "errors": {"a": ["is required"]}},
        ),
        (
            described({"$ref": "#/components/schemas/Error"}, "application/problem+json"),
            {"message": "No."},
        ),
    ],
)
def test_errors_stand_where_they_are_described(
    tmp_path: Path, response: Any, expected: Any
) -> None:
    paths = {"/": {"get": {"responses": {"200": {}, "422": response}}}}
    server = mini_api(tmp_path, paths, {"Error": MESSAGE}).server
    operation = next(server.description.operations())
    refused = server.refused(ERROR, operation)
    assert json.loads(refused.body) == expected
    types = list(response.get("content", {"application/json": None}))
    assert refused.headers == (("content-type", types[0]),)


def test_the_envelope_may_be_deep(tmp_path: Path) -> None:
    envelope = ErrorEnvelope(("error", "text"), ("error", "fields"))
    server = Server(mini_api(tmp_path, {"/": {"get": {}}}).description, envelope)
    assert body(server.refused(ERROR)) == {
        "error": {"text": "No.", "fields": {"a": ["is required"]}}
    }
    bare = Server(server.description, ErrorEnvelope((), ()))
    assert body(bare.refused(ERROR)) == {}


def test_an_error_may_be_text(tmp_path: Path) -> None:
    paths = {"/": {"get": {"responses": {"200": {}, "422": described({}, "text/plain")}}}}
    server = mini_api(tmp_path, paths).server
    refused = server.refused(ERROR, next(server.description.operations()))
    assert (refused.body, dict(refused.headers)["content-type"]) == (
        b"No.",
        "text/plain; charset=utf-8",
    )


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_body_has_none(tmp_path: Path, status: int) -> None:
    server = mini_api(tmp_path, {"/": {"get": {}}}).server
    assert server.refused(HTTPError(status, headers=(("ETag", "x"),))) == HttpResponse(
        status, (("etag", "x"),)
    )


def test_a_status_without_a_phrase(tmp_path: Path) -> None:
    server = mini_api(tmp_path, {"/": {"get": {}}}).server
    assert body(server.refused(HTTPError(499))) == {"message": "499"}


# Credentials

SCHEMES = {
    **BEARER,
    "basic": {"type": "http", "scheme": "Basic"},
    "digest": {"type": "http", "scheme": "digest"},
    "oauth": {"type": "oauth2", "flows": {}},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "api key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
    "tls": {"type": "mutualTLS"},
}
BASIC = base64.b64encode("me:pass:wörd".encode()).decode()


def judged(security: list[list[str]], target: str = "/", **headers: str) -> Credentials | None:
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return credentials_of(request("GET", target, headers=named), security, SCHEMES)


@pytest.mark.parametrize(
    ("scheme", "target", "headers", "expected"),
    [
        ("bearerAuth", "/", {"authorization": "Bearer t"}, {"token": "t"}),
        ("bearerAuth", "/", {"authorization": "bEARER  t "}, {"token": "t"}),
        ("oauth", "/", {"authorization": "Bearer t"}, {"token": "t"}),
        ("digest", "/", {"authorization": "Digest a=b, c"}, {"token": "a=b, c"}),
        (
            "basic",
            "/",
            {"authorization": f"Basic {BASIC}"},
            {"username": "me", "password": "pass:wörd"},
        ),
        ("header", "/", {"x_key": "k"}, {"api_keys": {"header": "k"}}),
        ("query", "/?api%20key=a%2Bb", {}, {"api_keys": {"query": "a+b"}}),
        ("cookie", "/", {"cookie": "a=b; session=k%3D"}, {"api_keys": {"cookie": "k="}}),
        ("tls", "/", {}, {}),
    ],
)
def test_credentials_are_read(
    scheme: str, target: str, headers: dict[str, str], expected: dict[str, Any]
) -> None:
    assert judged([[scheme]], target, **headers) == Credentials((scheme,), **expected)


@pytest.mark.parametrize(
    ("scheme", "headers"),
    [
        ("bearerAuth", {}),
        ("bearerAuth", {"authorization": "Bearer"}),
        ("bearerAuth", {"authorization": "Bearer "}),
        ("bearerAuth", {"authorization": f"Basic {BASIC}"}),
        ("basic", {"authorization": "Basic ???"}),
        ("basic", {"authorization": "Basic /w=="}),
        ("basic", {"authorization": "Basic bWU="}),
        ("header", {"x_key": ""}),
        ("unknown", {"authorization": "Bearer t"}),
    ],
)
def test_what_are_no_credentials(scheme: str, headers: dict[str, str]) -> None:
    assert judged([[scheme]], **headers) is None


def test_one_alternative_is_enough_and_all_of_it_is_needed() -> None:
    both = [["header", "bearerAuth"], ["cookie"]]
    assert judged(both, x_key="k") is None
    found = judged(both, x_key="k", authorization="Bearer t")
    assert found == Credentials(("header", "bearerAuth"), "t", api_keys={"header": "k"})
    assert judged(both, cookie="session=s") == Credentials(("cookie",), api_keys={"cookie": "s"})


def test_secrets_are_not_shown() -> None:
    shown = repr(Credentials(("a",), "token1", "me", "password1", {"a": "key1"}))
    assert "1" not in shown
    assert "me" in shown


def secured(tmp_path: Path, security: Any) -> Server:
    operation = {"security": security} if security is not None else {}
    return mini_api(tmp_path, {"/": {"get": operation}}, None, SCHEMES).server


@pytest.mark.parametrize("security", [None, [{}], [{"bearerAuth": []}, {}]])
def test_no_credentials_are_needed(tmp_path: Path, security: Any) -> None:
    server = secured(tmp_path, security)
    assert server.credentials(server.routed(request("GET", "/"))) is None


def test_optional_credentials_count_if_they_are_there(tmp_path: Path) -> None:
    server = secured(tmp_path, [{}, {"bearerAuth": []}])
    routed = server.routed(request("GET", "/", headers={"authorization": "Bearer t"}))
    assert server.credentials(routed) == Credentials(("bearerAuth",), "t")


def test_who_has_none_is_told_which_would_do(tmp_path: Path) -> None:
    server = secured(tmp_path, [{"bearerAuth": []}, {"basic": []}, {"header": []}, {"oauth": []}])
    refused = refusal(server, request("GET", "/"))
    assert refused.status == 401
    assert [text for name, text in refused.headers if name == "www-authenticate"] == [
        "Bearer",
        'Basic realm="api", charset="UTF-8"',
        'ApiKey in="header", name="X-Key"',
    ]


def test_whose_credentials_do_not_do_is_told_so(tmp_path: Path) -> None:
    server = secured(tmp_path, [{"bearerAuth": []}])
    operation = next(server.description.operations())
    refused = server.refused(HTTPError(401), operation)
    assert dict(refused.headers)["www-authenticate"] == 'Bearer error="invalid_token"'
    own = HTTPError(401, headers=(("WWW-Authenticate", "Own"),))
    assert dict(server.refused(own, operation).headers)["www-authenticate"] == "Own"


@pytest.mark.parametrize(
    ("status", "told"),
    [
        (404, "Not Found"),
        (413, "Content Too Large"),
        (414, "URI Too Long"),
        (416, "Range Not Satisfiable"),
        (422, "Unprocessable Content"),
    ],
)
def test_phrases_are_those_of_the_standard_on_every_python(status: int, told: str) -> None:
    assert phrase(status) == told
