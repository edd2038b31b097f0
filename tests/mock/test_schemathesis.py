"""The mock of v3.99.0, judged by schemathesis against the document that it was made from."""

import json
from collections.abc import Callable, Mapping
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from schemathesis.checks import CHECKS

from tests.support.asgi_server import served
from tests.support.conformance import Judgement, judged
from tests.support.described import tell
from tests.support.packages import Package, shared_package
from tools.check_mock import with_links
from tools.schemathesis_hooks import is_in_range, is_meant, is_right_as_sent, is_unavoidable

TOKEN = "a-token"
OPERATIONS = 443
PHASES = {"coverage", "fuzzing", "stateful"}

# Listings, objects that are created, changed and removed, and actions.
SLICE = (
    "/public-api/resources/id-tags/v2.0",
    "/public-api/resources/id-tags/v2.0/{idTag}",
    "/public-api/resources/faqs/v2.0",
    "/public-api/resources/faqs/v2.0/{faq}",
    "/public-api/resources/reservations/v1.0",
    "/public-api/resources/reservations/v1.0/{reservation}",
    "/public-api/actions/users/v1.0/{user}/change-status",
    "/public-api/actions/session/v1.0/{session}/assign-user",
    "/public-api/notifications/v2.0",
)
SOME = {"max-examples": 2}
FEW = {
    "generation": SOME,
    "phases": {"stateful": {"max-steps": 4, "generation": SOME}},
}


@pytest.fixture(scope="module")
def path(repository: Path) -> Path:
    """The document."""
    return repository / "specs" / "v3.99.0.json"


@pytest.fixture(scope="module")
def document(path: Path) -> dict[str, Any]:
    """Its content."""
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content


@pytest.fixture(scope="module")
def package(path: Path, tmp_path_factory: pytest.TempPathFactory) -> Package:
    """The package made from it."""
    return shared_package(path, tmp_path_factory)


def some_of(document: Mapping[str, Any], *paths: str) -> dict[str, Any]:
    """The document with some of its paths alone."""
    return {**document, "paths": {each: document["paths"][each] for each in paths}}


def judged_mock(
    package: Package,
    document: Mapping[str, Any],
    settings: Mapping[str, Any],
    around: Callable[[Any], Any] = lambda application: application,
) -> Judgement:
    """What schemathesis finds in a new mock, with something around its application."""
    application = package.module("mock").create_app(token=TOKEN)
    with served(around(application)) as url:
        return judged(document, url, settings)


def test_some_operations_are_as_the_document_says(
    package: Package, document: dict[str, Any], record_property: Any
) -> None:
    judgement = judged_mock(package, some_of(document, *SLICE), FEW)
    tell(record_property, str(judgement))
    assert not judgement.failures, "\n".join(judgement.failures)
    assert len(judgement.operations) == 16
    assert judgement.requests.keys() >= PHASES
    assert judgement.answers.keys() >= {200, 401, 404, 405, 422}
    # A limit for the time of an answer has to be set, and says nothing of what is answered.
    assert judgement.checks.keys() == set(CHECKS.get_all_names()) - {"max_response_time"}


@pytest.mark.slow
def test_every_operation_is_as_the_document_says(
    package: Package, document: dict[str, Any], record_property: Any
) -> None:
    judgement = judged_mock(package, document, {})
    tell(record_property, str(judgement))
    assert not judgement.failures, "\n".join(judgement.failures)
    assert len(judgement.operations) == OPERATIONS
    assert judgement.requests.keys() >= PHASES
    assert {each for each in judgement.answers if each >= 500} == set()


def fault(change: Callable[[str, int, bytes], tuple[int, bytes]]) -> Callable[[Any], Any]:
    """Something around an application that changes answers, by method, status and body."""

    def around(application: Any) -> Any:
        async def changed(scope: Any, receive: Any, send: Any) -> None:
            parts: list[Any] = []

            async def keep(message: Any) -> None:
                parts.append(message)

            if scope["type"] != "http":
                await application(scope, receive, send)
                return
            await application(scope, receive, keep)
            body = b"".join(each.get("body", b"") for each in parts[1:])
            status, body = change(scope["method"], parts[0]["status"], body)
            headers = [each for each in parts[0]["headers"] if each[0].lower() != b"content-length"]
            await send({**parts[0], "status": status, "headers": headers})
            await send({"type": "http.response.body", "body": body})

        return changed

    return around


FAULTS: dict[str, Callable[[str, int, bytes], tuple[int, bytes]]] = {
    "not_a_server_error": lambda method, status, body: (
        (500, b"{}") if status == 200 else (status, body)
    ),
    "status_code_conformance": lambda method, status, body: (
        (418, body) if status == 200 else (status, body)
    ),
    "response_schema_conformance": lambda method, status, body: (
        (status, b"[1]") if status == 200 else (status, body)
    ),
    "negative_data_rejection": lambda method, status, body: (
        (200, b"{}") if status == 422 else (status, body)
    ),
    "positive_data_acceptance": lambda method, status, body: (
        (422, b'{"message": ""}') if method == "POST" and status == 201 else (status, body)
    ),
    "ignored_auth": lambda method, status, body: (
        (200, b"{}") if status == 401 else (status, body)
    ),
    "unsupported_method": lambda method, status, body: (
        (200, b"{}") if status == 405 else (status, body)
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize("check", FAULTS)
def test_a_fault_of_the_mock_is_found(
    package: Package, document: dict[str, Any], check: str
) -> None:
    judgement = judged_mock(
        package, some_of(document, SLICE[0], SLICE[1]), FEW, fault(FAULTS[check])
    )
    assert any(f", {check})" in each for each in judgement.failures)


THINGS, THING = "/things", "/things/{thing}"


@pytest.mark.parametrize(
    ("status", "listed", "path", "unavoidable"),
    [
        (422, {"200", "401"}, THINGS, True),
        (422, {"200", "400"}, THINGS, False),
        (422, {"200", "422"}, THINGS, False),
        (415, {"200", "422"}, THINGS, True),
        (415, {"200", "415"}, THINGS, False),
        (401, {"200", "403"}, THINGS, True),
        (401, {"200", "401"}, THINGS, False),
        (404, {"204"}, THING, True),
        (404, {"204"}, THINGS, False),
        (404, {"204", "404"}, THING, False),
        (500, {"200"}, THING, False),
        (418, {"200"}, THING, False),
    ],
)
def test_a_refusal_is_passed_over_where_the_document_offers_no_other(
    status: int, listed: set[str], path: str, unavoidable: bool
) -> None:
    assert is_unavoidable(status, frozenset(listed), path) == unavoidable


BODY = {
    "type": "object",
    "required": ["id", "key"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "mode": {"type": "string", "nullable": True, "enum": ["a", "b"]},
        "key": {"oneOf": [{"type": "string", "enum": ["c"]}, {"type": "string"}]},
        "at": {"type": "string", "format": "date"},
        "year": {"type": "integer", "nullable": True},
        "required": {"type": "object", "required": ["x"], "properties": {"x": {}}},
    },
}


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        ({"id": "x", "key": "c"}, True),
        ({"id": 1, "mode": None, "key": "d", "at": "2024-05-06"}, True),
        ({"id": 1, "mode": "z", "key": "c"}, False),
        ({"id": 1, "key": 5}, False),
        ({"id": 1, "key": "c", "at": None}, False),
        ({"id": 1, "key": "c", "at": "today"}, False),
        ({"key": "c"}, True),
        ({"id": 1}, False),
        ({"key": "c", "year": 2024.0}, True),
        ({"key": "c", "year": 2024.5}, False),
        ({"key": "c", "required": {"x": 1}}, True),
        ({"key": "c", "required": {}}, False),
    ],
)
def test_a_body_is_passed_over_that_is_refused_by_the_letter_alone(
    value: dict[str, Any], meant: bool
) -> None:
    assert is_meant(BODY, value) == meant


@pytest.mark.parametrize(
    ("value", "in_range"), [(1.5, True), (-3.4e38, True), (1e39, False), (-1e39, False)]
)
def test_a_refusal_of_a_number_out_of_its_format_is_passed_over(
    value: float, in_range: bool
) -> None:
    schema = {"properties": {"price": {"type": "number", "format": "float", "nullable": True}}}
    assert is_in_range(schema, {"price": value}) == in_range
    assert is_meant(schema, {"price": value})


QUERY = {
    "required": ["page"],
    "properties": {
        "page": {"type": "integer"},
        "filter": {
            "type": "object",
            "properties": {
                "owner": {"anyOf": [{"type": "string", "format": "integer"}, {"type": "null"}]},
                "status": {"type": "string", "enum": ["on", "off"]},
                "count": {"type": "integer"},
                "at": {"type": "string", "format": "date-time"},
            },
        },
    },
}


@pytest.mark.parametrize(
    ("query", "right"),
    [
        ({"page": 1, "filter[owner]": "false"}, True),
        ({"page": 1, "filter[owner]": 5, "filter[other][]": ["x"], "more": {"a": 1}}, True),
        ({"filter[owner]": "false"}, False),
        ({"page": "one", "filter[owner]": "false"}, False),
        ({"page": 1, "filter[owner][x]": "false"}, False),
        ({"page": 1, "filter[owner]": ["a", "b"]}, False),
        ({"page": 1, "filter[status]": "true"}, False),
        ({"page": 1, "filter[count]": "many"}, False),
        ({"page": 1, "filter[at]": "today"}, False),
        ({"page": 1, "filter": "false"}, False),
        ({"page": [1, 2]}, False),
    ],
)
def test_a_query_is_passed_over_whose_texts_are_right(query: dict[str, Any], right: bool) -> None:
    assert is_right_as_sent(QUERY, query) == right


def test_links_lead_to_what_is_done_with_a_thing_that_is_shown() -> None:
    def answer() -> dict[str, Any]:
        return {"responses": {"200": {"description": "done"}, "201": {"description": "made"}}}

    place = "/points/{point}/parts"
    paths = {place: ["get", "post"], f"{place}/{{part}}": ["get"], f"{place}/{{part}}/x": ["post"]}
    document = {
        "paths": {path: {each: answer() for each in methods} for path, methods in paths.items()}
    }
    given = deepcopy(document)
    linked = with_links(document)["paths"][place]
    for method, status, pointer in (("get", "200", "/data/0/id"), ("post", "201", "/data/id")):
        links = linked[method]["responses"][status]["links"]
        assert links.keys() == {f"get {place}/{{part}}", f"post {place}/{{part}}/x"}
        assert links[f"get {place}/{{part}}"] == {
            "operationRef": "#/paths/~1points~1{point}~1parts~1{part}/get",
            "parameters": {"point": "$request.path.point", "part": f"$response.body#{pointer}"},
        }
    assert document == given
