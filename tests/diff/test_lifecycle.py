"""How operations come and go, and what they are called."""

from collections.abc import Callable
from typing import Any

import pytest

from generator.diff.model import Spot
from generator.diff.sides import ApiSide
from tests.diff.api_pairs import TODAY, compared, found, only, told

Load = Callable[..., ApiSide]
Member = dict[str, Any]

PAST, TODAY_TEXT, SOON, LATE = "2024-12-31", TODAY.isoformat(), "2025-02-01", "2025-12-31"


def document(path: Member | None = None, **fields: Any) -> Member:
    """A document with an operation that has `fields`, and one that says nothing."""
    plain = {"responses": {"204": {"description": ""}}}
    return {"paths": {"/a": {**(path or {}), "get": {**plain, **fields}}, "/b": {"get": plain}}}


NOTHING: Member = {"paths": {"/b": {"get": {"responses": {"204": {"description": ""}}}}}}


# Removal


@pytest.mark.parametrize(
    ("fields", "change"),
    [
        ({}, "breaking api-removed-without-deprecation"),
        ({"deprecated": False}, "breaking api-removed-without-deprecation"),
        ({"x-sunset": PAST}, "breaking api-removed-without-deprecation"),
        ({"deprecated": True}, "breaking api-removed-with-deprecation"),
        ({"deprecated": True, "x-sunset": "soon"}, "breaking api-removed-with-deprecation"),
        ({"deprecated": True, "x-sunset": 20240101}, "breaking api-removed-with-deprecation"),
        ({"deprecated": True, "x-sunset": PAST}, "warning api-removed-with-deprecation"),
        ({"deprecated": True, "x-sunset": TODAY_TEXT}, "warning api-removed-with-deprecation"),
        ({"deprecated": True, "x-sunset": LATE}, "breaking api-removed-before-sunset"),
        (
            {"deprecated": True, "x-sunset": "Tue, 31 Dec 2024 23:59:59 GMT"},
            "warning api-removed-with-deprecation",
        ),
        (
            {"deprecated": True, "x-sunset": f"{LATE}T00:00:00Z"},
            "breaking api-removed-before-sunset",
        ),
    ],
)
def test_removal_is_worse_without_announcement(side: Load, fields: Member, change: str) -> None:
    found = only(side, document(**fields), NOTHING)
    assert told([found]) == [change]
    assert found.spot == Spot(operation="GET /a")
    assert found.base is not None
    assert found.base.address == "#/paths/~1a/get"


def test_a_sunset_may_be_that_of_the_path(side: Load) -> None:
    base = document({"x-sunset": PAST}, deprecated=True)
    assert found(side, base, NOTHING) == ["warning api-removed-with-deprecation"]


def test_a_move_is_announced_as_a_removal_is(side: Load) -> None:
    named = {"deprecated": True, "operationId": "a"}
    moved = {"paths": {"/c": document(**named)["paths"]["/a"], **NOTHING["paths"]}}
    assert found(side, document(**named), moved) == ["breaking endpoint-moved"]
    announced = document(**named, **{"x-sunset": PAST})
    moved["paths"]["/c"]["get"]["x-sunset"] = PAST
    assert found(side, announced, moved) == ["warning endpoint-moved"]


# Deprecation and sunset


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        ({}, {"deprecated": False}, []),
        ({}, {"deprecated": True}, ["info endpoint-deprecated"]),
        ({"deprecated": True}, {}, ["info endpoint-reactivated"]),
        ({}, {"deprecated": True, "x-sunset": LATE}, ["info endpoint-deprecated"]),
        (
            {},
            {"deprecated": True, "x-sunset": SOON},
            ["info endpoint-deprecated", "warning api-sunset-too-soon"],
        ),
        (
            {"deprecated": True},
            {"deprecated": True, "x-sunset": LATE},
            ["info api-sunset-added"],
        ),
        (
            {"deprecated": True},
            {"deprecated": True, "x-sunset": SOON},
            ["info api-sunset-added", "warning api-sunset-too-soon"],
        ),
        (
            {"deprecated": True, "x-sunset": LATE},
            {"deprecated": True},
            ["warning sunset-deleted"],
        ),
        ({"deprecated": True, "x-sunset": LATE}, {}, ["info endpoint-reactivated"]),
        (
            {"deprecated": True, "x-sunset": LATE},
            {"deprecated": True, "x-sunset": "2026-01-31"},
            ["info api-sunset-date-changed"],
        ),
        (
            {"deprecated": True, "x-sunset": LATE},
            {"deprecated": True, "x-sunset": SOON},
            ["info api-sunset-date-changed", "warning api-sunset-too-soon"],
        ),
        (
            {"deprecated": True, "x-sunset": SOON},
            {"deprecated": True, "x-sunset": "2025-03-01"},
            ["info api-sunset-date-changed"],
        ),
        (
            {"deprecated": True, "x-sunset": LATE},
            {"deprecated": True, "x-sunset": f"{LATE}T12:00:00Z"},
            [],
        ),
        (
            {"deprecated": True, "x-sunset": "soon"},
            {"deprecated": True, "x-sunset": "sooner"},
            ["info api-sunset-date-changed"],
        ),
    ],
)
def test_announcements(side: Load, base: Member, revision: Member, changes: list[str]) -> None:
    assert found(side, document(**base), document(**revision)) == changes


def test_a_deprecation_tells_of_its_sunset(side: Load) -> None:
    change = only(side, document(), document(deprecated=True, **{"x-sunset": LATE}))
    assert change.details["sunset_told"] == f" and goes on {LATE}"


# Stability


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        (None, "stable", []),
        ("stable", None, []),
        ("Beta", "beta", []),
        (None, "alpha", ["breaking api-stability-decreased"]),
        ("stable", "beta", ["breaking api-stability-decreased"]),
        ("draft", "alpha", ["info api-stability-increased"]),
        ("beta", None, ["info api-stability-increased"]),
        ("beta", "experimental", ["undecided api-stability-changed"]),
    ],
)
def test_stability(side: Load, base: str | None, revision: str | None, changes: list[str]) -> None:
    before, after = (
        document(**({"x-stability-level": each} if each else {})) for each in (base, revision)
    )
    assert found(side, before, after) == changes


@pytest.mark.parametrize(
    ("level", "told"), [("draft", "draft"), ("alpha", "alpha"), ("beta", None), (None, None)]
)
def test_changes_of_what_is_not_stable_say_so(
    side: Load, level: str | None, told: str | None
) -> None:
    fields: Member = {"x-stability-level": level} if level else {}
    for revision in (document(deprecated=True, **fields), NOTHING):
        change = only(side, document(**fields), revision)
        assert change.details.get("stability") == told


# Names and extensions


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        ({}, {"operationId": "a"}, ["info api-operation-id-added"]),
        ({"operationId": "a"}, {}, ["info api-operation-id-removed"]),
        ({"operationId": "a"}, {"operationId": "b"}, ["info api-operation-id-changed"]),
        ({"tags": ["A", "B"]}, {"tags": ["B", "A"]}, []),
        ({"tags": ["A"]}, {"tags": ["A", "A"]}, []),
        ({"tags": ["A"]}, {"tags": ["B"]}, ["info api-tag-removed", "info api-tag-added"]),
        ({"summary": "A"}, {"summary": "B"}, ["info api-summary-changed"]),
        ({"summary": "A"}, {"summary": " A "}, []),
        ({"description": "A"}, {"description": "B", "externalDocs": {"url": "/"}}, []),
        ({}, {"x-team": 1}, ["info api-extension-changed"]),
        ({"x-team": 1}, {"x-team": 2}, ["info api-extension-changed"]),
        ({"x-team": {"a": 1, "b": 2}}, {"x-team": {"b": 2, "a": 1.0}}, []),
        ({"x-team": {"description": "A"}}, {"x-team": {"description": "B"}}, []),
        ({"x-team": None}, {}, ["info api-extension-changed"]),
        ({"x-team": 1}, {"x-team": True}, ["info api-extension-changed"]),
        ({"team": 1}, {"team": 2}, ["undecided unclassified-change"]),
    ],
)
def test_names_and_extensions(
    side: Load, base: Member, revision: Member, changes: list[str]
) -> None:
    assert found(side, document(**base), document(**revision)) == changes


def test_a_tag_that_is_renamed_everywhere_has_one_cause(side: Load) -> None:
    base, revision = document(tags=["A"]), document(tags=["B"])
    base["paths"]["/b"]["get"] = base["paths"]["/a"]["get"]
    revision["paths"]["/b"]["get"] = revision["paths"]["/a"]["get"]
    assert len({each.cause for each in compared(side, base, revision)}) == 2


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        ({"title": "A"}, {"title": "B"}, ["info api-title-changed"]),
        ({"version": "1"}, {"version": "2"}, []),
        ({"description": "A"}, {"contact": {}, "license": {}, "termsOfService": "/"}, []),
        ({"x-logo": 1}, {}, ["info api-extension-changed"]),
    ],
)
def test_what_is_said_of_the_api(
    side: Load, base: Member, revision: Member, changes: list[str]
) -> None:
    before, after = (
        {**NOTHING, "info": {"title": "T", "version": "1", **each}} for each in (base, revision)
    )
    assert found(side, before, after) == changes


@pytest.mark.parametrize(
    ("base", "revision", "changes"),
    [
        ({"tags": [{"name": "A"}]}, {"tags": [{"name": "B", "description": "b"}]}, []),
        ({}, {"tags": [{"name": "A", "x-a": 1}]}, ["info api-extension-changed"]),
        ({}, {"x-a": 1}, ["info api-extension-changed"]),
        ({}, {"x-provenance": {"kind": "made"}}, []),
        ({}, {"externalDocs": {"url": "/"}}, []),
        ({}, {"jsonSchemaDialect": "https://a.example"}, ["undecided unclassified-change"]),
        ({}, {"jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base"}, []),
        (
            {"servers": [{"url": "/"}]},
            {"servers": [{"url": "/", "x-a": 1}]},
            ["info api-extension-changed"],
        ),
    ],
)
def test_what_is_said_beside_operations(
    side: Load, base: Member, revision: Member, changes: list[str]
) -> None:
    assert found(side, {**NOTHING, **base}, {**NOTHING, **revision}) == changes
