"""What changes in responses mean: statuses with ranges and default, bodies, media types, links."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.diff.model import Witness
from generator.diff.slots import statuses
from generator.diff.slots.coverings import cells
from tests.diff.slot_pairs import Side, compared, found, only

TEXT = "{description: '', content: {application/json: {schema: {type: string}}}}"
NUMBER = "{description: '', content: {application/json: {schema: {type: integer}}}}"
EMPTY = "{description: ''}"
WRONG = "{description: '', content: {application/json: {schema: {type: object}}}}"
CHANGED = "breaking response-body-type-changed"


def responses(**written: str) -> str:
    """Responses by status; `s` comes before a number, since that is no name."""
    each = (f"'{status.removeprefix('s')}': {response}" for status, response in written.items())
    return "responses: {" + ", ".join(each) + "}"


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT, s201=TEXT),
            ["breaking response-success-status-added"],
            ["warning response-success-status-removed"],
            id="another success",
        ),
        pytest.param(
            responses(s404=TEXT),
            responses(s200=TEXT, s404=TEXT),
            ["breaking response-success-status-added"],
            ["breaking response-success-status-removed"],
            id="the only success",
        ),
        pytest.param(
            responses(s302=EMPTY),
            responses(s200=TEXT, s302=EMPTY),
            ["breaking response-success-status-added"],
            ["breaking response-success-status-removed"],
            id="the only success but for a redirection",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT, s302=EMPTY),
            ["breaking response-success-status-added"],
            ["warning response-success-status-removed"],
            id="a redirection",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT, s404=WRONG),
            ["info response-non-success-status-added"],
            ["info response-non-success-status-removed"],
            id="an error",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT, s5XX=WRONG),
            ["info response-non-success-status-added"],
            ["info response-non-success-status-removed"],
            id="a range of errors",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT, default=WRONG),
            ["info response-default-added"],
            ["info response-default-removed"],
            id="a default",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=EMPTY),
            ["breaking response-body-removed"],
            ["info response-body-added"],
            id="no body any more",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=NUMBER),
            [CHANGED],
            [CHANGED],
            id="another body",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT.replace("''", "'', x-cost: 5")),
            ["info response-extension-changed"],
            ["info response-extension-changed"],
            id="an extension",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT.replace("{schema", "{x-cost: 5, schema")),
            ["info response-body-extension-changed"],
            ["info response-body-extension-changed"],
            id="an extension of a media type",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT.replace("''", "'', links: {next: {operationId: more}}")),
            ["info response-link-changed"],
            ["info response-link-changed"],
            id="a link",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT.replace("content: {", "content: {text/plain: {}, ")),
            ["info response-media-type-added"],
            ["breaking response-media-type-removed"],
            id="a media type",
        ),
    ],
)
def test_a_change_has_its_rule_and_level(
    side: Side, base: str, revision: str, there: list[str], back: list[str]
) -> None:
    assert found(side, base, revision) == there
    assert found(side, revision, base) == back
    assert found(side, base, base) == found(side, revision, revision) == []


@pytest.mark.parametrize(
    ("base", "revision"),
    [
        pytest.param(
            responses(s200=TEXT, s404=WRONG), responses(s404=WRONG, s200=TEXT), id="reordered"
        ),
        pytest.param(
            responses(s404=WRONG, s200=TEXT),
            "responses: {'200': " + TEXT + ", '404': {$ref: '#/components/responses/Missing'}}",
            id="a component",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(
                s200=TEXT.replace("''", "A text, summary: Text, headers: {}, links: {}").replace(
                    "application/json", "Application/JSON; charset=utf-8"
                )
            ),
            id="a media type in other words",
        ),
        pytest.param(
            responses(s200=TEXT, s4XX=WRONG), responses(s200=TEXT, s4xx=WRONG), id="a range"
        ),
    ],
)
def test_other_words_are_no_change(side: Side, base: str, revision: str) -> None:
    assert found(side, base, revision) == []
    assert found(side, revision, base) == []


# Ranges and default


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        pytest.param(
            responses(s2XX=TEXT),
            responses(s200=TEXT, s201=TEXT),
            ["info response-status-range-narrowed"],
            id="a range split",
        ),
        pytest.param(
            responses(s2XX=TEXT),
            responses(s200=TEXT, s201=NUMBER),
            [CHANGED, "info response-status-range-narrowed"],
            id="split, changed",
        ),
        pytest.param(
            responses(s200=TEXT, s2XX=TEXT),
            responses(s200=TEXT, s201=TEXT, s2XX=TEXT),
            [],
            id="a success that the range covers",
        ),
        pytest.param(
            responses(s200=TEXT, s201=TEXT),
            responses(s2XX=TEXT),
            ["breaking response-success-status-added"],
            id="joined to a range",
        ),
        pytest.param(
            responses(s200=TEXT, s201=NUMBER),
            responses(s2XX=TEXT),
            [CHANGED, "breaking response-success-status-added"],
            id="joined, changed",
        ),
        pytest.param(
            responses(s200=TEXT),
            responses(s200=TEXT, s2XX=NUMBER),
            ["breaking response-success-status-added"],
            id="a range beside its status",
        ),
        pytest.param(
            responses(s200=TEXT, s2XX=NUMBER),
            responses(s200=TEXT),
            ["warning response-success-status-removed"],
            id="a range beside its status goes",
        ),
        pytest.param(
            responses(s200=TEXT, s4XX=WRONG),
            responses(s200=TEXT, s404=WRONG, s4XX=WRONG),
            [],
            id="an error that the range covers",
        ),
        pytest.param(
            responses(s200=TEXT, s4XX=WRONG),
            responses(s200=TEXT, s404=TEXT, s4XX=WRONG),
            [CHANGED],
            id="another error than the range says",
        ),
        pytest.param(
            responses(s200=TEXT, default=WRONG),
            responses(s200=TEXT, s404=WRONG, s5XX=WRONG, default=WRONG),
            [],
            id="errors that the default covers",
        ),
        pytest.param(
            responses(s200=TEXT, default=WRONG),
            responses(s200=TEXT, s404=TEXT, default=WRONG),
            [CHANGED],
            id="another error than the default says",
        ),
        pytest.param(
            responses(s200=TEXT, default=WRONG),
            responses(s200=TEXT, s4XX=WRONG, s5XX=WRONG),
            ["info response-default-removed"],
            id="the default split",
        ),
        pytest.param(
            responses(default=TEXT),
            responses(s200=TEXT, default=TEXT),
            [],
            id="a success that the default covers",
        ),
        pytest.param(
            responses(default=TEXT),
            responses(s200=NUMBER, default=TEXT),
            [CHANGED],
            id="another success than the default says",
        ),
        pytest.param(
            responses(s200=TEXT, default=WRONG),
            responses(s200=TEXT, s201=TEXT, default=WRONG),
            ["breaking response-success-status-added"],
            id="a success that the default does not describe",
        ),
        pytest.param(
            responses(s200=TEXT, s201=TEXT, default=WRONG),
            responses(s200=TEXT, default=WRONG),
            ["warning response-success-status-removed"],
            id="a success that is left to the default",
        ),
        pytest.param(
            "responses: {}",
            responses(s200=TEXT),
            ["info response-success-status-added"],
            id="the first that is said of responses",
        ),
    ],
)
def test_what_covers_a_status_is_what_it_is_compared_with(
    side: Side, base: str, revision: str, expected: list[str]
) -> None:
    assert found(side, base, revision) == expected


def test_an_exact_status_is_named_where_a_range_is_compared(side: Side) -> None:
    base, revision = responses(s2XX=TEXT), responses(s201=NUMBER, s2XX=TEXT)
    change = only(compared(side, base, revision))
    assert change.spot.slot == "response 201 application/json"


# Evidence


@pytest.mark.parametrize(
    ("base", "revision", "witness"),
    [
        (
            responses(s200=TEXT),
            responses(s200=TEXT, s202=EMPTY),
            Witness("status", 202, "revision"),
        ),
        (
            responses(s200=TEXT),
            responses(s200=TEXT, s2XX=EMPTY),
            Witness("status", 201, "revision"),
        ),
        (responses(s200=TEXT, s404=EMPTY), responses(s404=EMPTY), Witness("status", 200, "base")),
        (
            responses(s200=TEXT.replace("content: {", "content: {text/csv: {}, ")),
            responses(s200=TEXT),
            Witness("request", "Accept: text/csv", "base"),
        ),
    ],
)
def test_evidence(side: Side, base: str, revision: str, witness: Witness) -> None:
    assert only(compared(side, base, revision)).witness == witness


# Media types


def with_content(*content: str) -> str:
    return responses(s200="{description: '', content: {" + ", ".join(content) + "}}")


JSON, ANY = "application/json: {schema: {type: string}}", "'*/*': {schema: {type: string}}"


@pytest.mark.parametrize(
    ("base", "revision", "expected"),
    [
        (with_content(ANY), with_content(JSON), []),
        (with_content(JSON), with_content(ANY), ["info response-media-type-added"]),
        (
            with_content(ANY),
            with_content("application/json: {schema: {type: integer}}"),
            [CHANGED],
        ),
        (
            with_content("text/*: {schema: {type: string}}"),
            with_content(JSON),
            ["info response-media-type-added", "breaking response-media-type-removed"],
        ),
    ],
)
def test_ranges_of_media_types(side: Side, base: str, revision: str, expected: list[str]) -> None:
    assert found(side, base, revision) == expected


# Answers to webhooks and callbacks


@pytest.mark.parametrize(
    ("base", "revision", "there", "back"),
    [
        (
            responses(s200=EMPTY),
            responses(s200=EMPTY, s202=EMPTY),
            ["info response-success-status-added"],
            ["breaking response-success-status-removed"],
        ),
        (
            responses(s2XX=EMPTY),
            responses(s200=EMPTY),
            ["breaking response-success-status-removed"],
            ["info response-success-status-added"],
        ),
        (
            responses(s200=EMPTY),
            responses(s200=EMPTY, s500=EMPTY),
            ["info response-non-success-status-added"],
            ["info response-non-success-status-removed"],
        ),
        (
            responses(s200=EMPTY),
            responses(s200=TEXT),
            ["breaking response-body-added"],
            ["warning response-body-removed"],
        ),
        (
            with_content(JSON),
            with_content(JSON, "text/plain: {}"),
            ["info response-media-type-added"],
            ["breaking response-media-type-removed"],
        ),
    ],
)
def test_where_the_client_answers_the_description_is_what_it_may_answer(
    side: Side, base: str, revision: str, there: list[str], back: list[str]
) -> None:
    assert found(side, base, revision, sender="response") == there
    assert found(side, revision, base, sender="response") == back


def test_equal_changes_have_one_cause(side: Side) -> None:
    def cause(base: str, revision: str, **more: Any) -> tuple[str, ...]:
        return only(compared(side, base, revision, **more)).cause

    base, revision = responses(s200=TEXT), responses(s200=TEXT, s404=WRONG)
    shared = "responses: {'200': " + TEXT + ", '404': {$ref: '#/components/responses/Missing'}}"
    assert cause(base, revision) == cause(base, revision, paths=("/b", "/b"))
    assert cause(base, revision) == cause(base, shared)
    assert cause(base, revision) != cause(base, responses(s200=TEXT, s404=TEXT))


# Coverings


def names() -> st.SearchStrategy[str]:
    return st.sampled_from(["200", "201", "204", "2XX", "301", "400", "404", "4XX", "default"])


def meant(written: dict[str, int], status: str) -> int | None:
    """What is said of a single status, or of those of its class that are nowhere named."""
    for each in (status, status[0] + "XX", "default"):
        if each in written:
            return written[each]
    return None


@given(
    st.dictionaries(names(), st.integers(0, 2)),
    st.dictionaries(names(), st.integers(0, 2)),
    st.sampled_from(["200", "201", "202", "204", "301", "302", "400", "404", "405", "500"]),
)
def test_some_cell_compares_what_both_sides_say_of_a_status(
    base: dict[str, int], revision: dict[str, int], status: str
) -> None:
    both = meant(base, status), meant(revision, status)
    compared_pairs = {(each.base, each.revision) for each in cells(base, revision, statuses.wider)}
    assert both == (None, None) or both in compared_pairs


@given(st.dictionaries(names(), st.integers(0, 2)))
def test_every_cell_of_equal_sides_is_equal(written: dict[str, int]) -> None:
    assert all(each.base == each.revision for each in cells(written, written, statuses.wider))
