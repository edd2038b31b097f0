"""What changes in headers of responses mean."""

from __future__ import annotations

import pytest

from generator.diff.model import Witness
from tests.diff.slot_pairs import Side, compared, found, only


def headers(*written: str) -> str:
    return "responses: {'200': {description: '', headers: {" + ", ".join(written) + "}}}"


NONE = headers()
OPTIONAL = headers("X-Rate: {schema: {type: integer}}")
REQUIRED = headers("X-Rate: {required: true, schema: {type: integer}}")
LIST = "{type: array, items: {type: integer}}"
OBJECT = "{type: object, properties: {a: {type: integer}, b: {type: integer}}}"


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        (
            NONE,
            OPTIONAL,
            "info response-header-added",
            "breaking optional-response-header-removed",
        ),
        (
            NONE,
            REQUIRED,
            "info response-header-added",
            "breaking required-response-header-removed",
        ),
        (
            OPTIONAL,
            REQUIRED,
            "info response-header-became-required",
            "breaking response-header-became-optional",
        ),
        (
            OPTIONAL,
            headers("X-Rate: {deprecated: true, schema: {type: integer}}"),
            "info response-header-deprecated",
            "info response-header-reactivated",
        ),
        (
            OPTIONAL,
            headers("X-Rate: {x-unit: s, schema: {type: integer}}"),
            "info response-header-extension-changed",
            "info response-header-extension-changed",
        ),
        (
            headers(f"X-Rate: {{schema: {OBJECT}}}"),
            headers(f"X-Rate: {{explode: true, schema: {OBJECT}}}"),
            "breaking response-header-serialization-changed",
            "breaking response-header-serialization-changed",
        ),
        (
            OPTIONAL,
            headers("X-Rate: {schema: {type: string}}"),
            "breaking response-header-type-generalized",
            "info response-header-type-specialized",
        ),
    ],
)
def test_a_change_has_its_rule_and_level(
    side: Side, base: str, revision: str, there: str, back: str
) -> None:
    assert found(side, base, revision) == [there]
    assert found(side, revision, base) == [back]
    assert found(side, base, base) == found(side, revision, revision) == []


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        (OPTIONAL, headers("x-rate: {schema: {type: integer}}")),
        (
            OPTIONAL,
            headers(
                "X-Rate: {required: false, style: simple, explode: false, deprecated: false,"
                " description: How many, schema: {type: integer}}"
            ),
        ),
        (REQUIRED, headers("X-Rate: {$ref: '#/components/headers/Rate'}")),
        (
            headers("A: {schema: {type: string}}", "B: {schema: {type: string}}"),
            headers("B: {schema: {type: string}}", "A: {schema: {type: string}}"),
        ),
        (NONE, headers("Content-Type: {required: true, schema: {type: string}}")),
        (headers(f"A: {{schema: {LIST}}}"), headers(f"A: {{explode: true, schema: {LIST}}}")),
        (OPTIONAL, headers("X-Rate: {content: {application/json: {schema: {type: integer}}}}")),
        (
            headers("A: {schema: {type: string}}"),
            headers("A: {content: {text/plain: {schema: {type: string}}}}"),
        ),
    ],
)
def test_other_words_are_no_change(side: Side, base: str, revision: str) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        (
            NONE,
            OPTIONAL,
            "info response-header-added",
            "warning optional-response-header-removed",
        ),
        (
            NONE,
            REQUIRED,
            "breaking response-header-added",
            "warning required-response-header-removed",
        ),
        (
            OPTIONAL,
            REQUIRED,
            "breaking response-header-became-required",
            "info response-header-became-optional",
        ),
    ],
)
def test_where_the_client_answers_a_header_is_what_is_asked_of_it(
    side: Side, base: str, revision: str, there: str, back: str
) -> None:
    assert found(side, base, revision, sender="response") == [there]
    assert found(side, revision, base, sender="response") == [back]


@pytest.mark.parametrize(
    ("base", "revision", "witness"),
    [
        (REQUIRED, NONE, Witness("header", {}, "revision")),
        (REQUIRED, OPTIONAL, Witness("header", {}, "revision")),
        (OPTIONAL, NONE, Witness("header", {"X-Rate": "text"}, "revision")),
        (
            OPTIONAL,
            headers("X-Rate: {schema: {type: string}}"),
            Witness("header", "text", "revision"),
        ),
    ],
)
def test_evidence(side: Side, base: str, revision: str, witness: Witness) -> None:
    change = only(compared(side, base, revision))
    assert change.witness == witness
    assert change.spot.slot == "response 200 header 'X-Rate'"


def test_that_any_text_never_comes_cannot_be_shown(side: Side) -> None:
    change = only(compared(side, headers("A: {schema: {type: string}}"), NONE))
    assert change.witness is None
    assert change.no_witness


def test_a_header_of_another_status_is_another_header(side: Side) -> None:
    with_header, without = "{description: '', headers: {A: {schema: {}}}}", "{description: ''}"
    base = f"responses: {{'200': {with_header}, '404': {without}}}"
    revision = f"responses: {{'404': {with_header}, '200': {without}}}"
    changes = compared(side, base, revision)
    assert [(each.rule, each.spot.slot) for each in changes] == [
        ("optional-response-header-removed", "response 200 header 'A'"),
        ("response-header-added", "response 404 header 'A'"),
    ]


def test_a_header_that_goes_from_many_responses_is_one_cause(side: Side) -> None:
    one, other = (only(compared(side, OPTIONAL, NONE, paths=(path, path))) for path in ("/a", "/b"))
    assert one.cause == other.cause
    assert one.spot.operation != other.spot.operation
